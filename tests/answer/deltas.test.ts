import { answerJson } from '../../cli/say/answer';
import { problemsIn } from '../../cli/schema/judge';
import { urlsHere } from '../../databases/urls.testkit';
import type { Request, RetentionResult, TopicChange } from '../../src/model';
import { seeded } from '../../src/stats';

import { answerIn } from './stored.testkit';
import { definitionsOf, resultOf } from './tables.testkit';
import type { Tables } from './tables.testkit';

const DAY = 86_400_000;
const START = Date.parse('2026-01-05T00:00:00Z');
const PERIOD = { from: START, to: START + 200 * DAY };
const ASKED: Request = {
  ...{ version: 1, answer: 'retention', period: PERIOD, now: PERIOD.to },
  calendar: { zone: 'UTC', weekStart: 'monday' },
};

type Reckoned = readonly [day: number, value: number | null];

interface Customer {
  id: string;
  intent: string;
  /** Day of the contact, and of leaving if they did. */
  day: number;
  left: number | null;
  reckoned: readonly Reckoned[];
}

/** Everybody has one contact of an hour. */
const tablesOf = (customers: readonly Customer[]): Tables => ({
  customer: customers.map(({ id, left }) => ({
    ...{ id, value: 100, joined_at: START - 500 * DAY, left_at: left === null ? null : START + left * DAY },
  })),
  contact: customers.map(({ id, intent, day }) => ({
    ...{ id: `1${id}`, chain_id: `1${id}`, customer_id: id, offered: true, handled: true, intent },
    ...{ started_at: START + day * DAY, ended_at: START + day * DAY + 3_600_000 },
  })),
  customer_value: customers.flatMap(({ id, reckoned }) =>
    reckoned.map(([day, value]) => ({ customer_id: id, as_of: START + day * DAY, value }))
  ),
});

async function topics(tables: Tables): Promise<readonly TopicChange[]> {
  const result = await resultOf<RetentionResult>(tables, ASKED, definitionsOf(tables));
  expect(problemsIn(JSON.parse(JSON.stringify(answerJson(result))), 'answer')).toEqual([]);
  return result.experiences!.topics!;
}

/** Bills cost each who had one 40, others nothing; both drift by 10, and no reckoning is exact. */
function planted(seed: number, size = 240): Customer[] {
  const random = seeded(seed);
  return Array.from({ length: size }, (_, at): Customer => {
    const [intent, day] = [at % 3 ? 'Move' : 'Bill', 5 + 80 * random()];
    const was = 300 + 200 * random();
    const left = random() < 0.1 ? day + 10 + 60 * random() : null;
    const is = was - 10 - (intent === 'Bill' ? 40 : 0) + 20 * (random() - 0.5);
    const reckoned: Reckoned[] = [
      [-380, 9],
      [-20, 7],
      [day - 1, was],
      [day - 0.5, null],
      [day + 3, 5000],
    ];
    const after: Reckoned[] = [
      [day + 50, 4000],
      [day + 90, is],
      [day + 99, 8000],
    ];
    return { id: `c${at}`, intent, day, left, reckoned: [...reckoned, ...(left === null ? after : [])] };
  });
}

it('takes what was reckoned last before a contact and last in the days after it, and nothing of whoever left', async () => {
  const customers = planted(3);
  const found = await topics(tablesOf(customers));
  const kept = customers.filter(({ left, day }) => left === null || left > day + 7);
  const naive = ['Bill', 'Move'].map((topic) => {
    const own = kept.filter(({ intent }) => intent === topic);
    const mean = (of: (each: Customer) => number) => own.reduce((sum, each) => sum + of(each), 0) / own.length;
    return {
      ...{ topic, customers: own.length, lost: own.filter(({ left }) => left !== null).length },
      before: mean(({ reckoned }) => reckoned[2][1]!),
      after: mean(({ left, reckoned }) => (left === null ? reckoned[6][1]! : 0)),
    };
  });
  expect(found.map(({ topic, customers: n, lost }) => ({ topic, customers: n, lost }))).toEqual(
    naive.map(({ topic, customers: n, lost }) => ({ topic, customers: n, lost }))
  );
  found.forEach(({ reckoned }, at) => {
    expect(reckoned!.before).toBeCloseTo(naive[at].before, 8);
    expect(reckoned!.after).toBeCloseTo(naive[at].after, 8);
  });
  const [bill, move] = naive.map(({ before, after }) => after - before);
  expect(found[0].change.value).toBeCloseTo(bill - move, 8);
});

it('finds what a contact costs, drift and leaving of all apart', async () => {
  const found = await Promise.all([1, 2, 3, 4, 5, 6].map(async (seed) => topics(tablesOf(planted(seed, 900)))));
  const stayed = found.filter(([{ change }]) => {
    // Of 0.9 who stay, each loses 40.
    const { low, high } = change.interval!;
    return low <= -36 && -36 <= high;
  });
  expect(stayed.length).toBeGreaterThanOrEqual(5);
});

it('falls back on leaving where nobody was reckoned on both sides', async () => {
  const before = planted(3).map((each) => ({ ...each, reckoned: each.reckoned.slice(0, 3) }));
  const stayers = before.map((each) => ({ ...each, left: each.left === null ? null : 150 }));
  expect((await topics(tablesOf(stayers))).map(({ reckoned }) => reckoned)).toEqual([null, null]);
});

it.each(urlsHere())('is the same in %s', async (url) => {
  const tables = tablesOf(planted(4, 120));
  const there = await answerIn<RetentionResult>(url, { tables, request: ASKED, definitions: definitionsOf(tables) });
  const close = (of: object): object =>
    JSON.parse(JSON.stringify(of), (_, each) => (typeof each === 'number' ? expect.closeTo(each, 6) : each));
  expect(there.experiences!.topics).toEqual(close(await topics(tables)));
});
