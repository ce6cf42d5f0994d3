import type { Database } from '../../databases';
import type { Mapping } from '../../src/model';
import { sbg } from '../../src/stats';

import { databasesHere } from './databases.testkit';
import { definitionsOn, reckonedOn } from './reckon';
import { futureOf } from './terms';
import type { Terms } from './terms';
import { writeValues } from './write';

const DAY = 86_400_000;
const JOINED = Date.UTC(2015, 0, 1);
const YEAR = 365;
const INTO = 'worth_of_contracts';
const terms: Terms = {
  ...{ model: 'sbg', margin: 0.5, yearly: 0.1, years: Infinity },
  ...{ lastDay: JOINED / DAY + 7 * YEAR, stepDays: YEAR },
};

const TELCO: Mapping = {
  version: 1,
  name: 'Telco',
  entities: {
    customer: {
      source: 'telco',
      table: 'subscribers',
      fields: {
        id: { column: 'no' },
        joined_at: { column: 'joined', as: 'timestamp' },
        left_at: { column: 'gone', as: 'timestamp' },
        revenue: { column: 'pays' },
      },
    },
  },
};

/** Of 1,000, so many were still there after each year: "High End" in Fader & Hardie 2007, J. Interact. Mark. 21(1), pp. 76-90. */
const STILL = [1000, 869, 743, 653, 593, 551, 517, 491];

interface Subscriber {
  joined: number;
  gone: number | null;
  pays: number | null;
}

function highEnd(): Subscriber[] {
  return Array.from({ length: 1000 }, (_, index) => {
    const year = STILL.findIndex((still) => still <= index);
    return { joined: JOINED, gone: year < 0 ? null : JOINED + (year - 0.5) * YEAR * DAY, pays: 100 };
  });
}

async function load(database: Database, subscribers: readonly Subscriber[]): Promise<void> {
  const columns = [
    { name: 'no', type: 'text', values: subscribers.map((_, index) => `s${index}`) },
    { name: 'joined', type: 'timestamp', values: subscribers.map(({ joined }) => joined) },
    { name: 'gone', type: 'timestamp', values: subscribers.map(({ gone }) => gone) },
    { name: 'pays', type: 'double', values: subscribers.map(({ pays }) => pays) },
  ] as const;
  await database.load({ name: 'subscribers', columns }, [{ length: subscribers.length, columns }], { replace: true });
}

const databases = databasesHere(['subscribers', INTO]);

it('finds what was published in every database, and values who is left: Fader & Hardie 2007', async () => {
  for (const database of databases) {
    await load(database, highEnd());
    const reckoned = await reckonedOn(database, definitionsOn(database, TELCO), terms);
    expect(reckoned.text).toMatch(/^1,000 customers of .* joined until 2021-12-30, UTC; 509 have left\.\n/);
    expect(reckoned.text).toMatch(/sBG, periods of 365 days: alpha 0\.668\d* \(.*\), beta 3\.80\d* \(/);
    const { customers, mean } = await writeValues({ database, reckoned, terms, into: INTO });
    expect(customers).toBe(491);
    // Half of 100 a year; after seven years more is to come than the 6.897 payments of one about to renew for the fifth time.
    expect(mean / 50).toBeGreaterThan(6.897);
    expect(mean / 50).toBeCloseTo(sbg.payments({ alpha: 0.66809, beta: 3.8061 }, 8, futureOf(terms, YEAR)), 3);
  }
});

it('says who is left out, and why', async () => {
  const [database] = databases;
  const odd = { joined: JOINED, gone: JOINED - DAY, pays: 100 };
  await load(database, [...highEnd(), odd, { joined: JOINED, gone: null, pays: null }]);
  const { text } = await reckonedOn(database, definitionsOn(database, TELCO), terms);
  expect(text).toContain('warning: 1 customers left before they joined: left out.');
  expect(text).toContain('warning: of 1 customers it is not known what they pay: not valued.');
});

it('cannot say how long customers stay where nobody has left', async () => {
  const [database] = databases;
  await load(database, [{ joined: JOINED, gone: null, pays: 5 }]);
  await expect(reckonedOn(database, definitionsOn(database, TELCO), terms)).rejects.toThrow('Nobody has left');
});

it('names the field that is not mapped', async () => {
  const [database] = databases;
  const { revenue: _, ...fields } = TELCO.entities.customer.fields;
  const poorer = { ...TELCO, entities: { customer: { ...TELCO.entities.customer, fields } } };
  await expect(reckonedOn(database, definitionsOn(database, poorer), terms)).rejects.toThrow('revenue');
});
