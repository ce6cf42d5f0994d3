import type { MetricsResult, Request } from '../../src/model';

import { enginesHere } from './canonical.testkit';
import type { Engine } from './canonical.testkit';

let engines: Engine[] = [];
beforeAll(async () => {
  engines = await enginesHere();
});
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

const wrote = (id: string, started_at: string, first_reply_s: number | null) => ({ id, started_at, first_reply_s });

/** Two had a day for their reply, one of them got it; the third wrote an hour before the data ends. */
const contact = [
  wrote('1', '2026-01-05T09:00:00Z', 3600),
  wrote('2', '2026-01-05T10:00:00Z', null),
  wrote('3', '2026-01-07T11:00:00Z', null),
  wrote('4', '2026-01-07T12:00:00Z', null),
];

const share = (matured: string) => `count(where: first_reply_s <= 1d${matured}) / count(where: known(id))`;

async function valuesOf(engine: Engine): Promise<unknown> {
  const period = { from: Date.parse('2026-01-05T00:00:00Z'), to: Date.parse('2026-01-08T00:00:00Z') };
  const request: Request = {
    version: 1,
    answer: 'metrics',
    metrics: [
      { name: 'in_time', entity: 'contact', formula: share(', matured: 1d') },
      { name: 'hasty', entity: 'contact', formula: share('') },
    ],
    period,
    calendar: { zone: 'UTC', weekStart: 'monday' },
    now: period.to,
  };
  const { rows } = (await engine.answer(request, { contact })) as MetricsResult;
  return rows[0].values.map(({ value, denominator, matured }) => ({ value, denominator, matured }));
}

it('counts a row only once it had the time that its share allows, above and below the line', async () => {
  for (const engine of engines) {
    expect({ engine: engine.name, values: await valuesOf(engine) }).toEqual({
      engine: engine.name,
      values: [
        { value: 1 / 2, denominator: 2, matured: 1 / 2 },
        { value: 1 / 4, denominator: 4, matured: null },
      ],
    });
  }
});
