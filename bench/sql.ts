import pg from 'pg';

import type { Columns } from '../src/model';
import { dialectOf, statementFor } from '../src/sql';

import { jobAsk } from './job/ask';
import { columnsOf } from './job/columns';
import { openDuckDb } from './job/duckdb';
import { answerOf } from './job/engine';
import { generate } from './job/generate';
import type { Contacts } from './job/generate';
import { handWritten } from './job/hand-written';
import { handWrittenCells } from './job/hand-written-sql';
import { MEASURES, measureOf } from './job/measures';
import { demandEqual } from './job/race';
import { race, table } from './rounds';

const ROUNDS = 7;

/** A database that holds the contacts with ids as texts, in table "contacts". */
interface Held {
  kind: 'duckdb' | 'postgres';
  name: string;
  run: (statement: string) => Promise<Columns>;
  close: () => Promise<void>;
}

/** Our statement beside the best hand-written one, on the same table of each real database that can be reached; equal cells first. */
export async function raceSql(length: number): Promise<string> {
  const contacts = generate(length);
  const postgres = process.env.BOARDROOM_TEST_POSTGRES;
  const held = [await inDuckDb(contacts), ...(postgres ? [await inPostgres(contacts, postgres)] : [])];
  const lines: string[] = [];
  for (const database of held) {
    lines.push(await raceIn(database, contacts));
    await database.close();
  }
  return [
    ...lines,
    ...(postgres ? [] : ['  PostgreSQL: set BOARDROOM_TEST_POSTGRES to an empty database to race there']),
  ].join('\n');
}

async function raceIn({ kind, name, run }: Held, contacts: Contacts): Promise<string> {
  const { ask } = jobAsk(kind, { looking: true });
  const ours = statementFor(ask, dialectOf(kind));
  const theirs = handWrittenCells();
  const expected = handWritten(contacts);
  demandEqual(`${name}, ours`, expected, answerOf(ask, await run(ours)));
  demandEqual(`${name}, hand-written`, expected, answerOf(ask, named(await run(theirs))));
  const contestants = [
    { name: `${name}: hand-written, same table`, run: () => run(theirs) },
    { name: `${name}: ours`, run: () => run(ours) },
  ];
  return table(await race(contestants, ROUNDS));

  /** Its columns under the names that our own cells have. */
  function named({ length, columns }: Columns): Columns {
    const measured = ask.aggregates.map((aggregate) => ({
      name: aggregate.column,
      values: columns.find((each) => each.name === `m${MEASURES.indexOf(measureOf(aggregate))}`)!.values,
    }));
    return { length, columns: [...columns, ...measured] };
  }
}

async function inDuckDb(contacts: Contacts): Promise<Held> {
  const connection = await openDuckDb(contacts, 2);
  return {
    kind: 'duckdb',
    name: 'DuckDB, 2 threads',
    run: async (statement) => {
      const reader = await connection.runAndReadAll(statement);
      const columns = reader.getColumnsJS().map((values, index) => ({ name: reader.columnName(index), values }));
      return { length: reader.currentRowCount, columns };
    },
    close: async () => connection.closeSync(),
  };
}

const TYPES: Readonly<Record<string, string>> = { number: 'bigint', boolean: 'boolean', string: 'text' };
const CHUNK = 20_000;

async function inPostgres(contacts: Contacts, url: string): Promise<Held> {
  const client = new pg.Client(url);
  await client.connect();
  const { length, columns } = columnsOf(contacts, 'texts');
  const types = columns.map(({ values }) => TYPES[typeof Array.from(values).find((value) => value !== null)]);
  await client.query('CREATE SCHEMA bench');
  await client.query('SET search_path TO bench');
  await client.query(`CREATE TABLE contacts (${columns.map(({ name }, i) => `${name} ${types[i]}`).join(', ')})`);
  const lists = columns.map((_, i) => `$${i + 1}::${types[i]}[]`).join(', ');
  for (let from = 0; from < length; from += CHUNK) {
    const chunk = columns.map(({ values }) => Array.from(values).slice(from, from + CHUNK));
    await client.query(`INSERT INTO contacts SELECT * FROM unnest(${lists})`, chunk);
  }
  await client.query('CREATE INDEX ON contacts (started_at)');
  await client.query('CREATE INDEX ON contacts (customer, started_at, id)');
  await client.query('VACUUM ANALYZE contacts');
  return {
    kind: 'postgres',
    name: 'PostgreSQL',
    run: async (statement) => {
      const { rows, fields } = await client.query({ text: statement, rowMode: 'array' });
      const columnAt = (index: number) => rows.map((row: unknown[]) => row[index]);
      return { length: rows.length, columns: fields.map(({ name }, index) => ({ name, values: columnAt(index) })) };
    },
    close: async () => {
      await client.query('DROP SCHEMA bench CASCADE');
      await client.end();
    },
  };
}
