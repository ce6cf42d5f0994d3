import { Problem, problemFrom } from '../model';

import { checkCondition, checkKey, checkRow, demand, refusal, refuseNamed } from './check-row';
import { durationIn } from './check-sequence';
import { existsIn, sequencesIn } from './looks';
import { didYouMean } from './nearest';
import { parse } from './parse';
import { checkReference, namesMetric } from './reference';
import type { Scope } from './scope';
import { parameterValue } from './scope';
import type { CallSyntax, Syntax } from './syntax';
import type { Aggregate, AggregateName, Cell, Row } from './tree';

const AGGREGATES = ['count', 'sum', 'avg', 'min', 'max', 'count_distinct', 'quantile'];

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
  if (!AGGREGATES.includes(tree.name)) {
    if (namesMetric(tree.name, scope)) {
      return checkReference(tree, scope, cellOf);
    }
    throw new Problem('unknown', `There is no aggregate "${tree.name}".`, {
      hint: didYouMean(tree.name, [...AGGREGATES, ...Object.keys(scope.metrics ?? {})]),
      at: { span: tree.nameSpan },
    });
  }
  return checkAggregate(tree, scope);
}

function checkFirst(tree: CallSyntax, scope: Scope): Cell {
  refuseNamed(tree);
  if (tree.arguments.length < 2) {
    throw refusal(tree, 'coalesce(…) takes two values or more.');
  }
  return { kind: 'first', arguments: tree.arguments.map((each) => checkCell(each, scope)) };
}

function checkAggregate(tree: CallSyntax, scope: Scope): Cell {
  const where = namedArgument(tree, 'where');
  const condition = where ? checkCondition(where, scope) : null;
  const argument = argumentOf(tree, scope);
  const per = namedArgument(tree, 'per');
  const looks = [...sequencesIn(condition), ...sequencesIn(argument)];
  const exists = [...existsIn(condition), ...existsIn(argument)];
  const base = {
    kind: 'aggregate' as const,
    entity: scope.entity.name,
    argument,
    where: condition,
    per: per ? checkKey(per, scope).name : null,
    share: tree.name === 'quantile' ? shareOf(tree, scope) : null,
    ahead: Math.max(
      longest(looks, ['next', 'gap_to_next']),
      maturing(tree, scope),
      ...exists.map(({ within }) => within ?? 0)
    ),
    back: longest(looks, ['previous', 'gap_to_previous']),
  };
  return tree.name === 'avg' ? average(base) : { ...base, name: tree.name as AggregateName };
}

/** A mean is a sum over a count, so that it rolls up. */
function average(base: Omit<Aggregate, 'name'>): Cell {
  return { kind: 'arithmetic', operator: '/', left: { ...base, name: 'sum' }, right: { ...base, name: 'count' } };
}

/** Seconds that must have passed in the data since a row's end before it counts, besides what its sequences look ahead. */
function maturing(tree: CallSyntax, scope: Scope): number {
  const matured = namedArgument(tree, 'matured');
  if (matured && scope.entity.at === null) {
    throw refusal(matured, `Entity ${scope.entity.name} has no time, so nothing matures.`);
  }
  return matured ? durationIn(matured, 'matured', scope) : 0;
}

function longest(looks: ReadonlyArray<{ look: string; within: number | null }>, names: readonly string[]): number {
  return Math.max(0, ...looks.filter(({ look }) => names.includes(look)).map(({ within }) => within ?? 0));
}

function argumentOf(tree: CallSyntax, scope: Scope): Row | null {
  const wanted = tree.name === 'count' ? 0 : tree.name === 'quantile' ? 2 : 1;
  const given = tree.arguments.length;
  if (given !== wanted && !(tree.name === 'count' && given === 1)) {
    throw refusal(
      tree,
      `${tree.name}(…) takes ${wanted === 0 ? 'a condition' : wanted === 1 ? 'one value' : 'a value and a share'}.`,
      EXAMPLE[tree.name]
    );
  }
  if (given === 0) {
    return null;
  }
  const row = checkRow(tree.arguments[0], scope);
  const any = tree.name === 'count' || tree.name === 'count_distinct';
  return any ? row : demand(row, 'number', tree.arguments[0]);
}

const EXAMPLE: Readonly<Record<string, string>> = {
  count: 'Such as count(where: handled).',
  sum: 'Such as sum(talk_s, where: handled).',
  avg: 'Such as avg(wait_s, where: handled).',
  min: 'Such as min(wait_s).',
  max: 'Such as max(wait_s).',
  count_distinct: 'Such as count_distinct(customer_id).',
  quantile: 'Such as quantile(wait_s, 0.9).',
};

function shareOf(tree: CallSyntax, scope: Scope): number {
  const place = tree.arguments[1];
  const value =
    place.kind === 'number' ? place.value : place.kind === 'name' ? parameterValue(scope, place.path[0]) : undefined;
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) {
    throw refusal(place, 'The share of a quantile is a number from 0 to 1.', EXAMPLE.quantile);
  }
  return value;
}

function namedArgument(tree: CallSyntax, name: string): Syntax | undefined {
  const allowed = tree.name === 'sum' ? ['where', 'per', 'matured'] : ['where', 'matured'];
  for (const each of tree.named) {
    if (!allowed.includes(each.name)) {
      throw refusal(
        { span: each.nameSpan },
        `${tree.name}(…) knows no "${each.name}:".`,
        didYouMean(each.name, allowed)
      );
    }
  }
  const found = tree.named.filter((each) => each.name === name);
  if (found.length > 1) {
    throw refusal({ span: found[1].nameSpan }, `"${name}:" stands twice.`);
  }
  return found[0]?.value;
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
        : didYouMean(name, [...AGGREGATES, ...Object.keys(scope.metrics ?? {})]),
      at: { span: tree.span },
    });
  }
  return checkReference(tree, scope, cellOf);
}
