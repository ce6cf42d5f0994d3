import { answerJson } from '../../cli/say/answer';
import { problemsIn } from '../../cli/schema/judge';
import type { Request, RetentionResult } from '../../src/model';
import { eventsOf, logRank, productLimit, seeded } from '../../src/stats';
import { atLeast, overSeeds } from '../demo/proof.testkit';

import { definitionsOf, resultOf } from './tables.testkit';
import type { Tables } from './tables.testkit';

const DAY = 86_400_000;
const STEP = 91;
const START = Date.parse('2026-01-05T00:00:00Z');
const PERIOD = { from: START, to: START + 4 * STEP * DAY };

async function stays(tables: Tables, request: Partial<Request> = {}): Promise<RetentionResult> {
  const asked = { answer: 'retention', period: PERIOD, now: PERIOD.to, clock: 'joining', ...request } as const;
  const result = await resultOf<RetentionResult>(tables, asked, definitionsOf(tables));
  expect(problemsIn(JSON.parse(JSON.stringify(answerJson(result))), 'answer')).toEqual([]);
  return result;
}

/** Many leave in the first year after they joined, few later. */
const leaves = (age: number) => (age < 4 ? 0.12 : 0.02);
const staysFor = (steps: number) =>
  Array.from({ length: steps }, (_, age) => 1 - leaves(age)).reduce((all, each) => all * each, 1);

interface Life {
  /** Whole steps since they joined when the clock started, and steps that they stayed after that; null: to the end. */
  age: number;
  left: number | null;
  value: number;
}

/** Customers joined evenly over six years; of those who had left before the start no table knows. */
function livesOf(seed: number): Life[] {
  const random = seeded(seed);
  return Array.from({ length: 6000 }, () => Math.floor(random() * 24)).flatMap((age): Life[] => {
    const life = Array.from({ length: age + 4 }, (_, each) => random() < leaves(each)).indexOf(true);
    const value = Math.round(100 + 900 * random());
    return life >= 0 && life < age ? [] : [{ age, value, left: life < 0 ? null : life - age }];
  });
}

const tablesOf = (lives: readonly Life[]): Tables => ({
  customer: lives.map(({ age, left, value }, at) => ({
    ...{ id: `c${at}`, value, segment: at % 3 === 0 ? 'first' : 'second' },
    joined_at: START - (age + 0.4) * STEP * DAY,
    left_at: left === null ? null : START + (left + 0.6) * STEP * DAY,
  })),
});

const columns = (lives: readonly Life[]) => ({
  from: lives.map(({ age }) => age * STEP),
  until: lives.map(({ age, left }) => (age + (left === null ? 4 : left + 1)) * STEP),
  ended: lives.map(({ left }) => left !== null),
  weight: lives.map(({ value }) => value),
});

describe('who stays, since joining', () => {
  it('is the product-limit estimate of customers who come into sight at the age they have, by head and by value', async () => {
    const lives = livesOf(1);
    const { all, groups, test, clock } = await stays(tablesOf(lives), { groupBy: ['segment'] });
    expect(clock).toMatchObject({ stepDays: STEP, since: 'joining' });
    const events = eventsOf(columns(lives));
    for (const [by, of] of [['count', 'byHead'] as const, ['weight', 'byValue'] as const]) {
      for (const step of productLimit(events, by)) {
        const point = all!.curve.find(({ days }) => days === step.time);
        expect(point![of]!.value).toBeCloseTo(step.survival, 12);
        expect(point![of]!.interval!.low).toBeCloseTo(step.interval!.low, 12);
      }
    }
    const halves = [0, 1].map((half) => eventsOf(columns(lives.filter((_, at) => (at % 3 === 0 ? 0 : 1) === half))));
    expect(groups).toHaveLength(2);
    expect(test!.byHead).toBeCloseTo(logRank(halves)!.p, 9);
  });

  it('says of the period what it says by its own clock', async () => {
    const tables = tablesOf(livesOf(2));
    const [joining, period] = [await stays(tables), await stays(tables, { clock: 'period' })];
    for (const sum of ['customers', 'kept', 'value', 'keptValue', 'byHead', 'gap'] as const) {
      expect(joining.all![sum]).toEqual(period.all![sum]);
    }
    expect(period.all!.curve.at(-1)!.byHead.value).toBeCloseTo(period.all!.byHead.value, 12);
  });

  it('finds what is true at every age; who forgets that customers come into sight late does not', async () => {
    const found = await overSeeds(async (seed) => {
      const lives = livesOf(seed);
      const late = productLimit(eventsOf({ ...columns(lives), from: undefined }));
      return { curve: (await stays(tablesOf(lives))).all!.curve, naive: late.find(({ time }) => time === 4 * STEP)! };
    });
    for (const years of [1, 3, 5]) {
      const truth = staysFor(4 * years);
      const holds = found.filter(({ curve }) => {
        const { low, high } = curve.find(({ days }) => days === 4 * years * STEP)!.byHead.interval!;
        return low <= truth && truth <= high;
      });
      expect(holds.length).toBeGreaterThanOrEqual(atLeast(0.95));
    }
    found.forEach(({ naive }) => expect(naive.survival).toBeGreaterThan(staysFor(4) + 0.2));
  });

  it('stops where too few are in sight, and leaves out whose age nobody knows', async () => {
    const lives = livesOf(3).filter(({ age }) => age < 12 || age > 22);
    const { all } = await stays(tablesOf(lives));
    // Between the two nobody is in sight.
    expect(all!.curve.at(-1)!.days).toBeLessThanOrEqual(16 * STEP);
    const unknown = tablesOf(lives).customer.map((each, at) => (at % 2 ? each : { ...each, joined_at: null }));
    const half = await stays({ customer: unknown });
    expect(half.all!.customers).toBe(all!.customers);
    expect(half.all!.curve[2].customers).toBeLessThan(0.6 * all!.curve[2].customers);
  });
});
