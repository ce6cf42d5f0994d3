import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { Problem, problemFrom } from '../src/model';
import type { Columns } from '../src/model';
import { parseDelimited, sniffDelimiter, type Field } from './delimited';

export interface DelimitedOptions {
  /** Default: whichever of comma, tab, semicolon and bar splits the first line most. */
  delimiter?: string;
  /** The first record names the columns. Without, they are column1, column2 and so on. */
  header?: boolean;
}

/** A file's records as batches of text columns, always at least one; values and names exactly as the file has them. */
export async function* delimitedBatches(
  file: string,
  { delimiter, header = true }: DelimitedOptions = {}
): AsyncGenerator<Columns> {
  let names: string[] | undefined;
  let seen = 0;
  try {
    for await (const records of recordsOf(file, delimiter)) {
      if (!names && records.length > 0) {
        names = header ? namesFrom(records.shift()!) : records[0].map((_, index) => `column${index + 1}`);
      }
      if (names) {
        yield columnsOf(names, records, seen);
        seen += records.length;
      }
    }
  } catch (thrown) {
    throw sourceProblem(thrown, file);
  }
  if (!names) {
    throw new Problem('empty', `file ${basename(file)}: nothing is in it`);
  }
}

async function* recordsOf(file: string, delimiter?: string): AsyncGenerator<Field[][]> {
  let rest = '';
  let isStart = true;
  for await (const text of createReadStream(file, {
    encoding: 'utf8',
    highWaterMark: 1 << 20,
  }) as AsyncIterable<string>) {
    rest += isStart ? text.replace(/^\uFEFF/, '') : text;
    isStart = false;
    delimiter ??= sniffDelimiter(rest.split(/\r?\n/, 1)[0]);
    const parsed = parseDelimited(rest, delimiter, false);
    rest = parsed.rest;
    yield parsed.records;
  }
  yield parseDelimited(rest, delimiter ?? ',', true).records;
}

function namesFrom(record: Field[]): string[] {
  const names = record.map((name, index) => name ?? `column${index + 1}`);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) {
    throw new Problem('invalid', `column ${twice}: the header names it twice`, { at: { column: twice } });
  }
  return names;
}

/** Fields missing at a record's end are nothing; more fields than names mean that the file was read wrongly. */
function columnsOf(names: readonly string[], records: Field[][], seen: number): Columns {
  const tooLong = records.findIndex((record) => record.slice(names.length).some((field) => field !== null));
  if (tooLong >= 0) {
    throw new Problem(
      'invalid',
      `record ${seen + tooLong + 1}: ${records[tooLong].length} fields where ${names.length} are named`,
      { hint: 'Is the delimiter right, and is text that holds it in quotes?' }
    );
  }
  const columns = names.map((name, index) => ({ name, values: records.map((record) => record[index] ?? null) }));
  return { length: records.length, columns };
}

/** A file's trouble, named by the file without its folders. */
export function sourceProblem(thrown: unknown, file: string): Problem {
  const code = (thrown as { code?: string } | null)?.code;
  if (code === 'ENOENT') {
    return new Problem('source', `file ${file}: it is not there`);
  }
  return problemFrom(thrown, { source: basename(file) });
}
