import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import pg from 'pg';
import { firstValueFrom, from } from 'rxjs';

import { runStreet, street } from '../src/answer';
import type { Want } from '../src/answer';
import { catalog } from '../src/catalog';
import { KeptCells } from '../src/datasource/keptCells';
import type { Columns, Definitions, EntityMapping, LiveResult, Request, SourceKind } from '../src/model';

import { median } from './rounds';

const DAY = 86_400_000;
const AT = Date.UTC(2026, 5, 29, 10, 20);
/** Contacts and promises a day, customers in all, desk states a day. */
const [CONTACTS, PROMISES, CUSTOMERS, STATES] = [1000, 100, 100_000, 2000];
const REFRESHES = 15;

/** What a wall that is asked again each ten seconds costs its source, by the length of the history behind it; in turns, so that whatever else the machine does falls on all. */
export async function raceLive(url = process.env.BOARDROOM_TEST_POSTGRES): Promise<string> {
  const walls: Wall[] = [];
  for (const open of [inDuckDb, ...(url ? [(days: number) => inPostgres(url, days)] : [])]) {
    for (const [title, days] of HISTORIES) {
      const source = await open(days);
      for (const statement of history(days, source.kind)) {
        await source.run(statement);
      }
      walls.push({ title, source, kept: wallOf(source, { settles_after: '1d' }), anew: wallOf(source, {}) });
    }
  }
  const asked = new Map(walls.map((wall) => [wall, { kept: [] as Asked[], anew: [] as Asked[] }]));
  for (let refresh = 0; refresh <= REFRESHES; refresh += 1) {
    for (const [wall, times] of asked) {
      const now = AT + refresh * 10_000;
      times.kept.push(await wall.kept(now));
      times.anew.push(await wall.anew(now));
    }
  }
  await Promise.all(walls.map(({ source }) => source.close()));
  return [...asked].map(([wall, times]) => line(wall, times)).join('\n');
}

const HISTORIES = [
  ['1 day', 1],
  ['1 year', 365],
  ['3 years', 3 * 365],
] as const;

interface Wall {
  title: string;
  source: Source;
  /** A refresh of a wall that keeps what is settled, and of one to which nobody said when rows settle. */
  kept: (now: number) => Promise<Asked>;
  anew: (now: number) => Promise<Asked>;
}

interface Source {
  kind: SourceKind;
  name: string;
  run: (statement: string) => Promise<Columns>;
  close: () => Promise<unknown>;
}

interface Asked {
  statements: number;
  ms: number;
}

function line({ title, source }: Wall, { kept, anew }: { kept: Asked[]; anew: Asked[] }): string {
  return `  ${source.name.padEnd(10)} ${title.padEnd(7)} first ${told([kept[0]])}; refresh ${told(kept.slice(1))}; nothing kept ${told(anew.slice(1))}`;
}

function told(asked: readonly Asked[]): string {
  const times = asked.map(({ ms }) => ms);
  return `${asked[asked.length - 1].statements} statements ${median(times).toFixed(0).padStart(4)} ms, least ${Math.min(
    ...times
  )
    .toFixed(0)
    .padStart(3)} ms`;
}

/** Each call is a refresh. */
function wallOf(source: Source, mapped: Partial<EntityMapping>): (now: number) => Promise<Asked> {
  const definitions = definitionsFor(source.kind, mapped);
  const cells = new KeptCells();
  let statements = 0;
  const send = (statement: string) => {
    statements += 1;
    return source.run(statement);
  };
  const fetch = (want: Want) => {
    const { statement, keeping } = want as Want & { kind: 'statement' };
    return keeping
      ? firstValueFrom(
          cells.answer({ key: keeping.key, keeping, whole: statement, anew: false, send: (each) => from(send(each)) })
        )
      : send(statement);
  };
  return async (now) => {
    statements = 0;
    const start = performance.now();
    const result = (await runStreet(street(requestAt(now), definitions), fetch)) as LiveResult;
    if (figure(result, 'value_waiting') === null) {
      throw new Error('The wall of the benchmark tells no value.');
    }
    return { statements, ms: performance.now() - start };
  };
}

const figure = ({ figures, metrics, places }: LiveResult, metric: string) =>
  places[0].values[figures.findIndex((each) => metrics[each.metric].metric === metric)]?.value ?? null;

const requestAt = (now: number): Request => ({
  ...{ version: 1, answer: 'live', groupBy: ['queue'], now, period: { from: now - DAY, to: now } },
  calendar: { zone: 'UTC', weekStart: 'monday' },
});

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  contact: [
    'id',
    'queue',
    'customer_id',
    'started_at',
    'ended_at',
    'offered',
    'handled',
    'abandoned',
    'wait_s',
    'talk_s',
  ],
  customer: ['id', 'value'],
  promise: ['id', 'kind', 'queue', 'accepted', 'promised_at', 'predicted_at', 'kept_at'],
  agent_state: ['id', 'agent', 'state', 'started_at', 'ended_at'],
};

