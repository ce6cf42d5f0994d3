import { binomialBelow, binomialQuantile, funnelLimits, funnelSide, overdispersion, seeded } from '../../src/stats';

/** Exact limits around a target of 0.8, after Spiegelhalter 2005, Stat. Med. 24, p. 1189, without interpolation. */
it.each([
  [20, ['0.5', '0.6', '0.95', '1']],
  [50, ['0.62', '0.68', '0.9', '0.96']],
  [200, ['0.71', '0.745', '0.855', '0.885']],
])('draws the limits for %d rows', (n, published) => {
  const outer = funnelLimits(n, 0.998, { target: 0.8 })!;
  const inner = funnelLimits(n, 0.95, { target: 0.8 })!;
  expect([outer.low, inner.low, inner.high, outer.high].map(String)).toEqual(published);
});

it('is smooth between whole counts, and lets out and in whom the exact limits do', () => {
  for (const [n, target, level] of [
    [3, 0.4, 0.95],
    [20, 0.8, 0.95],
    [61, 0.03, 0.998],
    [400, 0.61, 0.95],
  ]) {
    const [exact, smooth] = [false, true].map((is) => funnelLimits(n, level, { target, smooth: is })!);
    expect(smooth.low).toBeLessThanOrEqual(exact.low);
    for (let k = 0; k <= n; k += 1) {
      expect([k / n < smooth.low, k / n > smooth.high]).toEqual([k / n < exact.low, k / n > exact.high]);
      const side = k / n < exact.low ? 'below' : k / n > exact.high ? 'above' : null;
      expect(funnelSide({ successes: k, n }, level, { target })).toBe(side);
    }
  }
});

it('agrees with a slow sum of the distribution', () => {
  for (const [n, share] of [
    [1, 0.3],
    [17, 0.02],
    [40, 0.5],
    [61, 0.97],
  ]) {
    let sum = 0;
    let term = (1 - share) ** n;
    for (let k = 0; k <= n; k += 1) {
      sum += term;
      expect(binomialBelow(k, { n, share })).toBeCloseTo(Math.min(1, sum), 12);
      term *= ((n - k) / (k + 1)) * (share / (1 - share));
    }
  }
});

it('knows the ends, and nothing of halves', () => {
  expect([0, 0.5, 1].map((share) => binomialQuantile(0.5, { n: 4, share }))).toEqual([0, 2, 4]);
  expect(binomialQuantile(0.5, { n: 2.5, share: 0.5 })).toBeNull();
  expect(funnelLimits(0, 0.95, { target: 0.8 })).toBeNull();
});

it('finds no overdispersion where there is chance alone, and most of it where there is more, whatever one wild unit does', () => {
  const random = seeded(5);
  const deviate = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const chance = Array.from({ length: 200 }, deviate);
  expect(overdispersion(chance)).toBe(1);
  expect(overdispersion([...chance.slice(1), 50])).toBe(1);
  expect(overdispersion(chance.map((each) => 3 * each))).toBeGreaterThan(5);
});
