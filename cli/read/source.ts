import { access } from 'node:fs/promises';
import { basename } from 'node:path';

import type { Want } from '../../src/answer';
import { didYouMean } from '../../src/formula';
import { Problem, problemFrom } from '../../src/model';
import type { Columns, Mapping, SourceKind } from '../../src/model';
import { connect, readRows } from '../../databases';
import type { Given } from '../flags';

/** The one source that a run asks, whatever the mapping calls its sources. */
export interface OpenSource {
  kind: SourceKind;
  /** For people; holds no secret. */
  name: string;
  /** The mapping as this source answers it. */
  fit: (mapping: Mapping) => Mapping;
  fetch: (want: Want) => Promise<Columns | Problem>;
  close: () => Promise<void>;
}

export const SOURCE_FLAGS = {
  database: {
    kind: 'text',
    value: 'URL',
    says: 'postgresql://user@host/database or duckdb:FILE; $BOARDROOM_DATABASE_URL where no source is named',
  },
  rows: {
    kind: 'list',
    value: 'ENTITY=FILE',
    says: 'rows of an entity from a .csv, .tsv, .json or .ndjson; may be repeated',
  },
} as const;

/** Opens what --database or --rows names; null where neither stands. */
export async function openSource({ text, lists }: Given): Promise<OpenSource | null> {
  const rows = lists.rows ?? [];
  if (rows.length > 0 && text.database !== undefined) {
    throw new Problem('invalid', '--database and --rows stand together.', { hint: 'Ask one of them at a time.' });
  }
  if (rows.length > 0) {
    return rowsSource(rows);
  }
  const url = text.database ?? process.env.BOARDROOM_DATABASE_URL;
  return url ? databaseSource(url) : null;
}

async function databaseSource(url: string): Promise<OpenSource> {
  const database = await connect(url, { readOnly: !isInMemory(url) });
  return {
    kind: database.kind,
    name: database.name,
    fit: (mapping) => mapping,
    fetch: (want) =>
      want.kind === 'statement' ? orProblem(() => database.run(want.statement)) : Promise.resolve(noRows(want)),
    close: () => database.close(),
  };
}

/** A database in memory that refused to be written to would stay empty. */
function isInMemory(url: string): boolean {
  return url === 'duckdb::memory:' || url.startsWith('pglite:');
}

async function rowsSource(given: readonly string[]): Promise<OpenSource> {
  const files = new Map(given.map(entityAndFile));
  await Promise.all([...files.values()].map(demandFile));
  const read = new Map<string, Promise<Columns | Problem>>();
  const rowsOf = (file: string) => {
    const reading = read.get(file) ?? orProblem(() => readRows(file));
    read.set(file, reading);
    return reading;
  };
  return {
    kind: 'rows',
    name: [...new Set([...files.values()].map((file) => basename(file)))].join(' and '),
    fit: (mapping) => fitRows(mapping, files),
    fetch: ({ mapping: entity }) => {
      const file = files.get(entity);
      return file === undefined ? Promise.resolve(notGiven(entity)) : rowsOf(file);
    },
    close: () => Promise.resolve(),
  };
}

function entityAndFile(word: string): [entity: string, file: string] {
  const end = word.indexOf('=');
  if (end < 1 || end === word.length - 1) {
    throw new Problem('invalid', `--rows ${word} names no entity and file.`, {
      hint: 'Write --rows contact=calls.csv.',
    });
  }
  return [word.slice(0, end), word.slice(end + 1)];
}

/** Before anything is asked: a missing file is no fault of the mapping. */
async function demandFile(file: string): Promise<void> {
  await access(file).catch(() => {
    throw new Problem('source', `File ${file} is not there.`, {
      hint: 'Check the path; it starts from the current folder.',
    });
  });
}

/** Each entity's rows are its file's: two entities of one table may come from two files. */
function fitRows(mapping: Mapping, files: ReadonlyMap<string, string>): Mapping {
  const known = Object.keys(mapping.entities);
  for (const entity of files.keys()) {
    if (!known.includes(entity)) {
      throw new Problem('unknown', `--rows names entity ${entity}, which the mapping does not map.`, {
        hint: didYouMean(entity, known),
      });
    }
  }
  const entities = Object.entries(mapping.entities).map(([name, each]) => [
    name,
    { ...each, table: undefined, query: { file: files.get(name) ?? null } },
  ]);
  return { ...mapping, entities: Object.fromEntries(entities) };
}

function notGiven(entity: string): Problem {
  return new Problem('source', `No rows of ${entity} were given.`, { hint: `Add --rows ${entity}=FILE.` });
}

/** The database gives cells by statement; only a mapping with "query" asks for rows, and those are Grafana's to fetch. */
function noRows({ mapping }: Want): Problem {
  return new Problem('source', `The mapping of ${mapping} asks for rows, and a database gives cells.`, {
    hint: 'Give it "table", or its rows with --rows.',
  });
}

async function orProblem(work: () => Promise<Columns>): Promise<Columns | Problem> {
  try {
    return await work();
  } catch (thrown) {
    return problemFrom(thrown);
  }
}
