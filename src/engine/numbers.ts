import type { Reading } from '../plan';

import { BadValues } from './bad-values';
import { PatternReader, isoTime } from './dates';
import { LocalClock } from './local-clock';
import type { Reader } from './values';
import { clockOf, isNumeric, numberOf, textOf } from './values';
import { SHORT, eachBlock, wordsFor } from './vector';
import type { NumberVector } from './vector';

/** How a number reading works: what a number as such means, what a text means, and what is done to either. */
interface Way {
  wanted: string;
  /** A number is taken as it is; otherwise it is read like its text. */
  plain: boolean;
  read: Reader<number>;
  finish: ((value: number) => number) | null;
}

interface Place {
  field: string;
  column: string;
}

/** A column of numbers, durations or instants; NaN for null. Throws a Problem where a value cannot be read. */
export function* readNumbers(
  values: ArrayLike<unknown>,
  length: number,
  reading: Reading,
  place: Place
): Generator<void, Float64Array, void> {
  const way = wayOf(reading);
  const bad = new BadValues();
  const out = new Float64Array(length);
  const run = way.plain && isNumeric(values) ? fillNumbers : fill;
  yield* eachBlock(length, (start, rows) => run(out, values, { start, rows, way, bad }));
  bad.tell({ ...place, wanted: way.wanted });
  const { finish } = way;
  if (finish) {
    yield* eachBlock(length, (start, rows) => {
      for (let row = start; row < start + rows; row += 1) {
        out[row] = finish(out[row]);
      }
    });
  }
  return out;
}

interface Stretch {
  start: number;
  rows: number;
  way: Way;
  bad: BadValues;
}

function fillNumbers(out: Float64Array, values: ArrayLike<unknown>, { start, rows, way, bad }: Stretch): void {
  for (let row = start; row < start + rows; row += 1) {
    const value = values[row];
    out[row] = typeof value === 'number' ? value : readOne(value, way.read, bad);
  }
}

function fill(out: Float64Array, values: ArrayLike<unknown>, { start, rows, way, bad }: Stretch): void {
  const { plain, read } = way;
  for (let row = start; row < start + rows; row += 1) {
    const value = values[row];
    if (plain && typeof value === 'number') {
      out[row] = value;
    } else if (value === null || value === undefined) {
      out[row] = NaN;
    } else {
      out[row] = readOne(value, read, bad);
    }
  }
}

function readOne(value: unknown, read: Reader<number>, bad: BadValues): number {
  const number = read(value);
  if (number === undefined) {
    bad.note(value);
    return NaN;
  }
  return number === null ? NaN : number;
}

function wayOf(reading: Reading): Way {
  switch (reading.kind) {
    case 'ms':
      return { wanted: 'milliseconds', plain: true, read: numberOf, finish: (value) => value / 1000 };
    case 'clock':
      return { wanted: 'h:mm:ss', plain: false, read: clockOf, finish: null };
    case 'epoch':
      return { wanted: 'seconds since 1970', plain: true, read: numberOf, finish: (value) => Math.round(value * 1000) };
    case 'epoch_ms':
      return { wanted: 'milliseconds since 1970', plain: true, read: numberOf, finish: Math.round };
    case 'timestamp':
      return { wanted: 'a timestamp with an offset', plain: true, read: readOffset, finish: Math.round };
    case 'local':
      return { wanted: 'a local timestamp', plain: true, read: readLocal, finish: inZone(reading.zone) };
    case 'iso':
      return {
        wanted: 'a date and time such as 2026-01-31T09:30:00Z',
        plain: true,
        read: readIso(reading.zone),
        finish: Math.round,
      };
    case 'pattern':
      return { wanted: 'a date of the format', plain: false, read: readPattern(reading), finish: inZone(reading.zone) };
    default:
      return { wanted: 'a number', plain: true, read: numberOf, finish: null };
  }
}

function inZone(zone: string): (local: number) => number {
  const clock = new LocalClock(zone);
  return (local) => (local === local ? clock.instantOf(Math.round(local)) : NaN);
}

function readOffset(value: unknown): number | null | undefined {
  const time = timeOf(value);
  return typeof time === 'object' && time !== null
    ? time.offset === null
      ? undefined
      : time.local - time.offset * 60_000
    : time;
}

function readLocal(value: unknown): number | null | undefined {
  const time = timeOf(value);
  return typeof time === 'object' && time !== null ? (time.offset === null ? time.local : undefined) : time;
}

function readIso(zone: string): Reader<number> {
  const clock = new LocalClock(zone);
  return (value) => {
    const time = timeOf(value);
    if (typeof time !== 'object' || time === null) {
      return time;
    }
    return time.offset === null ? clock.instantOf(time.local) : time.local - time.offset * 60_000;
  };
}

function readPattern({ pattern }: Reading & { kind: 'pattern' }): Reader<number> {
  const reader = new PatternReader(pattern);
  return (value) => {
    const text = textOf(value);
    return text === null || text.trim() === '' ? null : reader.read(text);
  };
}

/** A Date is an instant already, a text is taken apart, nothing is null. */
function timeOf(value: unknown): ReturnType<typeof isoTime> | number | null {
  if (value instanceof Date) {
    return value.getTime();
  }
  const text = textOf(value);
  return text === null || text.trim() === '' ? null : isoTime(text);
}

/** Numbers with one bit for each that is not null, and in short form where they allow it. */
export function* numberVector(values: Float64Array): Generator<void, NumberVector, void> {
  const known = new Int32Array(wordsFor(values.length));
  const short = new Int32Array(values.length);
  let fits = true;
  yield* eachBlock(values.length, (start, rows) => {
    for (let row = start; row < start + rows; row += 1) {
      known[row >>> 5] |= (values[row] === values[row] ? 1 : 0) << (row & 31);
    }
    fits = fits && shorten(values, short, { start, rows });
  });
  return { kind: 'number', values, known, short: fits ? short : null };
}

/** False where a number does not fit. */
function shorten(values: Float64Array, short: Int32Array, { start, rows }: { start: number; rows: number }): boolean {
  for (let row = start; row < start + rows; row += 1) {
    const value = values[row];
    const whole = value | 0;
    short[row] = whole;
    if (whole !== value ? value === value : whole >= SHORT || whole <= -SHORT) {
      return false;
    }
  }
  return true;
}

/** Makes null what cannot be true, and says which rows these were; null where there were none. */
export function* dropDoubtful(values: Float64Array, longest: number): Generator<void, Int32Array | null, void> {
  let doubtful: Int32Array | null = null;
  yield* eachBlock(values.length, (start, rows) => {
    for (let row = start; row < start + rows; row += 1) {
      if (values[row] < 0 || values[row] > longest) {
        doubtful ??= new Int32Array(wordsFor(values.length));
        doubtful[row >>> 5] |= 1 << (row & 31);
        values[row] = NaN;
      }
    }
  });
  return doubtful;
}
