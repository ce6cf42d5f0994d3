import type { Columns, Period, Problem, Result } from '../model';

import type { Lack } from './lacks';
import type { Keeping } from './keeping';

/** Something a data source must be asked. Equal ids are equal questions, so a host may share their answers. */
export type Want = StatementWant | RowsWant;

interface WantBase {
  id: string;
  /** Uid of the data source, as the mapping names it. */
  source: string;
  /** Entity whose mapping asks. */
  mapping: string;
  /** A question about the data rather than for the answer: a host keeps it out of the query inspector. */
  probe?: boolean;
}

/** A statement that comes back as cells. */
export interface StatementWant extends WantBase {
  kind: 'statement';
  statement: string;
  /** How a host may spare what can change no more; absent where nothing can be kept. */
  keeping?: Keeping;
}

/** All rows that the source's own query gives; the engine makes the cells. */
export interface RowsWant extends WantBase {
  kind: 'rows';
  /** The target as the mapping stores it, or `{ table }` for hosts that hold rows themselves. */
  target: Readonly<Record<string, unknown>>;
  /** Rows outside of it are not needed; null: all there is. A source that gives more does no harm. */
  period: Period | null;
  /** Source columns that are needed. */
  columns: readonly string[];
}

/** Work for the host to run in slices: the generator yields so that the host can breathe, and returns what to put under `id`. */
export interface Work {
  id: string;
  run: () => Generator<void, Columns | Problem, void>;
}

/** What came back, by id. A Problem stands where an answer should have been. */
export type Received = ReadonlyMap<string, Columns | Problem>;

/** What to do next. `R` is what the street ends in, `S` what it can tell before. */
export type Step<R = Result, S = R> =
  | { kind: 'fetch'; wants: readonly Want[] }
  /** `sofar` answers already what does not wait for the works. */
  | { kind: 'compute'; works: readonly Work[]; sofar?: () => S }
  | { kind: 'result'; result: R };

/** A street: pure, asked again with everything received so far until it gives a result. */
export type Street<R = Result> = (received: Received) => Step<R>;

/** How well one field of a mapping can be read. */
export interface FieldReport {
  field: string;
  ok: boolean;
  problem?: Problem;
}

/** How well one entity's mapping works. */
export interface EntityReport {
  entity: string;
  source: string;
  ok: boolean;
  /** Rows seen; null where that was not asked or could not be. */
  rows: number | null;
  from: number | null;
  to: number | null;
  fields: readonly FieldReport[];
  problems: readonly Problem[];
}

/** What Save & test and `boardroom check` say. */
export interface MappingReport {
  entities: readonly EntityReport[];
  problems: readonly Problem[];
  /** How many metrics there are, and how many of them the mapping can feed. */
  metrics: { all: number; fed: number };
  /** What the others lack. */
  lacks: readonly Lack[];
}
