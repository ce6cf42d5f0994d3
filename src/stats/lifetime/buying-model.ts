import { fitPositive, likelihoodAt } from '../fit';
import type { Fit, Likelihood, Parameters } from '../fit';

import { checkedFuture } from './future';
import type { Future } from './future';
import { patternsOf } from './purchases';
import type { Customer, Patterns, Purchases } from './purchases';

/** Customers who buy as they like until, unseen, they leave. */
export interface BuyingModel<Name extends string> {
  /**
   * The most likely parameters, from a start of one's own or the usual one; null where there is nobody or nobody bought again.
   * Throws a RangeError that names the row where a row is impossible.
   */
  fit: (purchases: Purchases, start?: Parameters<Name>) => Fit<Name> | null;
  /** How likely the customers are under given parameters; throws as `fit` does. */
  logLikelihood: (parameters: Parameters<Name>, purchases: Purchases) => number;
  /** Chance that the customer has not left. */
  alive: (parameters: Parameters<Name>, customer: Customer) => number;
  /** Purchases to be expected of the customer from the end of observation on; discounted, they are the DERT of the literature. */
  expected: (parameters: Parameters<Name>, customer: Customer, future: Future) => number;
}

/** A customer about whom nothing is known but the first purchase. */
export const NEWCOMER: Customer = { repeats: 0, last: 0, observed: 0 };

/** What sets one model of buying apart from another. */
export interface Parts<Name extends string> {
  likelihood: (patterns: Patterns) => Likelihood<Name>;
  /** A start that suits customers who bought so often in so long, on average. */
  start: (repeats: number, observed: number) => Parameters<Name>;
  /** What is impossible about a customer under this model alone. */
  flaw?: (customer: Customer) => string | null;
  alive: BuyingModel<Name>['alive'];
  /** Purchases to be expected of a customer who has not left. */
  whileAlive: BuyingModel<Name>['expected'];
}

export function buyingModel<Name extends string>(parts: Parts<Name>): BuyingModel<Name> {
  const expected: BuyingModel<Name>['expected'] = (parameters, customer, future) =>
    parts.alive(parameters, customer) * parts.whileAlive(parameters, customer, checkedFuture(future));
  return {
    alive: parts.alive,
    expected,
    logLikelihood: (parameters, purchases) =>
      likelihoodAt(parts.likelihood(patternsOf(purchases, parts.flaw)), parameters),
    fit: (purchases, start) => {
      const patterns = patternsOf(purchases, parts.flaw);
      const customers = sum(patterns.customers);
      const repeats = sum(patterns.repeats, patterns.customers) / customers;
      const observed = sum(patterns.observed, patterns.customers) / customers;
      if (!(repeats > 0)) {
        return null;
      }
      const fit = fitPositive(parts.likelihood(patterns), start ?? parts.start(repeats, observed));
      const foreseen = meanForeseen(patterns, (horizon) => expected(fit.parameters, NEWCOMER, { horizon }));
      const missed = foreseen / repeats - 1;
      const atOnce = sum(patterns.customers.filter((_, row) => patterns.repeats[row] > 0 && patterns.last[row] === 0));
      return {
        ...fit,
        doubts: [
          ...fit.doubts,
          ...(Math.abs(missed) > MISSED ? [{ kind: 'misses-repeats' as const, value: missed }] : []),
          ...(atOnce > 0 ? [{ kind: 'bought-at-once' as const, value: atOnce }] : []),
        ],
      };
    },
  };
}

/** A model that foresees a tenth more or less than what it was fitted to does not fit. */
const MISSED = 0.1;

/** Mean over customers of a smooth function of how long they were observed, by straight lines between so many points. */
function meanForeseen({ observed, customers }: Patterns, foreseen: (horizon: number) => number): number {
  const points = 24;
  const longest = observed.reduce((most, each) => Math.max(most, each), 0);
  const grid = Array.from({ length: points + 2 }, (_, point) => foreseen((point * longest) / points));
  const between = (time: number) => {
    const place = (time / longest) * points;
    const point = Math.floor(place);
    return grid[point] + (place - point) * (grid[point + 1] - grid[point]);
  };
  return sum(observed.map(between), customers) / sum(customers);
}

function sum(values: Float64Array, times?: Float64Array): number {
  return values.reduce((before, value, index) => before + value * (times?.[index] ?? 1), 0);
}
