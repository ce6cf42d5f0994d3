import { lookKey } from '../plan';
import type { SequenceRow } from '../formula';

import type { Dialect } from './dialect';
import { writeCondition } from './expression';
import type { Layer } from './layer';

/** Rows of one key in (time, id) order: their number and the end of each in one whole number, so that a running maximum finds the latest. */
const PACK = 2 ** 42; // ends until the year 2109, two million rows a key

/** Longer than any window, in seconds: where there is no other row, none is within it. */
const NEVER_S = 1e12;

/** Frames up to a row: without it, and with it and its likes in time and id. */
const BEFORE = 'ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING';
const WITH_LIKES = 'RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW';

/** What windows are written over. */
interface Rows {
  dialect: Dialect;
  /** Layer with the canonical rows. */
  from: string;
  id: string;
  at: string;
  end: string | null;
  /** Is the look only asked for by rows that are themselves among those looked at? Then the neighbour of that kind is the answer. */
  alike: (sequence: SequenceRow) => boolean;
}

interface Window {
  inner: string[];
  middle: string[];
  outer: string[];
  gap: string;
}

/** Layers that add, for each sequence, a column with the seconds to the row it looks at. */
export function sequenceLayers(
  sequences: ReadonlyMap<string, SequenceRow>,
  rows: Rows
): { layers: Layer[]; name: string; gapColumn: (sequence: SequenceRow) => string } {
  const numbers = new Map([...sequences.keys()].map((key, index) => [key, index]));
  const gapColumn = (sequence: SequenceRow) => `gap_${numbers.get(lookKey(sequence))}`;
  const windows = [...sequences.values()].map((sequence) => windowFor(sequence, numbers.get(lookKey(sequence))!, rows));
  const layers: Layer[] = [];
  let name = rows.from;
  const addLayer = (suffix: string, columns: readonly string[]): void => {
    if (columns.length > 0) {
      layers.push({
        name: `${rows.from}_${suffix}`,
        sql: `SELECT\n    *,\n    ${columns.join(',\n    ')}\n  FROM ${rows.dialect.name(name)}`,
      });
      name = `${rows.from}_${suffix}`;
    }
  };
  addLayer('ordered', [...new Set(windows.flatMap(({ inner }) => inner))]);
  addLayer(
    'bordered',
    windows.flatMap(({ middle }) => middle)
  );
  addLayer(
    'seen',
    windows.flatMap(({ outer }) => outer)
  );
  addLayer(
    'looked',
    windows.map(({ gap }, index) => `${gap} AS gap_${index}`)
  );
  return { layers, name, gapColumn };
}

function windowFor(sequence: SequenceRow, index: number, rows: Rows): Window {
  return sequence.look.endsWith('next') ? nextWindow(sequence, index, rows) : previousWindow(sequence, index, rows);
}

/** Start of the nearest later row; starts only grow along the order, so a running minimum from the end finds it. */
function nextWindow(sequence: SequenceRow, index: number, rows: Rows): Window {
  const { name, differs } = rows.dialect;
  const { at, end } = columnsOf(rows);
  const found = (what: string) => name(`${what}_${index}`);
  const gap = (start: string) => gapOf(sequence, `${start} - ${end}`, rows);
  const { condition, keys, alike, among } = partitionOf(sequence, rows);
  const nearest = (value: string, by: string, from: 'own' | 'next') => nearestAhead(value, { by, from, rows });
  if (sequence.unlike === null) {
    const start = condition
      ? nearest(only(at, condition), keys, 'next')
      : `LEAD(${at}) OVER (PARTITION BY ${keys} ORDER BY ${at}, ${idOf(rows)})`;
    return { inner: [], middle: [], outer: [`${start} AS ${found('start')}`], gap: gap(found('start')) };
  }
  const unlike = name(sequence.unlike);
  const forward = `${among} ORDER BY ${at}, ${idOf(rows)}`;
  const border = `CASE WHEN ${condition ? `${condition} AND ` : ''}${differs(`LEAD(${unlike}) OVER (${forward})`, unlike)} THEN LEAD(${at}) OVER (${forward}) END AS ${found('border')}`;
  if (condition === null) {
    const start = `${nearest(found('border'), keys, 'own')} AS ${found('start')}`;
    return { inner: [], middle: [border], outer: [start], gap: gap(found('start')) };
  }
  const outer = [
    `${nearest(only(at, condition), keys, 'own')} AS ${found('nearest')}`,
    `${nearest(only(at, condition), alike, 'own')} AS ${found('alike')}`,
    `${nearest(found('border'), keys, 'own')} AS ${found('beyond')}`,
  ];
  return {
    inner: [],
    middle: [border],
    outer,
    gap: gap(
      `CASE WHEN ${found('alike')} IS NULL OR ${found('nearest')} < ${found('alike')} THEN ${found('nearest')} ELSE ${found('beyond')} END`
    ),
  };
}

