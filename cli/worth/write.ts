import { purchaseStatements } from '../../src/answer';
import { Problem, problemFrom } from '../../src/model';
import type { Columns, Definitions } from '../../src/model';
import type { Database, TableSpec } from '../../databases';

import type { Fitted } from './fitted';
import { foreseen } from './model';
import { dayText } from './terms';
import type { Terms } from './terms';

const DAY = 86_400_000;

interface Writing {
  database: Database;
  definitions: Definitions;
  fitted: Fitted;
  terms: Terms;
  /** Table that gets the values; made where there is none. */
  into: string;
}

/** What was written. */
export interface Written {
  customers: number;
  mean: number;
  sum: number;
}

/** Values every customer where they are: patterns go in, and a row for each customer comes to stand in the table. Refuses to value anybody twice as of one instant. */
export async function writeValues({ database, definitions, fitted, terms, into }: Writing): Promise<Written> {
  demandPlain(into);
  await makeTable(database, into);
  const patterns = patternTable(into);
  await database.load(patterns, [patternRows(fitted, terms)]);
  try {
    const ours = `FROM ${into} WHERE as_of IN (SELECT as_of FROM ${patterns.name})`;
    const [there] = numbersIn(await database.run(`SELECT COUNT(*) AS n ${ours}`));
    if (there > 0) {
      throw new Problem('invalid', `${into} holds values as of ${dayText(terms.lastDay + 1)} already.`, {
        hint: 'Delete them first, or say another time by --at.',
      });
    }
    const window = { lastDay: terms.lastDay, watchedDay: terms.lastDay, stepDays: terms.stepDays };
    const valued = { patterns: patterns.name, into, margin: terms.margin, spending: fitted.spending.parameters };
    await database.run(purchaseStatements(definitions, window).valued(valued));
    const sums = await database.run(`SELECT COUNT(*) AS n, AVG(value) AS mean, SUM(value) AS total ${ours}`);
    const [customers, mean, sum] = numbersIn(sums);
    return { customers, mean, sum };
  } finally {
    await database.run(`DROP TABLE ${patterns.name}`);
  }
}

/** It goes into statements as it stands, so it is one that needs no quotes. */
function demandPlain(into: string): void {
  if (!/^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)?$/.test(into)) {
    throw new Problem('invalid', `--into ${into} is no plain name of a table.`, {
      hint: 'Small letters, digits and _, such as customer_value or sales.customer_value.',
    });
  }
}

async function makeTable(database: Database, into: string): Promise<void> {
  const columns = [
    { name: 'customer_id', type: 'text' },
    { name: 'as_of', type: 'timestamp' },
    { name: 'value', type: 'double' },
    { name: 'alive', type: 'double' },
  ] as const;
  try {
    await database.load({ name: into, columns }, []);
  } catch (thrown) {
    if (!/already exists/.test(problemFrom(thrown).message)) {
      throw thrown;
    }
  }
}

function patternTable(into: string): TableSpec {
  const numbers = ['repeats', 'last_step', 'watched_step', 'purchases', 'alive'];
  const columns = [
    ...numbers.map((name) => ({ name, type: 'double' as const })),
    { name: 'as_of', type: 'timestamp' as const },
  ];
  return { name: `${into}__patterns`, columns };
}

function patternRows({ watched, buying }: Fitted, terms: Terms): Columns {
  const { purchases, alive } = foreseen(watched, buying, terms);
  const { last, watched: watchedFor } = watched.steps;
  const asOf = new Float64Array(alive.length).fill((terms.lastDay + 1) * DAY);
  const columns = {
    repeats: watched.repeats,
    last_step: last,
    watched_step: watchedFor,
    purchases,
    alive,
    as_of: asOf,
  };
  return { length: alive.length, columns: Object.entries(columns).map(([name, values]) => ({ name, values })) };
}

function numbersIn({ columns }: Columns): number[] {
  return columns.map(({ values }) => Number(values[0]));
}
