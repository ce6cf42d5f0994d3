import { connect } from '../../databases';
import type { ColumnType, Database } from '../../databases';
import { tableName } from '../../databases/create-table';
import { urlsHere } from '../../databases/urls.testkit';
import { runStreet, street } from '../../src/answer';
import type { Want } from '../../src/answer';
import { catalog } from '../../src/catalog';
import { Problem, problemFrom } from '../../src/model';
import type {
  Columns,
  Definitions,
  EntityMapping,
  Mapping,
  Request,
  Result,
  SourceKind,
  ValueType,
} from '../../src/model';

export type Value = string | number | boolean;
export type CanonicalRow = Readonly<Record<string, Value | null>>;
export type CanonicalRows = Readonly<Record<string, readonly CanonicalRow[]>>;

const COLUMN_TYPE: Readonly<Record<ValueType, ColumnType>> = {
  text: 'text',
  number: 'double',
  boolean: 'boolean',
  instant: 'timestamp',
};

/** Rows as a table holds them, and the mapping that reads it. */
export interface StoredEntity {
  /** Part of the table's name. */
  table: string;
  length: number;
  columns: ReadonlyArray<{ name: string; type: ColumnType; values: readonly unknown[] }>;
  mapping: Omit<EntityMapping, 'source' | 'table'>;
}
export type Stored = Readonly<Record<string, StoredEntity>>;

/** One of the places where a metric must give the same answer. */
export interface Engine {
  name: string;
  /** Answers a request on these rows; columns are named unlike the fields, so that the mapping means something. */
  answer(request: Request, rows: CanonicalRows, more?: Partial<Definitions>): Promise<Result>;
  /** The same of rows that are stored in a way of their own. */
  answerStored(request: Request, stored: Stored, more?: Partial<Definitions>): Promise<Result>;
  close(): Promise<void>;
}

/** Engines that are there: the browser's, and the databases'. */
export async function enginesHere(urls: readonly string[] = urlsHere()): Promise<Engine[]> {
  return [browser, ...(await Promise.all(urls.map(onDatabase)))];
}

const browser: Engine = {
  name: 'browser',
  answer: (request, rows, more) => browser.answerStored(request, plainly(rows), more),
  async answerStored(request, stored, more) {
    const table = (each: StoredEntity) => quoted(`${each.table} ${placeOf(each, stored)}`);
    const definitions = definitionsOf(stored, { table, kind: 'rows', name: 'Rows' }, more);
    return runStreet(street(request, definitions), async (want) => stored[want.mapping]);
  },
  async close() {},
};

let tables = 0;

async function onDatabase(url: string): Promise<Engine> {
  const database = await connect(url);
  const { kind } = database;
  const name = url.split(':')[0];
  const engine: Engine = {
    name,
    answer: (request, rows, more) => engine.answerStored(request, plainly(rows), more),
    async answerStored(request, stored, more) {
      tables += 1;
      const prefix = `t${process.pid}_${tables}`;
      const table = (each: StoredEntity) => quoted(`${each.table} ${prefix}_${placeOf(each, stored)}`);
      const definitions = definitionsOf(stored, { table, kind, name }, more);
      for (const each of Object.values(stored)) {
        await database.load({ name: table(each), columns: each.columns }, [each]);
      }
      try {
        return await runStreet(street(request, definitions), (want) => ask(database, want));
      } finally {
        await drop(database, Object.values(stored).map(table));
      }
    },
    close: () => database.close(),
  };
  return engine;
}

/** Tells tables apart that are called alike. */
function placeOf(each: StoredEntity, stored: Stored): number {
  return Object.values(stored).indexOf(each);
}

/** The name of a table, also where a dot is in it. */
function quoted(name: string): string {
  return name.includes('.') ? `"${name.replaceAll('"', '""')}"` : name;
}

async function drop(database: Database, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await database.run(`DROP TABLE ${tableName(name, database.kind)}`);
  }
}

async function ask(database: Database, want: Want): Promise<Columns | Problem> {
  try {
    return await database.run(want.kind === 'statement' ? want.statement : '');
  } catch (thrown) {
    return problemFrom(thrown);
  }
}

function definitionsOf(
  stored: Stored,
  { table, kind, name }: { table: (each: StoredEntity) => string; kind: SourceKind; name: string },
  more: Partial<Definitions> = {}
): Definitions {
  const entities = Object.entries(stored).map(([entity, each]): [string, EntityMapping] => [
    entity,
    { source: 'rows', table: table(each), ...each.mapping },
  ]);
  const mapping: Mapping = { version: 1, name: 'test', entities: Object.fromEntries(entities) };
  return { ...catalog, ...more, mapping, sources: { rows: { uid: 'rows', name, kind } } };
}

/** Every field in a column of its own type. */
function plainly(rows: CanonicalRows): Stored {
  return Object.fromEntries(Object.entries(rows).map(([entity, list]) => [entity, plainTable(entity, list)]));
}

function plainTable(entity: string, list: readonly CanonicalRow[]): StoredEntity {
  const used = new Set(list.flatMap((row) => Object.keys(row)));
  const fields = catalog.entities[entity].fields.filter(({ name }) => used.has(name));
  const mapped = fields.map(({ name, type }) => [
    name,
    { column: `c ${name}`, ...(type === 'instant' ? { as: 'timestamp' as const } : {}) },
  ]);
  return {
    table: entity,
    length: list.length,
    columns: fields.map(({ name, type }) => ({
      name: `c ${name}`,
      type: COLUMN_TYPE[type],
      values: list.map((row) => sourceValue(row[name], type)),
    })),
    mapping: { fields: Object.fromEntries(mapped), ...(catalog.entities[entity].answers && { anonymous: 'the test' }) },
  };
}

function sourceValue(value: Value | null | undefined, type: ValueType): unknown {
  return value === null || value === undefined
    ? null
    : type === 'instant' && typeof value === 'string'
      ? Date.parse(value)
      : value;
}
