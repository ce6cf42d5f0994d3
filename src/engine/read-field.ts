import type { Literal, ValueType } from '../model';
import type { Need, Origin, ReadField } from '../plan';

import { readBooleans } from './booleans';
import { isoTime } from './dates';
import { dropDoubtful, numberVector, readNumbers } from './numbers';
import { nullTest } from './source-values';
import type { SourceValues } from './source-values';
import { readTexts } from './texts';
import { booleanOf, numberOf, textOf } from './values';
import { eachBlock } from './vector';
import type { NumberVector, TextVector, Vector } from './vector';

type ColumnOrigin = Origin & { how: 'column' };

/** A field as read from the source's columns, and the rows where it could not be true. */
export interface ReadVector {
  vector: Vector;
  doubtful: Int32Array | null;
}

/** Reads a field that is filled from columns. Throws a Problem where a value cannot be read. */
export function* readField(
  field: ReadField,
  origin: ColumnOrigin,
  source: SourceValues,
  longest: number
): Generator<void, ReadVector, void> {
  const values = yield* source.read(origin, field.name);
  const place = { field: field.name, column: origin.columns.join(' ') };
  if (origin.values) {
    const texts = yield* readTexts(values, source.length, { place });
    return yield* finish(yield* looked(texts, field.type, origin.values), field, longest);
  }
  const { reading } = origin;
  switch (reading.kind) {
    case 'text':
      return { vector: yield* readTexts(values, source.length, { emptyIsNull: true, place }), doubtful: null };
    case 'boolean':
      return { vector: yield* readBooleans(values, source.length, place), doubtful: null };
    default:
      return yield* finish(yield* readNumbers(values, source.length, reading, place), field, longest);
  }
}

function* finish(read: Vector | Float64Array, field: ReadField, longest: number): Generator<void, ReadVector, void> {
  if (!(read instanceof Float64Array)) {
    return { vector: read, doubtful: null };
  }
  const doubtful = field.isDuration ? yield* dropDoubtful(read, longest) : null;
  return { vector: yield* numberVector(read), doubtful };
}

/** Each text through the mapping's list of values: looked up once per different text. */
function* looked(
  { codes, texts }: TextVector,
  type: ValueType,
  values: Readonly<Record<string, Literal>>
): Generator<void, Vector | Float64Array, void> {
  const results = texts().map((text) => (Object.hasOwn(values, text) ? values[text] : (values['*'] ?? null)));
  if (type === 'text') {
    return yield* readTexts(yield* spread(codes, results), codes.length);
  }
  if (type === 'boolean') {
    const bools = results.map((value) => booleanOf(value) ?? null);
    return yield* readBooleans(yield* spread(codes, bools), codes.length, { field: '', column: '' });
  }
  const table = Float64Array.from(results, (value) => (type === 'instant' ? instantOf(value) : numberOf(value)) ?? NaN);
  const out = new Float64Array(codes.length);
  yield* eachBlock(codes.length, (start, rows) => {
    for (let row = start; row < start + rows; row += 1) {
      out[row] = codes[row] < 0 ? NaN : table[codes[row]];
    }
  });
  return out;
}

function* spread<T>(codes: Int32Array, results: readonly T[]): Generator<void, Array<T | null>, void> {
  const out = new Array<T | null>(codes.length);
  yield* eachBlock(codes.length, (start, rows) => {
    for (let row = start; row < start + rows; row += 1) {
      out[row] = codes[row] < 0 ? null : results[codes[row]];
    }
  });
  return out;
}

function instantOf(value: Literal): number | null {
  const time = typeof value === 'string' ? isoTime(value) : undefined;
  return typeof value === 'number' ? value : time ? time.local - (time.offset ?? 0) * 60_000 : null;
}

/** How many of the needed data are known, and fresh where they must be. */
export function* readNeeds(
  needs: readonly Need[],
  source: SourceValues,
  asOf: number
): Generator<void, NumberVector, void> {
  const count = new Float64Array(source.length);
  for (const { column, nulls, fresh, name } of needs) {
    const values = source.column(column, name);
    const isNull = nullTest(nulls);
    const updated = fresh ? yield* readUpdated(source, fresh.column, name) : null;
    const since = fresh ? asOf - fresh.seconds * 1000 : 0;
    yield* eachBlock(source.length, (start, rows) => {
      for (let row = start; row < start + rows; row += 1) {
        const text = textOf(values[row]);
        const known = text !== null && text !== '' && !isNull(values[row]);
        count[row] += known && (updated === null || updated[row] >= since) ? 1 : 0;
      }
    });
  }
  return yield* numberVector(count);
}

function readUpdated(source: SourceValues, column: string, field: string): Generator<void, Float64Array, void> {
  return readNumbers(source.column(column, field), source.length, { kind: 'timestamp' }, { field, column });
}

export function constantVector(value: number, length: number): Generator<void, NumberVector, void> {
  return numberVector(new Float64Array(length).fill(value));
}
