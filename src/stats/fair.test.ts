import { binomialBelow } from './binomial';
import { rankRanges } from './rank-ranges';
import { drawDays, drawnInterval } from './resample';
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
  it('are as many as there were, and the same for the same seed', () => {
    const draws = drawDays(7, { count: 50, seed: 3 });
    for (let draw = 0; draw < draws.count; draw += 1) {
      expect(draws.times.subarray(draw * 7, draw * 7 + 7).reduce((sum, each) => sum + each, 0)).toBe(7);
    }
    expect(drawDays(7, { count: 50, seed: 3 })).toEqual(draws);
    expect(drawDays(7, { count: 50, seed: 4 })).not.toEqual(draws);
  });

  it.each([14, 28])(
    'hold the true mean of %d days that differ by more than their calls in about 95 of 100 periods',
    (days) => {
      const draws = drawDays(days, { count: 400, seed: 1 });
      let held = 0;
      const periods = 400;
      for (let seed = 0; seed < periods; seed += 1) {
        const random = seeded(1000 + seed);
        // Rates of days spread around 0.7; calls a day differ too.
        const cells = Array.from({ length: days }, () => {
          const n = 50 + Math.floor(random() * 100);
          return { n, solved: n * Math.min(1, Math.max(0, 0.7 + 0.05 * normal(random))) };
        });
        const rate = (times: ArrayLike<number>) => {
          let [solved, n] = [0, 0];
          cells.forEach((cell, day) => {
            solved += times[day] * cell.solved;
            n += times[day] * cell.n;
          });
          return solved / n;
        };
        const drawn = Array.from({ length: 400 }, (_, draw) =>
          rate(draws.times.subarray(draw * days, (draw + 1) * days))
        );
        const interval = drawnInterval(rate(new Uint8Array(days).fill(1)), drawn, days)!;
        held += Number(interval.low <= 0.7 && interval.high >= 0.7);
      }
      // Three standard deviations of a share of 0.95 of 400.
      expect(held / periods).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / periods));
      expect(held / periods).toBeLessThan(0.95 + 3 * Math.sqrt((0.95 * 0.05) / periods));
    }
  );

  it('say nothing of too few days or of figures that mostly could not be computed', () => {
    expect(drawnInterval(1, [1, 1, 1], 2)).toBeNull();
    expect(drawnInterval(1, [NaN, NaN, 1], 9)).toBeNull();
    expect(drawnInterval(1, [1, 1, 1], 9)).toEqual({ low: 1, high: 1 });
  });
});
