import { betaPrior } from './beta-binomial';
import { binomialBelow } from './binomial';
import { rankRanges } from './rank-ranges';
import { drawDays, drawnInterval, sumsDrawn, trustIn } from './resample';
import { seeded } from './seeded';
import { standardised } from './standardised';

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

describe('ranks', () => {
  it('are told where units stand apart, and left open where they do not', () => {
    const units = [0.9, 0.5, 0.52, 0.1].map((value) => ({ value, variance: 0.01 ** 2 }));
    expect(rankRanges(units, 0.05)).toEqual([
      { best: 1, worst: 1 },
      { best: 2, worst: 3 },
      { best: 2, worst: 3 },
      { best: 4, worst: 4 },
    ]);
  });

  it('name nobody best or worst among units that chance alone tells apart, but for one run in twenty', () => {
    const named = Array.from({ length: 200 }, (_, seed) => {
      const random = seeded(seed);
      const units = Array.from({ length: 30 }, () => ({ value: normal(random), variance: 1 }));
      return rankRanges(units, 0.05).some(({ best, worst }) => best > 1 || worst < 30);
    }).filter(Boolean).length;
    // P(X <= 18) of 200 runs at 0.05 is above 0.99: the promise holds, or this is a rare day.
    expect(binomialBelow(18, { n: 200, share: 0.05 })).toBeGreaterThan(0.99);
    expect(named).toBeLessThanOrEqual(18);
  });

  it('hold for units without any doubt, equal ones included', () => {
    const units = [2, 2, 1].map((value) => ({ value, variance: 0 }));
    expect(rankRanges(units, 0.05).map(({ best, worst }) => [best, worst])).toEqual([
      [1, 2],
      [1, 2],
      [3, 3],
    ]);
    expect(rankRanges([], 0.05)).toEqual([]);
  });
});

it('groups of one row each cannot tell how far groups lie apart: they are taken to differ by chance', () => {
  const ones = [1, 0, 1].map((successes) => ({ successes, n: 1 }));
  expect(betaPrior(ones)?.strength).toBe(Infinity);
});

describe('a unit with the harder cases', () => {
  const reference = [
    { volume: 100, amount: 90 },
    { volume: 100, amount: 50 },
  ];

  it('is compared with what its own mix would bring', () => {
    const hard = standardised(
      [
        { volume: 10, amount: 9 },
        { volume: 90, amount: 45 },
      ],
      reference
    )!;
    expect([hard.observed, hard.expected]).toEqual([0.54, expect.closeTo(0.54, 12)]);
    expect(hard.ratio).toBeCloseTo(1, 12);
    expect(hard.adjusted).toBeCloseTo(0.7, 12);
  });

  it('leaves out kinds that the reference does not know, and says nothing of nothing', () => {
    const only = standardised(
      [
        { volume: 1, amount: 1 },
        { volume: 3, amount: 0 },
      ],
      [
        { volume: 2, amount: 1 },
        { volume: 0, amount: 0 },
      ]
    )!;
    expect([only.observed, only.expected, only.ratio]).toEqual([1, 0.5, 2]);
    expect(standardised([{ volume: 0, amount: 0 }], [{ volume: 1, amount: 1 }])).toBeNull();
    expect(standardised([{ volume: 1, amount: 0 }], [{ volume: 1, amount: 0 }])).toMatchObject({
      ratio: null,
      adjusted: null,
    });
  });
});

describe('days drawn anew', () => {
  it('are as many as there were, in runs, and the same for the same seed', () => {
    const draws = drawDays(7, { count: 50, seed: 3, run: 3 });
    expect(Array.from(sumsDrawn([1, 1, 1, 1, 1, 1, 1], draws))).toEqual(Array(50).fill(7));
    expect(drawDays(7, { count: 50, seed: 3, run: 3 })).toEqual(draws);
    expect(drawDays(7, { count: 50, seed: 4, run: 3 })).not.toEqual(draws);
  });

  it('add up day by day as the slow way does', () => {
    const days = [3, 1, 4, 1, 5, 9, 2];
    const { starts, ...draws } = drawDays(7, { count: 20, seed: 1, run: 3 });
    const slow = Array.from({ length: 20 }, (_, draw) => {
      const drawn = [0, 1, 2].flatMap((run) => [0, 1, 2].map((day) => days[(starts[draw * 3 + run] + day) % 7]));
      return drawn.slice(0, 7).reduce((sum, each) => sum + each, 0);
    });
    expect(Array.from(sumsDrawn(days, { starts, ...draws }))).toEqual(slow);
  });

  it('lack nothing but the share of a run, as one day alone does', () => {
    expect(trustIn({ days: 28, run: 1 })).toEqual({ lost: 1 / 28, degrees: expect.closeTo(27, 10) });
    expect(trustIn({ days: 28, run: 14 }).degrees).toBeLessThan(4);
  });

  /** Mean of days around 0.7, each of which hands part of what it was on to the next; calls a day differ too. */
  const periodOf = (days: number, hands: number, random: () => number) => {
    let mood = normal(random);
    return Array.from({ length: days }, () => {
      const n = 50 + Math.floor(random() * 100);
      mood = hands * mood + Math.sqrt(1 - hands * hands) * normal(random);
      return { n, solved: n * Math.min(1, Math.max(0, 0.7 + 0.05 * mood)) };
    });
  };
  const heldOf = (days: number, run: number, hands: number): number => {
    const draws = drawDays(days, { count: 400, seed: 1, run });
    const held = Array.from({ length: PERIODS }, (_, seed) => {
      const cells = periodOf(days, hands, seeded(1000 + seed));
      const total = (side: 'n' | 'solved') => cells.reduce((sum, cell) => sum + cell[side], 0);
      const drawn = (side: 'n' | 'solved') =>
        sumsDrawn(
          cells.map((cell) => cell[side]),
          draws
        );
      const below = drawn('n');
      const rates = drawn('solved').map((solved, draw) => solved / below[draw]);
      const interval = drawnInterval(total('solved') / total('n'), rates, trustIn(draws))!;
      return interval.low <= 0.7 && interval.high >= 0.7;
    });
    return held.filter(Boolean).length / PERIODS;
  };
  const PERIODS = 400;
  /** Three standard deviations of a share of 0.95 of so many. */
  const CHANCE = 3 * Math.sqrt((0.95 * 0.05) / PERIODS);

  it.each([
    [14, 1],
    [28, 1],
    [28, 7],
    [28, 10],
    [90, 15],
  ])(
    'hold the true mean of %d days that differ by more than their calls in about 95 of 100 periods, in runs of %d',
    (days, run) => {
      const held = heldOf(days, run, 0);
      expect(held).toBeGreaterThan(0.95 - CHANCE);
      expect(held).toBeLessThan(0.95 + CHANCE);
    }
  );

  it('hold it where days hang together, as days drawn one by one do not', () => {
    expect(heldOf(28, 1, 0.6)).toBeLessThan(0.75);
    expect(heldOf(28, 10, 0.6)).toBeGreaterThan(0.88);
    expect(heldOf(90, 15, 0.6)).toBeGreaterThan(0.9);
  });

  it('say nothing of too few days or of figures that mostly could not be computed', () => {
    expect(drawnInterval(1, [1, 1, 1], trustIn({ days: 2, run: 1 }))).toBeNull();
    expect(drawnInterval(1, [NaN, NaN, 1], trustIn({ days: 9, run: 1 }))).toBeNull();
    expect(drawnInterval(1, [1, 1, 1], trustIn({ days: 9, run: 1 }))).toEqual({ low: 1, high: 1 });
  });
});
