import { answerJson } from '../../cli/say/answer';
import { problemsIn } from '../../cli/schema/judge';
import type { Request, RetentionResult, ServiceStatement } from '../../src/model';
import { seeded } from '../../src/stats';
import { atLeast, overSeeds } from '../demo/proof.testkit';

import { definitionsOf, resultOf } from './tables.testkit';
import type { Tables } from './tables.testkit';

const DAY = 86_400_000;
const START = Date.parse('2026-01-01T00:00:00Z');
const PERIOD = { from: START, to: START + 181 * DAY };

async function told(tables: Tables, request: Partial<Request> = {}): Promise<ServiceStatement> {
  const asked = { answer: 'retention', period: PERIOD, now: PERIOD.to, ...request } as const;
  const result = await resultOf<RetentionResult>(tables, asked, definitionsOf(tables));
  expect(problemsIn(JSON.parse(JSON.stringify(answerJson(result))), 'answer')).toEqual([]);
  return result.service!;
}

const contact = (id: string, customer_id: string | null, day: number, more: object = {}) => ({
  ...{ id, chain_id: id, customer_id, offered: true, handled: true, talk_s: 360, cost: 5 },
  ...{ started_at: START + day * DAY, ended_at: START + day * DAY + 360_000, ...more },
});
const customer = (id: string, value: number | null) => ({ id, value, joined_at: START - DAY, left_at: null });

/** Ada comes back within a week and again in February; nobody knows Cy's value, or whose the last contact but one is. */
const FEW: Tables = {
  customer: [customer('ada', 1000), customer('ben', 200), customer('cy', null)],
  contact: [
    contact('1', 'ada', 2),
    contact('2', 'ada', 5),
    contact('3', 'ben', 10, { cost: 8 }),
    contact('4', 'cy', 12),
    contact('5', null, 13),
    contact('6', 'ada', 40),
    contact('7', 'ben', 179),
  ],
};

describe('a statement of service', () => {
  it('tells cost, whom it served and what they are worth, month by month, as reckoned by hand', async () => {
    const { periods, whole, grain, rate } = await told(FEW);
    expect({ grain, rate, length: periods.length }).toEqual({ grain: 'month', rate: null, length: 6 });
    const [january, february, march] = periods;
    // Ada, Ben and Cy; of their contacts the second, third and fourth stayed resolved. Ada came back, so is not spared.
    expect(january).toMatchObject({ cost: 28, contacts: 5, perContact: 5.6, customers: 3, worth: 1200, spared: 200 });
    expect(january.perResolution).toBeCloseTo(23 / 3, 12);
    expect(february).toMatchObject({ cost: 5, contacts: 1, perResolution: 5, customers: 1, worth: 1000, spared: 1000 });
    expect(march).toMatchObject({ cost: null, perContact: null, perResolution: null, worth: null, spared: null });
    // Each customer once; of Ben's last contact it cannot be seen yet whether he comes back.
    expect(whole).toMatchObject({ cost: 38, contacts: 7, customers: 3, worth: 1200, spared: 200 });
    expect(periods[5]).toMatchObject({ cost: 5, contacts: 1, perResolution: null, worth: 200, spared: null });
  });

  it('reckons cost from handle time at a stated rate where the source keeps none, or where that is chosen', async () => {
    const unpriced = { ...FEW, contact: FEW.contact.map(({ cost, ...rest }) => rest) };
    const usual = await told(unpriced);
    expect(usual.rate).toBe(30);
    // Seven times six minutes.
    expect(usual.whole.cost).toBeCloseTo(0.7 * 30, 9);
    const chosen = { metric: 'cost_per_contact', variant: 'at_hourly_rate', parameters: { rate: 50 } };
    const dear = await told(FEW, { metrics: [chosen] });
    expect(dear).toMatchObject({ rate: 50, whole: { perContact: 5 } });
    expect(dear.periods[0].perResolution).toBeCloseTo((4 * 0.1 * 50) / 3, 9);
  });

  it('cuts time as it is asked, and says nothing of value protected where it is not known what goes with loss', async () => {
    const { periods, grain, whole } = await told(FEW, { grain: 'quarter' });
    expect([grain, periods.length]).toEqual(['quarter', 2]);
    expect(periods[0]).toMatchObject({ cost: 33, customers: 3 });
    expect(whole.protects).toBeNull();
  });

  it('is none without contacts', async () => {
    expect(await told({ customer: FEW.customer })).toBeNull();
  });
});

/** Coming back makes so many more of all customers leave; those who are worth more come back more often and leave more anyway. */
const BY_BACK = 0.06;
const TRUTH = {
  A: { share: 0.3, back: 0.5, leaves: 0.12, value: 5000 },
  B: { share: 0.7, back: 0.2, leaves: 0.04, value: 800 },
} as const;

function planted(seed: number): { tables: Tables; spared: number } {
  const random = seeded(seed);
  // The last one lets it be seen of all others whether the customer came back.
  const tables = { customer: [] as object[], contact: [contact('last', null, 180)] as object[] };
  let spared = 0;
  for (let at = 0; at < 2500; at += 1) {
    const tier = random() < TRUTH.A.share ? 'A' : 'B';
    const { back, leaves, value } = TRUTH[tier];
    const [day, again, id, worth] = [random() * 105, random() < back, `c${at}`, value * (0.5 + random())];
    const left = random() < leaves + (again ? BY_BACK : 0) ? START + (day + 8 + random() * 50) * DAY : null;
    tables.customer.push({ ...customer(id, worth), value_tier: tier, left_at: left });
    tables.contact.push(contact(id, id, day), ...(again ? [contact(`${id} again`, id, day + 3)] : []));
    spared += again ? 0 : worth;
  }
  return { tables: tables as unknown as Tables, spared };
}

it('finds what was protected with its size: what those are worth who need not come back, times what coming back does', async () => {
  const found = await overSeeds(async (seed) => {
    const { tables, spared } = planted(seed);
    return { whole: (await told(tables)).whole, spared };
  });
  found.forEach(({ whole, spared }) => expect(whole.spared).toBeCloseTo(spared, 2));
  const holds = found.filter(({ whole: { protects }, spared }) => {
    const { low, high } = protects!.interval!;
    return low <= spared * BY_BACK && spared * BY_BACK <= high;
  });
  expect(holds.length).toBeGreaterThanOrEqual(atLeast(0.95));
}, 600_000);
