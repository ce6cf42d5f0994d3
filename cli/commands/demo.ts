import { problemFrom, Problem } from '../../src/model';
import { connect } from '../../databases';
import type { Database } from '../../databases';
import { loadDemo, TABLES } from '../../demo';
import type { Command, Host } from '../command';
import { demandText } from '../flags';
import type { Given } from '../flags';
import { readTime } from '../read/time';

const DAY = 86_400_000;
const LONG = 3600;

export const demo: Command = {
  name: 'demo',
  says: 'writes a simulated centre into a database: 365 days, known truths (docs/demo.md)',
  flags: {
    database: { kind: 'text', value: 'URL', says: 'postgresql://user@host/database or duckdb:FILE' },
    until: { kind: 'text', value: 'TIME', says: "end of the data, a midnight in UTC; default: today's" },
    seed: { kind: 'text', value: 'N', says: 'same seed, same data; default 1' },
    scale: { kind: 'text', value: 'S', says: 'how much of it; 0.02 tries the plumbing, the truths need 1 (default)' },
    drop: {
      kind: 'switch',
      says: `replace the tables ${TABLES.map(({ name }) => name).join(', ')} if they are there`,
    },
  },
  examples: [['boardroom demo --database duckdb:centre.duckdb --scale 0.1', 'a small centre in a file']],
  run: runDemo,
};

async function runDemo(given: Given, host: Host): Promise<number> {
  const url = demandText(given, 'database', 'Say where to write it: --database duckdb:centre.duckdb.');
  const options = optionsFrom(given, host);
  const database = await connect(url, { timeout: LONG });
  try {
    await refuseExisting(database, options.replace);
    await loadDemo(database, options);
    host.out(`${(await whatIsThere(database)).join('\n')}\nHow to read them: demo/mapping.json\n`);
    return 0;
  } finally {
    await database.close();
  }
}

function optionsFrom({ text, switches }: Given, host: Host) {
  const calendar = { zone: 'UTC', weekStart: 'monday' as const };
  const until = readTime(text.until ?? 'now/d', { now: host.now(), calendar });
  return {
    until: Math.floor(until / DAY) * DAY,
    seed: numberFrom('seed', text.seed, 1),
    scale: numberFrom('scale', text.scale, 1),
    replace: switches.has('drop'),
  };
}

function numberFrom(flag: string, text: string | undefined, usual: number): number {
  const value = text === undefined ? usual : Number(text);
  if (!Number.isFinite(value) || value <= 0) {
    throw new Problem('invalid', `--${flag} ${text} is no number above zero.`, { hint: `Write --${flag} ${usual}.` });
  }
  return value;
}

/** Before a minute of simulating, not after. */
async function refuseExisting(database: Database, replace: boolean): Promise<void> {
  const there = replace ? [] : await Promise.all(TABLES.map(({ name }) => exists(database, name)));
  const name = TABLES[there.indexOf(true)]?.name;
  if (name !== undefined) {
    throw new Problem('invalid', `Table ${name} is already in ${database.name}.`, {
      hint: 'Add --drop to replace the tables of the demo, or name another database.',
    });
  }
}

async function exists(database: Database, table: string): Promise<boolean> {
  try {
    await database.run(`SELECT 1 FROM ${table} LIMIT 0`);
    return true;
  } catch (thrown) {
    if (/does not exist|not found/i.test(problemFrom(thrown).message)) {
      return false;
    }
    throw thrown;
  }
}

async function whatIsThere(database: Database): Promise<string[]> {
  const counts = await Promise.all(TABLES.map(({ name }) => database.run(`SELECT COUNT(*) AS n FROM ${name}`)));
  return TABLES.map(({ name }, index) => {
    const rows = Number(counts[index].columns[0].values[0]);
    return `${name} in ${database.name}: ${rows.toLocaleString('en')} rows`;
  });
}
