import type { MetricsResult, Request } from '../../src/model';

import { enginesHere } from './canonical.testkit';
import type { Engine } from './canonical.testkit';

const AT = '2026-01-05T09:00:00Z';
const FROM = Date.parse(AT);

let engines: Engine[] = [];
beforeAll(async () => {
  engines = await enginesHere();
});
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

it.each([
  ['0 rows below the line', 'count() / count(where: abandoned)'],
  ['a sum of zeros below it', 'sum(talk_s) / sum(hold_s)'],
  ['a sum that cancels out', 'count() / sum(satisfaction)'],
  ['a sum of nothing below it', 'count() / sum(wrap_s)'],
  ['0 above and below it', 'count(where: abandoned) / count(where: abandoned)'],
  ['0 below in a row', 'sum(talk_s / hold_s)'],
  ['a whole number by 0 in a row', 'max(1 / hold_s)'],
])('gives null for %s', async (_, formula) => {
  const row = { started_at: AT, ended_at: AT, talk_s: 60, hold_s: 0, wrap_s: null, abandoned: false };
  const contact = [
    { ...row, id: 'a', satisfaction: 3 },
    { ...row, id: 'b', satisfaction: -3 },
  ];
  const request: Request = {
    version: 1,
    answer: 'metrics',
    metrics: [{ name: 'm', entity: 'contact', formula }],
    period: { from: FROM, to: FROM + 3_600_000 },
    calendar: { zone: 'UTC', weekStart: 'monday' },
    now: FROM + 3_600_000,
  };
  for (const engine of engines) {
    const { rows, problems } = (await engine.answer(request, { contact })) as MetricsResult;
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect([engine.name, errors, rows[0].values[0].value]).toEqual([engine.name, [], null]);
  }
});
