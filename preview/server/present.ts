import { connect, type Database } from '../../databases';
import { PresentDay, TABLES } from '../../demo';
import type { Demo } from './demo';

const SECOND = 1000;

/**
 * The demo as it goes by: the past is only read, from its file; what happens today is written beside it in memory, once a second,
 * and both look like one table. Statements of the page can reach no other file.
 */
export async function openPresent({ file, held }: Demo, timeout: number): Promise<Database> {
  const database = await connect('duckdb::memory:', { timeout });
  await database.run(`ATTACH ${quoted(file)} AS past (READ_ONLY); CREATE SCHEMA present`);
  for (const { name } of TABLES) {
    await database.run(
      `CREATE TABLE present.${name} AS SELECT * FROM past.${name} LIMIT 0; CREATE VIEW ${name} AS SELECT * FROM past.${name} UNION ALL SELECT * FROM present.${name}`
    );
  }
  await database.run('SET GLOBAL enable_external_access = false; SET GLOBAL lock_configuration = true');
  const tables = TABLES.map((table) => ({ ...table, name: `present.${table.name}` }));
  return keptUp(database, new PresentDay(database, tables, held));
}

/** One step after another; a step that fails is tried again with the next. */
async function keptUp(database: Database, day: PresentDay): Promise<Database> {
  await day.advance(Date.now());
  let step: Promise<void> | null = null;
  const timer = setInterval(() => {
    step ??= day
      .advance(Date.now())
      .catch((error) => console.error(`The present day was not written: ${error.message}`))
      .finally(() => (step = null));
  }, SECOND);
  timer.unref();
  return {
    kind: database.kind,
    name: database.name,
    run: (statement) => reading(statement, database),
    load: (...table) => database.load(...table),
    close: async () => {
      clearInterval(timer);
      await step;
      await database.close();
    },
  };
}

/** DuckDB's own parser tells what reads: it writes trees of nothing else. The present is kept in memory, which can be written. */
async function reading(statement: string, database: Database): ReturnType<Database['run']> {
  const told = await database.run(`SELECT json_serialize_sql(${quoted(statement)}) ->> 'error' AS error`);
  if (told.columns[0].values[0] !== 'false') {
    throw new Error('The demo is read-only: give one statement that begins with SELECT or WITH.');
  }
  return database.run(statement);
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
