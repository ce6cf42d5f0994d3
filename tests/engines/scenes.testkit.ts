import fc from 'fast-check';

import { compileMetric } from '../../src/answer/compile';
import { catalog } from '../../src/catalog';
import type { Columns, Definitions, EntityMapping, MetricChoice, Request } from '../../src/model';
import { planRequest } from '../../src/plan';
import type { Ask } from '../../src/plan';
import { takesQuantiles } from '../../src/sql';

const START = Date.parse('2026-03-26T00:00:00Z');
const HOUR = 3_600_000;

type SourceRow = Record<string, unknown>;

/** Two weeks around the day on which London's clocks go forward; few different times, so that ties are many. */
const when = fc.integer({ min: 0, max: 14 * 12 }).map((pair) => START + pair * 2 * HOUR);
const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 5) => fc.option(arbitrary, { freq, nil: null });
const seconds = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 600 }) },
  { weight: 1, arbitrary: fc.constantFrom(-5, 90_000) }
);
const yesNo = fc.boolean();

interface Contact {
  start: number | null;
  lasts: number | null;
  customer: number | null;
  chain: number | null;
  wait: number | null;
  talk: number | null;
  hold: number | null;
  handled: boolean | null;
  abandoned: boolean | null;
  site: string | null;
  agent: string | null;
  score: number | null;
  outcome: string;
}

const contact: fc.Arbitrary<Contact> = fc.record({
  start: maybe(when, 20),
  lasts: maybe(fc.oneof(fc.integer({ min: 0, max: 7200 }), fc.constantFrom(0, 0, 7200, -60, 200_000))),
  customer: maybe(fc.integer({ min: 1, max: 6 })),
  chain: maybe(fc.integer({ min: 1, max: 4 }), 9),
  wait: maybe(seconds),
  talk: maybe(seconds),
  hold: maybe(seconds),
  handled: maybe(yesNo, 9),
  abandoned: maybe(yesNo, 9),
  site: maybe(fc.constantFrom('North', 'South', 'N/A', '')),
  agent: maybe(fc.constantFrom('ann', 'bob', 'cas', 'Zoë')),
  score: maybe(fc.integer({ min: 1, max: 5 }), 2),
  outcome: fc.constantFrom('DONE', 'DONE', 'DONE', 'PHANTOM'),
});

const customer = fc.record({
  key: fc.integer({ min: 1, max: 5 }),
  segment: maybe(fc.constantFrom('gold', 'silver')),
  email: maybe(fc.constantFrom('a@b', '', 'none')),
  updated: maybe(when.map((at) => new Date(at - 200 * 24 * HOUR).toISOString())),
  phone: maybe(fc.constantFrom('1', '2')),
});

/** Ways in which a source may write an instant. */
const WAYS: Record<string, { as: NonNullable<EntityMapping['fields']>[string]; write: (at: number) => unknown }> = {
  timestamp: { as: { column: 'start' }, write: (at) => at },
  epoch: { as: { column: 'start', as: 'epoch' }, write: (at) => at / 1000 },
  iso: { as: { column: 'start', as: 'iso' }, write: (at) => new Date(at).toISOString() },
  local: { as: { column: 'start', as: 'local' }, write: (at) => at },
  'iso without offset': {
    as: { column: 'start', as: 'iso' },
    write: (at) => new Date(at).toISOString().slice(0, 19).replace('T', ' '),
  },
  pattern: {
    as: { columns: ['day', 'start'], as: { format: 'dd/MM/yy H:mm:ss' } },
    write: (at) => `${new Date(at).getUTCHours()}${new Date(at).toISOString().slice(13, 19)}`,
  },
};

