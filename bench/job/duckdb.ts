import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';

import { agentName, siteName, teamName } from './columns';
import { AGENTS, CHANNELS, siteOf, teamOf } from './generate';
import type { Contacts } from './generate';
import { MEASURES, WEEKS } from './measures';
import type { Answer } from './measures';
import { RESULT_ROWS } from './roll-up';

const CHUNK = 100_000;

/** DuckDB in this process, holding the contacts twice: as small numbers for the hand-written statement, as a centre's own names for the product's. */
export async function openDuckDb(contacts: Contacts, threads: number): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: String(threads) })).connect();
  await connection.run(`CREATE TABLE codes (
    id INTEGER, started_at BIGINT, ended_at BIGINT, customer INTEGER, agent INTEGER, channel INTEGER,
    offered BOOLEAN, handled BOOLEAN, abandoned BOOLEAN, transferred BOOLEAN,
    wait_s INTEGER, handle_s INTEGER, satisfaction INTEGER)`);
  const appender = await connection.createAppender('codes');
  for (let row = 0; row < contacts.length; row += 1) {
    appendRow(appender, contacts, row);
    if (row % CHUNK === CHUNK - 1) {
      appender.flushSync();
    }
  }
  appender.closeSync();
  const list = (names: readonly string[]) => `[${names.map((name) => `'${name}'`).join(', ')}]`;
  const agents = Array.from({ length: AGENTS }, (_, agent) => agent);
  await connection.run(`CREATE TABLE contacts AS SELECT
    printf('L-%011d', id + 10000000) AS id, started_at, ended_at, printf('C-%011d', customer) AS customer,
    ${list(agents.map(agentName))}[agent + 1] AS agent,
    ${list(agents.map((agent) => teamName(teamOf(agent))))}[agent + 1] AS team,
    ${list(agents.map((agent) => siteName(siteOf(teamOf(agent)))))}[agent + 1] AS site,
    ${list(CHANNELS)}[channel + 1] AS channel,
    offered, handled, abandoned, transferred, wait_s, handle_s, satisfaction FROM codes`);
  return connection;
}

type Appender = Awaited<ReturnType<DuckDBConnection['createAppender']>>;

function appendRow(appender: Appender, contacts: Contacts, row: number): void {
  const { customer, handle, satisfaction } = contacts;
  const orNull = (value: number, none: number) =>
    value === none ? appender.appendNull() : appender.appendInteger(value);
  appender.appendInteger(row);
  appender.appendBigInt(BigInt(contacts.start[row]) * BigInt(1000));
  appender.appendBigInt(BigInt(contacts.end[row]) * BigInt(1000));
  orNull(customer[row], -1);
  appender.appendInteger(contacts.agent[row]);
  appender.appendInteger(contacts.channel[row]);
  for (const bits of [contacts.offered, contacts.handled, contacts.abandoned, contacts.transferred]) {
    appender.appendBoolean(bits[row] === 1);
  }
  appender.appendInteger(contacts.wait[row]);
  orNull(handle[row], -1);
  orNull(satisfaction[row], 0);
  appender.endRow();
}

/** Runs a statement that gives unit, week and the measures, and lays its rows in the order of the job. */
export async function answerOfSql(connection: DuckDBConnection, statement: string): Promise<Answer> {
  const columns = await (await connection.runAndReadAll(statement)).getColumns();
  const places = columns[0].map((unit, row) => Number(unit) * WEEKS + Number(columns[1][row]));
  const values = MEASURES.map((_, measure) => {
    const out = new Float64Array(RESULT_ROWS);
    places.forEach((place, row) => {
      out[place] = Number(columns[measure + 2][row] ?? 0);
    });
    return out;
  });
  return { rows: RESULT_ROWS, values };
}
