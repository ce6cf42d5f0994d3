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
import type { Dialect } from './dialect';
import { EXTENT } from './rows';

/** What the cells of an ask are written from. */
interface CellsWritten {
  ask: Ask;
  doubted: readonly string[];
  aggregates: AggregateWriter;
  dialect: Dialect;
}

/** Sums of the finest groups. */
export function sumsPart(cells: CellsWritten, from: string): string {
  const { ask, doubted, aggregates, dialect } = cells;
  const by = [...ask.groups.map((_, index) => groupColumn(index)), ...(ask.edges.length > 0 ? [BUCKET_COLUMN] : [])];
  const columns = [
    ...ask.groups.map((_, index) => shownGroup(index, cells)),
    ask.edges.length > 0 ? BUCKET_COLUMN : `-1 AS ${BUCKET_COLUMN}`,
    ...ask.aggregates.map((aggregate) => `${aggregates.sum(aggregate)} AS ${aggregate.column}`),
    ...doubted.map((field) => countOf(dialect.name(doubtColumn(field)), dialect)),
    ...extentColumns(cells),
    ...(hasParts(ask) ? [`0 AS ${PART_COLUMN}`] : []),
  ];
  return `SELECT\n  ${columns.join(',\n  ')}\nFROM ${dialect.name(from)} ${CELLS}${groupBy(by)}`;
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

function oncePart(together: readonly AskAggregate[], cells: CellsWritten): string {
  const { ask, doubted, aggregates, dialect } = cells;
  const { groups, bucketed } = together[0].first!;
  const kept = groups.map(groupColumn);
  const by = [...kept, ...(bucketed ? [BUCKET_COLUMN] : [])];
  const values = [...new Set(together.flatMap((aggregate) => aggregates.onceColumns(aggregate)))];
  const different = `SELECT DISTINCT ${[...by, ...values].join(', ')} FROM ${dialect.name('picked')} WHERE ${aggregates.onceCondition(together[0])}`;
  const columns = [
    ...ask.groups.map((_, index) => (index < kept.length ? shownGroup(index, cells) : noGroup(index, cells))),
    bucketed ? BUCKET_COLUMN : `-1 AS ${BUCKET_COLUMN}`,
    ...ask.aggregates.map(
      (each) => `${together.includes(each) ? aggregates.onceSum(each) : aggregates.nothing(each)} AS ${each.column}`
    ),
    ...doubted.map((field) => `0 AS ${dialect.name(doubtColumn(field))}`),
    ...extentColumns(cells),
    `${partOf({ depth: kept.length, bucketed })} AS ${PART_COLUMN}`,
  ];
  return `SELECT\n  ${columns.join(',\n  ')}\nFROM (${different}) ${CELLS}${groupBy(by)}`;
}

function hasParts({ aggregates }: Ask): boolean {
  return aggregates.some(({ first }) => first?.settled);
}

function extentColumns({ ask, dialect }: CellsWritten): string[] {
  return needsExtent(ask)
    ? [FIRST_AT_COLUMN, LAST_AT_COLUMN].map((end) => `(SELECT ${end} FROM ${dialect.name(EXTENT)}) AS ${end}`)
    : [];
}

function countOf(doubt: string, { aggregateWhere, holds }: Dialect): string {
  return `${aggregateWhere('COUNT', null, holds(doubt))} AS ${doubt}`;
}

/** The rows that are summed, by a name of their own: a group may leave under its column's name and yet look otherwise. */
const CELLS = 'cells';

function shownGroup(index: number, { ask, dialect }: CellsWritten): string {
  const column = groupColumn(index);
  const shown = dialect.shown(`${CELLS}.${column}`, ask.groups[index].row.type);
  return `${shown} AS ${column}`;
}

function noGroup(index: number, { ask, dialect }: CellsWritten): string {
  const { type } = ask.groups[index].row;
  return `${dialect.shown(`CAST(NULL AS ${dialect.types[type]})`, type)} AS ${groupColumn(index)}`;
}

function groupBy(columns: readonly string[]): string {
  return columns.length > 0 ? `\nGROUP BY ${columns.map((column) => `${CELLS}.${column}`).join(', ')}` : '';
}
