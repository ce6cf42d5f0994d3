import type { Database } from '../../databases';
import { bgNbd, gammaGamma } from '../../src/stats';

import { databasesHere } from './databases.testkit';
import { definitionsOn, fittedOn, reckonedOn } from './reckon';
import {
  FIRST_DAY,
  LAST_DAY,
  LAST_GIFT_DAY,
  SHOP,
  cdnowPurchases,
  donorsGifts,
  drawnPurchases,
  loadShop,
} from './shop.testkit';
import type { Purchase } from './shop.testkit';
import { futureOf } from './terms';
import type { BuyingTerms } from './terms';
import { writeValues } from './write';

const INTO = 'worth_of_customers';
const terms: BuyingTerms = { model: 'bg-nbd', lastDay: LAST_DAY, stepDays: 1, margin: 0.3, yearly: 0.1, years: 5 };

const databases = databasesHere(['purchases', INTO]);

const everywhere = <T>(of: (database: Database) => Promise<T>) => Promise.all(databases.map(of));

async function fitted(database: Database, purchases: readonly Purchase[], more: Partial<BuyingTerms> = {}) {
  await loadShop(database, purchases);
  return fittedOn(database, definitionsOn(database, SHOP), { ...terms, ...more });
}

it('finds what was published of CDNOW in every database: Fader, Hardie & Lee 2005, p. 281; Fader & Hardie 2013, note 025', async () => {
  const fits = await everywhere((database) => fitted(database, cdnowPurchases()));
  for (const { totals, buying, spending } of fits) {
    expect(totals).toMatchObject({ customers: 2357, repeats: 2457, refunded: 0 });
    expect(buying.logLikelihood).toBeCloseTo(-9582.4, 0);
    expect(buying.parameters.r).toBeCloseTo(0.243, 3);
    expect(buying.parameters.alpha).toBeCloseTo(4.414, 2);
    expect(buying.parameters.a).toBeCloseTo(0.793, 2);
    expect(buying.parameters.b).toBeCloseTo(2.426, 2);
    // A thousandth of a mean purchase is a step of the grid of money.
    expect(spending.parameters.p).toBeCloseTo(6.25, 1);
    expect(spending.parameters.q).toBeCloseTo(3.74, 1);
    expect(spending.parameters.gamma).toBeCloseTo(15.44, 0);
  }
});

it('finds what was published of donors who are asked once a year: Fader, Hardie & Shang 2010', async () => {
  const yearly = { model: 'bg-bb', lastDay: LAST_GIFT_DAY, stepDays: 365 } as const;
  const { totals, watched, buying, watchedDay, held } = await fitted(databases[0], donorsGifts(), yearly);
  expect(totals.customers).toBe(11_104);
  expect(watched.repeats).toHaveLength(22);
  expect(buying.logLikelihood).toBeCloseTo(-33_225.6, 1);
  const { alpha, beta, gamma, delta } = buying.parameters;
  expect([alpha, beta, gamma, delta].map((each) => each.toFixed(3))).toEqual(['1.204', '0.750', '0.657', '2.783']);
  expect(LAST_GIFT_DAY - watchedDay).toBe(3 * 365);
  expect(held!.seen).toBe(donorsGifts().filter(({ day }) => day > watchedDay).length);
});

it('counts as one purchase what is bought between two occasions, in every database', async () => {
  const purchases = drawnPurchases(80, 7);
  const fortnightly = { model: 'bg-bb', stepDays: 14 } as const;
  const fits = await everywhere((database) => fitted(database, purchases, fortnightly));
  const occasionOf = ({ day }: Purchase) => Math.ceil((LAST_DAY + 1 - day) / 14);
  const occasions = new Set(purchases.map((each) => `${each.customer} ${occasionOf(each)}`));
  for (const { totals, watched, buying } of fits) {
    expect(totals.customers + totals.repeats).toBe(occasions.size);
    expect(watched).toEqual(fits[0].watched);
    expect(buying).toEqual(fits[0].buying);
  }
});

it('writes for each customer what the models say of that customer alone', async () => {
  const purchases = drawnPurchases(80, 7);
  const written = await everywhere(async (database) => {
    const fit = await fitted(database, purchases);
    const definitions = definitionsOn(database, SHOP);
    const reckoned = await reckonedOn(database, definitions, terms);
    const sums = await writeValues({ database, reckoned, terms, into: INTO });
    const rows = await database.run(`SELECT customer_id, value, alive FROM ${INTO} ORDER BY customer_id`);
    return { fit, sums, rows: rows.columns.map(({ values }) => Array.from(values)) };
  });
  for (const { fit, sums, rows } of written) {
    const [ids, values, alive] = rows;
    expect(ids).toHaveLength(80);
    expect(sums.customers).toBe(80);
    ids.forEach((id, row) => {
      const alone = alonePattern(purchases.filter(({ customer }) => customer === id));
      const parameters = fit.buying.parameters as Parameters<typeof bgNbd.alive>[0];
      const spend = gammaGamma.expected(fit.spending.parameters, alone)!;
      const still = bgNbd.expected(parameters, alone, futureOf(terms, 7));
      expect(values[row]).toBeCloseTo(0.3 * still * spend, 6);
      expect(alive[row]).toBeCloseTo(bgNbd.alive(parameters, alone), 9);
    });
  }
});

