import {
  createConnection,
  createPool,
  type ConnectionConfig,
  type FieldInfo,
  type Pool,
  type PoolConnection,
} from 'mariadb';
import { Problem, tableParts } from '../src/model';
import type { Columns } from '../src/model';
import { inTableOrder } from './batch';
import { createTable, identifier, tableName, longer } from './create-table';
import type { Batches, ConnectOptions, Database, LoadOptions, TableSpec } from './database';
import { failure } from './failure';
import { columnsFromRows } from './rows';
import { valueOf, WRITE } from './mysql-values';

const SESSIONS = 4;
const PATIENCE_MS = 10_000;
/** Rows that are sent in one go. */
const BATCH = 500;

/** MySQL or MariaDB, as `mysql://` or `mariadb://`. */
export async function openMysql(url: string, options: Required<ConnectOptions>): Promise<Database> {
  const { name, secrets, ...how } = addressOf(url);
  await demandSession(how, name, secrets);
  const pool = createPool({
    ...how,
    connectionLimit: SESSIONS,
    charset: 'utf8mb4',
    // One thread may be busy for a while with other databases inside this process.
    connectTimeout: PATIENCE_MS,
    multipleStatements: true,
    rowsAsArray: true,
    metaAsArray: true,
    insertIdAsNumber: true,
    typeCast: valueOf,
  });
  return new Mysql(name, new Sessions(pool, options), secrets);
}

/** A pool only says that it got no session; one alone says why. */
async function demandSession(how: ConnectionConfig, name: string, secrets: readonly string[]): Promise<void> {
  try {
    await (await createConnection({ ...how, connectTimeout: PATIENCE_MS })).end();
  } catch (thrown) {
    throw failure(thrown, name, secrets);
  }
}

interface Address {
  name: string;
  secrets: readonly string[];
  host: string;
  port: number;
  user: string;
  password: string;
  database: string | undefined;
}

function addressOf(url: string): Address {
  try {
    const { hostname, port, pathname, username, password } = new URL(url.replace(/^(mysql|mariadb):/, 'http:'));
    const database = decodeURIComponent(pathname.slice(1));
    return {
      name: `${database || 'the database'} on ${hostname || 'this machine'}`,
      secrets: [password, decodeURIComponent(password)],
      host: hostname,
      port: Number(port || 3306),
      user: decodeURIComponent(username),
      password: decodeURIComponent(password),
      database: database || undefined,
    };
  } catch {
    throw new Problem('invalid', 'database URL: not of the form mysql://user:password@host/database', {
      hint: 'Characters such as @ / : % in a password are written %40 %2F %3A %25.',
    });
  }
}

class Mysql implements Database {
  readonly kind = 'mysql';

  constructor(
    readonly name: string,
    private readonly sessions: Sessions,
    private readonly secrets: readonly string[]
  ) {}

  async run(statement: string): Promise<Columns> {
    return this.guarded((session) => answerOf(session, statement));
  }

  /** Nothing that makes a table can be undone, so it is filled under another name first. */
  async load(table: TableSpec, batches: Batches, { replace = false }: LoadOptions = {}): Promise<void> {
    const making = { ...table, name: longer(table.name, '__being_filled') };
    const [name, filled] = [table.name, making.name].map((each) => tableName(each, this.kind));
    await this.guarded(async (session) => {
      if (!replace) {
        await demandAbsent(session, table.name);
      }
      try {
        await session.query(createTable(making, this.kind, { replace: true }));
        await fill(session, making, batches);
        await session.query(`${replace ? `DROP TABLE IF EXISTS ${name}; ` : ''}RENAME TABLE ${filled} TO ${name}`);
      } catch (thrown) {
        await session.query(`DROP TABLE IF EXISTS ${filled}`).catch(() => undefined);
        throw thrown;
      }
    });
  }

  async close(): Promise<void> {
    await this.sessions.close();
  }

  private async guarded<T>(work: (session: PoolConnection) => Promise<T>): Promise<T> {
    try {
      return await this.sessions.use(work);
    } catch (thrown) {
      throw failure(thrown, this.name, this.secrets);
    }
  }
}

/** Sessions in UTC that stop what takes too long; MySQL and MariaDB call that limit by different names. */
class Sessions {
  constructor(
    private readonly pool: Pool,
    private readonly options: Required<ConnectOptions>
  ) {}

  async use<T>(work: (session: PoolConnection) => Promise<T>): Promise<T> {
    const session = await this.pool.getConnection();
    try {
      await session.query(this.settings(session));
      return await work(session);
    } finally {
      await session.release();
    }
  }

  async close(): Promise<void> {
    await this.pool.end();
  }

  private settings(session: PoolConnection): string {
    const { timeout, readOnly } = this.options;
    const isMariaDb = session.info?.isMariaDB() ?? true;
    const limit = isMariaDb ? `max_statement_time = ${timeout}` : `max_execution_time = ${Math.ceil(timeout * 1000)}`;
    return `SET SESSION time_zone = '+00:00', ${limit}; SET SESSION TRANSACTION READ ${readOnly ? 'ONLY' : 'WRITE'}`;
  }
}

/** Rows and columns of a result; several statements give several, and those that write give none. */
async function answerOf(session: PoolConnection, statement: string): Promise<Columns> {
  const [rows, fields] = lastOf(await session.query(statement));
  return columnsFromRows(
    fields.map((field) => field.name()),
    rows
  );
}

type Answer = [rows: unknown[][], fields: FieldInfo[]];

/** The driver gives rows and fields, or of several statements a list of each; what gives no rows has no fields. */
function lastOf([results, described]: [unknown, unknown[]]): Answer {
  const last = described[described.length - 1];
  if (Array.isArray(last)) {
    return [(results as unknown[][][])[described.length - 1], last as FieldInfo[]];
  }
  return last ? [results as unknown[][], described as FieldInfo[]] : [[], []];
}

async function demandAbsent(session: PoolConnection, table: string): Promise<void> {
  const [name, schema] = tableParts(table).reverse();
  const within = schema === undefined ? '' : ` FROM ${identifier(schema, 'mysql')}`;
  const [rows] = lastOf(await session.query(`SHOW TABLES${within} LIKE ?`, [name.replace(/[\\%_]/g, '\\$&')]));
  if (rows.length > 0) {
    throw new Problem('source', `table ${table} already exists`);
  }
}

async function fill(session: PoolConnection, table: TableSpec, batches: Batches): Promise<void> {
  const insert = `INSERT INTO ${tableName(table.name, 'mysql')} VALUES `;
  const marks = `(${table.columns.map(() => '?').join(', ')})`;
  const writes = table.columns.map(({ type }) => WRITE[type]);
  for await (const batch of batches) {
    const values = inTableOrder(batch, table);
    const row = (at: number) =>
      values.map((column, index) => (isNothing(column[at]) ? null : writes[index](column[at] as never)));
    for (let start = 0; start < batch.length; start += BATCH) {
      const rows = Array.from({ length: Math.min(BATCH, batch.length - start) }, (_, index) => row(start + index));
      await session.query(insert + rows.map(() => marks).join(', '), rows.flat());
    }
  }
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined;
}
