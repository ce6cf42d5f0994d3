import { Problem, problemFrom } from '../model';

import { AGGREGATES } from './aggregates';
import { checkAggregate } from './check-aggregate';
import { checkCondition, checkRow, refusal, refuseNamed } from './check-row';
import { didYouMean } from './nearest';
import { parse } from './parse';
import { checkReference, namesMetric } from './reference';
import type { Scope } from './scope';
import { parameterValue } from './scope';
import type { CallSyntax, Syntax } from './syntax';
import type { Aggregate, Cell, Row } from './tree';

/** What a metric's formula means. Throws a Problem that points at the character. */
export function cellOf(formula: string, scope: Scope): Cell {
  return checkCell(parse(formula), scope);
}

/** What a mapping's formula means: an expression over one row. Throws a Problem that points at the character. */
export function rowOf(formula: string, scope: Scope): Row {
  return checkRow(parse(formula), scope);
}

/** The same, and it must be true or false. */
export function conditionOf(formula: string, scope: Scope): Row {
  return checkCondition(parse(formula), scope);
}

/** The first thing wrong with a metric's formula, for editors that check while one types; empty when all is well. */
export function checkFormula(formula: string, scope: Scope): { problems: Problem[] } {
  try {
    const cell = cellOf(formula, scope);
    return { problems: aggregatesIn(cell).length > 0 ? [] : [nothingSummed(formula)] };
  } catch (thrown) {
    return { problems: [problemFrom(thrown)] };
  }
}

/** All aggregates of a cell expression, in the order they stand. */
export function aggregatesIn(cell: Cell): Aggregate[] {
  switch (cell.kind) {
    case 'aggregate':
      return [cell];
    case 'minus':
      return aggregatesIn(cell.argument);
    case 'arithmetic':
      return [...aggregatesIn(cell.left), ...aggregatesIn(cell.right)];
    case 'first':
      return cell.arguments.flatMap(aggregatesIn);
    case 'constant':
      return [];
  }
}

function nothingSummed(formula: string): Problem {
  return new Problem('invalid', 'The formula sums up no rows.', {
    hint: 'Start with count(…), sum(…) or another metric.',
    at: { span: { start: 0, end: formula.length } },
  });
}

function checkCell(tree: Syntax, scope: Scope): Cell {
  switch (tree.kind) {
    case 'number':
      return { kind: 'constant', value: tree.value };
    case 'unary':
      return checkMinus(tree, scope);
    case 'binary':
      return checkArithmetic(tree, scope);
    case 'call':
      return checkCall(tree, scope);
    case 'name':
      return checkName(tree, scope);
    default:
      throw refusal(
        tree,
        'Outside of aggregates only arithmetic and other metrics can stand.',
        'Put conditions behind where:, such as count(where: handled).'
      );
  }
}

function checkMinus(tree: Syntax & { kind: 'unary' }, scope: Scope): Cell {
  if (tree.operator === 'not') {
    throw refusal(tree, 'not belongs inside an aggregate.', 'Such as count(where: not handled).');
  }
  return { kind: 'minus', argument: checkCell(tree.argument, scope) };
}

function checkArithmetic(tree: Syntax & { kind: 'binary' }, scope: Scope): Cell {
  const { operator } = tree;
  if (operator !== '+' && operator !== '-' && operator !== '*' && operator !== '/') {
    throw refusal(tree, `${operator} belongs inside an aggregate.`, 'Such as count(where: wait_s <= 20s).');
  }
  return { kind: 'arithmetic', operator, left: checkCell(tree.left, scope), right: checkCell(tree.right, scope) };
}

function checkCall(tree: CallSyntax, scope: Scope): Cell {
  if (tree.name === 'coalesce') {
    return checkFirst(tree, scope);
  }
  const aggregate = AGGREGATES.get(tree.name);
  if (!aggregate) {
    if (namesMetric(tree.name, scope)) {
      return checkReference(tree, scope, cellOf);
    }
    throw new Problem('unknown', `There is no aggregate "${tree.name}".`, {
      hint: didYouMean(tree.name, [...AGGREGATES.keys(), ...Object.keys(scope.metrics ?? {})]),
      at: { span: tree.nameSpan },
    });
  }
  return checkAggregate(tree, aggregate, scope);
}

function checkFirst(tree: CallSyntax, scope: Scope): Cell {
  refuseNamed(tree);
  if (tree.arguments.length < 2) {
    throw refusal(tree, 'coalesce(…) takes two values or more.');
  }
  return { kind: 'first', arguments: tree.arguments.map((each) => checkCell(each, scope)) };
}

function checkName(tree: Syntax & { kind: 'name' }, scope: Scope): Cell {
  const name = tree.path.join('.');
  const value = parameterValue(scope, name);
  if (typeof value === 'number') {
    return { kind: 'constant', value };
  }
  if (!namesMetric(name, scope)) {
    throw new Problem('unknown', `There is no metric "${name}".`, {
      hint: scope.entity.fields.some((field) => field.name === name)
        ? `${name} is a field: sum it up, such as sum(${name}).`
        : didYouMean(name, [...AGGREGATES.keys(), ...Object.keys(scope.metrics ?? {})]),
      at: { span: tree.span },
    });
  }
  return checkReference(tree, scope, cellOf);
}
