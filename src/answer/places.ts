import { Dense } from '../engine';

/** Rows of one table of cells, by name of column. */
export interface Rows {
  /** Which of its rows are looked at. */
  rows: Int32Array;
  columnOf: (name: string) => ArrayLike<unknown>;
}

/** One value of every looked-at row of all tables, in order, as a whole number from 0. */
interface Coded {
  codes: Int32Array;
  /** Codes stay below it. */
  size: number;
}

/** Texts as numbers; equal texts are one object. */
interface CodedTexts extends Coded {
  texts: ReadonlyArray<string | null>;
}

/** Which combination each row has, numbered in order of first appearance, and the first row of each. */
export interface Combined {
  codes: Int32Array;
  first: Int32Array;
}

/** The values of a group; null, not known, is a value of its own. */
export function codeTexts<T extends Rows>(tables: readonly T[], column: (table: T) => string): CodedTexts {
  const texts: Array<string | null> = [];
  const known = new Map<string | null, number>();
  const codeOf = (text: string | null): number => {
    const code = known.get(text) ?? texts.push(text) - 1;
    known.set(text, code);
    return code;
  };
  const codes = new Int32Array(lengthOf(tables));
  let at = 0;
  for (const table of tables) {
    const own = codedOnce(table.columnOf(column(table)));
    const meant = Int32Array.from(own.texts, codeOf);
    for (const row of table.rows) {
      codes[at++] = meant[own.codes[row]];
    }
  }
  return { codes, size: texts.length, texts };
}

/** Every level and shape reads the same columns, each told apart once. */
const coded = new WeakMap<object, CodedTexts>();

function codedOnce(values: ArrayLike<unknown>): CodedTexts {
  const before = coded.get(values);
  if (before) {
    return before;
  }
  const texts: Array<string | null> = [];
  const known = new Map<unknown, number>();
  const codeOf = (value: unknown): number => {
    const text = value === null || value === undefined ? null : String(value);
    const code = known.get(text) ?? texts.push(text) - 1;
    known.set(text, code).set(value, code);
    return code;
  };
  const codes = Int32Array.from({ length: values.length }, (_, row) => known.get(values[row]) ?? codeOf(values[row]));
  const made = { codes, size: texts.length, texts };
  coded.set(values, made);
  return made;
}

/** The bucket of each row from 1, or 0 where all are one. */
export function codeBuckets(tables: readonly Rows[], column: string | null): Coded {
  const codes = new Int32Array(lengthOf(tables));
  let at = 0;
  let size = 1;
  for (const { rows, columnOf } of column === null ? [] : tables) {
    const values = columnOf(column!);
    for (const row of rows) {
      codes[at] = Number(values[row]) + 1;
      size = Math.max(size, codes[at] + 1);
      at += 1;
    }
  }
  return { codes, size };
}

/** clear: the rows' values joined into one key each, keys numbered by a Map */
export function combine(columns: readonly Coded[], length: number): Combined {
  const all = columns.reduce(pair, { codes: new Int32Array(length), size: Math.min(length, 1) });
  const first = new Int32Array(all.size);
  for (let row = length - 1; row >= 0; row -= 1) {
    first[all.codes[row]] = row;
  }
  return { codes: all.codes, first };
}

/** Pairs are numbered densely, so that their numbers never outgrow the rows. */
function pair(left: Coded, { codes: others, size }: Coded): Coded {
  if (size <= 1) {
    return left;
  }
  const dense = new Dense(left.size * size);
  const codes = new Int32Array(left.codes.length);
  for (let row = 0; row < codes.length; row += 1) {
    codes[row] = dense.codeOf(left.codes[row] * size + others[row]);
  }
  return { codes, size: dense.size };
}

function lengthOf(tables: readonly Rows[]): number {
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
}
