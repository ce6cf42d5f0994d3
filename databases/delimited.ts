import { Problem } from '../src/model';

/** A field that stands empty without quotes is nothing; a quoted empty one is an empty text. */
export type Field = string | null;

/** The character, of those in use, that splits the first line into most parts. */
export function sniffDelimiter(firstLine: string): string {
  const unquoted = firstLine.replace(/"(?:[^"]|"")*"/g, '');
  const parts = (delimiter: string) => unquoted.split(delimiter).length;
  return [',', '\t', ';', '|'].reduce((best, candidate) => (parts(candidate) > parts(best) ? candidate : best));
}

export interface Parsed {
  records: Field[][];
  /** Text of a record whose end has not come yet. */
  rest: string;
}

/**
 * Splits text into records by RFC 4180: quotes, doubled quotes, line ends inside quotes, LF or CRLF. Blank lines are skipped.
 * A record that may go on past the text's end is left in `rest`, unless this is the end.
 */
export function parseDelimited(text: string, delimiter: string, isEnd: boolean): Parsed {
  const records: Field[][] = [];
  const cursor = { at: 0 };
  while (cursor.at < text.length) {
    const start = cursor.at;
    const record = nextRecord(text, delimiter, cursor);
    if (!isEnd && (record === 'open' || cursor.at >= text.length)) {
      return { records, rest: text.slice(start) };
    }
    if (record === 'open') {
      throw new Problem('invalid', `a quoted field is never closed, in the record: ${text.slice(start, start + 60)}`);
    }
    if (record.length > 1 || record[0] !== null) {
      records.push(record);
    }
  }
  return { records, rest: '' };
}

interface Cursor {
  at: number;
}

/** Reads one record and steps over its line end; `open` when the text ends inside quotes. */
function nextRecord(text: string, delimiter: string, cursor: Cursor): Field[] | 'open' {
  const fields: Field[] = [];
  for (;;) {
    const field = text[cursor.at] === '"' ? quotedField(text, cursor) : plainField(text, delimiter, cursor);
    if (field === undefined) {
      return 'open';
    }
    fields.push(field);
    if (text[cursor.at] !== delimiter) {
      stepOverLineEnd(text, cursor);
      return fields;
    }
    cursor.at += 1;
  }
}

function quotedField(text: string, cursor: Cursor): string | undefined {
  let value = '';
  let from = cursor.at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) {
      return undefined;
    }
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      cursor.at = quote + 1;
      return value;
    }
    value += '"';
    from = quote + 2;
  }
}

function plainField(text: string, delimiter: string, cursor: Cursor): Field {
  const start = cursor.at;
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && !isCrLf(text, end)) {
    end += 1;
  }
  cursor.at = end;
  return end > start ? text.slice(start, end) : null;
}

function stepOverLineEnd(text: string, cursor: Cursor): void {
  if (cursor.at < text.length && text[cursor.at] !== '\n' && !isCrLf(text, cursor.at)) {
    throw new Problem('invalid', `text goes on after a closing quote: ${text.slice(cursor.at, cursor.at + 30)}`, {
      hint: 'A quote inside a quoted field is written twice.',
    });
  }
  cursor.at += isCrLf(text, cursor.at) ? 2 : 1;
}

function isCrLf(text: string, at: number): boolean {
  return text[at] === '\r' && (text[at + 1] === '\n' || at + 1 === text.length);
}
