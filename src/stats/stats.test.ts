import fc from 'fast-check';

import { bandUtility, linearUtility, powerMean, wilsonInterval } from '.';

describe('wilsonInterval', () => {
  // Newcombe 1998, Stat. Med. 17, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d is Newcombe’s %d to %d', (successes, n, low, high) => {
    const interval = wilsonInterval(successes, n)!;
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('gives null where nothing was counted', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(wilsonInterval(3, 2)).toBeNull();
  });

  it('holds the share and stays possible', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.float({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const successes = Math.round(n * share);
        const { low, high } = wilsonInterval(successes, n)!;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / n);
        expect(high).toBeGreaterThanOrEqual(successes / n);
      })
    );
  });
});

describe('powerMean', () => {
  it.each([
    [1, 0.745],
    [0, 0.7036],
    [-1, 0.6644],
    [-5, 0.5706],
    [-Infinity, 0.5],
  ])('with exponent %d makes .99 and .50 into %d', (p, mean) => {
    expect(powerMean([0.99, 0.5], [1, 1], p)).toBeCloseTo(mean, 4);
  });

  it('gives null for nothing and for no weight', () => {
    expect(powerMean([], [], 0)).toBeNull();
    expect(powerMean([0.5], [0], 1)).toBeNull();
  });

  const utilities = fc.array(
    fc.record({
      value: fc.double({ min: 0.01, max: 1, noNaN: true }),
      weight: fc.double({ min: 0.1, max: 9, noNaN: true }),
    }),
    { minLength: 1, maxLength: 8 }
  );
  const exponents = fc.double({ min: -40, max: 40, noNaN: true });

  it('lies between its worst and its best part, and never falls as the exponent grows', () => {
    fc.assert(
      fc.property(utilities, exponents, exponents, (parts, one, other) => {
        const values = parts.map(({ value }) => value);
        const weights = parts.map(({ weight }) => weight);
        const low = powerMean(values, weights, Math.min(one, other))!;
        const high = powerMean(values, weights, Math.max(one, other))!;
        expect(low).toBeGreaterThanOrEqual(Math.min(...values));
        expect(high).toBeLessThanOrEqual(Math.max(...values));
        expect(low).toBeLessThanOrEqual(high + 1e-12); // rounding of two different roots
      })
    );
  });

  it('never falls when a part rises', () => {
    fc.assert(
      fc.property(utilities, exponents, fc.nat(7), (parts, p, place) => {
        const values = parts.map(({ value }) => value);
        const weights = parts.map(({ weight }) => weight);
        const risen = values.map((value, index) =>
          index === place % values.length ? Math.min(1, value * 1.5) : value
        );
        expect(powerMean(risen, weights, p)!).toBeGreaterThanOrEqual(powerMean(values, weights, p)! - 1e-12);
      })
    );
  });
});

describe('utilities', () => {
  it('earn 1 at best, 0.01 at worst and beyond, in either direction', () => {
    expect(linearUtility(0.95, { worst: 0.4, best: 0.95 })).toBe(1);
    expect(linearUtility(0.1, { worst: 0.4, best: 0.95 })).toBe(0.01);
    expect(linearUtility(600, { worst: 1200, best: 300 })).toBeCloseTo(0.67, 2);
  });

  it('of a band are whole inside and fall on both sides', () => {
    const band = { floor: 60, low: 180, high: 360, ceiling: 900 };
    expect([60, 120, 180, 270, 360, 630, 2000].map((value) => bandUtility(value, band))).toEqual([
      0.01, 0.505, 1, 1, 1, 0.505, 0.01,
    ]);
  });
});
