import { answerJson } from '../../cli/say/answer';
import { problemsIn } from '../../cli/schema/judge';
import { urlsHere } from '../../databases/urls.testkit';
import type { Definitions, Request, RetentionResult, StayGrowth } from '../../src/model';
import { earnedGrowth, revenueRetention, revenueSums, seeded } from '../../src/stats';

import { answerIn } from './stored.testkit';
import { definitionsOf, resultOf } from './tables.testkit';
import type { Tables } from './tables.testkit';

const DAY = 86_400_000;
const START = Date.parse('2026-01-05T00:00:00Z');
const PERIOD = { from: START, to: START + 90 * DAY };

interface Customer {
  id: string;
  segment: string;
  /** Before the start and now; null: not known, undefined: nothing was reckoned. */
  was?: number;
  is: number | null;
  joined: number;
  left: number | null;
  recommended: boolean | null;
}

const tablesOf = (customers: readonly Customer[], money = 'value'): Tables => ({
  customer: customers.map(({ id, segment, is, joined, left, recommended }) => ({
    ...{ id, segment, value: is, recommended, joined_at: START + joined * DAY },
    ...{ left_at: left === null ? null : START + left * DAY, [money]: is },
  })),
  customer_value: customers.flatMap(({ id, was }) =>
    was === undefined ? [] : [{ customer_id: id, as_of: START - 10 * DAY, value: was, [money]: was }]
  ),
});

const ASKED: Request = {
  ...{ version: 1, answer: 'retention', period: PERIOD, now: PERIOD.to },
  calendar: { zone: 'UTC', weekStart: 'monday' },
};

async function grown(
  tables: Tables,
  request: Partial<Request> = {},
  definitions = definitionsOf(tables)
): Promise<RetentionResult> {
  const result = await resultOf<RetentionResult>(tables, { ...ASKED, ...request }, definitions);
  expect(problemsIn(JSON.parse(JSON.stringify(answerJson(result))), 'answer')).toEqual([]);
  return result;
}

const there = { segment: 'first', joined: -100, left: null, recommended: null };
const FEW: readonly Customer[] = [
  { ...there, id: 'ada', was: 40, is: 60 },
  { ...there, id: 'ben', was: 30, is: 20 },
  { ...there, id: 'cy', was: 20, is: 25, left: 50 },
  { ...there, id: 'dee', was: 10, is: 10 },
  // Paid nothing at the start, so is no growth of those who did; and nobody knows what the other is worth today.
  { ...there, id: 'eve', was: 0, is: 99 },
  { ...there, id: 'fay', was: 70, is: null },
  { ...there, id: 'gus', is: 25, joined: 20, recommended: true },
  { ...there, id: 'hal', is: 15, joined: 30, recommended: false },
  { ...there, id: 'ida', is: 5, joined: 40, recommended: null },
  { ...there, id: 'jon', is: 500, joined: 20, left: 60, recommended: true },
];

it('keeps gross and net what each customer is worth now against the start, and grows by those who were recommended', async () => {
  const { all } = await grown(tablesOf(FEW));
  expect(all!.growth).toMatchObject({
    of: 'value',
    before: 100,
    lost: 20,
    shrunk: 10,
    grown: 20,
    unknown: 70,
    joined: 45,
  });
  expect(all!.growth!.gross).toBeCloseTo(0.7, 12);
  expect(all!.growth!.net).toBeCloseTo(0.9, 12);
  expect(all!.growth!.earned!.rate).toBeCloseTo(0.9 + 0.25 - 1, 12);
  expect(all!.growth!.earned!.growth).toBeCloseTo(0.9 + 0.45 - 1, 12);
  expect(all!.growth!.earned!.ratio).toBeCloseTo(0.15 / 0.35, 12);
});

it('takes what customers pay where that is known of both ends', async () => {
  const { all } = await grown(tablesOf(FEW, 'revenue'));
  expect(all!.growth).toMatchObject({ of: 'revenue', before: 100, lost: 20, shrunk: 10, grown: 20 });
});

