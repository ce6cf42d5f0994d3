import { jamesStein, normalPrior, shrunkMean } from '../../src/stats';

/** Efron & Morris 1975, J. Am. Stat. Assoc. 70, p. 313, table 1: hits in the first 45 at bats of 1970, and averages over the rest of the season. */
const HITS = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7];
const REST = [
  0.346, 0.298, 0.276, 0.222, 0.273, 0.27, 0.263, 0.21, 0.269, 0.23, 0.264, 0.256, 0.303, 0.264, 0.226, 0.286, 0.316,
  0.2,
];
const early = HITS.map((hits) => hits / 45);
const mean = early.reduce((sum, each) => sum + each, 0) / early.length;
const variance = (mean * (1 - mean)) / 45;
const off = (guesses: readonly number[]) => guesses.reduce((sum, guess, index) => sum + (guess - REST[index]) ** 2, 0);

it('moves the best and the worst batter where the paper has them', () => {
  const moved = jamesStein(early, variance)!;
  // Efron & Morris 1977, Sci. Am. 236(5), p. 121: shrinking factor .212, .400 becomes .294, .156 becomes .242.
  expect([moved[0].toFixed(3), moved[17].toFixed(3)]).toEqual(['0.294', '0.242']);
});

it('comes nearer to the rest of the season than the averages themselves', () => {
  expect(off(jamesStein(early, variance)!)).toBeLessThan(off(early) / 3);
});

it('agrees with a prior by moments, which takes k - 1 where James and Stein take k - 3', () => {
  const prior = normalPrior(early.map((value) => ({ value, variance })))!;
  const spread = early.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const kept = 1 - (17 * variance) / spread;
  expect(shrunkMean({ value: early[0], variance }, prior)).toBeCloseTo(mean + kept * (early[0] - mean), 12);
});
