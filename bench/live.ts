import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import pg from 'pg';

import { runStreet, street } from '../src/answer';
import type { Want } from '../src/answer';
import { catalog } from '../src/catalog';
import type { Columns, Definitions, EntityMapping, LiveResult, Request, SourceKind } from '../src/model';

import { median } from './rounds';

const DAY = 86_400_000;
const AT = Date.UTC(2026, 5, 29, 10, 20);
/** Contacts and promises a day, customers in all, desk states a day. */
const [CONTACTS, PROMISES, CUSTOMERS, STATES] = [1000, 100, 100_000, 2000];
const REFRESHES = 7;

/** What a wall that is asked again each ten seconds costs its source, by the length of the history behind it. */
export async function raceLive(url = process.env.BOARDROOM_TEST_POSTGRES): Promise<string> {
  const lines: string[] = [];
  for (const [title, days] of [
    ['1 day', 1],
    ['1 year', 365],
    ['3 years', 3 * 365],
  ] as const) {
    for (const open of [inDuckDb, ...(url ? [() => inPostgres(url)] : [])]) {
      const source = await open();
      for (const statement of history(days, source.kind)) {
        await source.run(statement);
      }
      lines.push(`  ${title.padEnd(8)} ${source.name.padEnd(12)} ${await cost(source)}`);
      await source.close();
    }
  }
  return lines.join('\n');
}

interface Source {
  kind: SourceKind;
  name: string;
  run: (statement: string) => Promise<Columns>;
  close: () => Promise<unknown>;
}

async function cost(source: Source): Promise<string> {
  const definitions = definitionsFor(source.kind);
  const times: number[] = [];
  let asked = 0;
  let waiting: number | null = null;
  for (let refresh = 0; refresh <= REFRESHES; refresh += 1) {
    asked = 0;
    const now = AT + refresh * 10_000;
    const fetch = (want: Want) => {
      asked += 1;
      return source.run((want as Want & { kind: 'statement' }).statement);
    };
    const start = performance.now();
    const result = (await runStreet(street(requestAt(now), definitions), fetch)) as LiveResult;
    times.push(performance.now() - start);
    waiting = figure(result, 'value_waiting');
  }
  if (waiting === null) {
    throw new Error('The wall of the benchmark tells no value.');
  }
  const least = Math.min(...times.slice(1));
  return `${asked} statements ${median(times.slice(1)).toFixed(0).padStart(6)} ms, least ${least.toFixed(0)} ms`;
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

function definitionsFor(kind: SourceKind): Definitions {
  const entities = Object.entries(FIELDS).map(([entity, fields]): [string, EntityMapping] => [
    entity,
    {
      ...{ source: 'centre', table: `live_${entity}` },
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

async function inPostgres(url: string): Promise<Source> {
  const client = new pg.Pool({ connectionString: url, options: '-c search_path=bench_live -c TimeZone=UTC' });
  await client.query('DROP SCHEMA IF EXISTS bench_live CASCADE');
  await client.query('CREATE SCHEMA bench_live');
  return {
    ...{ kind: 'postgres', name: 'PostgreSQL' },
    run: async (statement) => {
      const { rows, fields } = await client.query({ text: statement, rowMode: 'array' });
      const at = (index: number) => rows.map((row: unknown[]) => row[index]);
      return { length: rows.length, columns: fields.map(({ name }, index) => ({ name, values: at(index) })) };
    },
    close: async () => {
      await client.query('DROP SCHEMA bench_live CASCADE');
      await client.end();
    },
  };
}
