import type { AskLink } from '../plan';

import type { Table } from './table';
import { eachBlock } from './vector';
import type { NumberVector, TextVector, Vector } from './vector';

/**
 * Rows of another entity, found by the code of the key that names them here. Where several rows bear one name,
 * each field is the least of theirs, so that the order of a source's rows never matters; or of the last of them in some time that knows a field.
 */
export class Link {
  private readonly tables = new Map<string, Float64Array>();

  /** `places`: for each row there, the code of the key here, or -1. */
  private constructor(
    readonly table: Table,
    readonly keys: TextVector,
    private readonly places: Int32Array
  ) {}

  static *make(table: Table, keys: TextVector, last: AskLink['last']): Generator<void, Link, void> {
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
    if (last) {
      yield* keepLast(places, table, keys.size, last);
    }
    return new Link(table, keys, places);
  }

  /** By code of the key here: the number there, the code of the text there, or 1 for true and 0 for false. NaN: not known. */
  tableOf(field: string, vector: Vector): Float64Array {
    const known = this.tables.get(field);
    if (known) {
      return known;
    }
    const table = new Float64Array(this.keys.size).fill(NaN);
    const ranks = vector.kind === 'text' ? ranksOf(vector.texts()) : null;
    for (let row = 0; row < this.places.length; row += 1) {
      const place = this.places[row];
      const value = place < 0 ? NaN : valueAt(vector, row);
      if (value === value && !(ranks ? ranks[table[place]] <= ranks[value] : table[place] <= value)) {
        table[place] = value;
      }
    }
    this.tables.set(field, table);
    return table;
  }
}

/** Takes their places from all rows but the last in that time of each key, among those that know the field. */
function* keepLast(
  places: Int32Array,
  table: Table,
  keys: number,
  { of, within: { from, to } }: NonNullable<AskLink['last']>
): Generator<void, void, void> {
  const { values: instants } = table.vectors.get(table.read.entity.at!) as NumberVector;
  const known = table.vectors.get(of)!;
  const counts = (row: number) =>
    instants[row] >= from && instants[row] < to && valueAt(known, row) === valueAt(known, row);
  const last = new Float64Array(keys).fill(-Infinity);
  yield* eachBlock(places.length, (start, rows) => {
    for (let row = start; row < start + rows; row += 1) {
      const place = places[row];
      if (place >= 0 && counts(row)) {
        last[place] = Math.max(last[place], instants[row]);
      }
    }
  });
  yield* eachBlock(places.length, (start, rows) => {
    for (let row = start; row < start + rows; row += 1) {
      const isLast = places[row] >= 0 && counts(row) && instants[row] === last[places[row]];
      places[row] = isLast ? places[row] : -1;
    }
  });
}

function valueAt(vector: Vector, row: number): number {
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

/** Place of each text in their order. */
function ranksOf(texts: readonly string[]): Int32Array {
  const order = texts.map((_, code) => code).sort((a, b) => (texts[a] < texts[b] ? -1 : texts[a] > texts[b] ? 1 : 0));
  const ranks = new Int32Array(texts.length);
  order.forEach((code, rank) => {
    ranks[code] = rank;
  });
  return ranks;
}
