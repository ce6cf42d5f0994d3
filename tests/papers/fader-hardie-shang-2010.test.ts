import { bgBb } from '../../src/stats';

/** Fader, Hardie & Shang 2010, Mark. Sci. 29, pp. 1086-1108: 11,104 donors of 1995 over the six years after: gifts, year of the last, donors. */
const DONORS = [
  [6, 6, 1203],
  [5, 6, 728],
  [4, 6, 512],
  [3, 6, 357],
  [2, 6, 234],
  [1, 6, 129],
  [5, 5, 335],
  [4, 5, 284],
  [3, 5, 225],
  [2, 5, 173],
  [1, 5, 119],
  [4, 4, 240],
  [3, 4, 181],
  [2, 4, 155],
  [1, 4, 78],
  [3, 3, 322],
  [2, 3, 255],
  [1, 3, 129],
  [2, 2, 613],
  [1, 2, 277],
  [1, 1, 1091],
  [0, 0, 3464],
];
const donors = {
  repeats: DONORS.map(([gifts]) => gifts),
  last: DONORS.map(([, last]) => last),
  observed: DONORS.map(() => 6),
  customers: DONORS.map(([, , count]) => count),
};
const published = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 };
const every = { repeats: 6, last: 6, observed: 6 };
const never = { repeats: 0, last: 0, observed: 6 };

it.each([
  ['the usual start', undefined],
  ['all 1', { alpha: 1, beta: 1, gamma: 1, delta: 1 }],
  ['far below', { alpha: 0.01, beta: 10, gamma: 0.05, delta: 20 }],
  ['far above', { alpha: 20, beta: 3, gamma: 8, delta: 0.3 }],
])('fits the donors from %s', (_, start) => {
  const { parameters, logLikelihood, doubts } = bgBb.fit(donors, start)!;
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
