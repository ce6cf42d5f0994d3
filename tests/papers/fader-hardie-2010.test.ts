import { sbg } from '../../src/stats';

/** Fader & Hardie 2010, Mark. Sci. 29, pp. 85-93: what is to be expected of customers under contract, discounted at a tenth a year. */
const highEnd = { alpha: 0.66809, beta: 3.8061 };

it.each([
  [0, 5.922],
  [1, 5.414],
  [2, 5.901],
  [3, 6.294],
  [4, 6.62],
  [5, 6.897],
])('before renewal %d expects %d payments', (renewals, payments) => {
  expect(sbg.payments(highEnd, renewals, { horizon: Infinity, discount: 0.1 })).toBeCloseTo(payments, 3);
});

it('adds up to the same year by year', () => {
  for (const discount of [0.01, 0.1, 3]) {
    const sum = sbg.payments(highEnd, 2, { horizon: 5000, discount });
    expect(sbg.payments(highEnd, 2, { horizon: Infinity, discount }) / sum).toBeCloseTo(1, 12);
  }
});

it('counts a payment a year, as long as a customer lives, where nothing is discounted', () => {
  const years = [0, 1, 2].map((horizon) => sbg.payments(highEnd, 0, { horizon }));
  expect(years).toEqual([0, 1, 1 + sbg.renewing(highEnd, 1)]);
  expect(() => sbg.payments(highEnd, 0, { horizon: Infinity })).toThrow(/must be discounted/);
});
