import { paretoNbd } from '../../src/stats';

import { cdnow } from './cdnow.testkit';

/** Schmittlein, Morrison & Colombo 1987, Manage. Sci. 33, pp. 1-24: Pareto/NBD. Figures for CDNOW: Fader, Hardie & Lee 2005, Mark. Sci. 24, p. 281. */
it.each([
  ['the usual start', undefined],
  ['all 1', { r: 1, alpha: 1, s: 1, beta: 1 }],
  ['far below', { r: 0.01, alpha: 100, s: 0.05, beta: 20 }],
  ['far above', { r: 20, alpha: 300, s: 8, beta: 0.3 }],
])('fits the customers of CDNOW from %s', (_, start) => {
  const { parameters, logLikelihood, doubts } = paretoNbd.fit(cdnow(), start)!;
  expect(logLikelihood).toBeCloseTo(-9594.974, 3);
  const { r, alpha, s, beta } = parameters;
  expect([r, s].map((value) => value.toFixed(3))).toEqual(['0.553', '0.606']);
  expect([alpha - 10.578, beta - 11.669].map((value) => Math.abs(value) < 0.0015)).toEqual([true, true]);
  expect(doubts).toEqual([]);
});

/** As the manual of the R package BTYD prints them, with its rounded parameters. */
const rounded = { r: 0.5534, alpha: 10.5802, s: 0.6061, beta: 11.6562 };

it('expects 25.46 purchases in the next year of the best customer, 1.47 of a new one', () => {
  const best = { repeats: 26, last: 30.86, observed: 31 };
  expect(paretoNbd.expected(rounded, best, { horizon: 52 })).toBeCloseTo(25.46, 1);
  expect(paretoNbd.alive(rounded, best)).toBeCloseTo(0.9979, 4);
  expect(paretoNbd.expected(rounded, { repeats: 0, last: 0, observed: 0 }, { horizon: 52 })).toBeCloseTo(1.473, 3);
});

/** Fader, Hardie & Lee 2005, J. Mark. Res. 42, pp. 415-430: discounted by Kummer's function of the second kind, here added up slowly. */
it.each([0.0027, 0.0001, 0.5])('discounts as the closed form does, at %d a week', (delta) => {
  const { r, alpha, s, beta } = rounded;
  const customer = { repeats: 7, last: 20, observed: 30 };
  const given = paretoNbd.expected(rounded, customer, { horizon: Infinity, discount: Math.expm1(delta) });
  const z = delta * (beta + customer.observed);
  // Tricomi's U(s, s, z) times gamma(s): exp(-z t) t^(s - 1) / (1 + t), with t = u^(1 / s).
  const slow = simpson((u) => Math.exp(-z * u ** (1 / s)) / (1 + u ** (1 / s)) / s, (60 / z) ** s);
  const kummer = slow / gammaOf(s);
  const closed =
    ((r + customer.repeats) / (alpha + customer.observed)) *
    delta ** (s - 1) *
    (beta + customer.observed) ** s *
    kummer *
    paretoNbd.alive(rounded, customer);
  expect(given / closed).toBeCloseTo(1, 6);
});

function simpson(of: (value: number) => number, to: number): number {
  const steps = 100_000;
  const width = to / steps;
  let sum = of(1e-300) + of(to);
  for (let step = 1; step < steps; step += 1) {
    sum += (step % 2 === 1 ? 4 : 2) * of(step * width);
  }
  return (sum * width) / 3;
}

function gammaOf(s: number): number {
  return simpson((u) => Math.exp(-(u ** (1 / s))) / s, 40 ** s);
}
