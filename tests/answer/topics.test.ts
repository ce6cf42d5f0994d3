import { answerJson } from '../../cli/say/answer';
import { problemsIn } from '../../cli/schema/judge';
import type { RetentionResult, TopicChange } from '../../src/model';
import { seeded } from '../../src/stats';
import { atLeast, overSeeds } from '../demo/proof.testkit';

import { definitionsOf, resultOf } from './tables.testkit';
import type { Tables } from './tables.testkit';

const DAY = 86_400_000;
const START = Date.parse('2026-01-05T00:00:00Z');
const PERIOD = { from: START, to: START + 180 * DAY };
const TOPICS = ['Bill', 'Move', 'Offer'] as const;
const VALUE = 1000;
/** Of all customers so many leave, and so many more of those who come back about a bill. */
const [ANYWAY, BY_BILL] = [0.05, 0.15];

function planted(seed: number): Tables {
  const random = seeded(seed);
  const tables = { customer: [] as object[], contact: [] as object[] };
  for (let at = 0; at < 3000; at += 1) {
    const [id, intent, back] = [`c${at}`, TOPICS[Math.floor(random() * 3)], random() < 0.3];
    const started_at = START + Math.floor(random() * 110 * DAY);
    const leaves = random() < ANYWAY + (back && intent === 'Bill' ? BY_BILL : 0);
    const contact = { chain_id: id, customer_id: id, offered: true, handled: true, intent };
    tables.customer.push({ id, value: VALUE, joined_at: START - DAY, left_at: leaves ? started_at + 30 * DAY : null });
    tables.contact.push({ ...contact, id, started_at, ended_at: started_at + 60_000 });
    if (back) {
      const again = started_at + 2 * DAY;
      tables.contact.push({
        ...contact,
        id: `${id}b`,
        chain_id: `${id}b`,
        started_at: again,
        ended_at: again + 60_000,
      });
    }
  }
  return tables as unknown as Tables;
}

async function changes(tables: Tables): Promise<readonly TopicChange[] | null> {
  const asked = { answer: 'retention', period: PERIOD, now: PERIOD.to } as const;
  const result = await resultOf<RetentionResult>(tables, asked, definitionsOf(tables));
  expect(problemsIn(JSON.parse(JSON.stringify(answerJson(result))), 'answer')).toEqual([]);
  return result.experiences!.topics;
}

it('finds after which contacts value goes, with its size, and takes nothing else for it', async () => {
  const found = await overSeeds(async (seed) => (await changes(planted(seed)))!);
  const of = (topics: readonly TopicChange[], topic: string, back: boolean) =>
    topics.find((each) => each.topic === topic && each.cameBack === back)!;
  // All others leave at one rate.
  const holds = found.filter((topics) => {
    const { low, high } = of(topics, 'Bill', true).change.interval!;
    return low <= -BY_BILL * VALUE && -BY_BILL * VALUE <= high;
  });
  expect(holds.length).toBeGreaterThanOrEqual(atLeast(0.95));
  found.forEach((topics) => {
    expect(topics).toHaveLength(6);
    expect(topics[0]).toMatchObject({ topic: 'Bill', cameBack: true, goesWith: 'more' });
  });
  const others = found.filter((topics) =>
    topics.some(({ topic, goesWith }) => topic !== 'Bill' && goesWith === 'more')
  );
  expect(others.length).toBeLessThanOrEqual(found.length - atLeast(0.95));
});

it('says nothing where nobody knows what contacts were about, or what customers are worth', async () => {
  const { customer, contact } = planted(1);
  expect(await changes({ customer, contact: contact.map(({ intent, ...rest }) => rest) })).toBeNull();
  expect(await changes({ customer: customer.map(({ value, ...rest }) => rest), contact })).toBeNull();
});