it('is what a naive walk over customers gives, by group and in all', async () => {
  const random = seeded(3);
  const customers = Array.from({ length: 500 }, (_, at): Customer => {
    const isNew = random() < 0.2;
    return {
      ...{ id: `c${at}`, segment: random() < 0.3 ? 'first' : 'second', joined: isNew ? 60 * random() : -100 },
      ...{ was: isNew ? undefined : Math.round(1000 * random()), is: Math.round(1100 * random()) },
      ...{ left: random() < 0.2 ? 61 + 20 * random() : null, recommended: random() < 0.4 },
    };
  });
  const { all, groups } = await grown(tablesOf(customers), { groupBy: ['segment'] });
  const naive = (own: readonly Customer[]): Partial<StayGrowth> => {
    const old = own.filter(({ was }) => was !== undefined);
    const now = ({ left, is }: Customer) => (left === null ? is! : 0);
    const sums = revenueSums(
      old.map(({ was }) => was!),
      old.map(now)
    );
    const joined = own.filter(({ was }) => was === undefined);
    const total = (each: readonly Customer[]) => each.reduce((sum, one) => sum + now(one), 0);
    const returning = total(old.filter(({ was }) => was! > 0));
    const earned = total(joined.filter(({ recommended }) => recommended));
    return {
      ...revenueRetention(sums)!,
      joined: total(joined),
      earned: earnedGrowth({ before: sums.start, returning, earned, bought: total(joined) - earned }),
    };
  };
  const close = (of: object): object =>
    JSON.parse(JSON.stringify(of), (_, each) => (typeof each === 'number' ? expect.closeTo(each, 9) : each));
  expect(all!.growth).toEqual(expect.objectContaining(close(naive(customers))));
  for (const { path, growth } of groups) {
    expect(growth).toEqual(
      expect.objectContaining(close(naive(customers.filter(({ segment }) => segment === path[0]))))
    );
  }
});

