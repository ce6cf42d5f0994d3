import {
  BUCKET_COLUMN,
  FIRST_AT_COLUMN,
  LAST_AT_COLUMN,
  PART_COLUMN,
  doubtColumn,
  groupColumn,
  needsExtent,
  partOf,
} from '../plan';
import type { Ask, AskAggregate } from '../plan';

import type { AggregateWriter } from './aggregate';
import { quoteName } from './dialect';

/** What the cells of an ask are written from. */
interface CellsWritten {
  ask: Ask;
  doubted: readonly string[];
  aggregates: AggregateWriter;
}

/** Sums of the finest groups. */
export function sumsPart({ ask, doubted, aggregates }: CellsWritten, from: string): string {
  const groups = ask.groups.map((_, index) => groupColumn(index));
  const by = [...groups, ...(ask.edges.length > 0 ? [BUCKET_COLUMN] : [])];
  const columns = [
    ...groups,
    ask.edges.length > 0 ? BUCKET_COLUMN : `-1 AS ${BUCKET_COLUMN}`,
    ...ask.aggregates.map((aggregate) => `${aggregates.sum(aggregate)} AS ${aggregate.column}`),
    ...doubted.map((field) => `COUNT(*) FILTER (WHERE ${doubtOf(field)}) AS ${doubtOf(field)}`),
    ...extentColumns(ask),
    ...(hasParts(ask) ? [`0 AS ${PART_COLUMN}`] : []),
  ];
  return `SELECT\n  ${columns.join(',\n  ')}\nFROM ${quoteName(from)}${groupBy(by)}`;
}

/** What counts once within a level: different values first, then their sums. One part per level, shape and condition. */
export function onceParts(cells: CellsWritten): string[] {
  const parts = new Map<string, AskAggregate[]>();
  for (const aggregate of cells.ask.aggregates.filter(({ first }) => first?.settled)) {
    const { by, groups, bucketed } = aggregate.first!;
    const key = JSON.stringify([by, groups, bucketed, cells.aggregates.onceCondition(aggregate)]);
    parts.set(key, [...(parts.get(key) ?? []), aggregate]);
  }
  return [...parts.values()].map((together) => oncePart(together, cells));
}

function oncePart(together: readonly AskAggregate[], { ask, doubted, aggregates }: CellsWritten): string {
  const { groups, bucketed } = together[0].first!;
  const kept = groups.map(groupColumn);
  const by = [...kept, ...(bucketed ? [BUCKET_COLUMN] : [])];
  const values = [...new Set(together.flatMap((aggregate) => aggregates.onceColumns(aggregate)))];
  const different = `SELECT DISTINCT ${[...by, ...values].join(', ')} FROM "picked" WHERE ${aggregates.onceCondition(together[0])}`;
  const columns = [
    ...ask.groups.map((_, index) => (index < kept.length ? groupColumn(index) : `NULL AS ${groupColumn(index)}`)),
    bucketed ? BUCKET_COLUMN : `-1 AS ${BUCKET_COLUMN}`,
    ...ask.aggregates.map(
      (each) => `${together.includes(each) ? aggregates.onceSum(each) : aggregates.nothing(each)} AS ${each.column}`
    ),
    ...doubted.map((field) => `0 AS ${doubtOf(field)}`),
    ...extentColumns(ask),
    `${partOf({ depth: kept.length, bucketed })} AS ${PART_COLUMN}`,
  ];
  return `SELECT\n  ${columns.join(',\n  ')}\nFROM (${different}) AS different${groupBy(by)}`;
}

function hasParts({ aggregates }: Ask): boolean {
  return aggregates.some(({ first }) => first?.settled);
}

function extentColumns(ask: Ask): string[] {
  return needsExtent(ask)
    ? [FIRST_AT_COLUMN, LAST_AT_COLUMN].map((end) => `(SELECT ${end} FROM "extent") AS ${end}`)
    : [];
}

function doubtOf(field: string): string {
  return quoteName(doubtColumn(field));
}

function groupBy(columns: readonly string[]): string {
  return columns.length > 0 ? `\nGROUP BY ${columns.join(', ')}` : '';
}
