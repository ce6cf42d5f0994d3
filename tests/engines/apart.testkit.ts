import { connect } from '../../databases';
import type { ColumnType, Database } from '../../databases';
import { runStreet, street } from '../../src/answer';
import type { Want } from '../../src/answer';
import { catalog } from '../../src/catalog';
import { problemFrom } from '../../src/model';
import type {
  Columns,
  Definitions,
  EntityMapping,
  Problem,
  Request,
  Result,
  Source,
  SourceKind,
  ValueType,
} from '../../src/model';

import type { CanonicalRows } from './canonical.testkit';

const COLUMN_TYPE: Readonly<Record<ValueType, ColumnType>> = {
  text: 'text',
  number: 'double',
  boolean: 'boolean',
  instant: 'timestamp',
};

/** Somewhere that rows of an entity may live. */
interface Place {
  uid: string;
  kind: SourceKind;
  fetch: (want: Want, rows: CanonicalRows) => Promise<Columns | Problem>;
  hold: (entity: string, rows: CanonicalRows) => Promise<void>;
  close: () => Promise<void>;
}

/** A house whose rows live in different places. */
export interface House {
  /** The same rows and question, with each entity where it is said to live; tables of `without` are gone. */
  answer(
    request: Request,
    rows: CanonicalRows,
    living: Readonly<Record<string, string>>,
    how?: { without?: readonly string[] }
  ): Promise<Result>;
  /** All that travelled since the last answer began. */
  travelled: Array<{ want: Want; answer: Columns | Problem }>;
  close(): Promise<void>;
}

export async function openHouse(urls: Readonly<Record<string, string>>): Promise<House> {
  const databases = await Promise.all(Object.entries(urls).map(([uid, url]) => databasePlace(uid, url)));
  const places = new Map(
    [...databases, browserPlace('files'), browserPlace('sheets')].map((place) => [place.uid, place])
  );
  const travelled: House['travelled'] = [];
  return {
    travelled,
    async answer(request, rows, living, { without = [] } = {}) {
      travelled.length = 0;
      for (const entity of Object.keys(rows)) {
        await places.get(living[entity])!.hold(entity, rows);
      }
      const definitions = { ...catalog, ...definitionsOf(rows, living, places, without) };
      return runStreet(street(request, definitions), async (want) => {
        const answer = await places.get(want.source)!.fetch(want, rows);
        travelled.push({ want, answer });
        return answer;
      });
    },
    close: async () => void (await Promise.all([...places.values()].map((place) => place.close()))),
  };
}

function definitionsOf(
  rows: CanonicalRows,
  living: Readonly<Record<string, string>>,
  places: ReadonlyMap<string, Place>,
  without: readonly string[]
): Pick<Definitions, 'mapping' | 'sources'> {
  const entities = Object.keys(rows).map((entity): [string, EntityMapping] => [
    entity,
    {
      source: living[entity],
      table: without.includes(entity) ? 'gone' : `t_${entity}`,
      fields: Object.fromEntries(fieldsIn(rows, entity).map(({ name }) => [name, { column: `c ${name}` }])),
    },
  ]);
  const sources = [...places.values()].map(({ uid, kind }): [string, Source] => [uid, { uid, name: uid, kind }]);
  return {
    mapping: { version: 1, name: 'test', entities: Object.fromEntries(entities) },
    sources: Object.fromEntries(sources),
  };
}

async function databasePlace(uid: string, url: string): Promise<Place> {
  const database = await connect(url);
  return {
    uid,
    kind: database.kind,
    fetch: async (want) => {
      try {
        return await database.run(want.kind === 'statement' ? want.statement : '');
      } catch (thrown) {
        return problemFrom(thrown);
      }
    },
    hold: (entity, rows) => load(database, entity, rows),
    close: () => database.close(),
  };
}

function browserPlace(uid: string): Place {
  return {
    uid,
    kind: 'rows',
    fetch: async (want, rows) => ({ length: rows[want.mapping].length, columns: columnsOf(rows, want.mapping) }),
    hold: async () => {},
    close: async () => {},
  };
}

async function load(database: Database, entity: string, rows: CanonicalRows): Promise<void> {
  const columns = fieldsIn(rows, entity).map(({ name, type }) => ({ name: `c ${name}`, type: COLUMN_TYPE[type] }));
  const batch = { length: rows[entity].length, columns: columnsOf(rows, entity) };
  await database.load({ name: `t_${entity}`, columns }, [batch], { replace: true });
}

function columnsOf(rows: CanonicalRows, entity: string): Columns['columns'] {
  return fieldsIn(rows, entity).map(({ name, type }) => ({
    name: `c ${name}`,
    values: rows[entity].map((row) => {
      const value = row[name];
      return typeof value === 'string' && type === 'instant' ? Date.parse(value) : (value ?? null);
    }),
  }));
}

function fieldsIn(rows: CanonicalRows, entity: string): Array<{ name: string; type: ValueType }> {
  const used = new Set(rows[entity].flatMap((row) => Object.keys(row)));
  return catalog.entities[entity].fields.filter(({ name }) => used.has(name));
}
