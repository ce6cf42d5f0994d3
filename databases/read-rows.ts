import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Problem } from '../src/model';
import type { Column, Columns } from '../src/model';
import { delimitedBatches, sourceProblem, type DelimitedOptions } from './delimited-file';

const READ: Readonly<Record<string, (file: string) => Promise<Columns>>> = {
  '.csv': (file) => readDelimited(file),
  '.tsv': (file) => readDelimited(file, { delimiter: '\t' }),
  '.txt': (file) => readDelimited(file),
  '.json': async (file) => columnsFromObjects(objectsIn(JSON.parse(await textOf(file)))),
  '.ndjson': async (file) => columnsFromObjects(linesOf(await textOf(file))),
  '.jsonl': async (file) => columnsFromObjects(linesOf(await textOf(file))),
};

/** A file's rows in memory. Delimited files give text as it stands there; JSON keeps its types, with what is nested as text. */
export async function readRows(file: string): Promise<Columns> {
  const read = READ[extname(file).toLowerCase()];
  if (!read) {
    throw new Problem('unknown', `kind of file: ${file}`, { hint: `It can be ${Object.keys(READ).join(', ')}.` });
  }
  try {
    return await read(file);
  } catch (thrown) {
    throw sourceProblem(thrown, file);
  }
}

async function readDelimited(file: string, options?: DelimitedOptions): Promise<Columns> {
  const batches: Columns[] = [];
  for await (const batch of delimitedBatches(file, options)) {
    batches.push(batch);
  }
  return joined(batches);
}

function joined(batches: readonly Columns[]): Columns {
  const columns = batches[0].columns.map(({ name }, index) => ({
    name,
    values: batches.flatMap((batch) => batch.columns[index].values as unknown[]),
  }));
  return { length: columns[0].values.length, columns };
}

async function textOf(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
}

type Row = Readonly<Record<string, unknown>>;

function objectsIn(parsed: unknown): Row[] {
  if (!Array.isArray(parsed) || !parsed.every(isRow)) {
    throw new Problem('invalid', 'JSON: not a list of rows', { hint: 'Write [{"name": value, …}, …], or .ndjson.' });
  }
  return parsed;
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function linesOf(text: string): Row[] {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
  return lines.filter(({ line }) => line !== '').map(({ line, number }) => rowOf(line, number));
}

function rowOf(line: string, number: number): Row {
  const row = parsedOrNothing(line);
  if (!isRow(row)) {
    throw new Problem('invalid', `line ${number}: not a JSON object`);
  }
  return row;
}

function parsedOrNothing(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Every name that any row has becomes a column; rows without it have nothing there. */
function columnsFromObjects(rows: readonly Row[]): Columns {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = names.map((name): Column => ({ name, values: rows.map((row) => flat(row[name])) }));
  return { length: rows.length, columns };
}

function flat(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? null);
}
