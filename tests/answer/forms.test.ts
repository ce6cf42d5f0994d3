import { catalog } from '../../src/catalog';
import type { Definitions, Metric } from '../../src/model';

import { at } from './calls.testkit';
import { askTables, definitionsOf } from './tables.testkit';
import type { Tables } from './tables.testkit';

const CALLS = [
  {
    id: '1',
    started_at: at('05T10:00'),
    customer_id: 'ada',
    handled: true,
    abandoned: false,
    wait_s: 25,
    handle_s: 60,
  },
  {
    id: '2',
    started_at: at('05T11:00'),
    customer_id: 'ada',
    handled: true,
    abandoned: false,
    wait_s: 10,
    handle_s: 120,
  },
  {
    id: '3',
    started_at: at('06T10:00'),
    customer_id: 'ben',
    handled: false,
    abandoned: true,
    wait_s: 5,
    handle_s: null,
  },
];
const CUSTOMERS = [
  { id: 'ada', segment: 'private' },
  { id: 'ben', segment: 'business' },
];
const HALF_HOURS = [
  { started_at: at('05T10:00'), handled: 1, handle_s: 60 },
  { started_at: at('05T11:00'), handled: 1, handle_s: 120 },
];

const calls: Metric = { ...catalog.metrics.contacts, name: 'calls', formula: 'count()' };
const people: Metric = { ...calls, name: 'people', entity: 'customer', formula: 'count()' };
const effort: Metric = {
  ...calls,
  name: 'effort',
  formula: 'sum(handle_s) / count(where: handled)',
  forms: [{ entity: 'interval', formula: 'sum(handle_s) / sum(handled)', sentence: 'From half hours.' }],
};
const house = (tables: Tables, metrics: readonly Metric[] = []): Definitions =>
  definitionsOf(tables, {
    metrics: { ...catalog.metrics, ...Object.fromEntries([calls, people, effort, ...metrics].map((m) => [m.name, m])) },
  });
const own = (formula: string) => ({ metrics: [{ name: 'mine', entity: 'contact', formula }] });

describe('a formula over several entities', () => {
  const tables = { contact: CALLS, customer: CUSTOMERS };

  it('divides sums of one by sums of the other, at each level from its own cells', async () => {
    const mine = own('calls / people');
    expect((await askTables(tables, mine, house(tables))).rows).toEqual([[1.5]]);
    expect((await askTables(tables, { ...mine, groupBy: ['segment'] }, house(tables))).rows).toEqual([
      ['business', 1],
      ['private', 2],
    ]);
  });

  it('is unavailable, with the reason, where one of them is not mapped', async () => {
    const { rows, problems } = await askTables({ contact: CALLS }, own('calls / people'), house({ contact: CALLS }));
    expect(rows).toEqual([]);
    expect(problems[0]).toContain('Entity customer is not mapped.');
  });

  it('has no buckets where one of them has no time', async () => {
    const { problems } = await askTables(tables, { ...own('calls / people'), grain: 'day' }, house(tables));
    expect(problems[0]).toContain('Rows of customer have no time, so they fall into no bucket.');
  });
});

