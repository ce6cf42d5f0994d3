import { catalog } from '../../src/catalog';
import type { Goalposts, MetricsResult, Profile, ProfileMetric, Request, ScorecardResult } from '../../src/model';

import { enginesHere } from './canonical.testkit';
import type { CanonicalRow, Engine } from './canonical.testkit';

/** Cases an auditor computed by hand before asking any engine. */
let engines: Engine[] = [];
beforeAll(async () => {
  engines = await enginesHere();
});
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

const question: Request = {
  version: 1,
  answer: 'metrics',
  period: { from: Date.parse('2026-01-05'), to: Date.parse('2026-01-12') },
  calendar: { zone: 'UTC', weekStart: 'monday' },
  now: Date.parse('2026-03-02'),
};

/** What every engine says, so that a difference names its engine. */
async function everywhere<T>(ask: (engine: Engine) => Promise<T>): Promise<Record<string, T>> {
  return Object.fromEntries(await Promise.all(engines.map(async (engine) => [engine.name, await ask(engine)])));
}
const allSay = <T>(said: T) => Object.fromEntries(engines.map(({ name }) => [name, said]));

describe('a scorecard whose goalposts differ along a dimension', () => {
  const upTo = (best: number, worst: number): Goalposts => ({
    direction: worst < best ? 'higher' : 'lower',
    worst,
    best,
  });
  const measure = (metric: string, goalposts: Goalposts, more: Partial<ProfileMetric> = {}): ProfileMetric => ({
    metric,
    weight: 1,
    target: goalposts.direction === 'band' ? goalposts.low : goalposts.best,
    goalposts,
    ...more,
  });
  const profileOf = (efficiency: ProfileMetric[], effectiveness: ProfileMetric[]): Profile => ({
    ...catalog.profiles.balanced,
    familyExponent: 1,
    exponent: 1,
    families: [
      { family: 'efficiency', title: 'Efficiency', weight: 1, metrics: efficiency },
      { family: 'effectiveness', title: 'Effectiveness', weight: 1, metrics: effectiveness },
    ],
  });

  const many = (kind: string, row: CanonicalRow): CanonicalRow[] =>
    Array.from({ length: 20 }, (_, index) => ({
      id: `${kind}${index}`,
      started_at: '2026-01-05T09:30:00Z',
      offered: true,
      handled: true,
      abandoned: false,
      wait_s: 10,
      ...row,
    }));
  /** 20 bills by phone at 300 s, 20 moves by chat at 900 s, 20 moves by phone at 300 s, all of these passed on. */
  const rows = [
    ...many('a', { channel: 'phone', intent: 'bill', talk_s: 300, transferred: false }),
    ...many('b', { channel: 'chat', intent: 'move', talk_s: 900, transferred: false }),
    ...many('c', { channel: 'phone', intent: 'move', talk_s: 300, transferred: true }),
  ];
  const handleTime = measure('handle_time', upTo(300, 900), {
    by: { dimension: 'channel', goalposts: { chat: upTo(900, 1800) } },
  });
  const transfers = measure('transfer_rate', upTo(0, 0.5), {
    by: { dimension: 'intent', goalposts: { move: upTo(0, 1) } },
  });
  const score = (engine: Engine, profile: Profile, more: Partial<Request> = {}) =>
    engine.answer(
      { ...question, answer: 'scorecard', profile: 'ours', ...more },
      { contact: rows },
      { profiles: { ours: profile } }
    ) as Promise<ScorecardResult>;
  const sides = ({ nodes }: ScorecardResult) =>
    nodes.map(({ path, families }) => [...path, ...families.map((side) => side.score)]);
  /** Points for a share of the way to perfect: 1 to 100. */
  const points = (share: number) => expect.closeTo(1 + 99 * share, 9);

  it('judges each metric along its own dimension', async () => {
    // Handle time: phone 300 of 300, chat 900 of 900: 100. Transfers: 20 bills 0 of 20: 100; 40 moves 20 of 40: half-way, 50.5.
    expect(
      await everywhere(async (engine) => sides(await score(engine, profileOf([handleTime], [transfers]))))
    ).toEqual(allSay([[points(1), expect.closeTo((20 * 100 + 40 * 50.5) / 60, 9)]]));
  });

  it('judges the same where that dimension is a level of the chain', async () => {
    // Transfers: chat 0 of 20 moves: 100. Phone 20 of 20 moves: 1, 0 of 20 bills: 100, together 50.5. Whole as above.
    expect(
      await everywhere(async (engine) =>
        sides(await score(engine, profileOf([handleTime], [transfers]), { groupBy: ['channel'] }))
      )
    ).toEqual(
      allSay([
        [points(1), expect.closeTo((20 * 100 + 40 * 50.5) / 60, 9)],
        ['chat', points(1), points(1)],
        ['phone', points(1), expect.closeTo(50.5, 9)],
      ])
    );
  });

  it('gives a bucket that holds everything the score of the whole', async () => {
    // Efficiency 100, effectiveness 67 as above, the arithmetic mean of the sides is 83.5; nothing came on the other days.
    const said = await everywhere(async (engine) => {
      const { nodes } = await score(engine, profileOf([handleTime], [transfers]), { grain: 'day' });
      return [nodes[0].score, ...nodes[0].series.map((day) => day.score)];
    });
    const whole = expect.closeTo(83.5, 9);
    expect(said).toEqual(allSay([whole, whole, null, null, null, null, null, null]));
  });

  it('may judge one metric on both sides', async () => {
    // 30,000 s over 60 contacts: 500 s. From 900 down to 300 that is two thirds; from 300 up to 900 one third.
    const both = profileOf(
      [measure('handle_time', upTo(300, 900)), measure('service_level', upTo(1, 0))],
      [measure('handle_time', upTo(900, 300)), measure('transfer_rate', upTo(0, 1))]
    );
    const scores = ({ nodes: [whole] }: ScorecardResult) =>
      whole.families.map(({ metrics }) => metrics.map((metric) => metric.score));
    expect(await everywhere(async (engine) => scores(await score(engine, both)))).toEqual(
      allSay([
        [points(2 / 3), points(1)],
        [points(1 / 3), points(2 / 3)],
      ])
    );
  });
});

