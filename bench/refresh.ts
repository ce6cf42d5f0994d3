import type { DuckDBConnection } from '@duckdb/node-api';
import { firstValueFrom, from } from 'rxjs';

import { runStreet, street } from '../src/answer';
import type { Want } from '../src/answer';
import { KeptCells } from '../src/datasource/keptCells';
import type { Columns, Definitions, MetricsResult, Request } from '../src/model';

import { METRICS, definitionsFor, request } from './job/ask';
import { openDuckDb } from './job/duckdb';
import { TO, generate } from './job/generate';
import { median } from './rounds';

const DAY = 86_400_000;
const MINUTE = 60_000;
const CONTACTS = 300_000;
const YEARS = 3;
const REFRESHES = 9;

/** What a board that refreshes each minute asks for and costs, by the length of history it shows; beside asking for all again. */
export async function raceRefresh(): Promise<string> {
  const connection = await longHistory();
  const lines: string[] = [];
  for (const [title, days] of [
    ['1 day', 1],
    ['1 year', 365],
    ['3 years', YEARS * 365],
  ] as const) {
    const [kept, anew] = [await board(connection, days, true), await board(connection, days, false)];
    if (kept.rows !== anew.rows) {
      throw new Error(`A refresh of ${title} differs from asking for all.`);
    }
    lines.push(line(`${title}, refresh`, kept, anew), line(`${title}, all again`, anew, anew));
  }
  connection.closeSync();
  return lines.join('\n');
}

interface Cost {
  statements: number;
  cells: number;
  ms: number;
  /** The answer, to be compared. */
  rows: string;
}

/** The last of several refreshes a minute apart counts its statements and cells, all of them their time. */
async function board(connection: DuckDBConnection, days: number, remembers: boolean): Promise<Cost> {
  const cells = new KeptCells();
  let cost = { statements: 0, cells: 0 };
  const send = async (statement: string): Promise<Columns> => {
    const reader = await connection.runAndReadAll(statement);
    cost = { statements: cost.statements + 1, cells: cost.cells + reader.currentRowCount };
    const columns = reader.getColumnsJS().map((values, index) => ({ name: reader.columnName(index), values }));
    return { length: reader.currentRowCount, columns };
  };
  const fetch = (want: Want) => {
    const { statement, keeping } = want as Want & { kind: 'statement' };
    return keeping && remembers
      ? firstValueFrom(
          cells.answer({ key: keeping.key, keeping, whole: statement, anew: false, send: (each) => from(send(each)) })
        )
      : send(statement);
  };
  const times: number[] = [];
  let rows = '';
  for (let refresh = 0; refresh <= REFRESHES; refresh += 1) {
    cost = { statements: 0, cells: 0 };
    const now = TO - (REFRESHES - refresh) * MINUTE;
    const start = performance.now();
    const result = (await runStreet(street(asked(days, now), definitions()), fetch)) as MetricsResult;
    times.push(performance.now() - start);
    rows = JSON.stringify(result.rows);
  }
  return { ...cost, ms: median(times.slice(1)), rows };
}

function asked(days: number, now: number): Request {
  const metrics = METRICS.map((metric) => ({ metric }));
  return { ...request, metrics, groupBy: ['site'], grain: 'day', period: { from: now - days * DAY, to: now }, now };
}

const once = new Map<string, Definitions>();

function definitions(): Definitions {
  const { mapping, ...others } = definitionsFor('duckdb');
  const { contact } = mapping.entities;
  const settling = { ...contact, settles_after: '1d', longest: '1d' };
  const made = once.get('made') ?? { ...others, mapping: { ...mapping, entities: { contact: settling } } };
  once.set('made', made);
  return made;
}

/** The month of the job, drawn out to three years. */
async function longHistory(): Promise<DuckDBConnection> {
  const connection = await openDuckDb(generate(CONTACTS), 2);
  const drawnOut = (column: string) => `${TO} - CAST((${TO} - ${column}) * ${(YEARS * 365) / 31} AS BIGINT)`;
  await connection.run(
    `UPDATE contacts SET started_at = ${drawnOut('started_at')}, ended_at = ${drawnOut('started_at')} + ended_at - started_at`
  );
  return connection;
}

function line(title: string, { statements, cells, ms }: Cost, all: Cost): string {
  return `  ${title.padEnd(20)} ${String(statements).padStart(2)} statements ${String(cells).padStart(7)} cells ${ms.toFixed(0).padStart(6)} ms  x ${(ms / all.ms).toFixed(2)}`;
}
