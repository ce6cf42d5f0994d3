import { Problem, problemFrom } from '../model';
import type { Columns, Trace } from '../model';
import {
  BUCKET,
  BUCKET_COLUMN,
  FIRST_AT_COLUMN,
  LAST_AT_COLUMN,
  MOST_KEYS,
  ROW_NUMBER,
  byKeyOf,
  canonicalRead,
  doubtColumn,
  groupColumn,
  joinedByKey,
  keysIn,
  keysOf,
  linksApart,
  lookedUp,
  lookupAsks,
  lookupFields,
  periodRead,
  readerFields,
  tooManyKeys,
  withDoubts,
} from '../plan';
import type { Ask, AskLink, ByKey } from '../plan';

import { computeProgress, progressOf, rowsOf, statementOf, writingProgress } from './gather';
import type { Done, Progress } from './gather';
import type { Received } from './step';

/** How far an ask has come; where what its rows point to lives in another data source, the two are joined here by key. */
export function joiningProgress(ask: Ask, received: Received, options: { probe?: boolean } = {}): Progress {
  if (linksApart(ask).length === 0) {
    return writingProgress(ask, received) ?? progressOf(ask, received, options);
  }
  if (ask.besides.size > 0) {
    return { kind: 'done', cells: twoReaches(ask) };
  }
  try {
    return ask.read.source.kind === 'rows' ? joinedRows(ask, received) : joinedCells(ask, received);
  } catch (thrown) {
    return { kind: 'done', cells: problemFrom(thrown) };
  }
}

function twoReaches({ besides, read }: Ask): Problem {
  const [other] = besides.keys();
  return new Problem(
    'unavailable',
    `A metric that looks into ${other} cannot be split or filtered by what lives in another data source.`,
    { hint: 'Ask it in a query of its own, by fields of its own source.', at: { mapping: read.entity.name } }
  );
}

/** A database gives cells by key; their keys are looked up, and the engine adds them up. */
function joinedCells(ask: Ask, received: Received): Progress {
  const split = byKeyOf(ask);
  const looked = lookedUpFor(ask, split, received);
  if (looked.kind !== 'ready') {
    return looked;
  }
  const names = looked.keyed.columns.map(({ name }) => name);
  const byKey = withDoubts(
    split,
    names.filter((name) => name.startsWith(doubtColumn('')))
  );
  const summed = { ...byKey.summed, links: looked.links };
  const progress = computeProgress(summed, { own: asRows(byKey, looked.keyed), links: looked.rows }, received);
  return progress.kind === 'done' && !(progress.cells instanceof Problem)
    ? told(looked, asCells(ask, byKey, progress.cells, looked.keyed))
    : progress;
}

/** The rows are here: the engine reads what their keys point to as if it were of the same source. */
function joinedRows(ask: Ask, received: Received): Progress {
  const looked = lookedUpFor(ask, keysOf(ask), received);
  if (looked.kind !== 'ready') {
    return looked;
  }
  const own = rowsOf(ask.read, readerFields(ask), { period: periodRead(ask), received });
  if (own.kind === 'fetch' || own.cells instanceof Problem) {
    return own;
  }
  const here = [...ask.links.values()].filter((link) => !looked.links.has(link.name));
  const others = here.map((link) => rowsOf(link.read, new Set(lookupFields(ask, link)), { period: null, received }));
  const wants = others.flatMap((each) => (each.kind === 'fetch' ? each.wants : []));
  if (wants.length > 0) {
    return { kind: 'fetch', wants };
  }
  const rows = new Map(looked.rows);
  for (const [index, each] of others.entries()) {
    if (each.kind === 'done' && each.cells instanceof Problem) {
      return each;
    }
    rows.set(here[index].name, (each as { cells: Columns }).cells);
  }
  const links = new Map([...ask.links].map(([name, link]) => [name, looked.links.get(name) ?? link]));
  const progress = computeProgress({ ...ask, links }, { own: own.cells, links: rows }, received);
  return progress.kind === 'done' && !(progress.cells instanceof Problem) ? told(looked, progress.cells) : progress;
}

/** Cells by key, and what their keys point to. */
interface LookedUp {
  kind: 'ready';
  keyed: Columns;
  /** Links whose rows are as they came. */
  links: ReadonlyMap<string, AskLink>;
  rows: ReadonlyMap<string, Columns>;
  notices: readonly Problem[];
  traces: readonly Trace[];
}

