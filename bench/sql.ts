import { connect } from '../databases';
import type { ColumnType, Database, TableSpec } from '../databases';
import type { Columns } from '../src/model';
import { dialectOf, statementFor } from '../src/sql';

import { jobAsk } from './job/ask';
import { columnsOf } from './job/columns';
import { answerOf } from './job/engine';
import { generate } from './job/generate';
import { handWritten } from './job/hand-written';
import { handWrittenCells } from './job/hand-written-sql';
import { MEASURES, measureOf } from './job/measures';
import type { Answer } from './job/measures';
import { demandEqual } from './job/race';
import { race, table } from './rounds';

const ROUNDS = 7;
/** Seconds that one statement may take. */
const PATIENCE = 600;

/** Databases that run in this process, and those whose address stands in the environment. */
const ADDRESSES: ReadonlyArray<[name: string, url: string | undefined]> = [
  ['DuckDB', 'duckdb::memory:'],
  ['SQLite', 'sqlite::memory:'],
  ['PostgreSQL', process.env.BOARDROOM_TEST_POSTGRES],
  ['MariaDB', process.env.BOARDROOM_TEST_MARIADB],
];

/** Our statement beside the best hand-written one, on the same table of each real database that can be reached; equal cells first. */
export async function raceSql(length: number): Promise<string> {
  const contacts = generate(length);
  const job = { rows: columnsOf(contacts, 'texts'), expected: handWritten(contacts) };
  const lines: string[] = [];
  for (const [name, url] of ADDRESSES) {
    const unset = `  ${name}: set BOARDROOM_TEST_${name.toUpperCase().replace('POSTGRESQL', 'POSTGRES')} to race there`;
    lines.push(url ? await raceAt(url, name, job) : unset);
  }
  return lines.join('\n');
}

interface Job {
  rows: Columns;
  expected: Answer;
}

/** The table is there for the race alone: one that exists is not touched. */
async function raceAt(url: string, name: string, { rows, expected }: Job): Promise<string> {
  const database = await connect(url, { timeout: PATIENCE });
  try {
    await database.load(tableOf(rows), [rows]);
    try {
      for (const statement of LOADED[database.kind] ?? []) {
        await database.run(statement);
      }
      return await raceIn(database, name, expected);
    } finally {
      await database.run('DROP TABLE contacts');
    }
  } finally {
    await database.close();
  }
}

async function raceIn(database: Database, name: string, expected: Answer): Promise<string> {
  const { ask } = jobAsk(database.kind, { looking: true });
  const ours = statementFor(ask, dialectOf(database.kind));
  const theirs = handWrittenCells(database.kind);
  demandEqual(`${name}, ours`, expected, answerOf(ask, await database.run(ours)));
  demandEqual(`${name}, hand-written`, expected, answerOf(ask, named(await database.run(theirs))));
  const contestants = [
    { name: `${name}: hand-written, same table`, run: () => database.run(theirs) },
    { name: `${name}: ours`, run: () => database.run(ours) },
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

const TYPES: Readonly<Record<string, ColumnType>> = { number: 'double', boolean: 'boolean', string: 'text' };

function tableOf({ columns }: Columns): TableSpec {
  const typeOf = (values: ArrayLike<unknown>) => TYPES[typeof Array.from(values).find((value) => value !== null)];
  return { name: 'contacts', columns: columns.map(({ name, values }) => ({ name, type: typeOf(values) })) };
}

/** What a careful owner does with a loaded table. */
const LOADED: Partial<Record<Database['kind'], readonly string[]>> = {
  postgres: [
    'CREATE INDEX ON contacts (started_at)',
    'CREATE INDEX ON contacts (customer, started_at, id)',
    'VACUUM ANALYZE contacts',
  ],
  mysql: [
    'CREATE INDEX of_time ON contacts (started_at)',
    'CREATE INDEX of_customer ON contacts (customer(20), started_at, id(20))',
    'ANALYZE TABLE contacts',
  ],
  sqlite: [
    'CREATE INDEX of_time ON contacts (started_at)',
    'CREATE INDEX of_customer ON contacts (customer, started_at, id)',
    'ANALYZE',
  ],
};
