import { connect, type Database } from '../../databases';
import { demoOf } from './demo';
import { openPresent } from './present';
import type { Settings } from './settings';

export type Columns = Awaited<ReturnType<Database['run']>>;

export interface Warehouse {
  /** Settles when the database can be asked; fails with a sentence for the terminal. */
  opened: Promise<Database>;
  run(statement: string, asker: AbortSignal): Promise<Columns>;
  close(): Promise<void>;
}

/** Statements that one Grafana would have under way on one small database. */
const AT_ONCE = 4;
/** As patient as a panel's reader. */
const TIMEOUT_SECONDS = 120;

/** The user's own database, which is only ever read from here, or the demo in an embedded DuckDB. */
export function openWarehouse(settings: Settings): Warehouse {
  const opened = open(settings);
  const turn = queue(AT_ONCE);
  opened.catch(() => undefined);
  return {
    opened,
    run: (statement, asker) =>
      turn(async () => {
        asker.throwIfAborted();
        return (await opened).run(statement);
      }),
    close: async () => opened.then((database) => database.close()).catch(() => undefined),
  };
}

/** The kind of database behind a URL; without one it is the embedded DuckDB. */
export function kindOf(url = 'duckdb:'): Database['kind'] {
  return url.startsWith('duckdb:') ? 'duckdb' : 'postgres';
}

async function open(settings: Settings): Promise<Database> {
  const { databaseUrl: url } = settings;
  if (!url) {
    return openPresent(await demoOf(settings), TIMEOUT_SECONDS);
  }
  const readOnly = !/:memory:|^pglite:/.test(url);
  return connect(url, { timeout: TIMEOUT_SECONDS, readOnly }).catch((error) => {
    throw new Error(
      `The database cannot be opened: ${error.message}. Mend BOARDROOM_DATABASE_URL, or leave it out for the demo.`
    );
  });
}

/** Runs so many at once, the others in order of arrival. */
function queue(width: number) {
  const waiting: Array<() => void> = [];
  let running = 0;

  return async function turn<T>(work: () => Promise<T>): Promise<T> {
    if (running >= width) {
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      waiting.shift()?.();
    }
  };
}
