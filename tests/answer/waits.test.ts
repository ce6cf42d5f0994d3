import { answerJson } from '../../cli/say/answer';
import { problemsIn } from '../../cli/schema/judge';
import type { RetentionResult, WaitCurve } from '../../src/model';
import { seeded } from '../../src/stats';
import { atLeast, overSeeds } from '../demo/proof.testkit';

import { definitionsOf, resultOf } from './tables.testkit';
import type { Tables } from './tables.testkit';

const DAY = 86_400_000;
const START = Date.parse('2026-01-05T00:00:00Z');
const PERIOD = { from: START, to: START + 180 * DAY };

/** A wait of over 160 s makes so many more leave, any shorter one none; those who are worth more wait longer and leave more anyway. */
const BY_WAIT = 0.14;
const TIERS = { A: { share: 0.3, mean: 80, leaves: 0.14 }, B: { share: 0.7, mean: 30, leaves: 0.04 } } as const;
const SIZE = 4000;

function planted(seed: number): Tables {
  const random = seeded(seed);
  const tables = { customer: [] as object[], contact: [] as object[] };
  for (let at = 0; at < SIZE; at += 1) {
    const tier = random() < TIERS.A.share ? 'A' : 'B';
    const [id, started_at] = [`c${at}`, START + Math.floor(random() * 110 * DAY)];
    const wait_s = Math.floor(-Math.log(1 - random()) * TIERS[tier].mean);
    const chance = TIERS[tier].leaves + (wait_s > 160 ? BY_WAIT : 0);
    const left_at = random() < chance ? started_at + 8 * DAY + random() * 50 * DAY : null;
    tables.customer.push({ id, value_tier: tier, value: 100, joined_at: START - 30 * DAY, left_at });
    const contact = { id, chain_id: id, customer_id: id, offered: true, handled: true, wait_s };
    tables.contact.push({ ...contact, started_at, ended_at: started_at + 300_000 });
  }
  return tables as unknown as Tables;
}

async function curve(tables: Tables, profile?: string): Promise<WaitCurve> {
  return (await answered(tables, profile)).experiences!.waits!;
}

async function answered(tables: Tables, profile?: string): Promise<RetentionResult> {
  const asked = { answer: 'retention', period: PERIOD, now: PERIOD.to, profile } as const;
  const result = await resultOf<RetentionResult>(tables, asked, definitionsOf(tables));
  expect(problemsIn(JSON.parse(JSON.stringify(answerJson(result))), 'answer')).toEqual([]);
  return result;
}

describe('over- and under-service', () => {
  let found: WaitCurve[];

  beforeAll(async () => {
    found = await overSeeds((seed) => curve(planted(seed)));
  }, 600_000);

  const holds = (truth: number, of: (waits: WaitCurve) => { low: number; high: number }) =>
    found.filter((each) => of(each).low <= truth && truth <= of(each).high).length;

  it('finds from where on worse service goes with leaving, and by how much', () => {
    expect(holds(BY_WAIT, ({ bands }) => bands[6].beyond!.difference.interval!)).toBeGreaterThanOrEqual(atLeast(0.95));
    expect(found.filter(({ bands }) => bands[6].beyond!.goesWith === 'more').length).toBeGreaterThanOrEqual(
      Math.ceil(0.9 * found.length)
    );
    const crude = ({ bands }: WaitCurve) => bands[6].lost / bands[6].customers - bands[0].lost / bands[0].customers;
    const mean = found.reduce((sum, waits) => sum + crude(waits), 0) / found.length;
    expect(mean).toBeGreaterThan(BY_WAIT + 0.03);
  });

  it('finds nothing where there is nothing: neither between the promise and there, nor in service that is better than promised', () => {
    expect(holds(0, ({ shorter }) => shorter!.difference.interval!)).toBeGreaterThanOrEqual(atLeast(0.95));
    expect(holds(0, ({ bands }) => bands[4].beyond!.difference.interval!)).toBeGreaterThanOrEqual(atLeast(0.95));
    const taken = found.filter(({ bands, shorter }) =>
      [...bands.slice(0, 6).map(({ beyond }) => beyond), shorter].some((gap) => (gap?.goesWith ?? null) !== null)
    );
    expect(taken.length).toBeLessThanOrEqual(found.length - atLeast(0.95));
  });
});

it('takes the promise from the proposition: a house without frills promises less', async () => {
  const few = planted(1);
  expect(await curve(few)).toMatchObject({ promise: 20, proposition: 'Balanced' });
  expect(await curve(few, 'no-frills')).toMatchObject({ promise: 60, proposition: 'No frills' });
});

it('tells the same of effort, where the proposition promises how long a contact ties customers up', async () => {
  const tables = planted(1);
  const effortsOf = async (profile: string, contact = tables.contact) =>
    (await answered({ ...tables, contact }, profile)).experiences!.efforts;
  expect(await effortsOf('balanced')).toBeNull();
  const efforts = (await effortsOf('effort'))!;
  expect(efforts).toMatchObject({ of: 'effort', promise: 360, proposition: 'Effort' });
  expect(efforts.bands.map(({ customers }) => customers).reduce((sum, each) => sum + each, 0)).toBe(SIZE);
  const within = tables.contact.filter(({ wait_s }) => Number(wait_s) > 180 && Number(wait_s) <= 360).length;
  expect(efforts.bands.find(({ to }) => to === 360)!.customers).toBe(within);
  expect(
    await effortsOf(
      'effort',
      tables.contact.map(({ wait_s, ...rest }) => rest)
    )
  ).toBeNull();
});

it('leaves out written contacts, of which nobody waited on the line, and says nothing where no wait is known', async () => {
  const tables = planted(1);
  const written = tables.contact.map((each, at) => ({ ...each, written: at % 2 === 0 }));
  const { bands } = await curve({ ...tables, contact: written });
  expect(bands.reduce((sum, { customers }) => sum + customers, 0)).toBe(SIZE / 2);
  const unknown = tables.contact.map(({ wait_s, ...rest }) => ({ ...rest, abandoned: false }));
  expect(await curve({ ...tables, contact: unknown })).toBeNull();
});
