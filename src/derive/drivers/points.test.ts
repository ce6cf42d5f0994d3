import fc from 'fast-check';

import type { Exponent, Profile, ProfileMetric } from '../../model';
import { scoreOf } from '../scorecard/score';
import type { Utilities } from '../scorecard/score';

import { pointsOf } from './points';

const metricOf = (weight: number): ProfileMetric => ({
  metric: `m${weight}`,
  weight,
  target: 0.8,
  goalposts: { direction: 'higher', worst: 0, best: 1 },
});
const profileOf = (familyExponent: Exponent, exponent: Exponent): Profile => ({
  name: 'test',
  title: 'Test',
  sentence: '',
  version: 1,
  effective: '2026-01-01',
  familyExponent,
  exponent,
  coverageFloor: 0.6,
  target: 70,
  families: [
    { family: 'efficiency', title: '', weight: 1, metrics: [metricOf(2), metricOf(1), metricOf(3)] },
    { family: 'effectiveness', title: '', weight: 2, metrics: [metricOf(1), metricOf(1)] },
  ],
});
const exponent = fc.constantFrom<Exponent>(1, 0, -1, -5, 'weakest');
const profiles = fc.tuple(exponent, exponent).map(([inner, outer]) => profileOf(inner, outer));
const utility = fc.oneof(fc.constantFrom(0, 0.01, 1), fc.double({ min: 0.01, max: 1, noNaN: true }));
const utilities: fc.Arbitrary<Utilities> = fc.tuple(
  fc.array(utility, { minLength: 3, maxLength: 3 }),
  fc.array(utility, { minLength: 2, maxLength: 2 })
);
const sum = (points: number[][]) => points.flat().reduce((added, each) => added + each, 0);

describe('points', () => {
  it('add up to the movement of the score, whatever the exponents and vetoes', () => {
    fc.assert(
      fc.property(utilities, utilities, profiles, (before, now, profile) => {
        const moved = scoreOf(now, profile).score! - scoreOf(before, profile).score!;
        // Of scores up to 100.
        expect(Math.abs(sum(pointsOf(before, now, profile)!) - moved)).toBeLessThanOrEqual(100 * 1e-12);
      })
    );
  });

  it('are zero for a metric that did not move, and have the sign of one that moved alone', () => {
    fc.assert(
      fc.property(utilities, utility, profiles, (before, moved, profile) => {
        const now = [before[0], [moved, before[1][1]]];
        const points = pointsOf(before, now, profile)!;
        expect([...points[0], points[1][1]].map(Math.abs)).toEqual([0, 0, 0, 0]);
        expect(points[1][0] * (moved - before[1][0]!)).toBeGreaterThanOrEqual(0);
      })
    );
  });

  it('turn around when time does', () => {
    fc.assert(
      fc.property(utilities, utilities, profiles, (before, now, profile) => {
        const [forth, back] = [pointsOf(before, now, profile)!.flat(), pointsOf(now, before, profile)!.flat()];
        forth.forEach((each, index) => expect(each + back[index]).toBeCloseTo(0, 10));
      })
    );
  });

  it('add up, and leave out what stood still, in a family of more metrics than there are orders to look at', () => {
    const many = Array.from({ length: 24 }, (_, index) => metricOf(1 + (index % 3)));
    const { families, ...rest } = profileOf(0, -1);
    const profile: Profile = { ...rest, families: [{ ...families[0], metrics: many }, families[1]] };
    const before: Utilities = [many.map((_, index) => 0.3 + 0.02 * index), [0.5, 0.6]];
    const now: Utilities = [many.map((_, index) => (index === 7 ? before[0][7] : 0.9 - 0.03 * index)), [0.4, 0.7]];
    const points = pointsOf(before, now, profile)!;
    const moved = scoreOf(now, profile).score! - scoreOf(before, profile).score!;
    expect(Math.abs(sum(points) - moved)).toBeLessThanOrEqual(100 * 1e-12);
    expect(Math.abs(points[0][7])).toBe(0);
  });

  it('say what a metric did by coming, and nothing where one of the scores is not shown', () => {
    const profile = profileOf(1, 1);
    const [before, now]: Utilities[] = [
      [
        [0.5, null, 0.5],
        [0.5, 0.5],
      ],
      [
        [0.5, 1, 0.5],
        [0.5, 0.5],
      ],
    ];
    const points = pointsOf(before, now, profile)!;
    expect(points[0][1]).toBeCloseTo(scoreOf(now, profile).score! - 50, 12);
    expect(pointsOf([[null, null, null], before[1]], now, profile)).toBeNull();
  });
});
