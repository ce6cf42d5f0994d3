/** Reads single values of a source. `null`: not known; `undefined`: cannot be read. */
export type Reader<T> = (value: unknown) => T | null | undefined;

/**
 * Are all values numbers, as far as a look at some and a search for nulls can tell? Such columns are read by loops of
 * their own: a loop that has also met columns of other values makes the browser box every number of this one first.
 */
export function isNumeric(values: ArrayLike<unknown>): boolean {
  if (!Array.isArray(values)) {
    return ArrayBuffer.isView(values);
  }
  const step = Math.max(1, values.length >> 5);
  for (let place = 0; place < values.length; place += step) {
    if (typeof values[place] !== 'number') {
      return false;
    }
  }
  return !values.includes(null) && !values.includes(undefined);
}

/** A value as text, the way a database would cast it. */
export function textOf(value: unknown): string | null {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return value === value ? String(value) : null;
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'undefined':
      return null;
    default:
      return value === null ? null : value instanceof Date ? value.toISOString() : JSON.stringify(value);
  }
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

export function numberOf(value: unknown): number | null | undefined {
  if (typeof value === 'number') {
    return value === value ? value : null;
  }
  if (typeof value === 'bigint') {
    return Number(value);
  }
  const text = textOf(value)?.trim();
  if (text === undefined || text === '') {
    return null;
  }
  return NUMBER.test(text) ? Number(text) : undefined;
}

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 't', 'yes', 'y', '1'].map((word) => [word, true] as const),
  ...['false', 'f', 'no', 'n', '0'].map((word) => [word, false] as const),
]);

export function booleanOf(value: unknown): boolean | null | undefined {
  if (typeof value === 'boolean') {
    return value;
  }
  const text = textOf(value)?.trim();
  return text === undefined || text === '' ? null : WORDS.get(text.toLowerCase());
}

const CLOCK = /^(-?)(?:(\d+):([0-5]\d)|(\d+)):([0-5]\d(?:\.\d+)?)$/;

/** Seconds of h:mm:ss or m:ss, perhaps with a minus in front. */
export function clockOf(value: unknown): number | null | undefined {
  const text = textOf(value)?.trim();
  if (text === undefined || text === '') {
    return null;
  }
  const match = CLOCK.exec(text);
  if (!match) {
    return undefined;
  }
  const [, minus, hours, minutes, onlyMinutes, seconds] = match;
  const total = Number(hours ?? 0) * 3600 + Number(minutes ?? onlyMinutes) * 60 + Number(seconds);
  return minus ? -total : total;
}