it('refuses two figures under one name and leaves the first standing', async () => {
  const rows = [{ id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, handled: true, abandoned: false }];
  const own = (formula: string) => ({ name: 'abandon_rate', entity: 'contact', formula });
  const metrics = [own('count()'), { metric: 'abandon_rate' }, own('count()')];
  const said = await everywhere(async (engine) => {
    const result = (await engine.answer({ ...question, metrics }, { contact: rows })) as MetricsResult;
    return [result.rows[0].values.map(({ value }) => value), result.problems.map(({ message }) => message)];
  });
  expect(said).toEqual(allSay([[1], ['Two metrics of this query are called abandon_rate.']]));
});

it('warns of a row dated after the present, for it makes the last days look judged', async () => {
  const call = (id: string, started_at: string): CanonicalRow => ({
    id,
    customer_id: id,
    started_at,
    ended_at: started_at,
    offered: true,
    handled: true,
  });
  const rows = [call('ada', '2026-01-10T09:00:00Z'), call('ben', '2099-01-01T00:00:00Z')];
  const said = await everywhere(async (engine) => {
    const metrics = [{ metric: 'first_contact_resolution' }];
    const result = await engine.answer({ ...question, metrics, now: Date.parse('2026-01-12') }, { contact: rows });
    return result.problems.map(({ severity, message, at }) => [severity, message, at.mapping, at.field, at.column]);
  });
  const message = 'The last row starts at 2099-01-01T00:00:00.000Z, after the present.';
  expect(said).toEqual(allSay([['warning', message, 'contact', 'started_at', 'c started_at']]));
});