const FORMULAS = [
  'count()',
  'count(where: handled)',
  'sum(talk_s, where: handled or abandoned)',
  'avg(wait_s + coalesce(hold_s, 0))',
  'min(talk_s) + max(talk_s - wait_s)',
  'count_distinct(customer_id)',
  'count_distinct(agent, where: handled)',
  'sum(satisfaction, per: customer_id)',
  'quantile(wait_s, 0.9)',
  'quantile(handle_s, 0.35, where: known(agent))',
  "sum(case when site = 'North' then 1 when agent in ('ann', 'Zoë') then 2 else talk_s / hold_s end)",
  "count(where: case when handled then site else agent end > 'Nz')",
  "count(where: coalesce(site, agent) < 'b' or not (site != agent))",
  'count(where: site = agent or not (site < agent))',
  'count(where: coalesce(handled, abandoned, true) != abandoned)',
  'count(where: not (handled and abandoned))',
  'count(where: ended_at - started_at > 600 and started_at + talk_s <= ended_at)',
  'sum(gap_to_next(customer_id))',
  'sum(gap_to_previous(customer_id, where: handled, unlike: chain_id))',
  'count(where: not next(customer_id, within: 1d, where: handled, unlike: chain_id))',
  'count(where: previous(customer_id, site, within: 2d, unlike: agent))',
  'count(where: next(satisfaction, within: 5h))',
  'count(where: next(customer_id, within: 2h)) + sum(gap_to_next(customer_id, within: 4h))',
  'count(where: not previous(customer_id, within: 4h, where: handled))',
  'count(where: previous(customer_id, within: 6d))',
  "sum(customer.data_known, where: customer.segment != 'gold')",
  'count(where: customer.data_known >= 1 and not known(customer.segment))',
];

const choice: fc.Arbitrary<MetricChoice> = fc.oneof(
  fc.constantFrom(...Object.keys(catalog.metrics)).map((metric) => ({ metric })),
  fc.constantFrom(...FORMULAS).map((formula) => ({ name: formula, entity: 'contact', formula }))
);

export const scene = fc.record({
  contacts: fc.array(contact, { maxLength: 60, size: 'max' }),
  customers: fc.array(customer, { maxLength: 8 }),
  sorted: fc.boolean(),
  /** Instants that are no whole seconds. */
  fine: fc.boolean(),
  way: fc.constantFrom(...Object.keys(WAYS)),
  end: fc.constantFrom('mapped', 'otherwise', 'cannot'),
  filter: fc.constantFrom(undefined, "outcome != 'PHANTOM'", 'wait_s < 500 or handled'),
  metrics: fc.uniqueArray(choice, { minLength: 1, maxLength: 5, selector: (each) => JSON.stringify(each) }),
  levels: fc.constantFrom(
    [[]],
    [[], ['site']],
    [[], ['site'], ['site', 'agent']],
    [['segment']],
    [[], ['agent', 'segment']]
  ),
  shape: fc.constantFrom('bucketed', 'whole', 'both'),
  grain: fc.constantFrom('hour' as const, 'day' as const, 'week' as const),
  filters: fc.constantFrom(
    [],
    [{ dimension: 'site', operator: 'not in' as const, values: ['South'] }],
    [{ dimension: 'agent', operator: 'in' as const, values: ['ann', null] }]
  ),
  from: fc.integer({ min: 0, max: 5 }),
  days: fc.integer({ min: 0, max: 9 }),
});

/** A random centre and a random question. */
export type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never;

export function asksOf({ metrics, levels, shape, grain, filters, from, days, ...drawn }: Scene): Ask[] {
  const definitions = definitionsFor(drawn);
  const period = { from: START + from * 24 * HOUR, to: START + (from + days) * 24 * HOUR };
  const request: Request = {
    version: 1,
    answer: 'metrics',
    period,
    calendar: { zone: 'Europe/London', weekStart: 'monday' },
    now: period.to + 24 * HOUR,
    grain,
    filters,
  };
  const compiled = metrics.map((each) => compileMetric(each, definitions));
  const bucketed = shape !== 'whole';
  const needs = { metrics: compiled, levels, bucketed, whole: shape !== 'bucketed', series: bucketed, strata: [] };
  return planRequest(request, needs, { definitions, takesQuantiles }).sides[0].asks.map(({ ask }) => ask);
}

