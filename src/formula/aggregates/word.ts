import type { Aggregate, Cell, Row } from '../tree';

/** What is known of a call before its own arguments are read. */
export type Base = Omit<Aggregate, 'name' | 'argument' | 'share'>;

/** What a call brought along: its rows in the order they stand, and its share. */
export interface Given {
  base: Base;
  rows: readonly Row[];
  share: number | null;
}

/** An aggregate as people write it. */
export interface AggregateWord {
  name: string;
  /** What stands between the brackets, in order: a number, anything, or a share from 0 to 1 that is not of the row. */
  takes: ReadonlyArray<'number' | 'any' | 'share'>;
  /** The brackets may hold a condition alone. */
  bare?: boolean;
  /** The same in words. */
  says: string;
  /** Names that it knows besides `where` and `matured`. */
  named?: readonly string[];
  example: string;
  /** What a database is asked for, so that it rolls up where it can. */
  cell: (given: Given) => Cell;
}
