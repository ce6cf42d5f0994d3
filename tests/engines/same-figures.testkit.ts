import fc from 'fast-check';

import { GRAINS } from '../../src/model';
import type { Grain, MetricsResult, Request } from '../../src/model';

import type { CanonicalRows, Engine, Stored } from './canonical.testkit';
import { formulas } from './random-formulas.testkit';
import type { Drawn } from './random-formulas.testkit';
import { DAY, START, randomRows } from './random-rows.testkit';
import { schemaFor, storedBy } from './random-schemas.testkit';
import type { Schema } from './random-schemas.testkit';

/** Engines add the same doubles in another order. */
const TOLERANCE = 1e-9;

export interface Case {
  formulas: Drawn[];
  rows: CanonicalRows;
  /** How a house keeps the rows; null: every field in a column of its own type. */
  schema: Schema | null;
  groupBy: string[];
  grain: Grain;
  zone: string;
}

export const cases: fc.Arbitrary<Case> = randomRows.chain((rows) =>
  fc.record({
    formulas: fc.array(formulas(), { minLength: 1, maxLength: 3 }),
    rows: fc.constant(rows),
    schema: fc.option(schemaFor(rows), { nil: null, freq: 5 }),
    groupBy: fc.subarray(['site', 'team', 'segment']),
    grain: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom<Grain>('none', 'day', 'week') },
      fc.constantFrom<Grain>(...GRAINS)
    ),
    zone: fc.constantFrom('UTC', 'Europe/London', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'),
  })
);

/** What an engine answers, of the rows as they are or as a house keeps them. */
async function answers(
  { rows, groupBy, grain, zone }: Case,
  written: readonly string[],
  engine: Engine,
  stored: Stored | null
): Promise<MetricsResult> {
  const period = { from: START + DAY, to: START + 12 * DAY };
  const metrics = written.map((formula, index) => ({ name: `m${index}`, entity: 'contact', formula }));
  const calendar = { zone, weekStart: 'monday' as const };
  const request: Request = { version: 1, answer: 'metrics', metrics, groupBy, grain, period, calendar, now: period.to };
  const result = (await (stored
    ? engine.answerStored(request, stored)
    : engine.answer(request, rows))) as MetricsResult;
  const [failure] = result.problems.filter(({ severity }) => severity === 'error');
  if (failure) {
    throw new Error(`${failure.toLine()}\n${written.join('\n')}`);
  }
  return result;
}

function difference(one: MetricsResult, other: MetricsResult, sizes: MetricsResult): string | null {
  const places = ({ rows }: MetricsResult) => JSON.stringify(rows.map(({ group, bucket }) => [group, bucket]));
  if (places(one) !== places(other)) {
    return `other groups or buckets: ${places(one)} and ${places(other)}`;
  }
  for (const [index, row] of one.rows.entries()) {
    for (const [place, { value }] of row.values.entries()) {
      const there = other.rows[index].values[place].value;
      const { formula } = one.metrics[place];
      const size = sizes.rows[index].values[place].value ?? 0;
      if (!isSame(value, there, /^count[^/*+-]*$/.test(formula) ? 0 : size)) {
        return `${formula} is ${value} and ${there} at ${JSON.stringify([row.group, row.bucket])}`;
      }
    }
  }
  return null;
}

export function isSame(one: number | null, other: number | null, size: number): boolean {
  if (one === null || other === null) {
    return one === other;
  }
  return one === other || Math.abs(one - other) <= TOLERANCE * Math.abs(size);
}

/** Throws where two engines differ, or rows and how they are kept, and prints the case so that it can be looked at. */
export async function demandSame(each: Case, engines: readonly Engine[]): Promise<void> {
  const [browser] = engines;
  const written = each.formulas.map(({ formula }) => formula);
  const sizes = await answers(
    each,
    each.formulas.map(({ size }) => size),
    browser,
    null
  );
  const one = await answers(each, written, browser, null);
  const stored = each.schema && storedBy(each.schema, each.rows);
  for (const engine of stored ? engines : engines.slice(1)) {
    const told = await answers(each, written, engine, stored).then(
      (other) => difference(one, other, sizes),
      (failure: Error) => failure.message
    );
    if (told) {
      throw new Error(`browser and ${engine.name}: ${told}\nconst failing: Case = ${JSON.stringify(each)};`);
    }
  }
}
