import { MONTH, at } from './calls.testkit';
import { askTables } from './tables.testkit';

const DAY = 86_400_000;
const tables = {
  customer: [
    { id: 'ada', joined_at: MONTH.from - DAY, left_at: null },
    { id: 'ben', joined_at: MONTH.from, left_at: MONTH.to - 1 },
    { id: 'cy', joined_at: MONTH.to, left_at: null },
  ],
  contact: [{ id: '1', started_at: at('05T10:00'), wait_s: 5 }],
};
const own = (formula: string, entity = 'customer') => ({ metrics: [{ name: 'mine', entity, formula }] });

describe('the ends of the period in a formula', () => {
  it('tell who was there before it, in rows that have no time of their own', async () => {
    const before = 'count(where: joined_at < period_start)';
    const left = 'count(where: left_at >= period_start and left_at < period_end)';
    expect((await askTables(tables, own(before))).rows).toEqual([[1]]);
    expect((await askTables(tables, own(left))).rows).toEqual([[1]]);
    expect((await askTables(tables, own('sum(period_end - period_start) / count()'))).rows).toEqual([[30 * 86_400]]);
  });

  it('are those of each period where two are compared', async () => {
    const { result } = await askTables(tables, { ...own('count(where: joined_at < period_end)'), compare: 'previous' });
    expect([result.rows[0].values[0].value, result.rows[0].before[0].value]).toEqual([2, 1]);
  });

  it('say nothing of a bucket, and the answer says so', async () => {
    const asked = { ...own('count(where: started_at < period_end)', 'contact'), grain: 'day' as const };
    const { problems } = await askTables(tables, asked);
    expect(problems[0]).toContain('period_start and period_end are those of the whole period');
  });
});
