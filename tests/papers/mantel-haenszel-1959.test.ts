import { directlyStandardised, mantelHaenszel, seeded } from '../../src/stats';
import type { Stratum } from '../../src/stats';

/**
 * Mantel & Haenszel 1959, J. Natl. Cancer Inst. 22, pp. 719-748, on the deaths under tolbutamide and placebo, younger and older than 55
 * (University Group Diabetes Program 1970, Diabetes 19, Suppl. 2, pp. 789-830), as Rothman, Greenland & Lash 2008, Modern
 * Epidemiology, 3rd ed., chapter 15, put them together.
 */
const TOLBUTAMIDE: Stratum[] = [
  { exposed: { successes: 8, n: 106 }, unexposed: { successes: 5, n: 120 } },
  { exposed: { successes: 22, n: 98 }, unexposed: { successes: 16, n: 85 } },
];

it('puts two strata together', () => {
  const { difference, ratio, leftOut } = mantelHaenszel(TOLBUTAMIDE)!;
  expect(difference.value.toFixed(3)).toBe('0.035');
  expect(ratio!.value.toFixed(2)).toBe('1.33');
  expect(leftOut).toBe(0);
});

it('is the plain difference and ratio where there is one stratum', () => {
  const [one] = TOLBUTAMIDE;
  const { difference, ratio } = mantelHaenszel([one])!;
  const [p, q] = [8 / 106, 5 / 120];
  expect(difference.value).toBeCloseTo(p - q, 12);
  const wald = Math.sqrt((p * (1 - p)) / 106 + (q * (1 - q)) / 120);
  expect((difference.interval.high - difference.interval.low) / (2 * 1.959964 * wald)).toBeCloseTo(1, 2);
  expect(ratio!.value).toBeCloseTo(p / q, 12);
  // Katz et al. 1978, Biometrics 34, pp. 469-474: the variance of the logarithm of one ratio.
  const katz = Math.sqrt(1 / 8 - 1 / 106 + 1 / 5 - 1 / 120);
  expect(Math.log(ratio!.interval.high / ratio!.value)).toBeCloseTo(1.959964 * katz, 6);
});

it('leaves out strata of one kind, and says how many rows that is', () => {
  const alone = { exposed: { successes: 3, n: 40 }, unexposed: { successes: 0, n: 0 } };
  const { leftOut, difference } = mantelHaenszel([...TOLBUTAMIDE, alone])!;
  expect(leftOut).toBe(40);
  expect(difference).toEqual(mantelHaenszel(TOLBUTAMIDE)!.difference);
  expect(mantelHaenszel([alone])).toBeNull();
  expect(mantelHaenszel([])).toBeNull();
});

it('has no ratio where nobody of one kind succeeded, and still a difference', () => {
  const { ratio, difference } = mantelHaenszel([
    { exposed: { successes: 4, n: 50 }, unexposed: { successes: 0, n: 50 } },
  ])!;
  expect(ratio).toBeNull();
  expect(difference.value).toBeCloseTo(0.08, 12);
  expect(difference.interval.low).toBeLessThan(0.08);
});

it('refuses what is no share', () => {
  expect(() => mantelHaenszel([{ exposed: { successes: 4, n: 3 }, unexposed: { successes: 0, n: 5 } }])).toThrow(
    new RangeError('stratum 0: 4 of 3 is no share')
  );
});

/** Simulated with one difference, or one ratio, in every stratum, few large strata and many small ones. */
it.each([
  ['few large strata', 4, 150],
  ['many small strata', 150, 4],
])('covers the truth in 19 of 20 rounds: %s', (_, strata, size) => {
  const random = seeded(8);
  const draw = (n: number, share: number) => Array.from({ length: n }, random).filter((each) => each < share).length;
  const rounds = 300;
  const covered = { difference: 0, ratio: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const base = Array.from({ length: strata }, () => 0.2 + 0.2 * random());
    const with_ = (of: (share: number) => number) =>
      base.map((share) => ({
        exposed: { n: size, successes: draw(size, of(share)) },
        unexposed: { n: size, successes: draw(size, share) },
      }));
    const difference = mantelHaenszel(with_((share) => share + 0.1))!.difference.interval;
    const ratio = mantelHaenszel(with_((share) => 1.5 * share))!.ratio!.interval;
    covered.difference += difference.low <= 0.1 && 0.1 <= difference.high ? 1 : 0;
    covered.ratio += ratio.low <= 1.5 && 1.5 <= ratio.high ? 1 : 0;
  }
  for (const share of [covered.difference / rounds, covered.ratio / rounds]) {
    expect(share).toBeGreaterThan(0.915);
    expect(share).toBeLessThan(0.985);
  }
});

/** Breslow & Day 1987, Statistical Methods in Cancer Research II, pp. 52-59. */
describe('direct standardisation', () => {
  const unit = [
    { successes: 8, n: 10 },
    { successes: 1, n: 10 },
  ];

  it('weighs each stratum as the standard does', () => {
    const { value, interval, leftOut } = directlyStandardised(unit, [3, 1])!;
    expect(value).toBeCloseTo(0.625, 12);
    expect(interval!.low).toBeGreaterThan(0.625 - 0.24);
    expect(interval!.high).toBeLessThan(0.625 + 0.2);
    expect(leftOut).toBe(0);
  });

  it('is the plain share where the standard is the unit itself', () => {
    expect(directlyStandardised(unit, [10, 10])!.value).toBeCloseTo(9 / 20, 12);
  });

  it('says what part of the standard the unit has no rows for', () => {
    const { value, leftOut } = directlyStandardised([unit[0], { successes: 0, n: 0 }], [1, 3])!;
    expect([value, leftOut]).toEqual([0.8, 0.75]);
    expect(directlyStandardised([{ successes: 0, n: 0 }], [1])).toBeNull();
    expect(directlyStandardised([], [])).toBeNull();
  });

  it('keeps an interval where all or none succeeded', () => {
    const { interval } = directlyStandardised([{ successes: 20, n: 20 }], [5])!;
    expect(interval!.low).toBeCloseTo(0.839, 3);
    expect(interval!.high).toBe(1);
  });

  it('refuses strata that do not match', () => {
    expect(() => directlyStandardised(unit, [1])).toThrow('2 strata of the unit but 1 of the standard');
    expect(() => directlyStandardised(unit, [1, -1])).toThrow('stratum 1: 1 of 10, weighted -1, is no share');
  });
});
