import { runStreet, street } from '../../src/answer';
import { catalog } from '../../src/catalog';
import type { Columns, Definitions, EntityMapping, MetricsResult, Request } from '../../src/model';

const PERIOD = { from: Date.parse('2026-01-05T00:00:00Z'), to: Date.parse('2026-01-06T00:00:00Z') };

/** Two half hours of one switch, as columns. */
const HALF_HOURS = {
  at: ['2026-01-05T09:00:00Z', '2026-01-05T09:30:00Z'],
  waiting: [4, 6],
  talk: [90_000, 54_000],
  calls: [300, 180],
};

function ask(metric: string, fields: EntityMapping['fields']): Promise<MetricsResult> {
  const interval: EntityMapping = {
    source: 's',
    table: 'half_hours',
    fields: { started_at: { column: 'at', as: 'iso' }, ...fields },
  };
  const definitions: Definitions = {
    ...catalog,
    mapping: { version: 1, name: 'switch', entities: { interval } },
    sources: { s: { uid: 's', name: 'Switch', kind: 'rows' } },
  };
  const request: Request = {
    version: 1,
    answer: 'metrics',
    metrics: [{ metric }],
    period: PERIOD,
    calendar: { zone: 'UTC', weekStart: 'monday' },
    now: PERIOD.to,
  };
  const columns: Columns = {
    length: 2,
    columns: Object.entries(HALF_HOURS).map(([name, values]) => ({ name, values })),
  };
  return runStreet(street(request, definitions), async () => columns) as Promise<MetricsResult>;
}

it('keeps a sum of more seconds than any one call could last', async () => {
  const { rows, problems } = await ask('talk_time', { talk_s: { column: 'talk' }, handled: { column: 'calls' } });
  expect(rows[0].values[0]).toMatchObject({ value: 300, numerator: 144_000, denominator: 480 });
  expect(problems.map((problem) => problem.toLine())).toEqual([]);
});

it('counts moments once where rows have a name, and says so where they have none', async () => {
  const open = { open: { column: 'waiting' } };
  const named = await ask('backlog', { ...open, id: { column: 'at' } });
  expect(named.rows[0].values[0]).toMatchObject({ value: 5, numerator: 10, denominator: 2 });
  const nameless = await ask('backlog', open);
  expect(nameless.rows).toEqual([]);
  expect(nameless.problems[0].message).toBe('Field id of interval is not mapped.');
});