/**
 * The known value nearest ahead, of other rows or from the row's own on. Starts only grow along the order, so elsewhere a running
 * minimum from the end finds it. The own row comes with its likes in time and id: of a row delivered twice, neither has a place before the other.
 */
function nearestAhead(value: string, { by, from, rows }: { by: string; from: 'own' | 'next'; rows: Rows }): string {
  const { known, name } = rows.dialect;
  const at = name(rows.at);
  return known
    ? `${known.first(value)} OVER (PARTITION BY ${by} ORDER BY ${at}, ${idOf(rows)} ${from === 'own' ? 'RANGE BETWEEN CURRENT ROW' : 'ROWS BETWEEN 1 FOLLOWING'} AND UNBOUNDED FOLLOWING)`
    : `MIN(${value}) OVER (PARTITION BY ${by} ORDER BY ${at} DESC, ${idOf(rows)} DESC ${from === 'own' ? WITH_LIKES : BEFORE})`;
}

/** End of the nearest earlier row. */
function previousWindow(sequence: SequenceRow, index: number, rows: Rows): Window {
  const { name, known } = rows.dialect;
  const found = (what: string) => name(`${what}_${index}`);
  const looking: LookingBack = {
    sequence,
    rows,
    found,
    ...partitionOf(sequence, rows),
    forward: `ORDER BY ${name(rows.at)}, ${idOf(rows)}`,
    gap: (before) => gapOf(sequence, `${name(rows.at)} - ${before}`, rows),
  };
  if (sequence.unlike === null && looking.condition === null) {
    const { keys, forward, gap } = looking;
    const last = `LAG(${columnsOf(rows).end}) OVER (PARTITION BY ${keys} ${forward}) AS ${found('end')}`;
    return { inner: [], middle: [], outer: [last], gap: gap(found('end')) };
  }
  return known && (sequence.unlike === null || looking.condition === null)
    ? lastKnownWindow(looking, known.last)
    : packedWindow(looking);
}

interface LookingBack extends Partition {
  sequence: SequenceRow;
  rows: Rows;
  /** Name of a column of this look's own. */
  found: (what: string) => string;
  forward: string;
  gap: (before: string) => string;
}

/** Where the database itself finds the last known value. */
function lastKnownWindow(looking: LookingBack, last: (value: string) => string): Window {
  const { sequence, rows, condition, keys, forward, found, gap } = looking;
  const { end } = columnsOf(rows);
  const over = (frame: string) => `OVER (PARTITION BY ${keys} ${forward} ${frame}) AS ${found('last')}`;
  return sequence.unlike === null
    ? {
        inner: [],
        middle: [],
        outer: [`${last(only(end, condition))} ${over(BEFORE)}`],
        gap: gap(found('last')),
      }
    : {
        inner: [],
        middle: [borderBefore(looking, end)],
        outer: [`${last(found('border'))} ${over(WITH_LIKES)}`],
        gap: gap(found('last')),
      };
}

