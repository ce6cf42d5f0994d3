import { lookKey } from '../plan';
import type { SequenceRow } from '../formula';

import type { Dialect } from './dialect';
import { writeCondition } from './expression';
import type { Layer } from './layers';

/** Rows of one key in (time, id) order: their number and the end of each in one whole number, so that a running maximum finds the latest. */
const PACK = 2 ** 42; // ends until the year 2109, two million rows a key

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
  const backward = `ORDER BY ${at} DESC, ${idOf(rows)} DESC ROWS BETWEEN UNBOUNDED PRECEDING AND`;
  const { condition, keys, among } = partitionOf(sequence, rows);
  if (sequence.unlike === null) {
    const start = condition
      ? `MIN(${only(at, condition)}) OVER (PARTITION BY ${keys} ${backward} 1 PRECEDING)`
      : `LEAD(${at}) OVER (PARTITION BY ${keys} ORDER BY ${at}, ${idOf(rows)})`;
    return { inner: [], middle: [], outer: [`${start} AS ${found('start')}`], gap: gap(found('start')) };
  }
  const unlike = name(sequence.unlike);
  const forward = `${among} ORDER BY ${at}, ${idOf(rows)}`;
  const border = `CASE WHEN ${condition ? `${condition} AND ` : ''}${differs(`LEAD(${unlike}) OVER (${forward})`, unlike)} THEN LEAD(${at}) OVER (${forward}) END AS ${found('border')}`;
  if (condition === null) {
    const start = `MIN(${found('border')}) OVER (PARTITION BY ${keys} ${backward} CURRENT ROW) AS ${found('start')}`;
    return { inner: [], middle: [border], outer: [start], gap: gap(found('start')) };
  }
  const outer = [
    `MIN(${only(at, condition)}) OVER (PARTITION BY ${keys} ${backward} 1 PRECEDING) AS ${found('nearest')}`,
    `MIN(${only(at, condition)}) OVER (PARTITION BY ${keys}, ${unlike} ${backward} 1 PRECEDING) AS ${found('alike')}`,
    `MIN(${found('border')}) OVER (PARTITION BY ${keys} ${backward} 1 PRECEDING) AS ${found('beyond')}`,
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

/** End of the nearest earlier row. Ends do not grow along the order, so each travels behind its row's number. */
function previousWindow(sequence: SequenceRow, index: number, rows: Rows): Window {
  const { name, differs } = rows.dialect;
  const { at, end } = columnsOf(rows);
  const found = (what: string) => name(`${what}_${index}`);
  const gap = (before: string) => gapOf(sequence, `${at} - ${before}`, rows);
  const forward = `ORDER BY ${at}, ${idOf(rows)}`;
  const { condition, keys, among } = partitionOf(sequence, rows);
  if (sequence.unlike === null && condition === null) {
    return {
      inner: [],
      middle: [],
      outer: [`LAG(${end}) OVER (PARTITION BY ${keys} ${forward}) AS ${found('end')}`],
      gap: gap(found('end')),
    };
  }
  const { bigint } = rows.dialect;
  const pack = found('pack');
  const inner = [
    `ROW_NUMBER() OVER (PARTITION BY ${keys} ${forward}) * CAST(${PACK} AS ${bigint}) + CAST(${end} AS ${bigint}) AS ${pack}`,
  ];
  const unpacked = (packed: string) => `${packed} % CAST(${PACK} AS ${bigint})`;
  const counted = only(pack, condition);
  const running = `${forward} ROWS BETWEEN UNBOUNDED PRECEDING AND`;
  if (sequence.unlike === null) {
    const last = `MAX(${counted}) OVER (PARTITION BY ${keys} ${running} 1 PRECEDING) AS ${found('last')}`;
    return { inner, middle: [], outer: [last], gap: gap(unpacked(found('last'))) };
  }
  const unlike = name(sequence.unlike);
  const before = `${among} ${forward}`;
  const border = `CASE WHEN ${condition ? `${condition} AND ` : ''}${differs(`LAG(${unlike}) OVER (${before})`, unlike)} THEN LAG(${pack}) OVER (${before}) END AS ${found('border')}`;
  if (condition === null) {
    const last = `MAX(${found('border')}) OVER (PARTITION BY ${keys} ${running} CURRENT ROW) AS ${found('last')}`;
    return { inner, middle: [border], outer: [last], gap: gap(unpacked(found('last'))) };
  }
  const outer = [
    `MAX(${counted}) OVER (PARTITION BY ${keys} ${running} 1 PRECEDING) AS ${found('nearest')}`,
    `MAX(${counted}) OVER (PARTITION BY ${keys}, ${unlike} ${running} 1 PRECEDING) AS ${found('alike')}`,
    `MAX(${found('border')}) OVER (PARTITION BY ${keys} ${running} 1 PRECEDING) AS ${found('beyond')}`,
  ];
  const last = `CASE WHEN ${found('alike')} IS NULL OR ${found('nearest')} > ${found('alike')} THEN ${found('nearest')} ELSE ${found('beyond')} END`;
  return { inner, middle: [border], outer, gap: gap(unpacked(last)) };
}

/**
 * `keys`: what rows must share. `condition`: of which of them others look only at some. `among`: the partition in which those stand
 * apart. Where only they themselves look, they are all that counts, and no condition is left.
 */
function partitionOf(sequence: SequenceRow, rows: Rows): { keys: string; condition: string | null; among: string } {
  const keys = sequence.keys.map(rows.dialect.name).join(', ');
  const condition = sequence.where && writeCondition(sequence.where, rows);
  const apart = condition ? `${keys}, CASE WHEN ${condition} THEN 1 ELSE 0 END` : keys;
  const own = rows.alike(sequence);
  return { keys: own ? apart : keys, condition: own ? null : condition, among: `PARTITION BY ${apart}` };
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

/** Seconds, and none for a row whose key is not known. */
function gapOf({ keys }: SequenceRow, milliseconds: string, { dialect }: Rows): string {
  return `CASE WHEN ${keys.map((key) => `${dialect.name(key)} IS NOT NULL`).join(' AND ')} THEN (${milliseconds}) / 1000 END`;
}
