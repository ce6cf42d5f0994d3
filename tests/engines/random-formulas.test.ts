import fc from 'fast-check';

import type { Grain } from '../../src/model';

import { enginesHere } from './canonical.testkit';
import type { Engine } from './canonical.testkit';
import { DAY, START, customer, iso } from './random-rows.testkit';
import { demandLaw, timeFor } from './runs.testkit';
import { cases, demandSame } from './same-figures.testkit';

const RUNS = 30;
jest.setTimeout(timeFor(RUNS));

let engines: Engine[] = [];
beforeAll(async () => {
  engines = await enginesHere(process.env.BOARDROOM_ENGINES?.split(' '));
});
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

it('gives the same figures in every engine, whatever the formula', async () => {
  await demandLaw(
    fc.asyncProperty(cases, (each) => demandSame(each, engines)),
    RUNS
  );
});

it('waits for the data of the other entity where a quantile is taken of counted values', async () => {
  const contact = [{ id: 'r0', chain_id: 'c1', customer_id: 'ada', started_at: iso(START + DAY), ended_at: null }];
  const later = { id: 'r1', chain_id: 'c1', customer_id: null, started_at: iso(START + 3 * DAY), ended_at: null };
  const early = { id: 'f0', customer_id: null, asked_at: iso(START), submitted_at: iso(START) };
  const formula = 'quantile(0, 0, where: not exists_next(feedback, customer_id, within: 1h))';
  await demandSame(
    {
      formulas: [{ formula, size: formula }],
      rows: { contact: [...contact, later], feedback: [early], customer },
      schema: null,
      groupBy: [],
      grain: 'none',
      zone: 'UTC',
    },
    engines
  );
});

it.each<[string[], Grain]>([
  [[], 'none'],
  [[], 'day'],
  [['site'], 'none'],
])(
  'finds the same in no rows at all where a quantile is taken of counted values, by %j and %s',
  async (groupBy, grain) => {
    const after = {
      id: 'r0',
      chain_id: 'c1',
      customer_id: 'ada',
      started_at: iso(START + 20 * DAY),
      ended_at: null,
      wait_s: 5,
      site: 'York',
    };
    const asked = { id: 'f0', customer_id: null, asked_at: iso(START), submitted_at: iso(START) };
    const formulas = [{ formula: 'quantile(wait_s, 0.5)', size: 'max(wait_s)' }];
    await demandSame(
      { formulas, rows: { contact: [after], feedback: [asked], customer }, schema: null, groupBy, grain, zone: 'UTC' },
      engines
    );
  }
);

it('looks along the same rows whatever else is looked for, though a look sets rows apart by their own key', async () => {
  const leg = { chain_id: 'c1', customer_id: 'ada', ended_at: null, wait_s: 10 };
  const legs = [
    { ...leg, id: 'r0', offered: true, started_at: iso(START + DAY) },
    { ...leg, id: 'r1', offered: null, started_at: iso(START + 3 * DAY) },
    { ...leg, id: 'r2', offered: true, started_at: iso(START + 3 * DAY + 3_600_000) },
  ];
  const asked = { id: 'f0', customer_id: null, asked_at: iso(START), submitted_at: iso(START) };
  const apart = 'count(where: next(chain_id, within: 1h, where: wait_s > 5, unlike: chain_id))';
  await demandSame(
    {
      formulas: [
        { formula: apart, size: apart },
        { formula: 'contacts', size: 'contacts' },
      ],
      rows: { contact: legs, feedback: [asked], customer },
      schema: null,
      groupBy: [],
      grain: 'day',
      zone: 'UTC',
    },
    engines
  );
});
