import { connect } from '../../databases';
import type { Database } from '../../databases';

import { answersOf, definitionsFor, listed, load, PLANTED, questions, seen, swapped } from './planted.testkit';

let database: Database;
beforeAll(async () => {
  database = await connect('duckdb::memory:');
});
afterAll(() => database.close());

const asked = questions();

/** Everything that can be seen of these answers, question by question. */
async function everything(answers: ReturnType<typeof answersOf>): Promise<string[]> {
  await load(database, answers);
  const definitions = definitionsFor(database.kind);
  const all = [await listed(database, definitions)];
  for (const question of asked) {
    all.push(await seen(database, question, definitions));
  }
  return all;
}

describe('a planted person, whatever is asked', () => {
  let truth: string[];
  beforeAll(async () => {
    truth = await everything(answersOf());
  }, 300_000);

  it('is looked for in earnest: questions are many, and most are answered with figures', () => {
    expect(asked.length).toBeGreaterThan(150);
    const answered = truth.filter((text) => /"value":\d/.test(text));
    expect(answered.length).toBeGreaterThan(50);
  });

  it('is never named, nor is anybody else, in figures, statements and errors', () => {
    const named = truth.filter((text) => text.includes('person-Aire-0') || text.includes(PLANTED));
    // Only where the asker wrote the name themselves is it read back to them.
    const unasked = named.filter((_, index) => {
      const at = truth.indexOf(named[index]) - 1;
      return at < 0 || !JSON.stringify(asked[at]).includes(PLANTED);
    });
    expect(unasked).toEqual([]);
  });

  it('could have answered as a colleague did, and everything seen would be the same', async () => {
    const colleague = await everything(swapped(answersOf(), PLANTED, 'person-Calder-4'));
    const different = truth.flatMap((text, index) => (text === colleague[index] ? [] : [index]));
    expect(different).toEqual([]);
  }, 300_000);

  it('would be found out if only team means of everybody were taken: the attack is strong enough', async () => {
    const apart = await everything(answersOf().map((each) => (each.person === PLANTED ? { ...each, score: 5 } : each)));
    expect(truth.some((text, index) => text !== apart[index])).toBe(true);
  }, 300_000);

  it('is refused wherever a question is about a person, before the source is asked', () => {
    const about = asked.flatMap((question, index) =>
      question.groupBy?.some((name) => ['agent', 'person'].includes(name)) ||
      question.filters?.some(({ dimension }) => ['agent', 'person'].includes(dimension))
        ? [truth[index + 1]]
        : []
    );
    expect(about.length).toBeGreaterThan(40);
    expect(about.filter((text) => /"value":\d/.test(text))).toEqual([]);
  });
});

it('is not told by an error about what cannot be read', async () => {
  const answers = answersOf();
  await load(database, answers);
  await database.run(
    "CREATE OR REPLACE TABLE answers AS SELECT * REPLACE (CAST(score AS TEXT) || CASE WHEN person = '" +
      PLANTED +
      "' THEN ' zoe says bad' ELSE '' END AS score) FROM answers"
  );
  const definitions = definitionsFor(database.kind);
  const told = await Promise.all(asked.slice(0, 10).map((question) => seen(database, question, definitions)));
  expect(told.filter((text) => text.includes('zoe says') || text.includes(PLANTED))).toEqual([]);
});
