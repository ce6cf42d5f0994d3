import { Compiler } from './compile';
import { fieldsBehind } from './needed';
import { numberVector } from './numbers';
import { constantVector, readField, readNeeds } from './read-field';
import type { Table } from './table';
import { TextCoder, textVector } from './texts';
import { allOf, eachBlock, wordsFor } from './vector';
import type { BooleanVector, NumberVector, TextVector, Vector } from './vector';

/** Reads all columns behind fields, once, and finds out which rows exist at all. */
export function* load(table: Table, names: Iterable<string>, asOf: number): Generator<void, void, void> {
  const { end, at } = table.read.entity;
  const fields = fieldsBehind(table.read, names);
  for (const name of fields) {
    if (name !== end || at === null) {
      yield* loadColumn(table, name, asOf);
    }
  }
  if (at !== null && fields.has(at)) {
    yield* whole(table, at, asOf);
  }
  if (end !== undefined && at !== null && fields.has(end)) {
    yield* loadEnd(table, end, at, asOf);
  }
  if (!table.existsKnown) {
    yield* findExisting(table, asOf);
  }
}

function* loadColumn(table: Table, name: string, asOf: number): Generator<void, void, void> {
  const field = table.field(name);
  const key = table.keyOf(name, asOf);
  if (table.vectors.has(key)) {
    return;
  }
  if (field.origin.how === 'needs') {
    table.vectors.set(key, yield* readNeeds(field.origin.needs, table.source, asOf));
  } else if (field.origin.how === 'column') {
    const { vector, doubtful } = yield* readField(field, field.origin, table.source, table.read.longest);
    table.vectors.set(key, vector);
    if (doubtful) {
      table.doubtful.set(name, doubtful);
    }
  }
}

/** An end before its start, or absurdly long after it, is not known and counted. */
function* loadEnd(table: Table, end: string, at: string, asOf: number): Generator<void, void, void> {
  if (table.vectors.has(end)) {
    return;
  }
  const { origin } = table.field(end);
  const starts = yield* numbersOf(table, at, asOf);
  const read =
    origin.how === 'column'
      ? (yield* readField(table.field(end), origin, table.source, table.read.longest)).vector
      : yield* worked(table, end, asOf);
  const ends = (read as NumberVector).values.slice();
  let doubtful: Int32Array | null = null;
  const longest = table.read.longest * 1000;
  yield* eachBlock(table.length, (start, rows) => {
    for (let row = start; row < start + rows; row += 1) {
      if (ends[row] < starts[row] || ends[row] > starts[row] + longest) {
        doubtful ??= new Int32Array(wordsFor(table.length));
        doubtful[row >>> 5] |= 1 << (row & 31);
        ends[row] = NaN;
      }
    }
  });
  if (doubtful) {
    table.doubtful.set(end, doubtful);
  }
  table.vectors.set(end, yield* numberVector(ends));
}

/** When rows end, and where that is not known when they start. */
export function* endsOf(table: Table, asOf: number): Generator<void, Float64Array, void> {
  const { at, end } = table.read.entity;
  const starts = yield* numbersOf(table, at!, asOf);
  if (end === undefined || !table.read.fields.has(end)) {
    return starts;
  }
  if (table.ends === null) {
    const values = yield* numbersOf(table, end, asOf);
    const ends = new Float64Array(table.length);
    yield* eachBlock(table.length, (start, rows) => {
      for (let row = start; row < start + rows; row += 1) {
        ends[row] = values[row] === values[row] ? values[row] : starts[row];
      }
    });
    table.ends = ends;
  }
  return table.ends;
}

export function* numbersOf(table: Table, name: string, asOf: number): Generator<void, Float64Array, void> {
  return ((yield* whole(table, name, asOf)) as NumberVector).values;
}

