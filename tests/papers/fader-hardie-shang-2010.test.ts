import { bgBb } from '../../src/stats';

import { donors } from './donors.testkit';

const published = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 };
const every = { repeats: 6, last: 6, observed: 6 };
const never = { repeats: 0, last: 0, observed: 6 };

it.each([
  ['the usual start', undefined],
  ['all 1', { alpha: 1, beta: 1, gamma: 1, delta: 1 }],
  ['far below', { alpha: 0.01, beta: 10, gamma: 0.05, delta: 20 }],
  ['far above', { alpha: 20, beta: 3, gamma: 8, delta: 0.3 }],
])('fits the donors from %s', (_, start) => {
  const { parameters, logLikelihood, doubts } = bgBb.fit(donors(), start)!;
  expect(logLikelihood.toFixed(1)).toBe('-33225.6');
  for (const name of ['alpha', 'beta', 'gamma', 'delta'] as const) {
    expect(parameters[name].toFixed(3)).toBe(published[name].toFixed(3));
  }
  expect(doubts).toEqual([]);
});

it('expects gifts in the next five years of who always gave, and of who never did', () => {
  const gifts = [every, never].map((donor) => bgBb.expected(published, donor, { horizon: 5 }).toFixed(2));
  expect(gifts).toEqual(['3.75', '0.07']);
});

it('discounts all that is to come at a tenth a year', () => {
  const gifts = [every, never].map((donor) =>
    bgBb.expected(published, donor, { horizon: Infinity, discount: 0.1 }).toFixed(2)
  );
  expect(gifts).toEqual(['5.91', '0.11']);
});

it('refuses what no row of occasions can be', () => {
  expect(() => bgBb.fit({ repeats: [3], last: [2], observed: [6] })).toThrow(/row 0: 3 purchases by occasion 2 of 6/);
  expect(() => bgBb.fit({ repeats: [1], last: [2.5], observed: [6] })).toThrow(/whole numbers/);
});
