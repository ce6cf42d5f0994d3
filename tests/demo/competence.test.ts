import { TRUTHS } from '../../demo';

import { DAY, UNTIL } from './centre.testkit';
import { answer, fromTables, tablesOf } from './demo.testkit';

const CENTRE = { until: UNTIL, scale: 0.5, seed: 1, shown: 365 };

it('finds that beginners learn more slowly where coaching falls out, as planted, and that some of those who leave could do it', async () => {
  const { rows } = await answer('rows', fromTables(tablesOf(CENTRE, ['payroll'])), {
    ...{ metrics: [{ metric: 'competent_in_time' }, { metric: 'regretted_loss' }], groupBy: ['site'], grain: 'none' },
    period: { from: UNTIL - 364 * DAY, to: UNTIL },
  });
  const [slowest, ...others] = [...rows].sort((one, other) => one.values[0].value! - other.values[0].value!);
  expect(slowest.group).toEqual([TRUTHS.pledges.brokenAt]);
  expect(slowest.values[0].high).toBeLessThan(others[0].values[0].value!);
  expect(rows.every(({ values }) => values[1].value! > 0 && values[1].low! < values[1].high!)).toBe(true);
});