function* findExisting(table: Table, asOf: number): Generator<void, void, void> {
  const { where, entity } = table.read;
  if (where === null && entity.at === null) {
    table.existsKnown = true;
    return;
  }
  const compiler = new Compiler({ table, asOf });
  const { graph } = compiler;
  const timed =
    entity.at === null ? graph.ones : compiler.known({ kind: 'field', link: null, name: entity.at, type: 'instant' });
  const exists = graph.and(timed, where ? compiler.yes(where) : graph.ones);
  const everyone = allOf(table.length);
  yield* eachBlock(table.length, (start, rows) => {
    graph.run(start, rows);
    const from = exists.whole ? start >>> 5 : 0;
    for (let word = 0; word < wordsFor(rows); word += 1) {
      everyone[(start >>> 5) + word] &= exists.words[from + word];
    }
  });
  table.exists = everyone;
  table.existsKnown = true;
}

/** A loaded field as a whole column, even where it is made of others. */
export function* whole(table: Table, name: string, asOf: number): Generator<void, Vector, void> {
  const key = table.keyOf(name, asOf);
  const known = table.vectors.get(key);
  if (known) {
    return known;
  }
  const vector = yield* worked(table, name, asOf);
  table.vectors.set(key, vector);
  return vector;
}

/** A loaded field as whole codes; numbers, true and false by their texts. */
export function* wholeCodes(table: Table, name: string, asOf: number): Generator<void, TextVector, void> {
  const vector = yield* whole(table, name, asOf);
  if (vector.kind === 'text') {
    return vector;
  }
  const coder = new TextCoder();
  const codes = new Int32Array(table.length);
  yield* eachBlock(table.length, (start, rows) => {
    for (let row = start; row < start + rows; row += 1) {
      codes[row] = coder.codeOf(vector.kind === 'number' ? vector.values[row] : truthAt(vector, row));
    }
  });
  return yield* textVector(codes, coder.size, () => coder.texts());
}

function truthAt({ yes, no }: BooleanVector, row: number): boolean | null {
  return (yes[row >>> 5] >>> (row & 31)) & 1 ? true : (no[row >>> 5] >>> (row & 31)) & 1 ? false : null;
}

function* worked(table: Table, name: string, asOf: number): Generator<void, Vector, void> {
  const { origin, type } = table.field(name);
  if (origin.how === 'constant') {
    return yield* constantVector(origin.value, table.length);
  }
  if (origin.how !== 'formula') {
    throw new Error(`Field ${name} was not loaded.`);
  }
  const { row } = origin;
  const compiler = new Compiler({ table, asOf });
  switch (type) {
    case 'text':
      return yield* wholeTexts(compiler, compiler.codes(row), table.length);
    case 'boolean':
      return {
        kind: 'boolean',
        yes: yield* wholeBits(compiler, compiler.side(row, true), table.length),
        no: yield* wholeBits(compiler, compiler.side(row, false), table.length),
      };
    default:
      return yield* numberVector(yield* wholeNumbers(compiler, compiler.numbers(row), table.length));
  }
}

type Codes = ReturnType<Compiler['codes']>;
type Bits = ReturnType<Compiler['side']>;
type Numbers = ReturnType<Compiler['numbers']>;

export function* wholeTexts({ graph }: Compiler, node: Codes, length: number): Generator<void, TextVector, void> {
  const codes = new Int32Array(length);
  yield* eachBlock(length, (start, rows) => {
    graph.run(start, rows);
    const from = node.whole ? start : 0;
    codes.set(node.codes.subarray(from, from + rows), start);
  });
  return yield* textVector(codes, node.texts().length, node.texts);
}

/** A condition as a bitmap of all rows. */
export function* wholeBits({ graph }: Compiler, node: Bits, length: number): Generator<void, Int32Array, void> {
  const words = new Int32Array(wordsFor(length));
  yield* eachBlock(length, (start, rows) => {
    graph.run(start, rows);
    const from = node.whole ? start >>> 5 : 0;
    words.set(node.words.subarray(from, from + wordsFor(rows)), start >>> 5);
  });
  return words;
}

/** A number of all rows. */
export function* wholeNumbers({ graph }: Compiler, node: Numbers, length: number): Generator<void, Float64Array, void> {
  const values = new Float64Array(length);
  yield* eachBlock(length, (start, rows) => {
    graph.run(start, rows);
    const from = node.whole ? start : 0;
    values.set(node.values.subarray(from, from + rows), start);
  });
  return values;
}
