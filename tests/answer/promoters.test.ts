import type { MetricChoice } from '../../src/model';

import { MONTH } from './calls.testkit';
import { askTables } from './tables.testkit';

const answers = (recommend: number, count: number) => Array.from({ length: count }, () => recommend);

/** Of 100 who answered, 50 would recommend us and 20 would not. */
const feedback = [...answers(10, 50), ...answers(7, 30), ...answers(3, 20)].map((recommend, row) => ({
  id: `f${row}`,
  invited_at: MONTH.from,
  submitted_at: MONTH.from + 60_000,
  recommend,
}));

async function measured(metric: MetricChoice) {
  const { result } = await askTables({ feedback }, { metrics: [metric] });
  const { value, low, high } = result.rows[0].values[0];
  return [value, low, high].map((each) => each && Number(each.toFixed(3)));
}

const difference = '(count(where: recommend >= 9) - count(where: recommend <= 6)) / count(where: known(recommend))';
const own = (formula: string): MetricChoice => ({ formula, name: 'own', entity: 'feedback', unit: 'share' });

it('says how sure a promoter score is, by the variance of a difference of shares (Agresti 2013, p. 72)', async () => {
  expect(await measured({ metric: 'promoter_score' })).toEqual([30, 14.692, 45.308]);
});

it('takes one count less another for no share of counts, whatever its unit', async () => {
  expect(await measured(own(difference))).toEqual([0.3, 0.147, 0.453]);
});

it('gives no interval where some are counted on both sides', async () => {
  const both = '(count(where: recommend >= 1) - count(where: recommend <= 6)) / count(where: known(recommend))';
  expect(await measured(own(both))).toEqual([0.8, null, null]);
});
