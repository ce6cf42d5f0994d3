import { answerJson } from '../../cli/say/answer';
import { problemsIn } from '../../cli/schema/judge';
import type { Request, RetentionResult } from '../../src/model';
import { eventsOf, productLimit } from '../../src/stats';

import { lines } from './calls.testkit';
import { definitionsOf, resultOf } from './tables.testkit';
import type { Tables } from './tables.testkit';

const DAY = 86_400_000;
const START = Date.parse('2026-01-05T00:00:00Z');
const PERIOD = { from: START, to: START + 30 * DAY };

type Known = readonly [
  id: string,
  leftAfter: number | null,
  ...values: Array<readonly [day: number, value: number | null]>,
];

/** Customers who joined a hundred days before the start, who left so many days after it, and what they were worth when. */
function customersOf(known: readonly Known[], joined = -100): Tables {
  return {
    customer: known.map(([id, left]) => ({
      ...{ id, segment: id < 'c' ? 'first' : 'second', joined_at: START + joined * DAY },
      left_at: left === null ? null : START + left * DAY,
    })),
    customer_value: known.flatMap(([id, , ...values]) =>
      values.map(([day, value]) => ({ customer_id: id, as_of: START + day * DAY, value }))
    ),
  };
}

async function stays(tables: Tables, request: Partial<Request> = {}): Promise<RetentionResult> {
  const asked = { answer: 'retention', period: PERIOD, now: PERIOD.to, ...request } as const;
  const result = await resultOf<RetentionResult>(tables, asked, definitionsOf(tables));
  const text = JSON.stringify(answerJson(result), (_, each) => (Number.isNaN(each) ? 'no number' : each));
  expect(problemsIn(JSON.parse(text), 'answer')).toEqual([]);
  return result;
}

it('weighs each customer with what was last reckoned before the start, and counts only who was there', async () => {
  const tables = customersOf([
    ['ada', 10, [-60, 1000], [-30, 6000], [5, 9999]],
    ['ben', null, [-30, 1500]],
    ['cy', 40, [-30, 500]],
    ['dee', -2, [-30, 9000]],
    ['eve', null, [3, 700]],
  ]);
  const { all, clock, weight, there } = await stays(tables);
  expect(all).toMatchObject({ customers: 3, kept: 2, value: 8000, keptValue: 2000 });
  expect(all!.byHead.value).toBeCloseTo(2 / 3, 12);
  expect(all!.byValue!.value).toBe(0.25);
  expect(all!.gap!.value).toBeCloseTo(0.25 - 2 / 3, 12);
  expect({ weight, late: clock.late, there }).toEqual({ weight: 'frozen', late: false, there: 4 });
});

it('starts the clock when values are first known, where none was at the start', async () => {
  const { clock, all } = await stays(
    customersOf([
      ['ada', 10, [5, 100]],
      ['ben', null, [5, 300]],
      ['cy', 2, [-500, 1]],
    ])
  );
  expect({ ...clock, late: true }).toEqual(clock);
  expect(clock.start).toBe(START + 5 * DAY + 1);
  expect(all).toMatchObject({ customers: 2, kept: 1, value: 400 });
});

it('draws the curve that a naive product over days gives', async () => {
  const lives = Array.from({ length: 40 }, (_, at): Known => [
    `c${at}`,
    at % 3 === 0 ? ((at * 7) % 29) + 0.5 : null,
    [-10, 100 + ((at * 37) % 50) * 20],
  ]);
  const { all, clock } = await stays(customersOf(lives));
  expect(clock.stepDays).toBe(1);
  const until = lives.map(([, left]) => (left === null ? 30 : Math.ceil(left)));
  const ended = lives.map(([, left]) => left !== null);
  const weight = lives.map(([, , value]) => value![1]!);
  for (const by of ['count', 'weight'] as const) {
    const steps = productLimit(eventsOf({ until, ended, weight }), by);
    for (const { time, survival, interval } of steps) {
      const point = all!.curve.find(({ days }) => days === time)!;
      const found = by === 'count' ? point.byHead : point.byValue!;
      expect(found.value).toBeCloseTo(survival, 12);
      expect(found.interval!.low).toBeCloseTo(interval!.low, 12);
    }
  }
  // By hand: after day 10 so many of forty are left.
  const left = lives.filter(([, at]) => at !== null && at <= 10).length;
  expect(all!.curve.find(({ days }) => days === 10)!.byHead.value).toBeCloseTo(1 - left / 40, 12);
});