function lookedUpFor(
  ask: Ask,
  { keyed, keyColumns, links }: Pick<ByKey, 'keyed' | 'keyColumns' | 'links'>,
  received: Received
): LookedUp | Progress {
  const progress = progressOf(keyed, received);
  if (progress.kind !== 'done' || progress.cells instanceof Problem) {
    return progress;
  }
  const { cells } = progress;
  const keys = links.map(({ by }) => keysIn(cells, keyColumns.get(by)!));
  const many = links.findIndex((_, index) => keys[index].length > MOST_KEYS);
  if (many >= 0) {
    return { kind: 'done', cells: tooManyKeys(ask, links[many], keys[many].length) };
  }
  const lookups = links.map((link, index) => lookup(ask, link, { keys: keys[index], received }));
  const wants = lookups.flatMap((each) => (each.kind === 'fetch' ? each.wants : []));
  if (wants.length > 0) {
    return { kind: 'fetch', wants };
  }
  const failed = lookups.find((each) => each.kind === 'failed');
  if (failed) {
    return { kind: 'done', cells: failed.problem };
  }
  const found = lookups.flatMap((each) => (each.kind === 'found' ? [each] : []));
  return {
    kind: 'ready',
    keyed: cells,
    links: new Map(links.map((link, index) => [link.name, found[index].link])),
    rows: new Map(links.map(({ name }, index) => [name, found[index].rows])),
    notices: links.map((link, index) => joinedByKey(ask, link, keys[index].length)),
    traces: [trace(keyed, cells.length), ...found.flatMap(({ traces }) => traces)],
  };
}

type Lookup =
  | (Progress & { kind: 'fetch' })
  | { kind: 'failed'; problem: Problem }
  | { kind: 'found'; link: AskLink; rows: Columns; traces: readonly Trace[] };

/** A database is asked for the keys that occur; a source of rows gives all it has. */
function lookup(ask: Ask, link: AskLink, { keys, received }: { keys: readonly string[]; received: Received }): Lookup {
  const fields = lookupFields(ask, link);
  if (link.read.source.kind === 'rows') {
    const got = rowsOf(link.read, new Set(fields), { period: null, received });
    if (got.kind === 'fetch') {
      return got;
    }
    return got.cells instanceof Problem
      ? { kind: 'failed', problem: got.cells }
      : { kind: 'found', link, rows: got.cells, traces: [] };
  }
  const asks = lookupAsks(ask, link, keys);
  const progress = asks.map((each) => progressOf(each, received));
  const wants = progress.flatMap((each) => (each.kind === 'fetch' ? each.wants : []));
  if (wants.length > 0) {
    return { kind: 'fetch', wants };
  }
  const answers = progress.flatMap((each) => (each.kind === 'done' ? [each.cells] : []));
  const problem = answers.find((each) => each instanceof Problem);
  if (problem) {
    return { kind: 'failed', problem };
  }
  const tables = answers as Columns[];
  return {
    kind: 'found',
    link: { ...link, read: canonicalRead(link.read, fields) },
    rows: lookedUp(fields, tables),
    traces: asks.map((each, index) => trace(each, tables[index].length)),
  };
}

function trace(ask: Ask, rows: number): Trace {
  return { source: ask.read.source.name, mapping: ask.read.entity.name, statement: statementOf(ask), rows };
}

function told({ notices, traces }: LookedUp, cells: Columns): Done {
  return { kind: 'done', cells, notices, traces };
}

/** Before a text, so that an empty one is still a text. */
const MARK = '=';

/** Keyed cells as rows of the engine. */
function asRows({ columns, summed }: ByKey, cells: Columns): Columns {
  const named = new Map(cells.columns.map(({ name, values }) => [name, values]));
  return {
    length: cells.length,
    columns: [
      { name: ROW_NUMBER, values: Float64Array.from({ length: cells.length }, (_, row) => row) },
      ...columns
        .filter(({ to }) => summed.read.fields.has(to))
        .map(({ from, to, isMarked }) => {
          const values = named.get(from) ?? [];
          return { name: to, values: Array.from(values, isMarked ? marked : held) };
        }),
    ],
  };
}

function marked(value: unknown): string | null {
  return value === null || value === undefined ? null : `${MARK}${String(value)}`;
}

/** To the engine what is no number is nothing; in cells it came of figures too large for one. */
function held(value: unknown): unknown {
  return Number.isNaN(value) ? Infinity : value;
}

/** What the engine added up, as the data source itself would have given it. */
function asCells(ask: Ask, { columns, summed }: ByKey, cells: Columns, keyed: Columns): Columns {
  const isMarked = new Set(columns.flatMap(({ to, isMarked: each }) => (each ? [to] : [])));
  const bucket = summed.groups.findIndex(({ dimension }) => dimension === BUCKET);
  const named = new Map(cells.columns.map(({ name, values }) => [name, values]));
  const groups = ask.groups.map((_, index) => {
    const { row } = summed.groups[index];
    const values = named.get(groupColumn(index))!;
    const bare = row.kind === 'field' && isMarked.has(row.name);
    return { name: groupColumn(index), values: bare ? Array.from(values, unmarked) : values };
  });
  const buckets = bucket < 0 ? named.get(BUCKET_COLUMN)! : Array.from(named.get(groupColumn(bucket))!, Number);
  const ends = keyed.columns.filter(({ name }) => name === FIRST_AT_COLUMN || name === LAST_AT_COLUMN);
  return {
    length: cells.length,
    columns: [
      ...groups,
      { name: BUCKET_COLUMN, values: buckets },
      ...summed.aggregates.map(({ column }) => ({ name: column, values: named.get(column)! })),
      ...ends.map(({ name, values }) => ({ name, values: Array.from({ length: cells.length }, () => values[0]) })),
    ],
  };
}

function unmarked(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value).slice(MARK.length);
}
