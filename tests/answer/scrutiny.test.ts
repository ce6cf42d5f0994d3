import fc from 'fast-check';

import type { Knob, Profile, ProfileMetric, Request, ScorecardResult, Scrutiny, Turn } from '../../src/model';
import { withVersions } from '../../src/model';

import { ask, call, definitionsFor } from './calls.testkit';
import type { Row } from './calls.testkit';

const judged = (metric: string, weight: number, worst: number, best: number, target: number): ProfileMetric => ({
  metric,
  weight,
  target,
  goalposts: { direction: worst > best ? 'lower' : 'higher', worst, best },
});

const profile: Profile = {
  name: 'ours',
  title: 'Ours',
  sentence: '',
  version: 1,
  effective: '2026-01-01',
  familyExponent: 1,
  exponent: 1,
  coverageFloor: 0.5,
  target: 60,
  families: [
    {
      family: 'efficiency',
      title: 'Efficiency',
      weight: 1,
      metrics: [judged('abandon_rate', 3, 0.5, 0, 0.05), judged('service_level', 1, 0, 1, 0.8)],
    },
    {
      family: 'effectiveness',
      title: 'Effectiveness',
      weight: 1,
      metrics: [judged('average_speed_of_answer', 1, 60, 0, 20)],
    },
  ],
};

const DAYS = Array.from({ length: 30 }, (_, index) => String(index + 1).padStart(2, '0'));
const TEAMS = ['amber', 'blue', 'cyan', 'dun', 'ecru'];

/** Of forty calls a day in each team, so many are given up, and the others wait so long. */
function rowsOf(teams: ReadonlyArray<{ lost: number; wait: number }>): Row[] {
  return teams.flatMap(({ lost, wait }, team) =>
    DAYS.flatMap((day) =>
      Array.from({ length: 40 }, (_, index) => call(day, index < lost ? 'H' : 'A', wait, TEAMS[team]))
    )
  );
}

const teams = [
  { lost: 4, wait: 10 },
  { lost: 8, wait: 15 },
  { lost: 2, wait: 40 },
  { lost: 10, wait: 30 },
  { lost: 6, wait: 18 },
];

async function scored(of: Profile, rows: readonly Row[], request: Partial<Request> = {}): Promise<ScorecardResult> {
  return (await ask({ answer: 'scorecard', profile: 'ours', groupBy: ['team'], ...request }, rows, {
    ...definitionsFor(),
    profiles: withVersions([of]),
  })) as unknown as ScorecardResult;
}

async function scrutinyOf(of: Profile, rows: readonly Row[]): Promise<Scrutiny> {
  const { nodes } = await scored(of, rows, { scrutiny: true });
  return nodes[0].scrutiny!;
}

/** The profile with one weight so large that it has this share of its side. */
function withShare(of: Profile, knob: Knob, share: number): Profile {
  const given = (weights: readonly number[], place: number) => {
    const others = weights.reduce((sum, weight, index) => sum + (index === place ? 0 : weight), 0);
    return weights.map((weight, index) => (index === place ? share : (weight / others) * (1 - share)));
  };
  if (knob.kind === 'side') {
    const weights = given(
      of.families.map(({ weight }) => weight),
      knob.family
    );
    return { ...of, families: of.families.map((family, index) => ({ ...family, weight: weights[index] })) };
  }
  if (knob.kind !== 'metric') {
    throw new Error('Only weights have shares.');
  }
  let first = 0;
  return {
    ...of,
    families: of.families.map((family) => {
      const place = knob.metric - first;
      first += family.metrics.length;
      const weights =
        place in family.metrics
          ? given(
              family.metrics.map(({ weight }) => weight),
              place
            )
          : null;
      return weights
        ? { ...family, metrics: family.metrics.map((each, at) => ({ ...each, weight: weights[at] })) }
        : family;
    }),
  };
}

const metOf = ({ nodes, profile: { target } }: ScorecardResult) => nodes[0].score! >= target;
const orderOf = ({ nodes }: ScorecardResult) =>
  nodes
    .slice(1)
    .sort((one, other) => other.score! - one.score!)
    .map(({ path }) => path[0]);

