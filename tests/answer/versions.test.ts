import type { Profile, ProfileMetric, Request, ScorecardResult } from '../../src/model';
import { withVersions } from '../../src/model';

import { ask, at, call, definitionsFor } from './calls.testkit';
import type { Row } from './calls.testkit';

const answered: ProfileMetric = {
  metric: 'abandon_rate',
  weight: 1,
  target: 0.05,
  goalposts: { direction: 'lower', worst: 1, best: 0 },
};
const first: Profile = {
  name: 'ours',
  title: 'Ours',
  sentence: '',
  version: 1,
  effective: '2026-01-01',
  familyExponent: 1,
  exponent: 1,
  coverageFloor: 0.5,
  target: 70,
  families: [{ family: 'efficiency', title: 'Efficiency', weight: 1, metrics: [answered] }],
};
/** Half of the calls given up was half of the way; now it is useless. */
const second: Profile = {
  ...first,
  version: 2,
  effective: '2026-01-15',
  families: [
    { ...first.families[0], metrics: [{ ...answered, goalposts: { direction: 'lower', worst: 0.5, best: 0 } }] },
  ],
};

/** A quarter of forty calls a day given up, every day of January. */
const steady: Row[] = Array.from({ length: 30 }, (_, index) => String(index + 1).padStart(2, '0')).flatMap((day) =>
  Array.from({ length: 40 }, (_, index) => call(day, index < 10 ? 'H' : 'A'))
);

async function scored(profiles: readonly Profile[], request: Partial<Request> = {}): Promise<ScorecardResult> {
  return (await ask({ answer: 'scorecard', profile: 'ours', ...request }, steady, {
    ...definitionsFor(),
    profiles: withVersions(profiles),
  })) as unknown as ScorecardResult;
}

const byFirst = 1 + 99 * 0.75;
const bySecond = 1 + 99 * 0.5;
const close = (value: number) => expect.closeTo(value, 9);

describe('versions of a profile', () => {
  it('score each bucket by the one in force when it began, and the whole by the last', async () => {
    const { nodes, profile } = await scored([second, first], { grain: 'day' });
    const scores = nodes[0].series.map(({ score }) => score);
    expect([scores[13], scores[14]]).toEqual([close(byFirst), close(bySecond)]);
    expect([nodes[0].score, profile.version]).toEqual([close(bySecond), 2]);
    expect(profile.changes).toEqual([{ version: 2, at: at('15T00:00') }]);
  });

  it('tell a new definition apart from a movement: both periods are scored by the last, and the earlier by its own too', async () => {
    const { nodes, profile } = await scored([first, second], {
      period: { from: at('15T00:00'), to: at('29T00:00') },
      compare: 'previous',
    });
    const { score, scoreBefore, scoreThen } = nodes[0];
    expect([score, scoreBefore, scoreThen]).toEqual([close(bySecond), close(bySecond), close(byFirst)]);
    expect([profile.changes, profile.versionThen]).toEqual([[], 1]);
  });

  it('add nothing where the same one held in both periods', async () => {
    const { nodes, profile } = await scored([first], {
      period: { from: at('15T00:00'), to: at('29T00:00') },
      compare: 'previous',
    });
    expect([nodes[0].scoreThen, profile.versionThen, profile.changes]).toEqual([null, null, []]);
  });

  it('hold before they began where there is no earlier one, and not before their day where there is', async () => {
    const early = { from: at('01T00:00'), to: at('10T00:00') };
    expect((await scored([{ ...second, effective: '2026-01-20' }], { period: early })).nodes[0].score).toEqual(
      close(bySecond)
    );
    expect((await scored([first, second], { period: early })).profile.version).toBe(1);
  });

  it('do not come into force before they do, however long the period asked for', async () => {
    const { profile } = await scored([first, second], { now: at('10T12:00') });
    expect([profile.version, profile.changes]).toEqual([1, []]);
  });

  it('come into force when their day begins for the reader', async () => {
    const { profile } = await scored([first, second], { calendar: { zone: 'America/New_York', weekStart: 'monday' } });
    expect(profile.changes).toEqual([{ version: 2, at: at('15T05:00') }]);
  });

  it('may judge other metrics: those of the one that scores are shown', async () => {
    const other: Profile = {
      ...first,
      families: [
        { ...first.families[0], metrics: [{ ...answered, metric: 'contacts', goalposts: { ...answered.goalposts } }] },
      ],
    };
    const { metrics, nodes } = await scored([other, second], { grain: 'day' });
    expect(metrics.map(({ key }) => key)).toEqual(['abandon_rate']);
    expect(nodes[0].series[14].score).toEqual(close(bySecond));
    // 40 contacts, where more than one was useless.
    expect(nodes[0].series[13].score).toEqual(close(1));
  });

  it('are one for the drivers, so that points add up to a movement of performance', async () => {
    const drivers = await scored([first, second], {
      answer: 'drivers',
      period: { from: at('15T00:00'), to: at('29T00:00') },
    });
    expect(drivers.profile).toMatchObject({ version: 2, versionThen: 1 });
  });

  it('must say a day that there is', async () => {
    await expect(scored([first, { ...second, effective: '2026-02-30' }])).rejects.toThrow(
      'Profile ours, version 2: "2026-02-30" is no day.'
    );
  });
});
