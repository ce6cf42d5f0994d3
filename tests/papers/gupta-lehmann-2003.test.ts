import { discountFor, presentValue, sbg } from '../../src/stats';

/** Gupta & Lehmann 2003, J. Interact. Mark. 17(1), pp. 9-24: with a constant retention the sum has a closed form. */
const loyal = (periods: number) => 0.8 ** periods;
const forEver = { margin: 100, discount: 0.1, horizon: Infinity };

it('is m (1 + d) / (1 + d - r) with the payment of today and m r / (1 + d - r) without', () => {
  expect(presentValue(loyal, { ...forEver, first: 'now' }).toFixed(2)).toBe('366.67');
  expect(presentValue(loyal, { ...forEver, first: 'later' }).toFixed(2)).toBe('266.67');
});

it('sums up to a horizon, undiscounted if asked', () => {
  const plain = { margin: 20, discount: 0, first: 'now' as const };
  // A weekly order of 20 dollars over ten years, as pizza makers like to say.
  expect(presentValue(() => 1, { ...plain, horizon: 520 })).toBeCloseTo(10_400, 8);
  expect(presentValue(loyal, { ...plain, horizon: 0 })).toBe(0);
  expect(presentValue(loyal, { ...plain, horizon: 2 })).toBeCloseTo(36, 12);
});

it('is the discounted payments of sBG, times the margin', () => {
  const parameters = { alpha: 0.668, beta: 3.806 };
  const staying = (periods: number) => sbg.staying(parameters, periods);
  const payments = sbg.payments(parameters, 0, { horizon: Infinity, discount: 0.1 });
  expect(presentValue(staying, { ...forEver, first: 'now' }) / (100 * payments)).toBeCloseTo(1, 10);
});

it('values a loss below nothing and those who are gone at nothing', () => {
  expect(presentValue(() => 1, { margin: -5, discount: 0.1, horizon: 1, first: 'now' })).toBe(-5);
  expect(presentValue(() => 0, { ...forEver, first: 'later' })).toBe(0);
});

it('refuses for ever without a discount, and shares that cannot be', () => {
  expect(() => presentValue(loyal, { ...forEver, discount: 0, first: 'now' })).toThrow(/must be discounted/);
  expect(() => presentValue(() => 1.2, { ...forEver, first: 'now' })).toThrow(
    'a share of 1.2 cannot be left after 0 periods'
  );
  expect(() => presentValue(loyal, { ...forEver, margin: NaN, first: 'now' })).toThrow(RangeError);
});

it('spreads a yearly discount over weeks', () => {
  const weekly = discountFor(0.15, 1 / 52);
  expect((1 + weekly) ** 52).toBeCloseTo(1.15, 12);
  expect(Math.log1p(weekly).toFixed(4)).toBe('0.0027');
});
