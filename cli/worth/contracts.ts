import { tenureStatements } from '../../src/answer';
import { Problem } from '../../src/model';
import type { Columns, Definitions } from '../../src/model';
import { sbg } from '../../src/stats';
import type { Database } from '../../databases';
import { contractsText } from '../say/worth';

import type { Reckoned, Tenures } from './fitted';
import { numbersOf } from './model';
import { futureOf } from './terms';
import type { Terms } from './terms';

const DAY = 86_400_000;

/** Fits how long customers under contract stay. Throws a Problem where customers cannot be read, or nobody has left. */
export async function reckonedContracts(database: Database, definitions: Definitions, terms: Terms): Promise<Reckoned> {
  const asked = { asOf: (terms.lastDay + 1) * DAY, periodMs: terms.stepDays * DAY };
  const statements = tenureStatements(definitions, asked);
  const tenures = tenuresIn(await database.run(statements.tenures));
  const fit = sbg.fit(tenures.renewals);
  if (fit === null) {
    throw new Problem('unavailable', 'Nobody has left, so nothing says how long customers stay.', {
      hint: 'Check what joined_at and left_at are read from.',
      at: { mapping: 'customer' },
    });
  }
  const periods = Float64Array.from({ length: tenures.longest + 1 }, (_, index) => index);
  const future = futureOf(terms, terms.stepDays);
  return {
    text: contractsText({ source: database.name, tenures, fit }, terms),
    // Who has stayed so many whole periods is about to decide on one renewal more.
    patterns: () => ({ periods, payments: periods.map((stayed) => sbg.payments(fit.parameters, stayed + 1, future)) }),
    valued: (tables) => statements.valued({ ...tables, margin: terms.margin }),
  };
}

function tenuresIn(rows: Columns): Tenures {
  const column = numbersOf(rows);
  const [gone, impossible, periods, customers, priced] = ['gone', 'impossible', 'periods', 'customers', 'priced'].map(
    column
  );
  const sum = (values: Float64Array, counts: (row: number) => boolean) =>
    values.reduce((total, value, row) => total + (counts(row) ? value : 0), 0);
  const isGone = (row: number) => impossible[row] === 0 && gone[row] === 1;
  const isThere = (row: number) => impossible[row] === 0 && gone[row] === 0;
  const stayed = (counts: (row: number) => boolean, most: number) =>
    Float64Array.from({ length: most + 1 }, (_, whole) =>
      sum(customers, (row) => counts(row) && periods[row] === whole)
    );
  const most = periods.reduce((longest, each) => Math.max(longest, each), 0);
  return {
    // Who left after t whole periods left in the next; who is there after none says nothing yet.
    renewals: { lost: stayed(isGone, most), kept: Float64Array.of(...stayed(isThere, most).subarray(1), 0) },
    customers: sum(customers, (row) => isGone(row) || isThere(row)),
    gone: sum(customers, isGone),
    impossible: sum(customers, (row) => impossible[row] === 1),
    unpriced: sum(customers, isThere) - sum(priced, isThere),
    longest: periods.reduce((longest, each, row) => (isThere(row) ? Math.max(longest, each) : longest), 0),
  };
}