describe('a reference', () => {
  const tables = { contact: CALLS };
  const value = async (formula: string) => (await askTables(tables, own(formula), house(tables))).rows[0][0];

  it('may name a variant, give parameters, or both', async () => {
    expect(await value('service_level')).toBe(1 / 3);
    expect(await value('service_level.handled_only')).toBe(1 / 2);
    expect(await value('service_level(threshold: 30s)')).toBe(2 / 3);
    expect(await value('service_level.handled_only(threshold: 30s) - service_level(threshold: 30s)')).toBeCloseTo(
      1 / 3
    );
  });

  it.each([
    ['service_level.handled', 'Metric service_level has no variant "handled".', 'Known are: handled_only', [0, 21]],
    ['service_level(treshold: 30s)', 'Metric service_level has no parameter "treshold".', 'threshold', [14, 22]],
    ["service_level(threshold: 'x')", 'Parameter threshold of service_level must be a number.', '20', [25, 28]],
    ['service_level(30s)', 'Parameters of a metric are given by name.', 'service_level(threshold: 20)', [14, 17]],
    ['service_level(threshold: wait_s)', 'is given as a value', 'Such as 30s.', [25, 31]],
    ['service_level(threshold: 1, threshold: 2)', '"threshold:" stands twice.', undefined, [28, 37]],
  ] as const)('%s is refused: %s', async (formula, message, hint, [start, end]) => {
    expect.assertions(3);
    await askTables(tables, own(formula), house(tables)).catch((thrown) => {
      expect(thrown.message).toContain(message);
      expect(thrown.hint ?? '').toContain(hint ?? '');
      expect(thrown.at.span).toEqual({ start, end });
    });
  });

  it('points at the name where the other formula is wrong', async () => {
    const wrong: Metric = { ...calls, name: 'wrong', formula: 'sum(wiat_s)' };
    await expect(askTables(tables, own('1 - wrong'), house(tables, [wrong]))).rejects.toMatchObject({
      message: 'Metric wrong: Entity contact has no field "wiat_s".',
      at: { span: { start: 4, end: 9 } },
    });
  });
});

describe('another form of a metric', () => {
  const both = { contact: CALLS, interval: HALF_HOURS };
  const asked = { metrics: [{ metric: 'effort' }] };

  it("waits while the metric's own rows can feed it", async () => {
    const { result } = await askTables(both, asked, house(both));
    expect(result.metrics[0]).toMatchObject({ key: 'effort', entity: 'contact', formula: effort.formula });
  });

  it('steps in where they are not mapped, and the answer says so', async () => {
    const tables = { interval: HALF_HOURS };
    const { rows, result } = await askTables(tables, asked, house(tables));
    expect(rows).toEqual([[90]]);
    expect(result.metrics[0]).toMatchObject({ entity: 'interval', formula: 'sum(handle_s) / sum(handled)' });
    expect(result.metrics[0].sentence).toContain('From half hours.');
  });

  it('steps in where they lack a field', async () => {
    const tables = { contact: CALLS.map(({ id, started_at }) => ({ id, started_at })), interval: HALF_HOURS };
    const { result } = await askTables(tables, asked, house(tables));
    expect(result.metrics[0].entity).toBe('interval');
  });

  it('can be chosen, and then has a column name of its own', async () => {
    const chosen = { metrics: [...asked.metrics, { metric: 'effort', entity: 'interval' }] };
    const { result } = await askTables(both, chosen, house(both));
    expect(result.metrics.map(({ key, entity }) => [key, entity])).toEqual([
      ['effort', 'contact'],
      ['effort@interval', 'interval'],
    ]);
    await expect(
      askTables(both, { metrics: [{ metric: 'effort', entity: 'inteval' }] }, house(both))
    ).rejects.toMatchObject({ hint: 'Did you mean interval?' });
  });

  it('is what a reference means, too', async () => {
    const tables = { interval: HALF_HOURS };
    expect((await askTables(tables, own('effort * 2'), house(tables))).rows).toEqual([[180]]);
  });

  it('that cannot be fed either tells what the first lacks', async () => {
    const tables = { contact: CALLS.map(({ id, started_at }) => ({ id, started_at })) };
    const { problems } = await askTables(tables, asked, house(tables));
    expect(problems[0]).toContain('of contact');
  });

  it('never goes in circles', async () => {
    const round: Metric = {
      ...effort,
      name: 'round',
      formula: 'other',
      forms: [{ ...effort.forms![0], formula: 'other' }],
    };
    const other: Metric = {
      ...round,
      name: 'other',
      formula: 'round',
      forms: [{ ...effort.forms![0], formula: 'round' }],
    };
    await expect(askTables(both, { metrics: [{ metric: 'round' }] }, house(both, [round, other]))).rejects.toThrow(
      'would be made of itself: round → other → round'
    );
  });
});
