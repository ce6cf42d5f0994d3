import { load, wholeCodes } from './load';
import type { Table } from './table';
import { textOf } from './values';
import { eachBlock } from './vector';
import type { NumberVector } from './vector';

/** Longer runs of equal time are not searched for equal keys, but sorted. */
const LONGEST_RUN = 64;
const DIGITS = 2048;
/** The farthest instants that a date can hold; what lies beyond is put there for sorting. */
const FARTHEST = 8.64e15;

export type IdOf = (row: number) => string | null;

/** Null where rows stand in (time, id) order already, as far as rows of equal keys can tell; otherwise the order. */
export function* orderFor(
  table: Table,
  keys: { name: string; codes: Int32Array },
  asOf: number
): Generator<void, Int32Array | null, void> {
  const known = table.orders.get(keys.name);
  if (known !== undefined) {
    return known;
  }
  const order = yield* orderOnce(table, keys.codes, asOf);
  table.orders.set(keys.name, order);
  return order;
}

function* orderOnce(table: Table, keys: Int32Array, asOf: number): Generator<void, Int32Array | null, void> {
  const times = timesOf(table);
  if (yield* isSorted(times, table.exists)) {
    const ids = yield* idsOf(table, asOf);
    if (yield* tiesAreSorted(times, keys, ids)) {
      return null;
    }
  }
  return yield* sorted(table, times, asOf);
}

function timesOf(table: Table): Float64Array {
  return (table.vectors.get(table.read.entity.at!) as NumberVector).values;
}

function* isSorted(times: Float64Array, exists: Int32Array): Generator<void, boolean, void> {
  let last = -Infinity;
  let ascends = true;
  yield* eachBlock(times.length, (start, rows) => {
    for (let row = start; row < start + rows && ascends; row += 1) {
      if ((exists[row >>> 5] >>> (row & 31)) & 1) {
        ascends = times[row] >= last;
        last = times[row];
      }
    }
  });
  return ascends;
}

/** Among rows of equal time, do those of equal keys stand in the order of their ids? */
function* tiesAreSorted(times: Float64Array, keys: Int32Array, ids: IdOf): Generator<void, boolean, void> {
  let inOrder = true;
  yield* eachBlock(times.length, (start, rows) => {
    for (let row = Math.max(1, start); row < start + rows && inOrder; row += 1) {
      if (times[row] === times[row - 1]) {
        inOrder = followsItsTies(row, times, keys, ids);
      }
    }
  });
  return inOrder;
}

function followsItsTies(row: number, times: Float64Array, keys: Int32Array, ids: IdOf): boolean {
  const key = keys[row];
  const time = times[row];
  for (let before = row - 1; before >= 0 && times[before] === time; before -= 1) {
    if (row - before > LONGEST_RUN || (keys[before] === key && key >= 0 && compareIds(ids, before, row) > 0)) {
      return false;
    }
  }
  return true;
}

/** The text of a row's id, read straight from the source where it can be: only ties ask for it. */
export function* idsOf(table: Table, asOf: number): Generator<void, IdOf, void> {
  const { id } = table.read.entity;
  const { origin } = table.field(id);
  if (origin.how === 'column' && origin.columns.length === 1 && origin.nulls.length === 0 && !origin.values) {
    const values = table.source.column(origin.columns[0], id);
    return (row) => textOf(values[row]);
  }
  yield* load(table, [id], asOf);
  const { codes, texts } = yield* wholeCodes(table, id, asOf);
  const names = texts();
  return (row) => (codes[row] < 0 ? null : names[codes[row]]);
}

/** Binary order of texts, nulls last. */
export function compareIds(ids: IdOf, left: number, right: number): number {
  const a = ids(left);
  const b = ids(right);
  if (a === b) {
    return left - right;
  }
  return a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;
}

/** Existing rows by (time, id). Time by its digits, the least one first; then each run of equal times by id. */
function* sorted(table: Table, times: Float64Array, asOf: number): Generator<void, Int32Array, void> {
  let order = existing(table);
  let least = Infinity;
  let most = -Infinity;
  for (const row of order) {
    least = Math.min(least, clamped(times[row]));
    most = Math.max(most, clamped(times[row]));
  }
  yield;
  for (let scale = 1; scale <= Math.max(1, most - least); scale *= DIGITS) {
    order = yield* byDigit(order, times, { least, scale });
  }
  const ids = yield* idsOf(table, asOf);
  yield* sortRuns(order, times, ids);
  return order;
}

function existing({ exists, length }: Table): Int32Array {
  const rows = new Int32Array(length);
  let count = 0;
  for (let row = 0; row < length; row += 1) {
    rows[count] = row;
    count += (exists[row >>> 5] >>> (row & 31)) & 1;
  }
  return rows.subarray(0, count);
}

function clamped(time: number): number {
  return Math.max(-FARTHEST, Math.min(FARTHEST, time));
}

function* byDigit(
  order: Int32Array,
  times: Float64Array,
  { least, scale }: { least: number; scale: number }
): Generator<void, Int32Array, void> {
  const digits = new Uint16Array(order.length);
  const places = new Int32Array(DIGITS + 1);
  yield* eachBlock(order.length, (start, rows) => {
    for (let place = start; place < start + rows; place += 1) {
      const digit = Math.floor((clamped(times[order[place]]) - least) / scale) % DIGITS;
      digits[place] = digit;
      places[digit + 1] += 1;
    }
  });
  for (let digit = 0; digit < DIGITS; digit += 1) {
    places[digit + 1] += places[digit];
  }
  const next = new Int32Array(order.length);
  yield* eachBlock(order.length, (start, rows) => {
    for (let place = start; place < start + rows; place += 1) {
      const digit = digits[place];
      next[places[digit]] = order[place];
      places[digit] += 1;
    }
  });
  return next;
}

/** Runs whose whole milliseconds are equal. */
function* sortRuns(order: Int32Array, times: Float64Array, ids: IdOf): Generator<void, void, void> {
  const compare = (a: number, b: number) => (times[a] === times[b] ? compareIds(ids, a, b) : times[a] - times[b]);
  let sinceBreath = 0;
  for (let from = 0; from < order.length;) {
    const time = Math.floor(clamped(times[order[from]]));
    let to = from + 1;
    while (to < order.length && Math.floor(clamped(times[order[to]])) === time) {
      to += 1;
    }
    if (to - from > 1) {
      order.subarray(from, to).sort(compare);
    }
    sinceBreath += to - from;
    from = to;
    if (sinceBreath > 4096) {
      sinceBreath = 0;
      yield;
    }
  }
}
