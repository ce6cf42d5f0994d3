import { Problem } from '../../src/model';
import type { Columns } from '../../src/model';
import { gammaGamma, heldOut } from '../../src/stats';
import type { BuyingModel, Customer, Doubt, Fit } from '../../src/stats';

import { MODELS, clockOf, futureOf } from './terms';
import type { BuyingTerms } from './terms';

/** Columns of a statement, as numbers. */
export function numbersOf({ columns }: Columns): (name: string) => Float64Array {
  return (name) =>
    Float64Array.from(columns.find((each) => each.name === name)!.values as ArrayLike<unknown>, (value) =>
      Number(value)
    );
}

/** Patterns of customers as the database gave them, with their times in the model's unit. */
export interface Watched {
  repeats: Float64Array;
  last: Float64Array;
  observed: Float64Array;
  customers: Float64Array;
  later: Float64Array;
  /** Steps of the grid, as the database names them. */
  steps: { last: Float64Array; watched: Float64Array };
}

/** On a grid every time stands for the middle of its step. */
export function watchedIn(columns: Columns, terms: BuyingTerms): Watched {
  const { stepDays } = terms;
  const { unitDays, occasionDays } = clockOf(terms);
  const column = numbersOf(columns);
  const times = (steps: Float64Array) =>
    steps.map((step) => (step * stepDays + (stepDays - occasionDays) / 2) / unitDays);
  const [repeats, last, watched] = [column('repeats'), column('last_step'), column('watched_step')];
  return {
    repeats,
    last: times(last).map((time, row) => (repeats[row] === 0 ? 0 : time)),
    observed: times(watched),
    customers: column('customers'),
    later: column('all_later'),
    steps: { last, watched },
  };
}

/** What is spent at a purchase, by how many customers. */
export function spendingIn(columns: Columns, moneyStep: number) {
  const column = numbersOf(columns);
  return {
    purchases: column('repeats'),
    spend: column('spend_step').map((step) => (step + 0.5) * moneyStep),
    customers: column('customers'),
  };
}

/** The fit of how customers buy. Throws a Problem where nobody bought again. */
export function buyingFit(watched: Watched, { model }: BuyingTerms): Fit<string> {
  const fit = modelNamed(model).fit(watched);
  if (fit === null) {
    throw new Problem('unavailable', 'Nobody bought again, so nothing says how often customers will.', {
      hint: 'Take a longer time, or check what bought_at and customer_id are read from.',
      at: { mapping: 'transaction' },
    });
  }
  return fit;
}

/** The fit of what they spend. Throws a Problem where nothing was spent, or its mean is infinite. */
export function spendingFit(spending: ReturnType<typeof spendingIn>): Fit<'p' | 'q' | 'gamma'> {
  const fit = gammaGamma.fit(spending);
  if (fit === null || fit.parameters.q <= 1) {
    throw new Problem(
      'unavailable',
      fit === null ? 'Nobody spent anything.' : 'Spending differs so much that its mean is infinite: no value holds.',
      {
        hint: 'Check what amount is read from, and whether a few rows are of another kind.',
        at: { mapping: 'transaction' },
      }
    );
  }
  return fit;
}

/** Purchases of a time kept back. */
export interface Held {
  expected: number;
  seen: number;
  doubts: Doubt[];
}

/** What the model fitted to the first part of the time foresaw of the rest; null where nobody bought again in that part. */
export function heldOutBy(watched: Watched, days: number, terms: BuyingTerms): Held | null {
  const model = modelNamed(terms.model);
  const fit = model.fit(watched);
  return fit && heldOut(model, fit.parameters, { ...watched, horizon: days / clockOf(terms).unitDays });
}

/** For each pattern what is still to be bought, discounted, and the chance that such a customer has not left. */
export function foreseen(
  watched: Watched,
  fit: Fit<string>,
  terms: BuyingTerms
): { purchases: Float64Array; alive: Float64Array } {
  const model = modelNamed(terms.model);
  const future = futureOf(terms, clockOf(terms).unitDays);
  const each = (of: (customer: Customer) => number) =>
    watched.repeats.map((repeats, row) => of({ repeats, last: watched.last[row], observed: watched.observed[row] }));
  return {
    purchases: each((customer) => model.expected(fit.parameters, customer, future)),
    alive: each((customer) => model.alive(fit.parameters, customer)),
  };
}

/** Models differ in the names of their parameters, which nothing here looks into. */
function modelNamed(name: BuyingTerms['model']): BuyingModel<string> {
  return MODELS[name].model as BuyingModel<string>;
}
