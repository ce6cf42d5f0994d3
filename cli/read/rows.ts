import { access } from 'node:fs/promises';
import { basename } from 'node:path';

import { didYouMean } from '../../src/formula';
import { Problem } from '../../src/model';
import type { Columns, EntityMapping, Mapping } from '../../src/model';
import { readRows } from '../../databases';
import { orProblem } from './problems';

/** Files that hold the rows of entities. */
export interface RowFiles {
  has: (entity: string) => boolean;
  /** What the files of these entities are called. */
  name: (entities: readonly string[]) => string;
  /** Each entity's rows are its file's: two entities of one table may come from two files. */
  fit: (mapping: Mapping) => Mapping;
  fetch: (entity: string) => Promise<Columns | Problem>;
}

/** What `contact=calls.csv` and the like name. `source`: the uid that they get where databases stand beside them. */
export async function openRows(given: readonly string[], source: string | null): Promise<RowFiles> {
  const files = new Map(given.map(entityAndFile));
  await Promise.all([...files.values()].map(demandFile));
  const read = new Map<string, Promise<Columns | Problem>>();
  const rowsOf = (file: string) => {
    const reading = read.get(file) ?? orProblem(() => readRows(file));
    read.set(file, reading);
    return reading;
  };
  return {
    has: (entity) => files.has(entity),
    name: (entities) =>
      [...new Set(entities.flatMap((entity) => files.get(entity) ?? []).map((file) => basename(file)))].join(' and '),
    fit: (mapping) => fitRows(mapping, files, source),
    fetch: (entity) => {
      const file = files.get(entity);
      return file === undefined ? Promise.resolve(notGiven(entity)) : rowsOf(file);
    },
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

function fitRows(mapping: Mapping, files: ReadonlyMap<string, string>, source: string | null): Mapping {
  const known = Object.keys(mapping.entities);
  for (const entity of files.keys()) {
    if (!known.includes(entity)) {
      throw new Problem('unknown', `--rows names entity ${entity}, which the mapping does not map.`, {
        hint: didYouMean(entity, known),
      });
    }
  }
  const fitted = ([name, each]: [string, EntityMapping]): [string, EntityMapping] => {
    const file = files.get(name);
    const rows = { ...each, table: undefined, query: { file: file ?? null } };
    return [name, source === null ? rows : file === undefined ? each : { ...rows, source }];
  };
  return { ...mapping, entities: Object.fromEntries(Object.entries(mapping.entities).map(fitted)) };
}

function notGiven(entity: string): Problem {
  return new Problem('source', `No rows of ${entity} were given.`, { hint: `Add --rows ${entity}=FILE.` });
}
