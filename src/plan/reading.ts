import { Problem } from '../model';
import type { ColumnField, Field, ReadAs, ValueType } from '../model';

/** How the text or value of a column becomes a canonical value. */
export type Reading =
  | { kind: 'text' | 'number' | 'boolean' | 'ms' | 'clock' | 'epoch' | 'epoch_ms' | 'timestamp' }
  | { kind: 'local'; zone: string }
  | { kind: 'iso'; zone: string }
  | { kind: 'pattern'; pattern: DatePattern; zone: string };

type DatePart = 'year' | 'shortYear' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/** A date pattern as a regular expression whose groups are the named parts, in order. */
export interface DatePattern {
  expression: string;
  parts: readonly DatePart[];
  /** The same piece by piece: a part with the number of digits it may have, or a text that stands between. */
  pieces: ReadonlyArray<string | { part: DatePart; least: number; most: number }>;
}

const PARTS: ReadonlyArray<readonly [letters: string, part: DatePart, least: number, most: number]> = [
  ['yyyy', 'year', 4, 4],
  ['yy', 'shortYear', 2, 2],
  ['MM', 'month', 2, 2],
  ['M', 'month', 1, 2],
  ['dd', 'day', 2, 2],
  ['d', 'day', 1, 2],
  ['HH', 'hour', 2, 2],
  ['H', 'hour', 1, 2],
  ['mm', 'minute', 2, 2],
  ['m', 'minute', 1, 2],
  ['ss', 'second', 2, 2],
  ['s', 'second', 1, 2],
];

const TYPE_OF: Readonly<Record<Exclude<ReadAs, object>, ValueType>> = {
  text: 'text',
  number: 'number',
  boolean: 'boolean',
  seconds: 'number',
  ms: 'number',
  'hh:mm:ss': 'number',
  epoch: 'instant',
  epoch_ms: 'instant',
  iso: 'instant',
  timestamp: 'instant',
  local: 'instant',
};

const WORD: Readonly<Record<ValueType, string>> = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  instant: 'a point in time',
};

/** How a column is to be read for a field. Throws a Problem when the two cannot go together. */
export function readingOf(field: Pick<Field, 'name' | 'type'>, given: ColumnField, zone: string): Reading {
  if (given.values) {
    return { kind: 'text' };
  }
  const as = given.as ?? (field.type === 'instant' ? 'timestamp' : field.type);
  const gives = typeof as === 'object' ? 'instant' : TYPE_OF[as];
  if (gives === undefined) {
    throw new Problem('invalid', `"${String(as)}" is no way to read a column.`, {
      hint: `Use one of ${Object.keys(TYPE_OF).join(', ')} or {format}.`,
    });
  }
  if (gives !== field.type) {
    throw new Problem(
      'invalid',
      `Read as ${JSON.stringify(as)} gives ${WORD[gives]}, and ${field.name} is ${WORD[field.type]}.`,
      {
        hint: `Ways that give ${WORD[field.type]}: ${waysTo(field.type).join(', ')}.`,
      }
    );
  }
  return typeof as === 'object'
    ? { kind: 'pattern', pattern: patternOf(as.format), zone: as.zone ?? zone }
    : named(as, zone);
}

function waysTo(type: ValueType): string[] {
  const names = Object.entries(TYPE_OF).filter(([, gives]) => gives === type);
  return [...names.map(([name]) => name), ...(type === 'instant' ? ['{format}'] : [])];
}

function named(as: Exclude<ReadAs, object>, zone: string): Reading {
  switch (as) {
    case 'local':
    case 'iso':
      return { kind: as, zone };
    case 'seconds':
      return { kind: 'number' };
    case 'hh:mm:ss':
      return { kind: 'clock' };
    default:
      return { kind: as };
  }
}

/** `yyMMdd H:mm:ss` and the like. Letters that are no part of a date must stand in single quotes. */
export function patternOf(format: string): DatePattern {
  const pieces: Array<DatePattern['pieces'][number]> = [];
  let at = 0;
  while (at < format.length) {
    const known = PARTS.find(([letters]) => format.startsWith(letters, at));
    if (known) {
      const [letters, part, least, most] = known;
      pieces.push({ part, least, most });
      at += letters.length;
      continue;
    }
    const literal = literalAt(format, at);
    pieces.push(literal.text);
    at += literal.length;
  }
  const parts = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.part]));
  demandDate(format, parts);
  return { expression: `^\\s*${pieces.map(expressionOf).join('')}\\s*$`, parts, pieces };
}

function expressionOf(piece: DatePattern['pieces'][number]): string {
  if (typeof piece === 'string') {
    return piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  }
  const { least, most } = piece;
  return `(\\d{${least === most ? least : `${least},${most}`}})`;
}

function literalAt(format: string, at: number): { text: string; length: number } {
  if (format[at] === "'") {
    const end = format.indexOf("'", at + 1);
    if (end > at) {
      return { text: format.slice(at + 1, end), length: end - at + 1 };
    }
  }
  if (/[A-Za-z']/.test(format[at])) {
    throw new Problem('invalid', `"${format[at]}" in the format "${format}" is no part of a date.`, {
      hint: "Parts are yyyy yy MM M dd d HH H mm m ss s; other letters stand in single quotes, such as 'T'.",
    });
  }
  return { text: format[at], length: 1 };
}

function demandDate(format: string, parts: DatePattern['parts']): void {
  const has = (...names: string[]) => parts.some((part) => names.includes(part));
  if (!has('year', 'shortYear') || !has('month') || !has('day')) {
    throw new Problem('invalid', `The format "${format}" names no full date.`, {
      hint: 'It needs year, month and day; join a date and a time column with "columns".',
    });
  }
  if (new Set(parts).size !== parts.length) {
    throw new Problem('invalid', `The format "${format}" names a part twice.`);
  }
}
