import { bgNbd } from '../../src/stats';

import { cdnow } from './cdnow.testkit';

/** Fader, Hardie & Lee 2005, Mark. Sci. 24, pp. 275-284: BG/NBD on the customers of CDNOW. */
const published = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const newcomer = { repeats: 0, last: 0, observed: 0 };

it.each([
  ['the usual start', undefined],
  ['all 1', { r: 1, alpha: 1, a: 1, b: 1 }],
  ['far below', { r: 0.01, alpha: 100, a: 0.05, b: 20 }],
  ['far above', { r: 20, alpha: 300, a: 8, b: 0.3 }],
])('fits the 2,357 customers from %s', (_, start) => {
  const { parameters, logLikelihood, doubts } = bgNbd.fit(cdnow(), start)!;
  expect(doubts).toEqual([]);
  expect(logLikelihood).toBeCloseTo(-9582.4256, 4);
  for (const name of ['r', 'alpha', 'a', 'b'] as const) {
    expect(parameters[name].toFixed(3)).toBe(published[name].toFixed(3));
  }
});

it.each([
  [0.1429, 0.0078],
  [1, 0.0532],
  [3, 0.1506],
  [31.8571, 1.0405],
  [32, 1.0437],
  [78, 1.858],
])('expects of a new customer in %d weeks %d repeat purchases', (horizon, purchases) => {
  const { parameters } = bgNbd.fit(cdnow())!;
  expect(bgNbd.expected(parameters, newcomer, { horizon })).toBeCloseTo(purchases, 4);
});

it('expects 1.226 purchases in 39 weeks of the customer with two, the last in week 30.43 of 38.86', () => {
  const customer = { repeats: 2, last: 30.43, observed: 38.86 };
  expect(bgNbd.expected(published, customer, { horizon: 39 })).toBeCloseTo(1.226, 3);
});

it('is sure that who never bought again has not left', () => {
  expect(bgNbd.alive(published, { repeats: 0, last: 0, observed: 38.86 })).toBe(1);
});