function definitionsFor({ way, end, filter }: Pick<Scene, 'way' | 'end' | 'filter'>): Definitions {
  const at = WAYS[way].as;
  const ended = { ...at, ...('column' in at ? { column: 'ended' } : { columns: ['day_ended', 'ended'] }) };
  return {
    ...catalog,
    sources: { s: { uid: 's', name: 's', kind: 'rows' } },
    mapping: {
      version: 1,
      name: 'twin',
      entities: {
        contact: {
          source: 's',
          table: 'calls',
          zone: 'Europe/London',
          where: filter,
          fields: {
            id: { column: 'id' },
            started_at: at,
            ...(end === 'mapped' ? { ended_at: ended } : {}),
            customer_id: { column: 'customer', null: ['2'] },
            chain_id: { column: 'chain' },
            wait_s: { column: 'wait', as: 'hh:mm:ss' },
            talk_s: { column: 'talk', as: 'ms' },
            hold_s: { column: 'hold' },
            handled: { column: 'handled', as: 'boolean' },
            abandoned: { column: 'abandoned', values: { A: true, '*': false } },
            transferred: { formula: 'handled and abandoned' },
            site: { column: 'site', null: ['N/A'] },
            agent: { column: 'agent', values: { ann: 'ann', bob: 'bob', Zoë: 'Zoë' } },
            satisfaction: { column: 'score' },
            outcome: { column: 'outcome' },
          },
          ...(end === 'cannot' ? { cannot: { ended_at: 'Nobody wrote it down.' } } : {}),
        },
        customer: {
          source: 's',
          table: 'customers',
          fields: { id: { column: 'key' }, segment: { column: 'segment' } },
          needs: [
            { name: 'email', column: 'email', updated: 'updated', fresh: '200d', null: ['none'] },
            { name: 'phone', column: 'phone' },
          ],
        },
      },
    },
  };
}

export function sourcesOf({ contacts, customers, sorted, fine, way }: Scene): { own: Columns; linked: Columns } {
  const list = sorted ? [...contacts].sort((a, b) => (a.start ?? 0) - (b.start ?? 0)) : contacts;
  const write = (at: number | null, row: number) =>
    at === null ? null : WAYS[way].write(at + (fine ? 250 * (row % 3) : 0));
  const dayOf = (at: number | null) =>
    at === null ? null : new Date(at).toISOString().slice(2, 10).split('-').reverse().join('/');
  const rows: SourceRow[] = list.map((each, index) => {
    const end = each.start === null || each.lasts === null ? null : each.start + each.lasts * 1000;
    return {
      id: (index * 7) % 101,
      start: write(each.start, index),
      day: dayOf(each.start),
      ended: write(end, index),
      day_ended: dayOf(end),
      customer: each.customer,
      chain: each.chain === null ? null : `c${each.chain}`,
      wait: clock(each.wait),
      talk: each.talk === null ? null : each.talk * 1000,
      hold: each.hold === null ? '' : String(each.hold),
      handled: each.handled === null ? null : each.handled ? 'Y' : 0,
      abandoned: each.abandoned === null ? null : each.abandoned ? 'A' : 'x',
      site: each.site,
      agent: each.agent,
      score: each.score,
      outcome: each.outcome,
    };
  });
  return {
    own: columnsFrom(rows, Object.keys(COLUMNS)),
    linked: columnsFrom(customers, ['key', 'segment', 'email', 'updated', 'phone']),
  };
}

const COLUMNS = {
  id: 0,
  start: 0,
  day: 0,
  ended: 0,
  day_ended: 0,
  customer: 0,
  chain: 0,
  wait: 0,
  talk: 0,
  hold: 0,
  handled: 0,
  abandoned: 0,
  site: 0,
  agent: 0,
  score: 0,
  outcome: 0,
};

function clock(value: number | null): string | null {
  if (value === null) {
    return null;
  }
  const two = (number: number) => String(number).padStart(2, '0');
  const whole = Math.abs(value);
  const text = `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
  return value < 0 ? `-${text}` : text;
}

function columnsFrom(rows: readonly SourceRow[], names: readonly string[]): Columns {
  return { length: rows.length, columns: names.map((name) => ({ name, values: rows.map((row) => row[name]) })) };
}