/** What one customer bought, the slow and obvious way. */
function alonePattern(own: readonly Purchase[]) {
  const days = [...new Set(own.map(({ day }) => day))].sort((left, right) => left - right);
  const [first, ...again] = days;
  const later = own.filter(({ day }) => day !== first);
  const paid = later.reduce((sum, purchase) => sum + purchase.paid, 0);
  return {
    repeats: again.length,
    last: again.length === 0 ? 0 : (again[again.length - 1] - first) / 7,
    observed: (LAST_DAY - first) / 7,
    purchases: again.length,
    spend: again.length === 0 ? 0 : paid / again.length,
  };
}

it('values nobody twice as of one instant, and leaves no table of its own behind', async () => {
  const [database] = databases;
  await loadShop(database, drawnPurchases(80, 7));
  const reckoned = await reckonedOn(database, definitionsOn(database, SHOP), terms);
  const again = { database, reckoned, terms, into: INTO };
  await expect(writeValues(again)).rejects.toThrow(`${INTO} holds values as of 1997-10-01 already.`);
  await expect(database.run(`SELECT * FROM ${INTO}__patterns`)).rejects.toThrow();
  await expect(writeValues({ ...again, into: 'x; DROP TABLE purchases' })).rejects.toThrow('no plain name');
});

it('finds the same to the last digit when it is asked again', async () => {
  const purchases = drawnPurchases(300, 5);
  const [once, again] = [await fitted(databases[0], purchases), await fitted(databases[0], [...purchases].reverse())];
  expect(again.buying).toEqual(once.buying);
});

it('foresees what customers of the model buy in a time kept back', async () => {
  const { watchedDay, held } = await fitted(databases[0], drawnPurchases(3000, 11));
  expect(watchedDay).toBe(FIRST_DAY + Math.floor(272 * (2 / 3)));
  expect(held!.doubts).toEqual([]);
  expect(held!.seen / held!.expected).toBeGreaterThan(0.8);
});

it('says that nothing was foreseen where nobody had bought again before the time kept back, and values all the same', async () => {
  const late = drawnPurchases(300, 7).filter(({ day }, row, all) => day > LAST_DAY - 60 || isFirst(all, row));
  await loadShop(databases[0], late);
  const definitions = definitionsOn(databases[0], SHOP);
  const { held } = await fittedOn(databases[0], definitions, terms);
  const { text } = await reckonedOn(databases[0], definitions, terms);
  expect(held).toBeNull();
  expect(text).toContain('warning: until 1997-07-01 nobody had bought again, so how well it foresees cannot be seen.');
});

function isFirst(purchases: readonly Purchase[], row: number): boolean {
  return purchases.findIndex(({ customer }) => customer === purchases[row].customer) === row;
}

it('joins patterns on a grid of time, and finds about the same', async () => {
  const purchases = drawnPurchases(3000, 11);
  const [days, steps] = [
    await fitted(databases[0], purchases),
    await fitted(databases[0], purchases, { stepDays: 28 }),
  ];
  expect(steps.watched.repeats.length).toBeLessThan(days.watched.repeats.length / 4);
  expect(steps.buying.parameters.r / days.buying.parameters.r).toBeCloseTo(1, 1);
});

it.each<[string, readonly Purchase[], string]>([
  ['no purchase', [], 'has no purchase before that time'],
  ['nobody who bought again', [{ customer: 'a', day: FIRST_DAY, paid: 5 }], 'Nobody bought again'],
  [
    'nothing but refunds',
    [0, 5].map((day) => ({ customer: 'a', day: FIRST_DAY + day, paid: -5 })),
    'Nobody spent anything',
  ],
])('says in words that there is %s', async (_, purchases, says) => {
  await expect(fitted(databases[0], purchases)).rejects.toThrow(says);
});

it('counts customers who paid nothing on the whole, and values them by what all spend', async () => {
  const refunded = [0, 9, 20].map((day) => ({ customer: 'refunded', day: FIRST_DAY + day, paid: -1 }));
  const { totals } = await fitted(databases[0], [...drawnPurchases(300, 7), ...refunded]);
  expect(totals.refunded).toBe(1);
});
