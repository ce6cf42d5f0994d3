import fc from 'fast-check';

import { connect } from '../../databases';
import type { Database } from '../../databases';
import { urlsHere } from '../../databases/urls.testkit';

import { releasedBy } from './release-twin.testkit';
import { COLUMNS, cellsIn, tableOf, wholeGrid } from './release.testkit';
import type { Said } from './release.testkit';

const NOW = Date.UTC(2026, 2, 20, 15);
const CLOSED = Date.UTC(2026, 2, 19);

let databases: Database[] = [];
beforeAll(async () => {
  databases = await Promise.all(urlsHere().map((url) => connect(url)));
});
afterAll(() => Promise.all(databases.map((database) => database.close())));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 12 });
const person = fc.record({
  site: maybe(fc.constantFrom('Leeds', 'Łódź')),
  team: maybe(fc.constantFrom('red', 'Red', 'blue')),
  tenure: maybe(fc.constantFrom('new', 'old')),
});
const populations = fc.array(person, { minLength: 20, maxLength: 60 });
const answers = fc.record({
  item: fc.constantFrom('day', 'day', 'voice', 'recommend'),
  wave: fc.constantFrom('w1', 'w2'),
  score: fc.integer({ min: 0, max: 6 }),
});

/** Everybody answers some questions; some answer twice, out of the scale, or in a wave that still runs. */
const surveys = fc
  .tuple(populations, fc.array(fc.array(answers, { maxLength: 4 }), { minLength: 60, maxLength: 60 }))
  .map(([people, given]) =>
    people.flatMap((each, index) =>
      given[index].map(({ wave, ...rest }): Said => ({
        ...each,
        ...rest,
        wave,
        person: `p${index}`,
        closed: wave === 'w1' ? CLOSED : CLOSED + 86_400_000,
      }))
    )
  );

it.each([true, false])(
  'gives the cells of the plain twin in every database, split by a dimension: %s',
  async (isSplit) => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(surveys, async (said) => {
        const expected = releasedBy(said, { now: NOW, isSplit, minimum: 3 });
        shown += expected.filter(({ mean }) => mean !== null).length;
        for (const database of databases) {
          const table = `said_${process.pid}`;
          await database.load({ name: table, columns: COLUMNS }, [tableOf(said)], { replace: true });
          const cells = await database.run(wholeGrid(database.kind, table, NOW, { isSplit, minimum: 3 }));
          expect({ in: database.name, cells: cellsIn(cells, { isSplit }) }).toEqual({
            in: database.name,
            cells: expected,
          });
        }
      }),
      { numRuns: Number(process.env.BOARDROOM_RUNS ?? 6), interruptAfterTimeLimit: 120_000 }
    );
    expect(shown).toBeGreaterThan(5);
  },
  300_000
);