function definitionsFor(kind: SourceKind, mapped: Partial<EntityMapping>): Definitions {
  const entities = Object.entries(FIELDS).map(([entity, fields]): [string, EntityMapping] => [
    entity,
    {
      ...{ source: 'centre', table: `live_${entity}`, ...mapped },
      fields: Object.fromEntries(fields.map((field) => [field, { column: field }])),
    },
  ]);
  return {
    ...catalog,
    sources: { centre: { uid: 'centre', name: 'Centre', kind } },
    mapping: { version: 1, name: 'live', entities: Object.fromEntries(entities) },
  };
}

/** So many days that end at the moment, each as busy as the next; indexed as such tables are. */
function history(days: number, kind: SourceKind): string[] {
  const rows = (name: string, count: number, columns: string) =>
    `CREATE TABLE live_${name} AS SELECT ${columns} FROM generate_series(0, ${count - 1}) AS series(i)`;
  const every = (a_day: number) =>
    `CAST('${new Date(AT).toISOString()}' AS timestamptz) - i * INTERVAL '${Math.round(DAY / 1000 / a_day)} seconds'`;
  const customer = `CAST((CAST(i AS bigint) * 7919) % ${CUSTOMERS} AS varchar)`;
  return [
    rows(
      'contact',
      days * CONTACTS,
      `CAST(i AS varchar) AS id, CASE i % 5 WHEN 0 THEN 'billing' WHEN 1 THEN 'orders' ELSE 'care' END AS queue, ${customer} AS customer_id, ${every(CONTACTS)} AS started_at, CASE WHEN i > 3 THEN ${every(CONTACTS)} + INTERVAL '80 seconds' END AS ended_at, true AS offered, i > 3 AS handled, false AS abandoned, CASE WHEN i > 3 THEN i % 60 END AS wait_s, CASE WHEN i > 3 THEN 20 END AS talk_s`
    ),
    rows('customer', CUSTOMERS, `CAST(i AS varchar) AS id, i % 5000 AS value`),
    rows(
      'promise',
      days * PROMISES,
      `CAST(i AS varchar) AS id, 'call-back' AS kind, 'billing' AS queue, true AS accepted, ${every(PROMISES)} - INTERVAL '25 minutes' AS promised_at, ${every(PROMISES)} AS predicted_at, ${every(PROMISES)} AS kept_at`
    ),
    rows(
      'agent_state',
      days * STATES,
      `CAST(i AS varchar) AS id, CAST(i % 40 AS varchar) AS agent, CASE i % 2 WHEN 0 THEN 'available' ELSE 'handling' END AS state, ${every(STATES)} AS started_at, CASE WHEN i >= 40 THEN ${every(STATES)} + INTERVAL '40 seconds' END AS ended_at`
    ),
    ...(kind === 'postgres' ? INDEXES : []),
  ];
}

const INDEXES = [
  'CREATE INDEX ON live_contact (started_at)',
  'CREATE INDEX ON live_agent_state (started_at)',
  'CREATE INDEX ON live_promise (predicted_at)',
  'CREATE INDEX ON live_promise (promised_at)',
  'CREATE UNIQUE INDEX ON live_customer (id)',
  'ANALYZE live_contact, live_agent_state, live_promise, live_customer',
];

async function inDuckDb(): Promise<Source> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection: DuckDBConnection = await instance.connect();
  await connection.run(`SET TimeZone = 'UTC'`);
  return {
    ...{ kind: 'duckdb', name: 'DuckDB' },
    run: async (statement) => {
      const reader = await connection.runAndReadAll(statement);
      const values = reader.getColumnsJS();
      const columns = reader.columnNames().map((name, index) => ({ name, values: values[index] ?? [] }));
      return { length: reader.currentRowCount, columns };
    },
    close: async () => connection.closeSync(),
  };
}

async function inPostgres(url: string, days: number): Promise<Source> {
  const schema = `bench_live_${days}`;
  const client = new pg.Pool({ connectionString: url, options: `-c search_path=${schema} -c TimeZone=UTC` });
  await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  await client.query(`CREATE SCHEMA ${schema}`);
  return {
    ...{ kind: 'postgres', name: 'PostgreSQL' },
    run: async (statement) => {
      const { rows, fields } = await client.query({ text: statement, rowMode: 'array' });
      const at = (index: number) => rows.map((row: unknown[]) => row[index]);
      return { length: rows.length, columns: fields.map(({ name }, index) => ({ name, values: at(index) })) };
    },
    close: async () => {
      await client.query(`DROP SCHEMA ${schema} CASCADE`);
      await client.end();
    },
  };
}
