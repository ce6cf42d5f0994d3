import { Problem, problemFrom } from '../../src/model';
import type { Columns, Instant } from '../../src/model';
import type { Database, TableSpec } from '../../databases';

import type { Reckoned } from './fitted';
import { dayText } from './terms';
import type { Terms } from './terms';

const DAY = 86_400_000;

interface Writing {
  database: Database;
  reckoned: Reckoned;
  terms: Pick<Terms, 'lastDay'>;
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
export async function writeValues({ database, reckoned, terms, into }: Writing): Promise<Written> {
  demandPlain(into);
  await makeTable(database, into);
  const rows = patternRows(reckoned, (terms.lastDay + 1) * DAY);
  const patterns = `${into}__patterns`;
  await database.load(tableOf(patterns, rows), [rows]);
  try {
    const ours = `FROM ${into} WHERE as_of IN (SELECT as_of FROM ${patterns})`;
    const [there] = numbersIn(await database.run(`SELECT COUNT(*) AS n ${ours}`));
    if (there > 0) {
      throw new Problem('invalid', `${into} holds values as of ${dayText(terms.lastDay + 1)} already.`, {
        hint: 'Delete them first, or say another time by --at.',
      });
    }
    await database.run(reckoned.valued({ patterns, into }));
    const sums = await database.run(`SELECT COUNT(*) AS n, AVG(value) AS mean, SUM(value) AS total ${ours}`);
    const [customers, mean, sum] = numbersIn(sums);
    return { customers, mean, sum };
  } finally {
    await database.run(`DROP TABLE ${patterns}`);
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

const AS_OF = 'as_of';

function patternRows({ patterns }: Reckoned, asOf: Instant): Columns {
  const columns = Object.entries(patterns()).map(([name, values]) => ({ name, values }));
  const { length } = columns[0].values;
  return { length, columns: [...columns, { name: AS_OF, values: new Float64Array(length).fill(asOf) }] };
}

function tableOf(name: string, { columns }: Columns): TableSpec {
  const typed = columns.map(
    (each) => ({ name: each.name, type: each.name === AS_OF ? 'timestamp' : 'double' }) as const
  );
  return { name, columns: typed };
}

function numbersIn({ columns }: Columns): number[] {
  return columns.map(({ values }) => Number(values[0]));
}
