import fc from 'fast-check';

import type { CanonicalRow, CanonicalRows } from './canonical.testkit';

/** A week in which London puts its clocks forward, and New York has done so. */
export const START = Date.UTC(2026, 2, 26);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 6 });
const who = maybe(fc.constantFrom('ada', 'Ada', 'ben', "o'neil", 'Łucja', '"; --'));
const hour = fc.integer({ min: 0, max: 14 * 24 });
export const iso = (ms: number) => new Date(ms).toISOString();

/** Rows of which some were delivered twice, and which are alike in some fields. */
const repeated = (rows: fc.Arbitrary<CanonicalRow[]>, alike: readonly string[]): fc.Arbitrary<CanonicalRow[]> => {
  const seldom = <T>(list: fc.Arbitrary<T[]>) => fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, list);
  return fc
    .tuple(rows, seldom(fc.array(fc.nat(), { maxLength: 3 })), seldom(fc.subarray([...alike])))
    .map(([list, again, fields]) => {
      const same = Object.fromEntries(fields.map((field) => [field, list[0][field]]));
      const changed = list.map((row) => ({ ...row, ...same }));
      return [...changed, ...again.map((place) => changed[place % list.length])];
    });
};

/** Coarse times, so that rows often start together, follow within windows, or overlap. */
const contacts: fc.Arbitrary<CanonicalRow[]> = repeated(
  fc
    .array(
      fc.record({
        hour,
        lasts: maybe(fc.constantFrom(0, 60, 5400, 90_000, -60)),
        chain_id: fc.constantFrom('c1', 'c2', 'c3', 'c4'),
        customer_id: who,
        wait_s: maybe(fc.constantFrom(0, 5, 20, 21, 300, -3, 90_001)),
        talk_s: maybe(fc.integer({ min: 0, max: 900 })),
        hold_s: maybe(fc.integer({ min: 0, max: 90 })),
        wrap_s: maybe(fc.constantFrom(0, 30)),
        offered: maybe(fc.boolean()),
        handled: maybe(fc.boolean()),
        abandoned: maybe(fc.boolean()),
        transferred: maybe(fc.boolean()),
        site: maybe(fc.constantFrom('Leeds', 'leeds', 'Łódź', '', '%', 'a\\b')),
        team: maybe(fc.constantFrom('red', 'Red', 'blue')),
        satisfaction: maybe(fc.constantFrom(-1e15, -1, 0, 1, 5, 1e15)),
      }),
      { minLength: 1, maxLength: 30 }
    )
    .map((list) =>
      list.map(({ hour: at, lasts, ...row }, index) => ({
        ...row,
        id: `r${index}`,
        started_at: iso(START + at * HOUR),
        ended_at: lasts === null ? null : iso(START + at * HOUR + lasts * 1000),
      }))
    ),
  ['offered', 'handled', 'site', 'team', 'wait_s']
);

const feedback: fc.Arbitrary<CanonicalRow[]> = repeated(
  fc
    .array(
      fc.record({
        hour,
        customer_id: who,
        contact_id: maybe(fc.constantFrom('r0', 'r1', 'r2', 'R1')),
        score: maybe(fc.constantFrom(0, 1, 2, 3, 5)),
        kind: maybe(fc.constantFrom('ease', 'Ease')),
      }),
      { minLength: 1, maxLength: 12 }
    )
    .map((list) =>
      list.map(({ hour: at, ...row }, index) => ({
        ...row,
        id: `f${index}`,
        asked_at: iso(START + at * HOUR),
        submitted_at: iso(START + at * HOUR),
      }))
    ),
  ['kind']
);

export const customer: CanonicalRow[] = [
  { id: 'ada', segment: 'new' },
  { id: 'ben', segment: null },
  { id: "o'neil", segment: 'old' },
];

export const randomRows: fc.Arbitrary<CanonicalRows> = fc.record({
  contact: contacts,
  feedback,
  customer: fc.constant(customer),
});
