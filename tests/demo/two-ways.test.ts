import type { MetricChoice, Request } from '../../src/model';
import { DAY, UNTIL } from './centre.testkit';
import { answer, fromTables, tablesOf } from './demo.testkit';

const fetch = fromTables(tablesOf());

const BOTH_WAYS: readonly MetricChoice[] = [
  { metric: 'contacts' },
  { metric: 'service_level' },
  ...['handled_only', 'ignore_abandoned', 'positive_abandoned', 'with_flow_outs'].map((variant) => ({
    metric: 'service_level',
    variant,
  })),
  { metric: 'abandon_rate' },
  { metric: 'average_speed_of_answer' },
  { metric: 'handle_time' },
  { metric: 'talk_time' },
  { metric: 'hold_time' },
  { metric: 'wrap_up_time' },
];

async function figuresFrom(entity: string, question: Partial<Request>) {
  const metrics = BOTH_WAYS.map((choice) => ({ ...choice, entity }));
  const { rows, metrics: told, problems } = await answer('rows', fetch, { metrics, ...question });
  expect(problems.filter(({ severity }) => severity === 'error').map((problem) => problem.toLine())).toEqual([]);
  expect(new Set(told.map((metric) => metric.entity))).toEqual(new Set([entity]));
  return rows.map(({ group, bucket, values }) => [
    group,
    bucket,
    // A sum over no contact is nothing, one that a switch wrote down is zero: both make a rate of nothing.
    values.map(({ value, numerator, denominator }) => [value, denominator === 0 ? null : numerator, denominator]),
  ]);
}

it.each([
  ['in total', {}, 1],
  ['by queue', { groupBy: ['queue'] }, 6],
  ['by site and team', { groupBy: ['site', 'team'] }, 20],
  ['by day', { grain: 'day' as const }, 150],
])('the demo gives the same figures from contacts and from half hours, %s', async (_, question, atLeast) => {
  const fromContacts = await figuresFrom('contact', question);
  expect(fromContacts.length).toBeGreaterThanOrEqual(atLeast);
  expect(await figuresFrom('interval', question)).toEqual(fromContacts);
});

it('the demo gives the same occupancy from what desks log and from half hours', async () => {
  const occupancy = async (entity: string) => {
    const metrics = [{ metric: 'occupancy', entity }];
    const period = { from: UNTIL - 60 * DAY, to: UNTIL };
    const { rows } = await answer('rows', fetch, { metrics, period, groupBy: ['site'] });
    return rows.map(({ group, values }) => ({ site: group[0], share: values[0].value }));
  };
  const logged = (await occupancy('agent_state')).filter(({ site }) => site !== null);
  expect(logged).toHaveLength(6);
  const added = new Map((await occupancy('interval')).map(({ site, share }) => [site, share]));
  // A wait before midnight may end after it: the half hour has the conversation on one day, the log on the other.
  logged.forEach(({ site, share }) => expect(share).toBeCloseTo(added.get(site)!, 2));
});
