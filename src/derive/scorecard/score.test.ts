import fc from 'fast-check';

import type { Goalposts, Profile, ProfileMetric } from '../../model';

import { scoreOf } from './score';
import type { Utilities } from './score';
import { breaksVeto, utilitiesOf, utilityOf } from './utility';

const metricOf = (metric: string, weight: number): ProfileMetric => ({
  metric,
  weight,
  target: 0.8,
  goalposts: { direction: 'higher', worst: 0, best: 1 },
});
const profile: Profile = {
  name: 'test',
  title: 'Test',
  sentence: '',
  version: 1,
  effective: '2026-01-01',
  familyExponent: 0,
  exponent: -1,
  coverageFloor: 0.6,
  target: 70,
  families: [
    {
      family: 'efficiency',
      title: 'Efficiency',
      weight: 1,
      metrics: [metricOf('a', 2), metricOf('b', 1), metricOf('c', 2)],
    },
    {
      family: 'effectiveness',
      title: 'Effectiveness',
      weight: 1,
      metrics: [metricOf('d', 2), metricOf('e', 1), metricOf('f', 1)],
    },
  ],
};
const shape = profile.families.map(({ metrics }) => metrics.length);

const utility = fc.double({ min: 0.01, max: 1, noNaN: true });
const all: fc.Arbitrary<Utilities> = fc.tuple(
  ...shape.map((length) => fc.array(utility, { minLength: length, maxLength: length }))
);

describe('a score', () => {
  it('lies between its worst and its best part', () => {
    fc.assert(
      fc.property(all, (utilities) => {
        const { score } = scoreOf(utilities, profile);
        const parts = utilities.flat().map(Number);
        expect(score!).toBeGreaterThanOrEqual(Math.min(...parts) * 100 - 1e-9);
        expect(score!).toBeLessThanOrEqual(Math.max(...parts) * 100 + 1e-9);
      })
    );
  });

  it('is what every part is when all are the same', () => {
    expect(
      scoreOf(
        shape.map((length) => Array(length).fill(0.65)),
        profile
      ).score
    ).toBeCloseTo(65, 10);
  });

  it('does not let a perfect side make up for a failing one', () => {
    const tilted = scoreOf(
      [
        [0.95, 0.95, 0.95],
        [0.35, 0.35, 0.35],
      ],
      profile
    );
    const level = scoreOf(
      [
        [0.65, 0.65, 0.65],
        [0.65, 0.65, 0.65],
      ],
      profile
    );
    expect(tilted.score!).toBeLessThan(level.score!);
    // Harmonic mean of 95 and 35.
    expect(tilted.score).toBeCloseTo(2 / (1 / 95 + 1 / 35), 10);
  });

  it('is not shown when a side is not measured, and says how much is', () => {
    const { score, coverage, families } = scoreOf(
      [
        [0.9, 0.9, 0.9],
        [null, null, null],
      ],
      profile
    );
    expect([score, coverage, families[0].score, families[1].score]).toEqual([null, 0.5, expect.closeTo(90, 10), null]);
  });

  it('is shown while the missing weight stays above the floor, without hiding that it is missing', () => {
    const { score, coverage } = scoreOf(
      [
        [0.8, 0.8, 0.8],
        [0.8, null, 0.8],
      ],
      profile
    );
    expect([score, coverage]).toEqual([expect.closeTo(80, 10), expect.closeTo(0.875, 10)]);
  });

  it('is zero when a veto broke, whatever the exponent', () => {
    const lenient: Profile = { ...profile, exponent: 1, familyExponent: 1 };
    const { families } = scoreOf(
      [
        [0, 1, 1],
        [1, 1, 1],
      ],
      lenient
    );
    expect(families[0].score).toBe(0);
  });
});

describe('a utility', () => {
  const metric: ProfileMetric = {
    metric: 'handle_time',
    weight: 1,
    target: 300,
    goalposts: { direction: 'lower', worst: 900, best: 300 },
  };
  const chat: Goalposts = { direction: 'lower', worst: 2700, best: 900 };

  const stratum = (name: string | null, value: number, weight: number) => ({
    name,
    value: Float64Array.of(value),
    weight: Float64Array.of(weight),
  });
  const judged = (value: number, each: ProfileMetric, strata: Array<ReturnType<typeof stratum>> = []) =>
    utilitiesOf(Float64Array.of(value), each, strata)[0];

  it('judges each channel by its own goalposts and weighs by volume', () => {
    const by = { dimension: 'channel', goalposts: { chat } };
    const strata = [stratum('phone', 300, 3), stratum('chat', 900, 1)];
    expect(judged(450, { ...metric, by }, strata)).toBeCloseTo(1, 12);
    expect(utilityOf(450, metric.goalposts)).toBeLessThan(1);
  });

  it('falls back on the common goalposts where a channel has none of its own, or nothing is there to weigh', () => {
    const by = { dimension: 'channel', goalposts: { chat } };
    expect(judged(600, { ...metric, by }, [stratum(null, 600, 2)])).toBe(utilityOf(600, metric.goalposts));
    expect(judged(600, { ...metric, by }, [stratum('chat', NaN, 0)])).toBe(utilityOf(600, metric.goalposts));
  });

  it('is not known of a value that is not, and 0 of one that breaks a veto', () => {
    expect(judged(NaN, metric)).toBeNaN();
    expect(judged(1000, { ...metric, veto: { above: 950 } })).toBe(0);
  });

  it('breaks a veto on its wrong side only', () => {
    expect(breaksVeto(0.4, { ...metric, veto: { below: 0.5 } })).toBe(true);
    expect(breaksVeto(0.5, { ...metric, veto: { below: 0.5 } })).toBe(false);
    expect(breaksVeto(0.6, { ...metric, veto: { above: 0.5 } })).toBe(true);
  });
});