it('says the same by value as by head where all are worth the same', async () => {
  const { all } = await stays(
    customersOf([
      ['ada', 3, [-1, 50]],
      ['ben', null, [-1, 50]],
      ['cy', null, [-1, 50]],
    ])
  );
  all!.curve.forEach(({ byHead, byValue }) => {
    expect(byValue!.value).toBeCloseTo(byHead.value, 12);
    expect(byValue!.interval === null).toBe(byHead.interval === null);
    expect(byValue!.interval?.low ?? 0).toBeCloseTo(byHead.interval?.low ?? 0, 12);
  });
  expect(all!.gap!.value).toBeCloseTo(0, 12);
});

it('tells groups apart, those who lost most value first', async () => {
  const tables = customersOf([
    ['ada', 3, [-1, 50]],
    ['ben', null, [-1, 50]],
    ['cy', 5, [-1, 900]],
    ['dee', null, [-1, 100]],
  ]);
  const { groups, test, all } = await stays(tables, { groupBy: ['segment'] });
  expect(groups.map(({ path, customers, value, keptValue }) => [...path, customers, value - keptValue])).toEqual([
    ['second', 2, 900],
    ['first', 2, 50],
  ]);
  expect(all!.customers).toBe(4);
  expect(test!.byHead).toBeGreaterThan(0.3);
});

it('takes what customers are worth today where the house keeps no history, and says so', async () => {
  const customer = [
    { id: 'ada', joined_at: START - DAY, left_at: START + 3 * DAY, value: 300 },
    { id: 'ben', joined_at: START - DAY, left_at: null, value: 100 },
    { id: 'cy', joined_at: START + DAY, left_at: null, value: 900 },
  ];
  const { all, weight } = await stays({ customer });
  expect(weight).toBe('today');
  expect(all).toMatchObject({ customers: 2, kept: 1, value: 400, keptValue: 100 });
});

it('cuts customers into cohorts of a quarter, as far as all of one have come', async () => {
  const QUARTER = 91 * DAY;
  const customer = Array.from({ length: 600 }, (_, at) => {
    const joined_at = PERIOD.to - Math.floor(((at * 7919) % 1000) * 0.4 * DAY);
    const left_at = at % 4 === 0 ? joined_at + ((at * 31 + 91) % 500) * DAY : null;
    return { id: `c${at}`, joined_at, left_at, value: 100, segment: at % 3 ? 'many' : null };
  });
  const { cohorts } = await stays({ customer }, { groupBy: ['segment'] });
  const now = PERIOD.to;
  // Who leaves on the day on which a quarter is over is gone then, as on the curve.
  const isThere = ({ joined_at, left_at }: (typeof customer)[number], age: number) =>
    age === 0 || (left_at ?? Infinity) - joined_at > age * QUARTER;
  expect(customer.some(({ joined_at, left_at }) => left_at === joined_at + QUARTER)).toBe(true);
  // Slow and obvious: who joined in the quarter, and who of them was still there so many quarters later.
  cohorts!.cohorts.forEach(({ from, customers, shares }, at) => {
    const joined = customer.filter((each) => each.joined_at > from && each.joined_at <= from + QUARTER);
    expect(customers).toBe(joined.length);
    const reached = cohorts!.cohorts.length - 1 - at;
    shares.slice(0, cohorts!.cohorts.length).forEach((share, age) => {
      const there = joined.filter((each) => isThere(each, age));
      expect(share).toBe(age > reached ? null : there.length / joined.length);
    });
    expect(from + QUARTER * (reached + 1)).toBe(now);
  });
  expect(cohorts!.cohorts).toHaveLength(5);
  // The same of each group, of all who could be seen at that age.
  expect(cohorts!.groups.map(({ path }) => path)).toEqual([['many'], [null]]);
  cohorts!.groups.forEach(({ path, customers, together }) => {
    const own = customer.filter(
      ({ segment, joined_at }) => segment === path[0] && joined_at > cohorts!.cohorts[0].from
    );
    expect(customers).toBe(own.length);
    together.forEach((share, age) => {
      const seen = own.filter(({ joined_at }) => joined_at <= now - age * QUARTER);
      const there = seen.filter((each) => isThere(each, age));
      expect(share).toBeCloseTo(there.length / seen.length, 12);
    });
  });
  expect((await stays({ customer })).cohorts!.groups).toEqual([]);
});

