import { catalog } from '../../src/catalog';

import { enginesHere } from './canonical.testkit';
import type { CanonicalRow, Engine } from './canonical.testkit';
import { answered, answerIn, figure, MINUTE, NOW, pastWeeks, SCENE, SECOND, WEEK } from './live.testkit';

let engines: Engine[] = [];
beforeAll(async () => {
  engines = await enginesHere();
});
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

it('tells who waits, for how long and what they are worth, in every engine', async () => {
  for (const engine of engines) {
    const result = await answerIn(engine);
    expect(result.problems.filter(({ severity }) => severity !== 'info').map((each) => each.toLine())).toEqual([]);
    const now = (metric: string) => figure(result, metric, 'now');
    expect({ engine: engine.name, waiting: now('waiting') }).toEqual({
      engine: engine.name,
      waiting: { all: 6, billing: 5, care: 1 },
    });
    expect(now('waiting_too_long')).toEqual({ all: 3, billing: 3, care: 0 });
    expect(now('longest_waiting')).toEqual({ all: 400, billing: 400, care: 15 });
    expect(now('value_waiting')).toEqual({ all: 50_500, billing: 41_500, care: 9_000 });
    expect(now('value_waiting_too_long')).toEqual({ all: 41_500, billing: 41_500, care: null });
    expect(now('in_conversation')).toEqual({ all: 1, billing: 0, care: 1 });
    expect(now('call_backs_overdue')).toEqual({ all: 1, billing: 1, care: 0 });
    expect(figure(result, 'next_call_back', 'soon')).toMatchObject({ all: 1500, billing: 1500 });
    expect(figure(result, 'contacts', 'recent')).toEqual({ all: 10, billing: 7, care: 3 });
    expect(result.freshness.age).toBe(15);
  }
});

it('asks each table for rows of a few days only, by its own columns, so that its history costs nothing', async () => {
  for (const engine of engines.filter(({ name }) => /duckdb|postgres/i.test(name))) {
    const { traces } = await answerIn(engine);
    const bounded = traces.filter(({ statement }) => /WHERE \(*"c (started_at|predicted_at)" >= '/.test(statement));
    expect([engine.name, traces.length > 0, bounded.length]).toEqual([engine.name, true, traces.length]);
  }
});

it('puts together only those customers whose keys occur among the contacts at hand', async () => {
  for (const engine of engines.filter(({ name }) => name !== 'browser')) {
    const { traces } = await answerIn(engine);
    const valued = traces.filter(({ statement }) => /\bcustomer_rows\b/.test(statement));
    expect([engine.name, valued.length > 0]).toEqual([engine.name, true]);
    valued.forEach(({ statement }) =>
      expect(statement).toMatch(/WHERE .id. IN \(SELECT .customer_id. FROM .contact.\)/)
    );
  }
});

it('tells agents of the whole where their rows know no queues', async () => {
  const result = await answerIn(engines[0]);
  const split = Object.fromEntries(result.figures.map((each) => [result.metrics[each.metric].metric, each.split]));
  expect([split.agents_free, split.waiting]).toEqual([false, true]);
  expect([1, 1, 1]).toEqual(
    ['agents_free', 'agents_busy', 'agents_away'].map((metric) => figure(result, metric, 'now').all)
  );
});

it('keeps to the promise that the query names', async () => {
  const metrics = ['waiting_too_long', 'value_waiting_too_long'].map((metric) => ({
    metric,
    parameters: { promise: 300 },
  }));
  const result = await answerIn(engines[0], SCENE, { metrics });
  expect([result.promise, figure(result, 'waiting_too_long', 'now').billing]).toEqual([300, 1]);
  expect(figure(result, 'value_waiting_too_long', 'now').billing).toBe(40_000);
});

it('says where a person is needed first, and what would help', async () => {
  const result = await answerIn(engines[0]);
  expect(result.places[result.first!].path).toEqual(['billing']);
  expect(result.places[result.first!].needs).toEqual(['waits', 'call-backs']);
  expect(result.advice).toEqual({ kind: 'take', to: result.first, free: 1 });
  const agent_state = SCENE.agent_state.filter(({ state }) => state !== 'available');
  const allBusy = await answerIn(engines[0], { ...SCENE, agent_state });
  expect(allBusy.advice).toEqual({ kind: 'return', to: result.first, away: 1 });
});

it('is calm where nobody waits too long', async () => {
  const contact = SCENE.contact.filter(({ queue }) => queue === 'care');
  const result = await answerIn(engines[0], { ...SCENE, contact, promise: [] });
  expect([result.first, result.advice]).toEqual([null, null]);
});

it('takes a source that is silent for a day for one that has stopped, where rows are wont to come at this hour', async () => {
  const contact = pastWeeks('billing', [
    [90, 0],
    [90, 0],
    [90, 0],
  ]);
  const { freshness } = await answerIn(engines[0], { ...SCENE, contact, agent_state: [] });
  expect(freshness.age).toBe(86_400);
  expect(freshness.stale).toBeGreaterThan(120);
  expect(freshness.stale).toBeLessThan(86_400);
});

it('takes no silence for a stopped source where few rows come at these hours, and says so of none', async () => {
  const night = pastWeeks('billing', [
    [1, 0],
    [2, 0],
    [1, 0],
    [1, 0],
  ]);
  const { freshness } = await answerIn(engines[0], { ...SCENE, contact: night, agent_state: [] });
  expect(freshness).toEqual({ age: null, stale: null, unsure: false });
});

it('is unsure of a silence while there are less than three weeks of history', async () => {
  const morning = Array.from({ length: 200 }, (_, index) => answered('billing', 3600 + index * 60, 5, 60));
  const two = pastWeeks('billing', [
    [20, 0],
    [20, 0],
  ]);
  const short = await answerIn(engines[0], { ...SCENE, contact: [...morning, ...two], agent_state: [] });
  expect(short.freshness.unsure).toBe(true);
  expect(short.freshness.age).toBeGreaterThan(short.freshness.stale!);
  expect((await answerIn(engines[0])).freshness.unsure).toBe(false);
});

it('counts from where the night ended, not as if rows had come all along', async () => {
  const opens = (week: number): CanonicalRow[] =>
    Array.from({ length: 30 }, (_, index) =>
      answered('billing', ((week + 1) * WEEK + 20 * MINUTE - index * MINUTE) / SECOND, 5, 60)
    );
  const contact = [answered('billing', 7200, 10), ...[0, 1, 2, 3].flatMap(opens)];
  const early = await answerIn(engines[0], { ...SCENE, contact, agent_state: [] }, { now: NOW - 10 * MINUTE });
  const later = await answerIn(engines[0], { ...SCENE, contact, agent_state: [] });
  // 30 an hour are wont to come from ten o'clock on: by ten past that is 5, by twenty past 10.
  expect([early.freshness.stale, later.freshness.stale]).toEqual([null, 960]);
});

it('has a catalogue metric for every figure', () => {
  expect(Object.keys(catalog.metrics)).toEqual(expect.arrayContaining(['waiting', 'value_waiting']));
});
