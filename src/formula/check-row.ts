import { Problem } from '../model';
import type { ValueType } from '../model';

import { AGGREGATES } from './aggregates';
import { checkExists } from './check-exists';
import { checkSequence, isSequence } from './check-sequence';
import { didYouMean } from './nearest';
import type { Scope } from './scope';
import { findField, parameterValue, rowNames } from './scope';
import type { BinaryOperator, CallSyntax, Syntax } from './syntax';
import type { FieldRow, Row } from './tree';

/** Functions of a row, for suggestions. */
export const ROW_FUNCTIONS = ['coalesce', 'known', 'next', 'previous', 'gap_to_next', 'gap_to_previous', 'exists_next'];

/** The row expression that a tree means. Throws a Problem pointing at what cannot be meant. */
export function checkRow(tree: Syntax, scope: Scope): Row {
  switch (tree.kind) {
    case 'number':
      return { kind: 'literal', value: tree.value, type: 'number' };
    case 'text':
      return { kind: 'literal', value: tree.value, type: 'text' };
    case 'boolean':
      return { kind: 'literal', value: tree.value, type: 'boolean' };
    case 'null':
      return { kind: 'literal', value: null, type: 'boolean' };
    case 'name':
      return checkName(tree, scope);
    case 'unary':
      return checkUnary(tree, scope);
    case 'binary':
      return checkBinary(tree, scope);
    case 'in':
      return checkMembership(tree, scope);
    case 'case':
      return checkCase(tree, scope);
    case 'call':
      return checkCall(tree, scope);
  }
}

/** The same, and it must be true or false. */
export function checkCondition(tree: Syntax, scope: Scope): Row {
  return demand(checkRow(tree, scope), 'boolean', tree);
}

/** The same, and it must be of the type. A null is of every type. */
export function demand(row: Row, type: ValueType, tree: Syntax): Row {
  if (isNull(row)) {
    return { kind: 'literal', value: null, type };
  }
  if (row.type !== type) {
    throw refusal(tree, `Here a ${WORD[type]} should stand, and this is a ${WORD[row.type]}.`, HINT[type]);
  }
  return row;
}

/** The field that a tree names, of the row itself. */
export function checkKey(tree: Syntax, scope: Scope): FieldRow {
  const row = checkRow(tree, scope);
  if (row.kind !== 'field' || row.link !== null) {
    throw refusal(tree, 'Here the name of a field should stand.', didYouMean('', rowNames(scope)));
  }
  return row;
}

export function refusal(tree: { span: { start: number; end: number } }, message: string, hint?: string): Problem {
  return new Problem('invalid', message, { hint, at: { span: tree.span } });
}

const WORD: Readonly<Record<ValueType, string>> = {
  number: 'number',
  text: 'text',
  boolean: 'true or false',
  instant: 'point in time',
};
const HINT: Readonly<Record<ValueType, string | undefined>> = {
  number: undefined,
  text: "Texts stand in single quotes, such as 'phone'.",
  boolean: 'Compare it with something, such as wait_s <= 20s.',
  instant: undefined,
};

function checkName(tree: Syntax & { kind: 'name' }, scope: Scope): Row {
  const [first, ...rest] = tree.path;
  if (rest.length > 0) {
    return checkLinked(tree, scope);
  }
  const field = findField(scope, first);
  if (field) {
    return { kind: 'field', link: null, name: field.name, type: field.type };
  }
  const value = parameterValue(scope, first);
  if (value !== undefined) {
    return { kind: 'literal', value, type: literalType(value) };
  }
  if (first === 'period_start' || first === 'period_end') {
    return { kind: 'literal', value: 0, type: 'instant', edge: first === 'period_start' ? 'start' : 'end' };
  }
  throw unknownName(tree, first, scope);
}

function literalType(value: number | string | boolean): ValueType {
  return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
}

function unknownName(tree: Syntax, name: string, scope: Scope): Problem {
  if (AGGREGATES.has(name)) {
    return refusal(tree, `${name} is an aggregate.`, `Write ${name}(…).`);
  }
  return new Problem('unknown', `Entity ${scope.entity.name} has no field "${name}".`, {
    hint: didYouMean(name, rowNames(scope)),
    at: { span: tree.span },
  });
}

function checkLinked(tree: Syntax & { kind: 'name' }, scope: Scope): Row {
  const [link, name] = tree.path;
  const target = scope.entity.links?.[link];
  const entity = target && scope.entities[target.entity];
  const field = tree.path.length === 2 ? entity?.fields.find((each) => each.name === name) : undefined;
  if (!field) {
    throw new Problem('unknown', `Entity ${scope.entity.name} reaches no field "${tree.path.join('.')}".`, {
      hint: didYouMean(
        tree.path.join('.'),
        rowNames(scope).filter((each) => each.includes('.'))
      ),
      at: { span: tree.span },
    });
  }
  return { kind: 'field', link, name: field.name, type: field.type };
}

function checkUnary(tree: Syntax & { kind: 'unary' }, scope: Scope): Row {
  const type = tree.operator === 'not' ? 'boolean' : 'number';
  const argument = demand(checkRow(tree.argument, scope), type, tree.argument);
  return { kind: 'unary', operator: tree.operator, argument, type };
}

