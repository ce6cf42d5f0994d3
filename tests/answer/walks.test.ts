import { catalog } from '../../src/catalog';
import type { DriversResult, Metric, Profile, ProfileMetric } from '../../src/model';

import { definitionsOf, resultOf } from './tables.testkit';
import type { Tables } from './tables.testkit';

const day = (date: string) => Date.parse(`2026-${date}T10:00:00Z`);

interface Call {
  customer: string;
  on: string;
  talk?: number | null;
  hold?: number | null;
}

function table(calls: readonly Call[]): Tables {
  const last: Call = { customer: 'zoe', on: '02-20' };
  return {
    contact: [...calls, last].map(({ customer, on, talk = 300, hold = 30 }, index) => ({
      id: `c${index}`,
      customer_id: customer,
      started_at: day(on),
      ended_at: day(on) + 600_000,
      offered: true,
      handled: true,
      talk_s: talk,
      hold_s: hold,
      wrap_s: 30,
    })),
  };
}

/** Calls of 6 minutes, 1.25 for each resolution; then of 5 minutes, 1.6 for each. */
const BEFORE: Call[] = ['01-05 ada', '01-06 ben', '01-07 cy', '01-08 dee', '01-09 dee'].map(callOf);
const AFTER: Call[] = ['20 ada', '21 ada', '20 ben', '21 ben', '22 cy', '23 cy', '24 eve', '25 fay'].map((each) => ({
  ...callOf(`01-${each}`),
  talk: 240,
}));

function callOf(text: string): Call {
  const [on, customer] = text.split(' ');
  return { on, customer };
}

const product: Metric = {
  ...catalog.metrics.handle_time,
  name: 'product',
  title: 'Product',
  formula: 'handle_time * contacts_per_resolution / 60',
};

const metricOf = (metric: string): ProfileMetric => ({
  metric,
  weight: 1,
  target: 300,
  goalposts: { direction: 'lower', worst: 900, best: 0 },
});

const METRICS = ['handle_time_per_resolution', 'handle_time', 'product', 'contacts_per_resolution'];
const profile: Profile = {
  ...catalog.profiles.balanced,
  name: 'test',
  families: [{ family: 'efficiency', title: 'Efficiency', weight: 1, metrics: METRICS.map(metricOf) }],
};

async function walksOver(calls: readonly Call[]) {
  const tables = table(calls);
  const definitions = definitionsOf(tables, {
    profiles: { test: profile },
    metrics: { ...catalog.metrics, product },
  });
  const { families, node } = await resultOf<DriversResult>(
    tables,
    {
      answer: 'drivers',
      profile: 'test',
      compare: 'previous',
      period: { from: Date.parse('2026-01-19T00:00:00Z'), to: Date.parse('2026-02-02T00:00:00Z') },
      now: Date.parse('2026-03-01T00:00:00Z'),
    },
    definitions
  );
  return families[0].metrics.map(({ walk }, at) => ({ walk, scored: node.families[0].metrics[at] }));
}

const stepsOf = ({ walk }: Awaited<ReturnType<typeof walksOver>>[number]) =>
  Object.fromEntries(walk!.steps.map(({ title, before, now }) => [title, [before, now]]));

it('takes handle time per resolution apart into talk, hold, wrap-up and contacts for each resolution', async () => {
  const [perResolution] = await walksOver([...BEFORE, ...AFTER]);
  expect([perResolution.scored.before!.value, perResolution.scored.now.value]).toEqual([450, 480]);
  expect(stepsOf(perResolution)).toEqual({
    Talk: [300, 240],
    Hold: [30, 30],
    'Wrap-up': [30, 30],
    'Handled per resolution': [1.25, 1.6],
  });
  const { steps, untold } = perResolution.walk!;
  expect(untold).toBeNull();
  expect(steps.reduce((sum, { by }) => sum + by!, 0)).toBeCloseTo(30, 11);
  const [talk, hold, wrap, rows] = steps.map(({ by }) => by!);
  expect([talk < -80, Math.abs(hold), Math.abs(wrap), rows > 110]).toEqual([true, 0, 0, true]);
});

it('takes a mean apart by differences, and a product of metrics by their names', async () => {
  const [, mean, times] = await walksOver([...BEFORE, ...AFTER]);
  expect(mean.walk!.steps.map(({ title, by }) => [title, Number(by!.toFixed(9))])).toEqual([
    ['Talk', -60],
    ['Hold', 0],
    ['Wrap-up', 0],
  ]);
  expect(times.walk!.steps.map(({ title, isFactor }) => [title, isFactor])).toEqual([
    ['Talk', false],
    ['Hold', false],
    ['Wrap-up', false],
    ['Contacts per resolution', true],
  ]);
  const { now, before } = times.scored;
  expect(times.walk!.steps.reduce((sum, { by }) => sum + by!, 0)).toBeCloseTo(now.value! - before!.value!, 11);
});

it('has none where a formula is of one piece', async () => {
  const [, , , counts] = await walksOver([...BEFORE, ...AFTER]);
  expect(counts.walk).toBeNull();
});

it('takes contacts of which the talk is not known out of every part, and nothing held for nothing', async () => {
  const unknown = { customer: 'gus', on: '01-26', talk: null, hold: 500 };
  const [perResolution] = await walksOver([...BEFORE, ...AFTER.map((each) => ({ ...each, hold: null })), unknown]);
  const { steps, untold } = perResolution.walk!;
  expect(untold).toBeNull();
  expect(steps.map(({ now }) => now)).toEqual([240, 0, 30, 8 / 6]);
  const { now, before } = perResolution.scored;
  expect(steps.reduce((sum, { by }) => sum + by!, 0)).toBeCloseTo(now.value! - before!.value!, 11);
});

it('says that a side is not known where there was nothing before', async () => {
  const [perResolution] = await walksOver(AFTER);
  expect(perResolution.walk!.untold).toBe('unknown');
  expect(perResolution.walk!.steps.map(({ by }) => by)).toEqual([null, null, null, null]);
});
