import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Database } from '../../databases';
import type { Mapping } from '../../src/model';
import { seeded } from '../../src/stats';

const DAY = 86_400_000;

/** The day before the first purchase of all. */
export const FIRST_DAY = Date.UTC(1997, 0, 1) / DAY;
/** The last day of the 39 weeks of CDNOW. */
export const LAST_DAY = FIRST_DAY + 272;

export interface Purchase {
  customer: string;
  /** In days since 1970. */
  day: number;
  paid: number;
}

export const SHOP: Mapping = {
  version: 1,
  name: 'Shop',
  entities: {
    transaction: {
      source: 'shop',
      table: 'purchases',
      fields: {
        customer_id: { column: 'customer' },
        bought_at: { column: 'bought', as: 'timestamp' },
        amount: { column: 'paid' },
      },
    },
  },
};

/** Purchases of which the customers of tests/fixtures/cdnow are the summary: the last is where it was, those before it stand close to it. */
export function cdnowPurchases(): Purchase[] {
  return fixture('cdnow/customers.csv').flatMap(([id, repeats, last, observed, paid]) => {
    const first = LAST_DAY - Math.round(observed * 7);
    const days = Array.from({ length: repeats }, (_, each) => Math.round(last * 7) - each);
    return [0, ...days].map((day) => ({ customer: `c${id}`, day: first + day, paid }));
  });
}

function fixture(name: string): number[][] {
  const file = join(__dirname, '../../tests/fixtures', name);
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  return lines.map((line) => line.split(',').map(Number));
}

/** The last day of the six years after that of the first gifts. */
export const LAST_GIFT_DAY = Date.UTC(2001, 11, 31) / DAY;

/** Gifts in the middle of years, of which the donors of tests/fixtures/donors are the summary: the last is where it was, those before it stand close to it. */
export function donorsGifts(): Purchase[] {
  const random = seeded(7);
  const donors = fixture('donors/donors.csv').flatMap(([gifts, last, count]) =>
    Array.from({ length: count }, () => [gifts, last])
  );
  return donors.flatMap(([gifts, last], index) => {
    const usual = 5 + 40 * random();
    const years = [0, ...Array.from({ length: gifts }, (_, each) => last - each)];
    return years.map((year) => ({
      ...{ customer: `d${index}`, day: Date.UTC(1995 + year, 6, 1) / DAY },
      paid: usual * (0.5 + random()),
    }));
  });
}

/** Customers as BG/NBD has them, chances of leaving beta distributed (1/2, 1), with a mean spend of their own: what the model is to find again. */
export function drawnPurchases(customers: number, seed: number): Purchase[] {
  const random = seeded(seed);
  return Array.from({ length: customers }, (_, index) => index).flatMap((index) => {
    const first = FIRST_DAY + Math.floor(random() * 84);
    const [every, leaves, paid] = [7 + 60 * random(), random() ** 2, 5 + 40 * random()];
    const days = [first];
    for (let day = first; random() >= leaves || days.length === 1;) {
      day += Math.max(1, Math.round(-every * Math.log(1 - random())));
      if (day > LAST_DAY) {
        break;
      }
      days.push(day);
    }
    return days.map((day) => ({ customer: `c${index}`, day, paid: paid * (0.5 + random()) }));
  });
}

/** The purchases as a table, each at some hour of its day. */
export function loadShop(database: Database, purchases: readonly Purchase[]): Promise<void> {
  const values = {
    customer: purchases.map(({ customer }) => customer),
    bought: purchases.map(({ day }, row) => day * DAY + (row % 24) * 3_600_000),
    paid: purchases.map(({ paid }) => paid),
  };
  const types = { customer: 'text', bought: 'timestamp', paid: 'double' } as const;
  const names = ['customer', 'bought', 'paid'] as const;
  const table = { name: 'purchases', columns: names.map((name) => ({ name, type: types[name] })) };
  const columns = names.map((name) => ({ name, values: values[name] }));
  return database.load(table, [{ length: purchases.length, columns }], { replace: true });
}
