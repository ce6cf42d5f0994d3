import { answerJson } from '../../cli/say/answer';
import { problemsIn } from '../../cli/schema/judge';
import type { RetentionResult } from '../../src/model';
import { seeded } from '../../src/stats';
import { atLeast, overSeeds, SEEDS } from '../demo/proof.testkit';

import { definitionsOf, resultOf } from './tables.testkit';
import type { Tables } from './tables.testkit';

const DAY = 86_400_000;
const START = Date.parse('2026-01-05T00:00:00Z');
const PERIOD = { from: START, to: START + 180 * DAY };

/** Of customers who are worth more, more wait long and more leave anyway; a long wait makes as many of all of them leave. Coming back makes nobody leave. */
const TRUTH = {
  A: { share: 0.3, waits: 0.6, leaves: 0.16, value: 5000 },
  B: { share: 0.7, waits: 0.2, leaves: 0.04, value: 800 },
} as const;
const BY_WAIT = 0.06;
const SIZE = 3000;

/** Each customer's first contact; whoever leaves in the first week comes back no more. */
function planted(seed: number): Tables {
  const random = seeded(seed);
  const customers: Array<Record<string, unknown>> = [];
  const contacts: Array<Record<string, unknown>> = [];
  for (let index = 0; index < SIZE; index += 1) {
    const tier = random() < TRUTH.A.share ? 'A' : 'B';
    const { waits, leaves, value } = TRUTH[tier];
    const id = `c${index}`;
    const started_at = START + Math.floor(random() * 110 * DAY);
    const [waitsLong, again] = [random() < waits, random() < 0.3];
    const chance = leaves + (waitsLong ? BY_WAIT : 0);
    const leavesAt = random() < chance ? started_at + 8 * DAY + random() * 50 * DAY : null;
    const left_at = random() < 0.05 ? started_at + random() * 6 * DAY : leavesAt;
    customers.push({ id, value_tier: tier, value: value * (0.5 + random()), joined_at: START - 30 * DAY, left_at });
    const contact = { customer_id: id, offered: true, handled: true, wait_s: waitsLong ? 300 : 20 };
    const back = started_at + Math.floor(random() * 6 * DAY) + DAY / 24;
    contacts.push({ ...contact, id: id, chain_id: id, started_at, ended_at: started_at + 300_000 });
    if (again && (left_at === null || back < left_at)) {
      contacts.push({
        ...contact,
        id: `${id} again`,
        chain_id: `${id} again`,
        started_at: back,
        ended_at: back + 300_000,
      });
    }
  }
  return { customer: customers, contact: contacts };
}

async function met(tables: Tables) {
  const asked = { answer: 'retention', period: PERIOD, now: PERIOD.to } as const;
  const result = await resultOf<RetentionResult>(tables, asked, definitionsOf(tables));
  expect(problemsIn(JSON.parse(JSON.stringify(answerJson(result))), 'answer')).toEqual([]);
  const { experiences } = result;
  const of = (kind: string) => experiences!.kinds.find((each) => each.kind === kind)!;
  return { waited: of('waited'), back: of('came back'), kinds: experiences!.kinds };
}

type Met = Awaited<ReturnType<typeof met>>;

describe('what goes with loss', () => {
  let found: Met[];

  beforeAll(async () => {
    found = await overSeeds((seed) => met(planted(seed)));
  }, 600_000);

  const holds = (truth: number, of: (each: Met) => { interval: { low: number; high: number } | null }) =>
    found.filter((each) => of(each).interval!.low <= truth && truth <= of(each).interval!.high).length;

  it('is found with its size, though those who are worth more wait more and leave more anyway', () => {
    expect(holds(BY_WAIT, ({ waited }) => waited.difference)).toBeGreaterThanOrEqual(atLeast(0.95));
    const crude = ({ waited: { exposed, unexposed } }: Met) =>
      exposed.lost / exposed.customers - unexposed.lost / unexposed.customers;
    const mean = found.reduce((sum, each) => sum + crude(each), 0) / SEEDS;
    expect(mean).toBeGreaterThan(BY_WAIT + 0.03);
  });

  it('is told from nothing', () => {
    const seen = found.filter(({ waited }) => waited.goesWith === 'more');
    expect(seen.length).toBeGreaterThanOrEqual(Math.ceil(0.9 * SEEDS));
    found.forEach(({ waited }) => expect(waited.eValue!.estimate).toBeGreaterThan(waited.ratio!.value));
  });

  it('is not read into coming back, though nobody comes back who has left at once', () => {
    expect(holds(0, ({ back }) => back.difference)).toBeGreaterThanOrEqual(atLeast(0.95));
    expect(found.filter(({ back }) => back.goesWith === null).length).toBeGreaterThanOrEqual(atLeast(0.95));
  });

  it('is worth what those who had it are worth', () => {
    const { A, B } = TRUTH;
    const [a, b] = [A, B].map(({ share, waits }) => share * waits);
    const truth = (BY_WAIT * (a * A.value + b * B.value)) / (a + b);
    expect(holds(truth, ({ waited }) => waited.stake!)).toBeGreaterThanOrEqual(atLeast(0.95));
  });
});

