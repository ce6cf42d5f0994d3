import type { TimeAround, Period } from '../model';

import { firstFrom } from './first-from';
import type { Table } from './table';
import { eachBlock } from './vector';
import type { NumberVector, TextVector, Vector } from './vector';

/** Which rows there belong to which key here. */
export interface LinkedRows {
  /** For each pair the row there; null: the rows as they stand. */
  rows: Int32Array | null;
  /** For each pair the code of the key here, or -1. */
  places: Int32Array;
}

/** All rows there whose id is a key here. */
export function* rowsByKey(table: Table, keys: TextVector): Generator<void, LinkedRows, void> {
  const ids = table.vectors.get(table.read.entity.id) as TextVector;
  const here = new Map<string, number>();
  const texts = keys.texts();
  yield* eachBlock(texts.length, (start, rows) => {
    for (let code = start; code < start + rows; code += 1) {
      here.set(texts[code], code);
    }
  });
  const there = ids.texts();
  const codes = new Int32Array(there.length);
  yield* eachBlock(there.length, (start, rows) => {
    for (let code = start; code < start + rows; code += 1) {
      codes[code] = here.get(there[code]) ?? -1;
    }
  });
  const places = new Int32Array(table.length);
  yield* eachBlock(table.length, (start, rows) => {
    for (let row = start; row < start + rows; row += 1) {
      const exists = (table.exists[row >>> 5] >>> (row & 31)) & 1;
      places[row] = exists && ids.codes[row] >= 0 ? codes[ids.codes[row]] : -1;
    }
  });
  return { rows: null, places };
}

/** Of each key the rows that stand last in that time, among those that know the field. */
export function* lastWithin(
  table: Table,
  keys: TextVector,
  { of, within: { from, to } }: { of: string; within: Period }
): Generator<void, LinkedRows, void> {
  const { places } = yield* rowsByKey(table, keys);
  const instants = instantsOf(table);
  const known = table.vectors.get(of)!;
  const last = new Float64Array(keys.size).fill(-Infinity);
  const counts = (row: number) =>
    places[row] >= 0 && instants[row] >= from && instants[row] < to && isKnown(known, row);
  yield* eachBlock(places.length, (start, rows) => {
    for (let row = start; row < start + rows; row += 1) {
      if (counts(row)) {
        last[places[row]] = Math.max(last[places[row]], instants[row]);
      }
    }
  });
  yield* eachBlock(places.length, (start, rows) => {
    for (let row = start; row < start + rows; row += 1) {
      places[row] = counts(row) && instants[row] === last[places[row]] ? places[row] : -1;
    }
  });
  return { rows: null, places };
}

/** Rows here: what they are called, the key they name, and the instant around which rows there count. */
interface Here {
  ids: TextVector;
  keys: TextVector;
  instants: Float64Array;
}

/** Of each row here the rows of its key that stand last in that time around it, among those that know the field; by the code of its id. */
export function* lastAround(
  table: Table,
  { ids, keys, instants: here }: Here,
  { of, within: { from, to } }: { of: string; within: TimeAround }
): Generator<void, LinkedRows, void> {
  const { places } = yield* rowsByKey(table, keys);
  const there = instantsOf(table);
  const known = table.vectors.get(of)!;
  const order = Int32Array.from(places.keys())
    .filter((row) => places[row] >= 0 && isKnown(known, row))
    .sort((one, other) => places[one] - places[other] || there[one] - there[other]);
  const times = Float64Array.from(order, (row) => there[row]);
  const starts = startsOf(order, places, keys.size);
  const [rows, codes]: number[][] = [[], []];
  yield* eachBlock(here.length, (start, count) => {
    for (let row = start; row < start + count; row += 1) {
      const key = keys.codes[row];
      const first = key < 0 ? 0 : starts[key];
      let at = key < 0 ? -1 : firstFrom(here[row] + to * 1000, times, first, starts[key + 1]) - 1;
      const last = at < first ? NaN : times[at];
      while (ids.codes[row] >= 0 && at >= first && times[at] === last && last >= here[row] + from * 1000) {
        rows.push(order[at]);
        codes.push(ids.codes[row]);
        at -= 1;
      }
    }
  });
  return { rows: Int32Array.from(rows), places: Int32Array.from(codes) };
}

/** Where the rows of each key begin in the order; one more at the end. */
function startsOf(order: Int32Array, places: Int32Array, keys: number): Int32Array {
  const starts = new Int32Array(keys + 1);
  order.forEach((row) => (starts[places[row] + 1] += 1));
  for (let key = 0; key < keys; key += 1) {
    starts[key + 1] += starts[key];
  }
  return starts;
}

const instantsOf = (table: Table): Float64Array => (table.vectors.get(table.read.entity.at!) as NumberVector).values;

const isKnown = (vector: Vector, row: number): boolean => valueAt(vector, row) === valueAt(vector, row);

/** A number, the code of a text, 1 for true and 0 for false; NaN: not known. */
export function valueAt(vector: Vector, row: number): number {
  switch (vector.kind) {
    case 'number':
      return vector.values[row];
    case 'text':
      return vector.codes[row] < 0 ? NaN : vector.codes[row];
    case 'boolean': {
      const yes = (vector.yes[row >>> 5] >>> (row & 31)) & 1;
      return yes ? 1 : (vector.no[row >>> 5] >>> (row & 31)) & 1 ? 0 : NaN;
    }
  }
}
