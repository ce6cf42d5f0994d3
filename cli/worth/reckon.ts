import { purchaseStatements } from '../../src/answer';
import { Problem } from '../../src/model';
import type { Columns, Definitions, Mapping } from '../../src/model';
import type { Database } from '../../databases';
import { sourcesOf, withOwn } from '../read/definitions';
import { fittedText } from '../say/worth';

import { reckonedContracts } from './contracts';
import type { Fitted, Reckoned, Totals } from './fitted';
import { buyingFit, foreseen, heldOutBy, numbersOf, spendingFit, spendingIn, watchedIn } from './model';
import { clockOf, isBuying } from './terms';
import type { BuyingTerms, Terms } from './terms';

/** Of all the time, so much is kept back to see how well it is foreseen. */
const KEPT_BACK = 1 / 3;
/** Steps of the grid of money in a mean purchase. */
const MONEY_STEPS = 1000;

/** The catalogue on one database, whatever the mapping calls its sources. */
export function definitionsOn({ kind, name }: Database, mapping: Mapping): Definitions {
  const sources = sourcesOf(mapping, { sourceOf: (uid) => ({ uid, name, kind }) });
  return withOwn({ metrics: [], profiles: [], mapping, sources });
}

/** Fits the model that the terms name. Throws a Problem where rows cannot be read or nothing can be fitted to them. */
export function reckonedOn(database: Database, definitions: Definitions, terms: Terms): Promise<Reckoned> {
  return isBuying(terms)
    ? reckonedBuyers(database, definitions, terms)
    : reckonedContracts(database, definitions, terms);
}

async function reckonedBuyers(database: Database, definitions: Definitions, terms: BuyingTerms): Promise<Reckoned> {
  const fitted = await fittedOn(database, definitions, terms);
  const { valued } = purchaseStatements(definitions, windowOf(terms));
  return {
    text: fittedText(fitted, terms),
    patterns: () => ({
      repeats: fitted.watched.repeats,
      last_step: fitted.watched.steps.last,
      watched_step: fitted.watched.steps.watched,
      ...foreseen(fitted.watched, fitted.buying, terms),
    }),
    valued: (tables) => valued({ ...tables, margin: terms.margin, spending: fitted.spending.parameters }),
  };
}

/** Fits how customers buy and spend. Throws a Problem where purchases cannot be read or nothing can be fitted to them. */
export async function fittedOn(database: Database, definitions: Definitions, terms: BuyingTerms): Promise<Fitted> {
  const window = windowOf(terms);
  const all = purchaseStatements(definitions, window);
  const totals = totalsIn(await database.run(all.totals), database.name);
  const watched = watchedIn(await database.run(all.patterns), terms);
  const buying = buyingFit(watched, terms);
  const moneyStep = totals.spent / totals.repeats / MONEY_STEPS;
  const spending = spendingFit(spendingIn(await database.run(all.spending(moneyStep)), moneyStep));
  const days = keptBack(terms.lastDay - totals.firstDay, terms);
  const watchedDay = terms.lastDay - days;
  const earlier = purchaseStatements(definitions, { ...window, watchedDay });
  const held = heldOutBy(watchedIn(await database.run(earlier.patterns), terms), days, terms);
  return { source: database.name, totals, watched, buying, spending, watchedDay, held };
}

function windowOf(terms: BuyingTerms) {
  const { lastDay, stepDays } = terms;
  return { lastDay, watchedDay: lastDay, occasionDays: clockOf(terms).occasionDays, stepDays };
}

/** Whole occasions, in days. */
function keptBack(allDays: number, terms: BuyingTerms): number {
  const { occasionDays } = clockOf(terms);
  return Math.ceil((allDays * KEPT_BACK) / occasionDays) * occasionDays;
}

function totalsIn(columns: Columns, source: string): Totals {
  const column = numbersOf(columns);
  const of = (name: string) => column(name)[0];
  const totals = {
    customers: of('customers'),
    repeats: of('all_repeats'),
    spent: of('all_spent'),
    refunded: of('refunded'),
    firstDay: of('earliest_day'),
  };
  if (totals.customers === 0) {
    throw new Problem('unavailable', `${source} has no purchase before that time.`, {
      hint: 'Check --at, and what bought_at and customer_id are read from.',
      at: { mapping: 'transaction' },
    });
  }
  return totals;
}