describe('what is at risk now', () => {
  /** In the last week: worth so much, after such a wait; `left`: and gone since. */
  const LATE = [
    { id: 'ada', value_tier: 'A', value: 7000, wait_s: 300, left: false },
    { id: 'ben', value_tier: 'B', value: 900, wait_s: 300, left: false },
    { id: 'cy', value_tier: 'B', value: 500, wait_s: 10, left: false },
    { id: 'dee', value_tier: 'A', value: 9000, wait_s: 300, left: true },
    { id: 'eve', value_tier: 'B', value: null, wait_s: 300, left: false },
  ];
  const late = (tables: Tables): Tables => ({
    customer: [
      ...tables.customer,
      ...LATE.map(({ id, value_tier, value, left }) => ({
        ...{ id, value_tier, value, joined_at: START - DAY, left_at: left ? PERIOD.to - DAY : null },
      })),
    ],
    contact: [
      ...tables.contact,
      ...LATE.flatMap(({ id, wait_s }) =>
        // The second is no first contact of that week, and the one a week before is not of that week.
        [-8, -5, -4].map((day) => {
          const started_at = PERIOD.to + day * DAY;
          const each = { id: `${id}${day}`, chain_id: `${id}${day}`, customer_id: id, started_at };
          const waited = day === -5 ? wait_s : 20;
          return { ...each, ended_at: started_at + 60_000, offered: true, handled: true, wait_s: waited };
        })
      ),
    ],
  });

  it('is what those are worth who met with it lately and are still here, times how much more of their like were lost', async () => {
    const tables = planted(1);
    const { waited, back } = await met(late(tables));
    const more = (tier: string) => {
      const lost = (long: boolean) => {
        const first = tables.contact.filter(
          ({ id, wait_s }) => !String(id).endsWith('again') && wait_s === (long ? 300 : 20)
        );
        const left = first.flatMap(({ customer_id, ended_at }) => {
          const own = tables.customer.find(({ id }) => id === customer_id)!;
          const days = (Number(own.left_at ?? Infinity) - Number(ended_at)) / DAY;
          return own.value_tier === tier && days > 7 ? [days <= 60] : [];
        });
        return left.filter(Boolean).length / left.length;
      };
      return lost(true) - lost(false);
    };
    expect(waited.goesWith).toBe('more');
    expect(waited.atRisk).toMatchObject({ customers: 3, worth: 7900 });
    expect(waited.atRisk!.loss.value).toBeCloseTo(7000 * more('A') + 900 * more('B'), 6);
    expect(waited.atRisk!.loss.interval!.low).toBeGreaterThan(0);
    expect(back).toMatchObject({ goesWith: null, atRisk: null });
  });

  it('is nothing where nobody met with it lately, and not known where nobody knows a value', async () => {
    const tables = planted(1);
    const nobody = { value: 0, interval: { low: 0, high: 0 } };
    expect((await met(tables)).waited.atRisk).toEqual({ customers: 0, worth: 0, loss: nobody });
    const unvalued = { ...tables, customer: tables.customer.map(({ value, ...rest }) => rest) };
    const { experiences } = await resultOf<RetentionResult>(
      unvalued,
      { answer: 'retention', period: PERIOD, now: PERIOD.to },
      definitionsOf(unvalued)
    );
    expect(experiences!.kinds.find(({ kind }) => kind === 'waited')).toMatchObject({ goesWith: 'more', atRisk: null });
  });
});

it('counts each customer once, at the first contact, and none who left before it could be known whether they come back', async () => {
  const contact = { offered: true, handled: true, wait_s: 10 };
  const at = (day: number) => ({ started_at: START + day * DAY, ended_at: START + day * DAY + 60_000 });
  const tables = {
    customer: [
      { id: 'ada', value: 10, joined_at: START - DAY, left_at: START + 40 * DAY },
      { id: 'ben', value: 10, joined_at: START - DAY, left_at: null },
      { id: 'cy', value: 10, joined_at: START - DAY, left_at: START + 3 * DAY },
      { id: 'dee', value: 10, joined_at: START - DAY, left_at: START + 90 * DAY },
    ],
    contact: [
      { id: '1', chain_id: '1', customer_id: 'ada', ...contact, ...at(1), wait_s: 500 },
      { id: '2', chain_id: '2', customer_id: 'ada', ...contact, ...at(30) },
      { id: '3', chain_id: '3', customer_id: 'ben', ...contact, ...at(2) },
      { id: '4', chain_id: '4', customer_id: 'cy', ...contact, ...at(2), wait_s: 500 },
      { id: '5', chain_id: '5', customer_id: 'dee', ...contact, ...at(5) },
      { id: '6', chain_id: '6', customer_id: null, ...contact, ...at(5) },
    ],
  };
  const { waited, kinds } = await met(tables);
  // One of one against none of two says nothing.
  expect(waited).toMatchObject({
    exposed: { customers: 1, lost: 1 },
    unexposed: { customers: 2, lost: 0 },
    goesWith: null,
  });
  // Nobody came back within a week, gave up or was passed on: there is nothing to compare.
  expect(kinds).toHaveLength(1);
});

it.each([
  ['a period too short to see what came of contacts', { period: { from: START, to: START + 60 * DAY } }, {}],
  ['no contacts', {}, { contact: undefined }],
])('says nothing of experiences with %s', async (_, request, without) => {
  const { contact, customer } = planted(1);
  const tables = Object.fromEntries(
    Object.entries({ customer, contact, ...without }).filter(([, rows]) => rows !== undefined)
  ) as Tables;
  const { experiences, all } = await resultOf<RetentionResult>(
    tables,
    { answer: 'retention', period: PERIOD, now: PERIOD.to, ...request },
    definitionsOf(tables)
  );
  expect(experiences).toBeNull();
  expect(all!.customers).toBeGreaterThan(2000);
});
