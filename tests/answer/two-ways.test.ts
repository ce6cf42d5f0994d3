import { runStreet, street } from '../../src/answer';
import { catalog } from '../../src/catalog';
import type { Columns, Definitions, EntityMapping, MetricChoice, MetricsResult, Request } from '../../src/model';

const START = Date.parse('2026-01-05T08:00:00Z');
const HALF_HOUR = 1_800_000;
const QUEUES = ['billing', 'care', 'moving'];

type Line = Record<string, number | string | boolean | null>;

/** A day of contacts, in a pattern that repeats in none of its parts. */
const CONTACTS = Array.from({ length: 600 }, (_, row): Line => {
  const wait = (row * 37) % 71;
  const abandoned = row % 7 === 3;
  const handled = !abandoned && row % 11 !== 5;
  return {
    id: `c${row}`,
    started_at: START + row * 61_000,
    queue: QUEUES[(row * row) % 3],
    handled,
    abandoned,
    offered: true,
    wait_s: wait,
    talk_s: handled ? 60 + ((row * 13) % 400) : null,
    hold_s: handled ? (row * 5) % 40 : null,
    wrap_s: handled ? (row * 3) % 90 : null,
  };
});

/** The same as a switch would add it up: half hour by half hour, queue by queue. */
function halfHours(contacts: readonly Line[]): Line[] {
  const groups = new Map<string, Line[]>();
  for (const contact of contacts) {
    const start = Math.floor(Number(contact.started_at) / HALF_HOUR) * HALF_HOUR;
    const key = `${start} ${contact.queue}`;
    groups.set(key, [...(groups.get(key) ?? []), contact]);
  }
  return [...groups].map(([key, members]) => {
    const [start, queue] = key.split(' ');
    const count = (is: (line: Line) => unknown) => members.filter(is).length;
    const sum = (field: string, is: (line: Line) => unknown) =>
      members.filter(is).reduce((total, line) => total + Number(line[field] ?? 0), 0);
    return {
      started_at: Number(start),
      queue,
      contacts: members.length,
      offered: members.length,
      answered: count(({ handled }) => handled),
      handled: count(({ handled }) => handled),
      abandoned: count(({ abandoned }) => abandoned),
      flowed_out: count(({ handled, abandoned }) => !handled && !abandoned),
      answered_in_time: count(({ handled, wait_s: wait }) => handled && Number(wait) <= 20),
      abandoned_in_time: count(({ abandoned, wait_s: wait }) => abandoned && Number(wait) <= 20),
      abandoned_short: count(({ abandoned, wait_s: wait }) => abandoned && Number(wait) < 5),
      threshold_s: 20,
      short_s: 5,
      wait_answered_s: sum('wait_s', ({ handled }) => handled),
      talk_s: sum('talk_s', ({ handled }) => handled),
      hold_s: sum('hold_s', ({ handled }) => handled),
      wrap_s: sum('wrap_s', ({ handled }) => handled),
    };
  });
}

const BOTH_WAYS: readonly MetricChoice[] = [
  { metric: 'contacts' },
  { metric: 'service_level' },
  ...['handled_only', 'ignore_abandoned', 'positive_abandoned', 'without_short_abandoned', 'with_flow_outs'].map(
    (variant) => ({ metric: 'service_level', variant })
  ),
  { metric: 'average_speed_of_answer' },
  { metric: 'abandon_rate' },
  { metric: 'abandon_rate', variant: 'without_short' },
  { metric: 'short_abandon_share' },
  { metric: 'handle_time' },
  { metric: 'talk_time' },
  { metric: 'hold_time' },
  { metric: 'wrap_up_time' },
  { metric: 'hold_time_ratio' },
  { metric: 'wrap_up_ratio' },
];

function ask(entity: string, lines: readonly Line[], question: Partial<Request>): Promise<MetricsResult> {
  const names = Object.keys(lines[0]);
  const fields: EntityMapping['fields'] = Object.fromEntries(
    names.map((name) => [name, name === 'started_at' ? { column: name, as: 'epoch_ms' } : { column: name }])
  );
  const definitions: Definitions = {
    ...catalog,
    mapping: { version: 1, name: 'one way', entities: { [entity]: { source: 's', table: 't', fields } } },
    sources: { s: { uid: 's', name: 'Rows', kind: 'rows' } },
  };
  const request: Request = {
    version: 1,
    answer: 'metrics',
    metrics: BOTH_WAYS,
    period: { from: START, to: START + 24 * 3_600_000 },
    calendar: { zone: 'UTC', weekStart: 'monday' },
    now: START + 24 * 3_600_000,
    ...question,
  };
  const columns: Columns = {
    length: lines.length,
    columns: names.map((name) => ({ name, values: lines.map((line) => line[name]) })),
  };
  return runStreet(street(request, definitions), async () => columns) as Promise<MetricsResult>;
}

it.each([
  ['for the whole day', {}],
  ['by queue', { groupBy: ['queue'] }],
  ['by queue and hour', { groupBy: ['queue'], grain: 'hour' as const }],
])('gives the same figures from contacts and from half hours, %s', async (_, question) => {
  const figures = async (entity: string, lines: readonly Line[]) => {
    const { rows, metrics, problems } = await ask(entity, lines, question);
    expect(problems.filter(({ severity }) => severity === 'error').map((problem) => problem.toLine())).toEqual([]);
    expect(new Set(metrics.map((metric) => metric.entity))).toEqual(new Set([entity]));
    return rows.map(({ group, bucket, values }) => [
      group,
      bucket,
      values.map(({ value, numerator, denominator }) => [value, numerator, denominator]),
    ]);
  };
  const fromContacts = await figures('contact', CONTACTS);
  expect(fromContacts.length).toBeGreaterThan(0);
  expect(await figures('interval', halfHours(CONTACTS))).toEqual(fromContacts);
});