describe('what cannot be', () => {
  it.each<[string, readonly Known[], object | null, string[]]>([
    [
      'values below nothing, or none at all, are left out and told',
      [
        ['ada', 3, [-1, -50]],
        ['ben', null, [-1, null]],
        ['cy', null, [-1, 10]],
      ],
      { customers: 1, kept: 1 },
      [
        'mapping customer_value: 1 customer counts for less than nothing: left out. Mend the source.',
        'mapping customer_value: Of 3 customers at the start, nobody had reckoned what 1 customer was worth: left out. Mend the source.',
      ],
    ],
    [
      'everybody left',
      [
        ['ada', 3, [-1, 50]],
        ['ben', 4, [-1, 50]],
      ],
      { customers: 2, kept: 0, keptValue: 0 },
      [],
    ],
    [
      'nobody left',
      [
        ['ada', null, [-1, 50]],
        ['ben', null, [-1, 50]],
      ],
      { kept: 2, keptValue: 100 },
      [],
    ],
    ['one customer', [['ada', null, [-1, 50]]], { customers: 1, kept: 1 }, []],
    [
      'worth nothing',
      [
        ['ada', null, [-1, 0]],
        ['ben', 3, [-1, 0]],
      ],
      { customers: 2, byValue: null, gap: null },
      [],
    ],
    ['nobody was there', [['ada', -3, [-5, 10]]], null, []],
  ])('%s', async (_, known, expected, told) => {
    const { all, problems } = await stays(customersOf(known), { groupBy: ['segment'] });
    expect(all === null ? null : all).toEqual(expected === null ? null : expect.objectContaining(expected));
    expect(lines(problems)).toEqual(told);
  });

  it.each([
    ['a few of many', 200, 'info'],
    ['a share worth it', 50, 'warning'],
  ])('says in the corner of a panel only what is %s', async (_, there, severity) => {
    const others = Array.from({ length: there - 1 }, (__, at): Known => [`no ${at}`, null, [-1, 10]]);
    const { problems } = await stays(customersOf([['ada', null, [-1, null]], ...others]));
    expect(problems.map((problem) => problem.severity)).toEqual([severity]);
  });

  it('tells of customers who left before they joined', async () => {
    const { problems } = await stays(
      customersOf(
        [
          ['ada', -50, [-60, 10]],
          ['ben', null, [-60, 10]],
        ],
        -40
      )
    );
    expect(lines(problems)).toEqual([
      'mapping customer: 1 customer left before joining: such dates cannot be true. Mend the source.',
    ]);
  });

  it('does not take values that cannot be read for values that nobody knew', async () => {
    const { customer, customer_value } = customersOf([['ada', null, [-1, 10]]]);
    const { all, problems } = await stays({
      customer,
      customer_value: customer_value.map(({ value: _, ...row }) => row),
    });
    expect(all).toBeNull();
    expect(lines(problems)[0]).toContain('Field value of customer_value is not mapped.');
    expect(lines(problems).join()).not.toContain('nobody had reckoned');
  });

  it('tells that no value was known', async () => {
    const { all, problems } = await stays(customersOf([['ada', null, [60, 10]]]));
    expect(all).toBeNull();
    expect(lines(problems)).toEqual([
      'mapping customer_value: No value of a customer had been reckoned by 2026-02-04. A value counts for 400 days. Choose a later period, or fill customer_value.',
    ]);
  });

  it('tells once that values know no sites', async () => {
    const { all, problems } = await stays(customersOf([['ada', null, [-1, 10]]]), { groupBy: ['site'] });
    expect(all).toBeNull();
    expect(lines(problems)).toHaveLength(2);
    expect(lines(problems)[0]).toContain('Rows of customer_value have no site.');
  });

  it('refuses a period of which nothing has passed', async () => {
    const tables = customersOf([['ada', null, [-1, 10]]]);
    await expect(stays(tables, { now: START })).rejects.toThrow('Nothing of the period has passed yet.');
  });
});
