import { chiSquareAbove, gammaAbove, logGamma, normalBelow, normalQuantile } from '../../src/stats';

/** Abramowitz & Stegun 1964, Handbook of Mathematical Functions. */
it.each([
  // p. 976, table 26.5, and beyond it.
  [0.975, 1.959963984540054],
  [0.999, 3.090232306167813],
  [0.5, 0],
  [1e-10, -6.361340902404056],
])('knows the normal quantile of %d', (share, z) => {
  expect(normalQuantile(share)).toBeCloseTo(z, 12);
  expect(normalBelow(z) / share).toBeCloseTo(1, 12);
});

it('knows the ends of the normal, and nothing beyond', () => {
  expect([normalQuantile(0), normalQuantile(1), normalQuantile(2)]).toEqual([-Infinity, Infinity, null]);
  expect([normalBelow(-Infinity), normalBelow(Infinity)]).toEqual([0, 1]);
  expect(normalBelow(-10) / 7.619853024160527e-24).toBeCloseTo(1, 10);
});

it.each([
  // p. 984, table 26.8.
  [3.841458820694124, 1, 0.05],
  [18.307038053275146, 10, 0.05],
  [149.4492527790388, 100, 0.001],
  [0.00393214, 1, 0.95],
])('knows how rarely a chi-square exceeds %d at %d degrees of freedom', (x, degrees, chance) => {
  expect(chiSquareAbove(x, degrees)! / chance).toBeCloseTo(1, 6);
});

it('knows the gamma function, p. 272', () => {
  [1, 2, 6, 24, 120].forEach((factorial, index) => expect(logGamma(index + 2)).toBeCloseTo(Math.log(factorial), 12));
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 12);
  expect(logGamma(1e-8)).toBeCloseTo(18.420680738180208, 10);
  expect([logGamma(0), gammaAbove(1, -1), gammaAbove(1, 0), gammaAbove(1, Infinity)]).toEqual([null, null, 1, 0]);
});
