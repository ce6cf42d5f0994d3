import type { Columns, Instant } from '../model';
import {
  BUCKET_COLUMN,
  FIRST_AT_COLUMN,
  LAST_AT_COLUMN,
  askOfRun,
  isKeepable,
  keyOfAsk,
  needsExtent,
  settledBuckets,
} from '../plan';
import type { Ask, BucketRun } from '../plan';
import { dialectOf, statementFor } from '../sql';

/** How the cells of a statement may be kept from one refresh to the next, bucket by bucket. */
export interface Keeping {
  /** Equal for questions that differ in their period only. */
  key: string;
  /** The present as the question sees it. */
  now: Instant;
  /** How many of the buckets that are asked are known. */
  shared: (kept: Kept) => number;
  /** What was kept need not stay beside what is kept now: all of it is asked, or it is the same window before it moved on. */
  outdates: (kept: Kept) => boolean;
  /** The runs of buckets that must be asked again; null: all of them. */
  runs: (kept: Kept) => readonly BucketRun[] | null;
  /** The statement for some buckets only; they are numbered from 0 in its cells. */
  statement: (run: BucketRun) => string;
  /** Kept cells and those asked again as one answer; null where what was kept holds no more. */
  together: (kept: Kept, parts: readonly AskedAgain[]) => Columns | null;
  /** What is worth keeping of an answer. `wholeAt`: when all its buckets were last asked. */
  keep: (cells: Columns, wholeAt: Instant) => Kept;
}

/** Cells of some buckets, numbered from 0. */
export interface AskedAgain {
  run: BucketRun;
  cells: Columns;
}

/** Cells of an earlier refresh. */
export interface Kept {
  cells: Columns;
  edges: readonly Instant[];
  /** How long the period was, in milliseconds. */
  width: number;
  /** Buckets of these edges whose cells can change no more. */
  settled: ReadonlySet<number>;
  /** When all buckets were last asked. */
  wholeAt: Instant;
}

/** All is asked once a day, whatever is known; where nothing was found once an hour, for a table may just have been filled anew. */
const LONGEST_KEPT = 86_400_000;
const LONGEST_EMPTY = 3_600_000;
/** More runs than this, and one statement for all is less work. */
const MOST_RUNS = 3;

/** Null where nothing of the ask can be kept. */
export function keepingOf(ask: Ask): Keeping | null {
  if (!isKeepable(ask)) {
    return null;
  }
  const { edges, now, read } = ask;
  const width = ask.period!.to - ask.period!.from;
  const shared = (kept: Kept) => keptBuckets(ask, kept).size;
  return {
    key: keyOfAsk(ask),
    now,
    shared,
    outdates: (kept) => shared(kept) === kept.settled.size || (shared(kept) > 0 && kept.width === width),
    runs: (kept) => (isFresh(kept, now) ? runsBeside(keptBuckets(ask, kept), edges.length - 1) : null),
    statement: (run) => statementFor(askOfRun(ask, run), dialectOf(read.source.kind)),
    together: (kept, parts) => putTogether(keptBuckets(ask, kept), kept, parts),
    keep: (cells, wholeAt) => {
      const [matures, lastAt] = [needsExtent(ask), endOf(cells, LAST_AT_COLUMN)];
      const settled = matures && lastAt === null ? new Set<number>() : settledBuckets(ask, matures ? lastAt : null);
      return { cells, edges, width, settled, wholeAt };
    },
  };
}

function isFresh({ cells, wholeAt }: Kept, now: Instant): boolean {
  return now >= wholeAt && now - wholeAt < (cells.length > 0 ? LONGEST_KEPT : LONGEST_EMPTY);
}

function runsBeside(known: ReadonlyMap<number, number>, buckets: number): readonly BucketRun[] | null {
  const runs: BucketRun[] = [];
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const last = runs[runs.length - 1];
    if (known.has(bucket)) {
      continue;
    }
    if (last?.to === bucket) {
      last.to = bucket + 1;
    } else {
      runs.push({ from: bucket, to: bucket + 1 });
    }
  }
  return known.size === 0 || runs.length > MOST_RUNS ? null : runs;
}

/** Null where the data no longer begin where they did: what looks back was then judged by another beginning. */
function putTogether(known: ReadonlyMap<number, number>, kept: Kept, parts: readonly AskedAgain[]): Columns | null {
  const full = parts.map(({ cells }) => cells).filter(({ length }) => length > 0);
  const ends = full[full.length - 1] ?? kept.cells;
  if (endOf(ends, FIRST_AT_COLUMN) !== endOf(kept.cells, FIRST_AT_COLUMN)) {
    return null;
  }
  const moved = new Map([...known].map(([bucket, before]) => [before, bucket]));
  const sources = [
    pieceOf(kept.cells, (bucket) => moved.get(bucket)),
    ...parts.map(({ run, cells }) => pieceOf(cells, (bucket) => bucket + run.from)),
  ];
  const length = sources.reduce((sum, { rows }) => sum + rows.length, 0);
  // Some sources give no columns where they have no rows.
  const columns = (kept.cells.length > 0 ? kept.cells : ends).columns.map(({ name }) => ({
    name,
    values:
      name === FIRST_AT_COLUMN || name === LAST_AT_COLUMN
        ? new Array<unknown>(length).fill(endOf(ends, name))
        : joined(sources, name, length),
  }));
  return { length, columns };
}

/** Rows of cells that go into an answer, and the bucket of each there. */
interface Piece {
  cells: Columns;
  rows: readonly number[];
  buckets: readonly number[];
}

function pieceOf(cells: Columns, bucketOf: (bucket: number) => number | undefined): Piece {
  const all = valuesOf(cells, BUCKET_COLUMN);
  const rows: number[] = [];
  const buckets: number[] = [];
  for (let row = 0; row < cells.length; row += 1) {
    const bucket = bucketOf(Number(all[row]));
    if (bucket !== undefined) {
      rows.push(row);
      buckets.push(bucket);
    }
  }
  return { cells, rows, buckets };
}

/** clear: sources.flatMap(({ cells, rows }) => rows.map((row) => valuesOf(cells, name)[row])) */
function joined(sources: readonly Piece[], name: string, length: number): unknown[] {
  const out = new Array<unknown>(length);
  let at = 0;
  for (const { cells, rows, buckets } of sources) {
    const values = valuesOf(cells, name);
    for (let index = 0; index < rows.length; index += 1) {
      out[at++] = name === BUCKET_COLUMN ? buckets[index] : values[rows[index]];
    }
  }
  return out;
}

/** Buckets of now whose cells are known, and which buckets they were. */
function keptBuckets({ edges, period }: Ask, kept: Kept): Map<number, number> {
  const places = new Map([...kept.settled].map((bucket) => [kept.edges[bucket], bucket]));
  const found = new Map<number, number>();
  for (let bucket = 0; bucket + 1 < edges.length; bucket += 1) {
    const before = places.get(edges[bucket]);
    const isWhole = edges[bucket] >= period!.from && edges[bucket + 1] <= period!.to;
    if (before !== undefined && kept.edges[before + 1] === edges[bucket + 1] && isWhole) {
      found.set(bucket, before);
    }
  }
  return found;
}

function valuesOf({ columns }: Columns, name: string): ArrayLike<unknown> {
  return columns.find((column) => column.name === name)?.values ?? [];
}

function endOf(cells: Columns, name: string): number | null {
  const value = valuesOf(cells, name)[0];
  return value === null || value === undefined ? null : Number(value);
}