function checkBinary(tree: Syntax & { kind: 'binary' }, scope: Scope): Row {
  const { operator } = tree;
  const left = checkRow(tree.left, scope);
  const right = checkRow(tree.right, scope);
  if (operator === 'and' || operator === 'or') {
    return {
      kind: 'binary',
      operator,
      left: demand(left, 'boolean', tree.left),
      right: demand(right, 'boolean', tree.right),
      type: 'boolean',
    };
  }
  return isComparison(operator) ? checkComparison(tree, left, right) : checkArithmetic(tree, left, right);
}

function isComparison(operator: BinaryOperator): operator is '=' | '!=' | '<' | '<=' | '>' | '>=' {
  return ['=', '!=', '<', '<=', '>', '>='].includes(operator);
}

function checkComparison(tree: Syntax & { kind: 'binary' }, left: Row, right: Row): Row {
  if (isNull(left) || isNull(right)) {
    throw refusal(tree, 'A comparison with null is never true.', 'Say known(x) or not known(x).');
  }
  if (left.type !== right.type) {
    throw refusal(tree, `A ${WORD[left.type]} cannot be compared with a ${WORD[right.type]}.`, HINT[left.type]);
  }
  if (left.type === 'boolean' && tree.operator !== '=' && tree.operator !== '!=') {
    throw refusal(tree, 'True and false have no order.', 'Compare them with = or !=.');
  }
  return { kind: 'binary', operator: tree.operator, left, right, type: 'boolean' };
}

function checkArithmetic(tree: Syntax & { kind: 'binary' }, left: Row, right: Row): Row {
  const { operator } = tree;
  if (left.type === 'instant' && !isNull(left) && (operator === '+' || operator === '-')) {
    if (operator === '-' && right.type === 'instant') {
      return { kind: 'binary', operator: 'between', left, right, type: 'number' };
    }
    const seconds = demand(right, 'number', tree.right);
    return { kind: 'binary', operator: operator === '+' ? 'shift' : 'unshift', left, right: seconds, type: 'instant' };
  }
  return {
    kind: 'binary',
    operator: operator as '+' | '-' | '*' | '/',
    left: demand(left, 'number', tree.left),
    right: demand(right, 'number', tree.right),
    type: 'number',
  };
}

function checkMembership(tree: Syntax & { kind: 'in' }, scope: Scope): Row {
  const argument = checkRow(tree.argument, scope);
  const values = tree.values.map((each) => {
    const value = demand(checkRow(each, scope), argument.type, each);
    if (value.kind !== 'literal' || value.value === null) {
      throw refusal(each, 'A list holds values, not expressions or null.', 'Say known(x) for null.');
    }
    return value.value;
  });
  return { kind: 'in', argument, values, negated: tree.negated, type: 'boolean' };
}

function checkCase(tree: Syntax & { kind: 'case' }, scope: Scope): Row {
  const conditions = tree.branches.map(({ when }) => checkCondition(when, scope));
  const results = [...tree.branches.map(({ then }) => then), ...(tree.otherwise ? [tree.otherwise] : [])];
  const values = sameType(results, scope);
  const branches = conditions.map((when, index) => ({ when, then: values[index] }));
  return { kind: 'case', branches, otherwise: tree.otherwise ? values[branches.length] : null, type: values[0].type };
}

/** All of one type: that of the first which is not null. */
function sameType(trees: readonly Syntax[], scope: Scope): Row[] {
  const rows = trees.map((tree) => checkRow(tree, scope));
  const type = rows.find((row) => !isNull(row))?.type ?? 'number';
  return rows.map((row, index) => demand(row, type, trees[index]));
}

function checkCall(tree: CallSyntax, scope: Scope): Row {
  if (isSequence(tree.name)) {
    return checkSequence(tree, scope, { checkKey, checkCondition });
  }
  if (tree.name === 'exists_next') {
    return checkExists(tree, scope, { checkKey, checkCondition });
  }
  if (AGGREGATES.has(tree.name)) {
    throw refusal(
      tree,
      `${tree.name}(…) sums up rows and cannot stand inside a row expression.`,
      'Aggregates stand side by side, never inside one another.'
    );
  }
  if (tree.name !== 'coalesce' && tree.name !== 'known') {
    throw new Problem('unknown', `There is no function "${tree.name}".`, {
      hint: didYouMean(tree.name, [...ROW_FUNCTIONS, ...AGGREGATES.keys()]),
      at: { span: tree.nameSpan },
    });
  }
  refuseNamed(tree);
  return tree.name === 'known' ? checkKnown(tree, scope) : checkCoalesce(tree, scope);
}

function checkKnown(tree: CallSyntax, scope: Scope): Row {
  if (tree.arguments.length !== 1) {
    throw refusal(tree, 'known(…) takes one value.');
  }
  return { kind: 'known', argument: checkRow(tree.arguments[0], scope), type: 'boolean' };
}

function checkCoalesce(tree: CallSyntax, scope: Scope): Row {
  if (tree.arguments.length < 2) {
    throw refusal(tree, 'coalesce(…) takes two values or more.');
  }
  const values = sameType(tree.arguments, scope);
  return { kind: 'coalesce', arguments: values, type: values[0].type };
}

export function refuseNamed(tree: CallSyntax): void {
  if (tree.named.length > 0) {
    throw refusal({ span: tree.named[0].nameSpan }, `${tree.name}(…) knows no "${tree.named[0].name}:".`);
  }
}

function isNull(row: Row): boolean {
  return row.kind === 'literal' && row.value === null;
}
