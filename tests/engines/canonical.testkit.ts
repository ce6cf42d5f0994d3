import { connect } from '../../databases';
import type { ColumnType, Database } from '../../databases';
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

export type CanonicalRow = Readonly<Record<string, string | number | boolean | null>>;
export type CanonicalRows = Readonly<Record<string, readonly CanonicalRow[]>>;

const COLUMN_TYPE: Readonly<Record<ValueType, ColumnType>> = {
  text: 'text',
  number: 'double',
  boolean: 'boolean',
  instant: 'timestamp',
};

/** One of the places where a metric must give the same answer. */
export interface Engine {
  name: string;
  /** Answers a request on these rows; columns are named unlike the fields, so that the mapping means something. */
  answer(request: Request, rows: CanonicalRows, more?: Partial<Definitions>): Promise<Result>;
  close(): Promise<void>;
}

/** Databases that are there: DuckDB, PGlite and SQLite from npm, PostgreSQL and MariaDB where the test run has started them, ClickHouse where somebody has installed it. */
export function urlsHere(): string[] {
  const { BOARDROOM_TEST_POSTGRES, BOARDROOM_TEST_MARIADB, BOARDROOM_TEST_CLICKHOUSE } = process.env;
  const started = [BOARDROOM_TEST_POSTGRES, BOARDROOM_TEST_MARIADB, BOARDROOM_TEST_CLICKHOUSE];
  return ['duckdb::memory:', 'pglite:', 'sqlite::memory:', ...started.filter((url) => url !== undefined)];
}

/** Engines that are there: the browser's, and the databases'. */
export async function enginesHere(): Promise<Engine[]> {
  return [browser, ...(await Promise.all(urlsHere().map(onDatabase)))];
}

const browser: Engine = {
  name: 'browser',
  async answer(request, rows, more) {
    const mapping = mappingOf(rows, 'test');
    const definitions = {
      ...catalog,
      ...more,
      mapping,
      sources: { rows: { uid: 'rows', name: 'Rows', kind: 'rows' as SourceKind } },
    };
    return runStreet(street(request, definitions), async (want) => columnsFrom(rows[want.mapping], want.mapping));
  },
  async close() {},
};

let tables = 0;

async function onDatabase(url: string): Promise<Engine> {
  const database = await connect(url);
  const name = url.split(':')[0];
  return {
    name,
    async answer(request, rows, more) {
      tables += 1;
      const prefix = `t${process.pid}_${tables}`;
      await loadRows(database, rows, prefix);
      const definitions = {
        ...catalog,
        ...more,
        mapping: mappingOf(rows, prefix),
        sources: { rows: { uid: 'rows', name, kind: database.kind } },
      };
      const result = await runStreet(street(request, definitions), (want) => ask(database, want));
      await dropRows(database, rows, prefix);
      return result;
    },
    close: () => database.close(),
  };
}

async function ask(database: Database, want: Want): Promise<Columns | Problem> {
  try {
    return await database.run(want.kind === 'statement' ? want.statement : '');
  } catch (thrown) {
    return problemFrom(thrown);
  }
}

async function loadRows(database: Database, rows: CanonicalRows, prefix: string): Promise<void> {
  for (const [entity, list] of Object.entries(rows)) {
    const fields = fieldsIn(list, entity);
    const columns = fields.map(({ name, type }) => ({ name: `c ${name}`, type: COLUMN_TYPE[type] }));
    const values = fields.map(({ name, type }) => ({
      name: `c ${name}`,
      values: list.map((row) => sourceValue(row[name], type)),
    }));
    await database.load({ name: `${prefix}_${entity}`, columns }, [{ length: list.length, columns: values }]);
  }
}

async function dropRows(database: Database, rows: CanonicalRows, prefix: string): Promise<void> {
  for (const entity of Object.keys(rows)) {
    await database.run(`DROP TABLE ${prefix}_${entity}`);
  }
}

function mappingOf(rows: CanonicalRows, prefix: string): Mapping {
  const entities = Object.entries(rows).map(([entity, list]): [string, EntityMapping] => [
    entity,
    {
      source: 'rows',
      table: `${prefix}_${entity}`,
      fields: Object.fromEntries(
        fieldsIn(list, entity).map(({ name, type }) => [
          name,
          { column: `c ${name}`, ...(type === 'instant' ? { as: 'timestamp' as const } : {}) },
        ])
      ),
    },
  ]);
  return { version: 1, name: 'test', entities: Object.fromEntries(entities) };
}

function columnsFrom(list: readonly CanonicalRow[], entity: string): Columns {
  const columns = fieldsIn(list, entity).map(({ name, type }) => ({
    name: `c ${name}`,
    values: list.map((row) => sourceValue(row[name], type)),
  }));
  return { length: list.length, columns };
}

function fieldsIn(list: readonly CanonicalRow[], entity: string): Array<{ name: string; type: ValueType }> {
  const used = new Set(list.flatMap((row) => Object.keys(row)));
  return catalog.entities[entity].fields.filter(({ name }) => used.has(name));
}

function sourceValue(value: string | number | boolean | null | undefined, type: ValueType): unknown {
  return value === null || value === undefined
    ? null
    : type === 'instant' && typeof value === 'string'
      ? Date.parse(value)
      : value;
}
