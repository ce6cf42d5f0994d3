import type { MetricsResult, Request } from '../../src/model';

import { enginesHere } from './canonical.testkit';
import type { CanonicalRow, Engine } from './canonical.testkit';

let engines: Engine[] = [];
beforeAll(async () => {
  engines = await enginesHere();
});
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

const call = (id: string, customer_id: string | null, start: string, end = start): CanonicalRow => ({
  id,
  customer_id,
  started_at: `2026-01-${start}:00Z`,
  ended_at: `2026-01-${end}:00Z`,
});
const answer = (customer_id: string | null, asked: string, score: number): CanonicalRow => ({
  id: `${customer_id} ${asked}`,
  customer_id,
  asked_at: `2026-01-${asked}:00Z`,
  submitted_at: `2026-01-${asked}:00Z`,
  score,
});

async function shareOf(condition: string, contact: readonly CanonicalRow[], feedback: readonly CanonicalRow[]) {
  const request: Request = {
    version: 1,
    answer: 'metrics',
    metrics: [
      { name: 'mine', entity: 'contact', formula: `count(where: ${condition}) / count(where: known(${condition}))` },
    ],
    period: { from: Date.parse('2026-01-05T00:00Z'), to: Date.parse('2026-01-12T00:00Z') },
    calendar: { zone: 'UTC', weekStart: 'monday' },
    now: Date.parse('2026-02-01T00:00Z'),
  };
  const results = [];
  for (const engine of engines) {
    const { rows, problems } = (await engine.answer(request, { contact, feedback })) as MetricsResult;
    expect({ engine: engine.name, problems: problems.map((each) => each.toLine()) }).toEqual({
      engine: engine.name,
      problems: [],
    });
    const [{ numerator, denominator, matured }] = rows[0].values;
    results.push([numerator, denominator, matured]);
  }
  expect(new Set(results.map((each) => JSON.stringify(each))).size).toBe(1);
  return results[0];
}

/** So that the data of both go far enough. */
const LATER = [call('z', 'zoe', '31T00:00')];
const LATER_ANSWERS = [answer('zoe', '31T00:00', 5)];

describe('exists_next, in every engine', () => {
  it('finds a row of the same key that starts within the window after the end, and no other', async () => {
    const calls = [
      call('1', 'ada', '05T10:00', '05T10:30'), // asked within 24 h of the end
      call('2', 'ben', '05T10:00', '05T10:30'), // asked a minute too late
      call('3', 'cy', '05T10:00', '05T10:30'), // asked before the call began
      call('4', 'di', '05T10:00', '05T10:30'), // asked while it ran
      call('5', 'ed', '05T10:00', '05T10:30'), // asked as it began
      call('6', 'fay', '05T10:00', '05T10:30'), // only somebody else was asked
      ...LATER,
    ];
    const answers = [
      answer('ada', '06T10:30', 1),
      answer('ben', '06T10:31', 1),
      answer('cy', '05T09:59', 1),
      answer('di', '05T10:10', 1),
      answer('ed', '05T10:00', 1),
      ...LATER_ANSWERS,
    ];
    expect(await shareOf('exists_next(feedback, customer_id, within: 24h)', calls, answers)).toEqual([3, 6, 1]);
  });

  it('does not know where the key is not known', async () => {
    const calls = [call('1', 'ada', '05T10:00'), call('2', null, '05T10:00'), ...LATER];
    const answers = [answer('ada', '05T11:00', 1), answer(null, '05T11:00', 1), ...LATER_ANSWERS];
    expect(await shareOf('exists_next(feedback, customer_id, within: 24h)', calls, answers)).toEqual([1, 1, 1]);
  });

  it('looks only at rows that the condition lets through, and past those it does not', async () => {
    const calls = [call('1', 'ada', '05T10:00'), call('2', 'ben', '05T10:00'), ...LATER];
    const answers = [
      answer('ada', '05T11:00', 5),
      answer('ada', '05T12:00', 1),
      answer('ben', '05T11:00', 5),
      ...LATER_ANSWERS,
    ];
    expect(await shareOf('exists_next(feedback, customer_id, within: 24h, where: score <= 2)', calls, answers)).toEqual(
      [1, 2, 1]
    );
  });

  it('may tie fields of other names, and several', async () => {
    const calls = [call('1', 'ada', '05T10:00'), call('2', 'ada', '05T10:00'), ...LATER];
    const answers = [{ ...answer('ada', '05T11:00', 1), contact_id: '1' }, ...LATER_ANSWERS];
    const exists = 'exists_next(feedback, customer_id, id = contact_id, within: 24h)';
    expect(await shareOf(exists, calls, answers)).toEqual([1, 2, 1]);
  });

  it('waits until the window has passed in the data of both', async () => {
    const calls = [call('1', 'ada', '05T10:00'), call('2', 'ben', '08T10:00'), ...LATER];
    const answers = [answer('ada', '05T11:00', 1), answer('zoe', '07T00:00', 5)];
    // The contacts go to the end of the month, the answers end on the 7th: the call of the 8th cannot be judged.
    expect(await shareOf('exists_next(feedback, customer_id, within: 24h)', calls, answers)).toEqual([1, 1, 1 / 2]);
    expect(
      await shareOf('exists_next(feedback, customer_id, within: 24h)', calls, [...answers, ...LATER_ANSWERS])
    ).toEqual([1, 2, 1]);
  });
});
