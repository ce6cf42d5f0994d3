import { gammaGamma, seeded } from '../../src/stats';

import { cdnow } from './cdnow.testkit';

/** Fader & Hardie 2013, note 025, The Gamma-Gamma Model of Monetary Value: the 946 customers of CDNOW who bought again. */
const spending = () => {
  const { repeats, spend } = cdnow();
  return { purchases: repeats, spend };
};

it.each([
  ['the usual start', undefined],
  ['all 1', { p: 1, q: 1, gamma: 1 }],
  ['a steep one', { p: 50, q: 0.2, gamma: 100 }],
  ['a flat one', { p: 0.1, q: 30, gamma: 0.1 }],
])('fits from %s', (_, start) => {
  const { parameters, logLikelihood, doubts } = gammaGamma.fit(spending(), start)!;
  expect(Object.values(parameters).map((value) => value.toFixed(2))).toEqual(['6.25', '3.74', '15.45']);
  expect(logLikelihood.toFixed(2)).toBe('-4055.92');
  expect(doubts).toEqual([]);
});

it('moves the mean of few purchases further towards the mean of all', () => {
  const published = { p: 6.25, q: 3.74, gamma: 15.44 };
  const all = (6.25 * 15.44) / 2.74;
  const [one, ten] = [1, 10].map((purchases) => gammaGamma.expected(published, { purchases, spend: 100 })!);
  expect(gammaGamma.expected(published, { purchases: 0, spend: 0 })).toBeCloseTo(all, 10);
  expect(one).toBeGreaterThan(all);
  expect(ten).toBeGreaterThan(one);
  expect(ten).toBeLessThan(100);
});

it('has no mean where it is infinite', () => {
  expect(gammaGamma.expected({ p: 0.5, q: 0.4, gamma: 1 }, { purchases: 1, spend: 3 })).toBeNull();
});

it('doubts spend that goes with frequency', () => {
  const random = seeded(3);
  const purchases = Array.from({ length: 500 }, () => 1 + Math.floor(8 * random()));
  const apart = purchases.map(() => 20 + 60 * random());
  const along = purchases.map((times, index) => apart[index] + 12 * times);
  const [none, some] = [apart, along].map((spend) => gammaGamma.fit({ purchases, spend })!.doubts);
  expect(none).toEqual([]);
  expect(some).toContainEqual({ kind: 'spend-goes-with-frequency', value: expect.closeTo(0.85, 2) });
});

it('gives null where nobody bought, and refuses spend of nothing', () => {
  expect(gammaGamma.fit({ purchases: [], spend: [] })).toBeNull();
  expect(gammaGamma.fit({ purchases: [0], spend: [0] })).toBeNull();
  expect(() => gammaGamma.fit({ purchases: [1, 2], spend: [5, 0] })).toThrow(/row 1: .* mean spend \(0\) above 0/);
  expect(() => gammaGamma.fit({ purchases: [1.5], spend: [5] })).toThrow(/whole number/);
});
