import { street } from '../../src/answer';
import { problemFrom } from '../../src/model';
import type { Baseline, Measured, Request } from '../../src/model';

import { ask, at, call, definitionsFor, lines } from './calls.testkit';

const DAY = 86_400_000;
const first = (each: string): Baseline => ({
  name: each,
  title: `The first ${each}`,
  from: '2026-01-01',
  to: '2026-01-02',
});
const baselines = { days: first('days'), ten: { ...first('ten'), to: '2026-01-10' } };
const definitions = { ...definitionsFor(), baselines };
const metrics = [{ metric: 'abandon_rate' }, { name: 'calls', entity: 'contact', formula: 'count()' }];

/** One of two abandoned in the first two days, one of three in the next two, none after. */
const rows = [call('01', 'A'), call('02', 'H'), call('03', 'A'), call('03', 'A'), call('04', 'H'), call('20', 'A')];
const values = (list: readonly Measured[]) => list.map(({ value }) => value);

describe('a baseline', () => {
  it('of the same length is compared whole, counts too', async () => {
    const period = { from: at('03T00:00'), to: at('05T00:00') };
    const result = await ask({ metrics, compare: 'baseline', baseline: 'days', period }, rows, definitions);
    expect(result.compared).toEqual({ from: at('01T00:00'), to: at('03T00:00') });
    expect(result.baseline).toEqual({ name: 'days', title: 'The first days' });
    expect([values(result.rows[0].values), values(result.rows[0].before)]).toEqual([
      [1 / 3, 3],
      [1 / 2, 2],
    ]);
    expect(result.problems).toEqual([]);
  });

  it('of another length is compared in ratios only, which is said', async () => {
    const result = await ask({ metrics, compare: 'baseline', baseline: 'ten' }, rows, definitions);
    expect(values(result.rows[0].before)).toEqual([2 / 5, null]);
    expect(result.rows[0].before[1].silence).toBe('unavailable');
    expect(lines(result.problems)).toEqual([
      'calls: not compared with The first ten, for it adds up over time (30 days against 10). Compare ratios, or choose a period as long as the baseline.',
    ]);
  });

  it('with as many buckets is compared bucket by bucket', async () => {
    const period = { from: at('03T00:00'), to: at('05T00:00') };
    const question = { metrics, compare: 'baseline' as const, baseline: 'days', grain: 'day' as const, period };
    const result = await ask(question, rows, definitions);
    expect(result.rows.map(({ before }) => values(before))).toEqual([
      [0, 1],
      [1, 1],
    ]);
  });

  it('with another number of buckets stands beside each of them as a whole', async () => {
    const period = { from: at('03T00:00'), to: at('06T00:00') };
    const question = { metrics, compare: 'baseline' as const, baseline: 'ten', grain: 'day' as const, period };
    const result = await ask(question, rows, definitions);
    expect(result.rows.map(({ values: now, before }) => [values(now)[0], ...values(before)])).toEqual([
      [0, 2 / 5, null],
      [1, 2 / 5, null],
    ]);
    expect(lines(result.problems)[0]).toContain('a bucket is shorter than the whole of it');
  });

  it('begins and ends at midnights of the reader, whatever the clocks do between', async () => {
    const move = { name: 'move', title: 'Move', from: '2026-03-29', to: '2026-03-29' };
    const calendar = { zone: 'Europe/London', weekStart: 'monday' as const };
    const result = await ask({ metrics, compare: 'baseline', calendar }, rows, { ...definitions, baselines: { move } });
    expect(result.compared).toEqual({ from: Date.UTC(2026, 2, 29), to: Date.UTC(2026, 2, 29) + DAY - 3_600_000 });
  });

  it('of equal length with a changed clock still compares counts', async () => {
    const move = { name: 'move', title: 'Move', from: '2026-03-29', to: '2026-03-29' };
    const question = { metrics, compare: 'baseline' as const, period: { from: at('03T00:00'), to: at('04T00:00') } };
    const calendar = { zone: 'Europe/London', weekStart: 'monday' as const };
    const result = await ask({ ...question, calendar }, rows, { ...definitions, baselines: { move } });
    expect([values(result.rows[0].before), result.problems]).toEqual([[null, 0], []]);
  });

  it.each([
    [{ baseline: 'dyas' }, baselines, 'There is no baseline "dyas".', 'Did you mean days?'],
    [{}, baselines, 'The query names no baseline.', 'days'],
    [{}, {}, 'The query names no baseline.', 'Define one in the settings'],
    [{}, { a: { ...baselines.days, from: '2026-02-30' } }, 'is no day', '2025-12-31'],
    [{}, { a: { ...baselines.days, to: '2025-12-31' } }, 'ends before it begins', 'Swap'],
  ])('refuses %j with a way out', (more, known, message, hint) => {
    const request: Request = {
      version: 1,
      answer: 'metrics',
      metrics,
      compare: 'baseline',
      period: { from: 0, to: DAY },
      calendar: { zone: 'UTC', weekStart: 'monday' },
      now: DAY,
      ...more,
    };
    const refused = (): unknown => {
      try {
        return street(request, { ...definitions, baselines: known });
      } catch (thrown) {
        return problemFrom(thrown);
      }
    };
    expect(refused()).toMatchObject({ message: expect.stringContaining(message), hint: expect.stringContaining(hint) });
  });
});
