import fc from 'fast-check';

import { seeded, valueRetention, wilsonInterval } from '../../src/stats';

interface Customer {
  value: number;
  kept: boolean;
}

const sum = (values: readonly number[]) => values.reduce((before, value) => before + value, 0);

function sums(customers: readonly Customer[]) {
  const kept = customers.filter((each) => each.kept);
  const of = (some: readonly Customer[], power: number) => sum(some.map(({ value }) => value ** power));
  return {
    customers: customers.length,
    kept: kept.length,
    value: of(customers, 1),
    keptValue: of(kept, 1),
    squares: of(customers, 2),
    keptSquares: of(kept, 2),
  };
}

const customers = fc.array(fc.record({ value: fc.integer({ min: 0, max: 1000 }), kept: fc.boolean() }), {
  minLength: 1,
  maxLength: 30,
});

/** Price 1970, Nature 227, pp. 520-521: what is weighted less what is not is the covariance over the mean. */
it('sets the two retentions apart by the covariance of value and being kept', () => {
  fc.assert(
    fc.property(
      customers.filter((some) => some.some(({ value }) => value > 0)),
      (some) => {
        const { customers: logo, value, covariance } = valueRetention(sums(some))!;
        const mean = sum(some.map((each) => each.value)) / some.length;
        const together = sum(some.map((each) => (each.value - mean) * (Number(each.kept) - logo.value))) / some.length;
        expect(covariance.value).toBeCloseTo(together / mean, 10);
        expect(value.value - logo.value).toBeCloseTo(covariance.value, 12);
        expect(value.value).toBeGreaterThanOrEqual(0);
        expect(value.value).toBeLessThanOrEqual(1);
      }
    )
  );
});

it('is one and the same, with the same interval, where all are worth the same', () => {
  const {
    customers: logo,
    value,
    covariance,
  } = valueRetention(sums(Array.from({ length: 50 }, (_, index) => ({ value: 8, kept: index < 40 }))))!;
  expect(value.value).toBeCloseTo(logo.value, 12);
  expect(value.interval!.low).toBeCloseTo(wilsonInterval(40, 50)!.low, 10);
  expect(value.interval!.high).toBeCloseTo(wilsonInterval(40, 50)!.high, 10);
  expect(covariance.interval!.high).toBeCloseTo(0, 7);
});

it('holds few who are worth much for few', () => {
  const one = [
    { value: 1e6, kept: true },
    ...Array.from({ length: 999 }, (_, index) => ({ value: 1, kept: index > 99 })),
  ];
  const { customers: logo, value } = valueRetention(sums(one))!;
  expect(logo.interval!.high - logo.interval!.low).toBeLessThan(0.05);
  expect(value.interval!.high - value.interval!.low).toBeGreaterThan(0.5);
});

it('covers the covariance in 19 of 20 rounds, where the valuable leave sooner', () => {
  const random = seeded(6);
  const worth = Array.from({ length: 500 }, () => Math.exp(-2 * Math.log(1 - random()) ** 1));
  const values = worth.map((value) => Math.min(value, 60));
  const chances = values.map((value) => (value > 5 ? 0.6 : 0.85));
  const truth = sum(values.map((value, index) => value * chances[index])) / sum(values) - sum(chances) / chances.length;
  let covered = 0;
  for (let round = 0; round < 1000; round += 1) {
    const { interval } = valueRetention(
      sums(values.map((value, index) => ({ value, kept: random() < chances[index] })))
    )!.covariance;
    covered += interval!.low <= truth && truth <= interval!.high ? 1 : 0;
  }
  expect(truth).toBeLessThan(-0.03);
  expect(covered / 1000).toBeGreaterThan(0.93);
  // Chances that differ make the figure a little surer than the interval says.
  expect(covered / 1000).toBeLessThan(0.985);
});

it('gives null for nobody and for no value, and an interval for everyone and for no one kept', () => {
  expect(valueRetention(sums([]))).toBeNull();
  expect(valueRetention(sums([{ value: 0, kept: true }]))).toBeNull();
  for (const kept of [true, false]) {
    const { value, covariance } = valueRetention(
      sums([
        { value: 3, kept },
        { value: 7, kept },
      ])
    )!;
    expect(value.value).toBe(Number(kept));
    expect(value.interval!.high - value.interval!.low).toBeGreaterThan(0.5);
    expect(covariance).toEqual({ value: 0, interval: null });
  }
});

it('refuses more kept than there were', () => {
  expect(() => valueRetention({ ...sums([{ value: 3, kept: true }]), kept: 2 })).toThrow(
    new RangeError('customers kept (2) must lie between 0 and what was there (1)')
  );
  expect(() => valueRetention({ ...sums([{ value: 3, kept: true }]), keptValue: NaN })).toThrow(/value kept \(NaN\)/);
});