describe('of a period that ended before today', () => {
  const NOW = PERIOD.to + 200 * DAY;
  const reckoned = (id: string, day: number, value: number | null, money: string) => ({
    ...{ customer_id: id, as_of: START + day * DAY, value, [money]: value },
  });
  /** What each was worth at the end stands between what was reckoned earlier, and later and today, when all was otherwise; and after it a row that knows nothing. */
  const pastOf = (customers: readonly Customer[], money = 'value'): Tables => {
    const today = tablesOf(customers, money);
    return {
      customer: today.customer.map((row) => ({ ...row, value: 7, [money]: 7 })),
      customer_value: [
        ...today.customer_value,
        ...customers.flatMap(({ id, is, left }, at) =>
          is === null || (left !== null && left < 80)
            ? []
            : [
                reckoned(id, 100, 3, money),
                reckoned(id, 88, null, money),
                reckoned(id, at % 2 === 0 ? 80 : 85, is, money),
                reckoned(id, left === null ? 45 : 60, 1, money),
              ]
        ),
      ],
    };
  };
  // Left after the end, so was there.
  const SOME = [...FEW, { ...there, id: 'kim', was: 100, is: 50, left: 95 }];
  const KEPT = { before: 200, lost: 20, shrunk: 60, grown: 20, unknown: 70, joined: 45, gross: 0.6, net: 0.7 };
  const AS_OF = { from: START + 80 * DAY, to: START + 85 * DAY };

  it.each(['value', 'revenue'])('takes the %s that was reckoned last by its end', async (money) => {
    const { growth } = (await grown(pastOf(SOME, money), { now: NOW })).all!;
    expect(growth).toMatchObject({ of: money, ...KEPT, gross: expect.closeTo(0.6, 12), net: expect.closeTo(0.7, 12) });
    expect(growth!.asOf).toEqual(AS_OF);
    expect(growth!.earned!.rate).toBeCloseTo(0.7 + 0.125 - 1, 12);
  });

  it('says nothing of a group in which nobody who stayed was reckoned, and keeps 0 % where nobody stayed', async () => {
    const gone = { ...there, left: 50, was: 30, is: null };
    const customers = [
      ...SOME,
      { ...there, id: 'lea', segment: 'silent', was: 10, is: null },
      { ...gone, id: 'mo', segment: 'silent' },
      { ...gone, id: 'ned', segment: 'gone' },
    ];
    const kept = async (some: readonly Customer[]) => {
      const { all, groups } = await grown(pastOf(some), { now: NOW, groupBy: ['segment'] });
      return { all: all!.growth, ...Object.fromEntries(groups.map(({ path, growth }) => [path[0], growth])) };
    };
    const nothing = { gross: 0, net: 0, before: 30, lost: 30, unknown: 0 };
    expect(await kept(customers)).toMatchObject({ silent: null, gone: nothing, first: { before: 200 } });
    expect(await kept(customers.slice(-1))).toMatchObject({
      all: { ...nothing, asOf: { from: PERIOD.to, to: PERIOD.to } },
    });
  });

  it('says nothing where nothing was reckoned since its start', async () => {
    const { all, problems } = await grown(tablesOf(SOME), { now: NOW });
    expect([all!.growth, problems]).toEqual([null, []]);
  });

  it.each(urlsHere())('is the same in %s, also by what the house knows of customers', async (url) => {
    const past = pastOf(SOME);
    const known = (at: number) => ({ partner: at % 3 ? 'shop' : null, in_audience: at % 2 > 0 });
    const tables: Tables = { ...past, customer: past.customer.map((row, at) => ({ ...row, ...known(at) })) };
    const request = { ...ASKED, now: NOW, groupBy: ['segment', 'partner', 'in_audience'] };
    const definitions = houseOf(tables);
    const here = await grown(tables, request, definitions);
    const there = await answerIn<RetentionResult>(url, { tables, request, definitions });
    expect(there.all!.growth).toEqual(here.all!.growth);
    const told = ({ groups, dimensions }: RetentionResult) => [
      dimensions.map(({ title }) => title),
      ...groups.map(({ path, growth }) => ({ path, growth })),
    ];
    expect(told(there)).toEqual(told(here));
    expect(told(here)[0]).toEqual(['Segment', 'partner', 'In audience']);
    expect(new Set(here.groups.map(({ path }) => path.slice(1).join()))).toEqual(
      new Set(['shop,yes', 'shop,no', ',yes', ',no'])
    );
  });

  /** With a field of yes or no. */
  function houseOf(tables: Tables): Definitions {
    const { mapping, ...rest } = definitionsOf(tables);
    const inAudience = { column: 'in_audience', as: 'boolean', title: 'In audience' } as const;
    const { customer } = mapping.entities;
    const known = { ...customer, fields: { ...customer.fields, in_audience: inAudience } };
    return { ...rest, mapping: { ...mapping, entities: { ...mapping.entities, customer: known } } };
  }
});

describe('where it cannot be known', () => {
  const whole = tablesOf(FEW);
  const without = (entity: string, field: string): Tables => ({
    ...whole,
    [entity]: whole[entity].map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== field))),
  });

  it.each<readonly [string, Tables, Partial<Request>]>([
    ['what they are worth today', without('customer', 'value'), {}],
    ['what they were worth before', { customer: whole.customer }, {}],
    ['what they were worth when the period ended', whole, { now: PERIOD.to + 30 * DAY }],
  ])('says nothing without %s, and complains of nothing', async (_, tables, request) => {
    const { all, problems } = await grown(tables, request);
    expect(all!.growth).toBeNull();
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('tells net without why they came, and without when', async () => {
    const { growth } = (await grown(without('customer', 'recommended'))).all!;
    expect(growth).toMatchObject({ net: expect.closeTo(0.9, 12), joined: 45, earned: null });
    const noDates = (await grown(without('customer', 'joined_at'))).all!.growth;
    expect(noDates).toMatchObject({ net: expect.closeTo(0.9, 12), joined: null, earned: null });
  });

  it('gives null where nobody was worth anything', async () => {
    const { all } = await grown(
      tablesOf(FEW.map((each) => ({ ...each, was: each.was === undefined ? undefined : 0 })))
    );
    expect(all!.growth).toBeNull();
  });
});
