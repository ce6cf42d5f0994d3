import type { ValueType } from '../model';

/** A row expression whose names mean something. Null as in SQL: unknown in, unknown out; `and`, `or`, `not` three-valued. */
export type Row =
  | LiteralRow
  | FieldRow
  | { kind: 'unary'; operator: '-' | 'not'; argument: Row; type: ValueType }
  | { kind: 'binary'; operator: RowOperator; left: Row; right: Row; type: ValueType }
  | { kind: 'in'; argument: Row; values: ReadonlyArray<number | string | boolean>; negated: boolean; type: 'boolean' }
  | { kind: 'coalesce'; arguments: readonly Row[]; type: ValueType }
  | { kind: 'case'; branches: ReadonlyArray<{ when: Row; then: Row }>; otherwise: Row | null; type: ValueType }
  | { kind: 'known'; argument: Row; type: 'boolean' }
  | SequenceRow
  | ExistsRow;

export interface LiteralRow {
  kind: 'literal';
  value: number | string | boolean | null;
  type: ValueType;
  /** Stands for the first instant of the request's period, or the first one after it: the plan puts it in its place. */
  edge?: 'start' | 'end';
}

export type RowOperator =
  | 'or'
  | 'and'
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '+'
  | '-'
  | '*'
  /** Null where the divisor is 0. */
  | '/'
  /** Instant plus or minus seconds. */
  | 'shift'
  | 'unshift'
  /** Seconds from the right instant to the left one. */
  | 'between';

/** A field of the row itself, or of the row that a link points to. */
export interface FieldRow {
  kind: 'field';
  link: string | null;
  name: string;
  type: ValueType;
}

/**
 * What other rows of the same keys say about this row, in the order of (time, id).
 * `next`: is there a later row that starts at most `within` seconds after this row's end?
 * `previous`: is there an earlier row that ended at most `within` seconds before this row's start?
 * `gap_to_next`, `gap_to_previous`: those seconds (never below 0); null where there is no such row within the window.
 * Without a window a look reaches as far as the mapping says that one contact can last.
 * Only rows for which `where` holds count, and only those whose `unlike` differs. Null when a key is null.
 */
export interface SequenceRow {
  kind: 'sequence';
  look: 'next' | 'previous' | 'gap_to_next' | 'gap_to_previous';
  keys: readonly string[];
  within: number | null;
  where: Row | null;
  unlike: string | null;
  type: 'boolean' | 'number';
}

/**
 * Is there a row of another entity with the same keys that starts no earlier than this row, and at most `within` seconds after this
 * row's end? Null when a key is null. Without a window it reaches as far as one row can last.
 */
export interface ExistsRow {
  kind: 'exists';
  entity: string;
  /** Field here = field there. */
  keys: ReadonlyArray<{ here: string; there: string }>;
  within: number | null;
  /** Of the other entity's row. */
  where: Row | null;
  type: 'boolean';
}

export type AggregateName = 'count' | 'sum' | 'min' | 'max' | 'count_distinct' | 'quantile';

/** Something a database can sum up. `avg` is a sum over a count before it gets here. */
export interface Aggregate {
  kind: 'aggregate';
  entity: string;
  name: AggregateName;
  /** What is summed up; null only for a plain count of rows. */
  argument: Row | null;
  where: Row | null;
  /** Each value of this field counts once: the row first in (time, id). Only `sum`. */
  per: string | null;
  /** Quantile only: 0 to 1, type 7 of Hyndman & Fan 1996 p. 363. */
  share: number | null;
  /** Seconds that rows look ahead of, or behind, themselves before this aggregate is final. */
  ahead: number;
  back: number;
}

/** An expression over cells. Null in, null out; division by zero is null. */
export type Cell =
  | { kind: 'constant'; value: number }
  | Aggregate
  | { kind: 'minus'; argument: Cell }
  /** `metric`: the title of the one that a formula refers to here. */
  | { kind: 'arithmetic'; operator: '+' | '-' | '*' | '/'; left: Cell; right: Cell; metric?: string }
  | { kind: 'first'; arguments: readonly Cell[] };

/** Aggregates of these names at a finer level add up to the coarser one. */
export function isAdditive({ name, per }: Aggregate): boolean {
  return per === null && name !== 'count_distinct' && name !== 'quantile';
}

/** Does a row expression depend on the period of the request? */
export function namesPeriod(row: Row): boolean {
  const parts = row.kind === 'exists' && row.where ? [row.where] : partsOf(row);
  return (row.kind === 'literal' && row.edge !== undefined) || parts.some(namesPeriod);
}

/** The expressions directly inside a row expression. */
export function partsOf(row: Row): readonly Row[] {
  switch (row.kind) {
    case 'unary':
    case 'known':
    case 'in':
      return [row.argument];
    case 'binary':
      return [row.left, row.right];
    case 'coalesce':
      return row.arguments;
    case 'case':
      return [...row.branches.flatMap(({ when, then }) => [when, then]), ...(row.otherwise ? [row.otherwise] : [])];
    case 'sequence':
      return row.where ? [row.where] : [];
    default:
      // Also of a look into another entity: its condition is about rows there.
      return [];
  }
}

/** The same row expression with its parts, those that `partsOf` gives, turned into others. */
export function mapParts(row: Row, into: (part: Row) => Row): Row {
  switch (row.kind) {
    case 'unary':
    case 'known':
    case 'in':
      return { ...row, argument: into(row.argument) };
    case 'binary':
      return { ...row, left: into(row.left), right: into(row.right) };
    case 'coalesce':
      return { ...row, arguments: row.arguments.map(into) };
    case 'case':
      return mapCase(row, into);
    case 'sequence':
      return { ...row, where: row.where && into(row.where) };
    default:
      return row;
  }
}

function mapCase(row: Row & { kind: 'case' }, into: (part: Row) => Row): Row {
  return {
    ...row,
    branches: row.branches.map(({ when, then }) => ({ when: into(when), then: into(then) })),
    otherwise: row.otherwise && into(row.otherwise),
  };
}
