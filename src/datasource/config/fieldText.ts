import type { ColumnField, Literal } from '../../model';

/** `date, time` -> two columns that are joined. */
export function namesIn(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** `data1 of CONNECT; data3 of ABANDON`: where a field comes from. */
export function fromText({ from, column, columns, when }: ColumnField): string {
  const ways = from ?? (columns ?? (column === undefined ? [] : [column])).map((name) => ({ column: name, when }));
  return ways.map((way) => (way.when ? `${way.column} of ${way.when.in.join(', ')}` : way.column)).join('; ');
}

/** `-1, n/a` -> the values that mean "not known". Numbers are numbers, unless in quotes. */
export function nullsIn(text: string): Array<string | number> | undefined {
  const values = namesIn(text).map(plain);
  return values.length > 0 ? values : undefined;
}

export function nullsText(values: ReadonlyArray<string | number> = []): string {
  return values.map(literalText).join(', ');
}

/** `1 = answered, 2 = abandoned, * = other` -> what each value of the source means here. */
export function valuesIn(text: string): Record<string, Literal> | undefined {
  const pairs = namesIn(text).map((pair) => pair.split('='));
  const read = pairs.map(([from = '', ...to]) => [from.trim(), literal(to.join('=').trim())] as const);
  return read.length > 0 ? Object.fromEntries(read) : undefined;
}

export function valuesText(values: Readonly<Record<string, Literal>> = {}): string {
  return Object.entries(values)
    .map(([from, to]) => `${from} = ${literalText(to)}`)
    .join(', ');
}

const WORDS: Readonly<Record<string, Literal>> = { true: true, false: false, null: null, '': null };

function literal(text: string): Literal {
  return Object.hasOwn(WORDS, text) ? (WORDS[text] ?? null) : plain(text);
}

function plain(text: string): string | number {
  const [, inQuotes] = /^'(.*)'$/.exec(text) ?? [];
  if (inQuotes !== undefined) {
    return inQuotes;
  }
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** A text that looks like something else is put in quotes, so that it comes back as a text. */
function literalText(value: Literal): string {
  const looksLikeNoText =
    typeof value === 'string' && (Object.hasOwn(WORDS, value) || typeof plain(value) === 'number');
  return looksLikeNoText ? `'${value}'` : String(value);
}