/** Every share of weight at which something changes, and which way it lies. */
function endsOf({ knob, target, order }: Turn) {
  const reaches = [
    { concluded: metOf, reach: target },
    { concluded: orderOf, reach: order },
  ];
  return reaches.flatMap(({ concluded, reach }) =>
    [-1, 1].flatMap((way) => {
      const place = way < 0 ? reach?.low : reach?.high;
      return typeof place === 'number' && (knob.kind === 'side' || knob.kind === 'metric')
        ? [{ knob, concluded, place, way }]
        : [];
    })
  );
}

describe('how firm a score is', () => {
  it('is told only where it was asked', async () => {
    expect((await scored(profile, rowsOf(teams))).nodes[0].scrutiny).toBeUndefined();
  });

  it('holds up to the share it names and no further: scored anew just before and just after', async () => {
    const rows = rowsOf(teams);
    const { turns } = await scrutinyOf(profile, rows);
    const before = await scored(profile, rows);
    const ends = turns.flatMap(endsOf);
    expect(ends.length).toBeGreaterThan(2);
    for (const { knob, concluded, place, way } of ends) {
      const inside = await scored(withShare(profile, knob, place - way * 1e-6), rows);
      const outside = await scored(withShare(profile, knob, place + way * 1e-6), rows);
      expect(concluded(inside)).toEqual(concluded(before));
      expect(concluded(outside)).not.toEqual(concluded(before));
    }
  });

  it('has no end where all parts are equal: no weight changes anything then', async () => {
    const only: Profile = {
      ...profile,
      families: profile.families.map((family) => ({ ...family, metrics: [judged('abandon_rate', 1, 0.5, 0, 0.05)] })),
    };
    const { turns } = await scrutinyOf(only, rowsOf(teams));
    const ends = turns.flatMap(({ target, order }) => [target.low, target.high, order!.low, order!.high]);
    expect(ends.length).toBeGreaterThan(0);
    expect(new Set(ends)).toEqual(new Set([null]));
  });
});

describe('what a profile pays for', () => {
  it('is the points that the score rises by, scored anew with the metric a little better', async () => {
    const { rewards } = await scrutinyOf(profile, rowsOf(teams));
    const score = async (wait: number) =>
      (await scored(profile, rowsOf(teams.map((team) => ({ ...team, wait: team.wait - wait }))))).nodes[0].score!;
    const waited = rewards.find(({ metric }) => metric === 2)!;
    // Half a second less lets nobody pass the 20 seconds of the service level.
    expect((await score(0.5)) - (await score(0))).toBeCloseTo(waited.perUnit! * 0.5, 6);
  });

  it('offers what a quarter of the units reach, and nothing to a node that reaches it', async () => {
    const { nodes } = await scored(profile, rowsOf(teams), { scrutiny: true });
    const offered = (name: string) =>
      nodes.find(({ path }) => path[0] === name)!.scrutiny!.rewards.find(({ metric }) => metric === 0)!.reachable;
    // Of five teams, the second best is the last in the best quarter: four of forty given up.
    expect(offered('dun')).toEqual({ value: 0.1, points: expect.closeTo(0.5 * 0.75 * 99 * ((0.25 - 0.1) / 0.5), 9) });
    expect(offered('cyan')).toBeNull();
  });

  it('names the signal that would show gaming, and whether the truth is judged too', async () => {
    const { rewards } = await scrutinyOf(profile, rowsOf(teams));
    const guards = rewards.map(({ guards: of }) => of.map(({ signal }) => signal));
    expect(guards[1]).toContain('answers_at_the_line');
    expect(guards[2]).toEqual([]);
  });

  it('never pays for a metric beyond its best, nor less than nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ lost: fc.integer({ min: 0, max: 39 }), wait: fc.integer({ min: 0, max: 90 }) }), {
          minLength: 4,
          maxLength: 5,
        }),
        async (drawn) => {
          const { rewards } = await scrutinyOf(profile, rowsOf(drawn));
          rewards.forEach(({ perUnit, reachable }) => {
            expect(perUnit ?? 0).toBeGreaterThanOrEqual(0);
            expect(reachable?.points ?? 1).toBeGreaterThan(-1e-9);
          });
        }
      ),
      { numRuns: 10 }
    );
  });
});