/** Ends do not grow along the order, so each travels behind its row's number, and a running maximum finds the last. */
function packedWindow(looking: LookingBack): Window {
  const { sequence, rows, condition, keys, alike, forward, found, gap } = looking;
  const { bigint } = rows.dialect;
  const pack = found('pack');
  const inner = [
    `ROW_NUMBER() OVER (PARTITION BY ${keys} ${forward}) * CAST(${PACK} AS ${bigint}) + CAST(${columnsOf(rows).end} AS ${bigint}) AS ${pack}`,
  ];
  const unpacked = (packed: string) => gap(`${packed} % CAST(${PACK} AS ${bigint})`);
  const greatest = (value: string, by: string, frame: string) =>
    `MAX(${value}) OVER (PARTITION BY ${by} ${forward} ${frame})`;
  const counted = only(pack, condition);
  if (sequence.unlike === null) {
    const last = `${greatest(counted, keys, BEFORE)} AS ${found('last')}`;
    return { inner, middle: [], outer: [last], gap: unpacked(found('last')) };
  }
  const middle = [borderBefore(looking, pack)];
  if (condition === null) {
    const last = `${greatest(found('border'), keys, WITH_LIKES)} AS ${found('last')}`;
    return { inner, middle, outer: [last], gap: unpacked(found('last')) };
  }
  const outer = [
    `${greatest(counted, keys, WITH_LIKES)} AS ${found('nearest')}`,
    `${greatest(counted, alike, WITH_LIKES)} AS ${found('alike')}`,
    `${greatest(found('border'), keys, WITH_LIKES)} AS ${found('beyond')}`,
  ];
  const last = `CASE WHEN ${found('alike')} IS NULL OR ${found('nearest')} > ${found('alike')} THEN ${found('nearest')} ELSE ${found('beyond')} END`;
  return { inner, middle, outer, gap: unpacked(last) };
}

/** What the row before brings, where it differs in `unlike`. */
function borderBefore({ sequence, rows, condition, among, forward, found }: LookingBack, value: string): string {
  const { name, differs } = rows.dialect;
  const unlike = name(sequence.unlike!);
  const before = `OVER (${among} ${forward})`;
  return `CASE WHEN ${condition ? `${condition} AND ` : ''}${differs(`LAG(${unlike}) ${before}`, unlike)} THEN LAG(${value}) ${before} END AS ${found('border')}`;
}

interface Partition {
  /** What rows must share. */
  keys: string;
  /** And what they share where they are alike in `unlike` too. */
  alike: string;
  /** At which of them others look only. */
  condition: string | null;
  /** The partition in which those stand apart. */
  among: string;
}

/** Where only rows that are looked at look themselves, they stand apart, and no condition is left. */
function partitionOf(sequence: SequenceRow, rows: Rows): Partition {
  const { name, whether } = rows.dialect;
  const keys = sequence.keys.map(name);
  const condition = sequence.where && writeCondition(sequence.where, rows);
  const apart = condition ? eachOnce([...keys, whether(condition)]) : eachOnce(keys);
  const own = rows.alike(sequence);
  return {
    keys: own ? apart : eachOnce(keys),
    alike: eachOnce(sequence.unlike === null ? keys : [...keys, name(sequence.unlike)]),
    condition: own ? null : condition,
    among: `PARTITION BY ${apart}`,
  };
}

/** DuckDB 1.5.5 sorts another window of the statement wrongly where one names a column twice in its PARTITION BY. */
function eachOnce(columns: readonly string[]): string {
  return [...new Set(columns)].join(', ');
}

function only(value: string, condition: string | null): string {
  return condition ? `CASE WHEN ${condition} THEN ${value} END` : value;
}

function columnsOf({ at, end, dialect: { name } }: Rows): { at: string; end: string } {
  return { at: name(at), end: end === null ? name(at) : `COALESCE(${name(end)}, ${name(at)})` };
}

function idOf({ dialect, id }: Rows): string {
  return dialect.binary(dialect.name(id));
}

/** Seconds, more than any window has, where there is no other row; none for a row whose key is not known. */
function gapOf({ keys }: SequenceRow, milliseconds: string, { dialect }: Rows): string {
  const known = keys.map((key) => `${dialect.name(key)} IS NOT NULL`).join(' AND ');
  return `CASE WHEN ${known} THEN COALESCE((${milliseconds}) / 1000, ${dialect.number(NEVER_S)}) END`;
}
