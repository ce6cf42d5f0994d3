import { TRUTHS } from '../../demo';
import type { Columns, Experience, RetentionResult } from '../../src/model';

import { DAY, groupBy, mean, UNTIL } from './centre.testkit';
import { answer, fromTables, tablesOf } from './demo.testkit';
import { atLeast, overSeeds, SEEDS } from './proof.testkit';

const { overSeconds, leavesDaily } = TRUTHS.waiting;

describe('the wait of the last contact', () => {
  let lives: Array<{ waited: Experience; planted: number; worth: number }>;

  beforeAll(async () => {
    lives = await overSeeds(async (seed) => {
      const tables = tablesOf({ until: UNTIL, seed, scale: 0.3 }, 'customer_values');
      const { experiences } = await answer<RetentionResult>('rows', fromTables(tables), {
        answer: 'retention',
        period: { from: UNTIL - 365 * DAY, to: UNTIL },
      });
      return {
        waited: experiences!.kinds.find(({ kind }) => kind === 'waited')!,
        ...wearyIn(tables, experiences!),
      };
    });
  }, 3_600_000);

  it('raises loss by as much as was planted, within the interval of each life', () => {
    const planted = mean(lives.map((life) => life.planted));
    expect(planted).toBeGreaterThan(0.03);
    const held = lives.filter(({ waited: { difference } }) => {
      const { low, high } = difference.interval!;
      return low <= planted && planted <= high;
    });
    expect(held.length).toBeGreaterThanOrEqual(atLeast(0.95));
  });

  it('puts at stake as much of what those are worth who waited', () => {
    const planted = mean(lives.map((life) => life.planted)) * mean(lives.map(({ worth }) => worth));
    const held = lives.filter(({ waited: { stake } }) => {
      const { low, high } = stake!.interval!;
      return low <= planted && planted <= high;
    });
    expect(held.length).toBeGreaterThanOrEqual(atLeast(0.95));
  });

  it('is said to go with more loss in most lives, and never with less', () => {
    const said = lives.map(({ waited }) => waited.goesWith);
    expect(said).not.toContain('fewer');
    expect(said.filter((each) => each === 'more').length).toBeGreaterThan(SEEDS / 2);
  });
});

interface Call {
  customer: string;
  at: number;
  end: number;
  /** Null: no call, but something written. */
  long: boolean | null;
}

/**
 * What the rate adds to loss, whoever else calls or leaves between: the rate times the days a head in which the last contact was a long
 * wait, those of customers who met with one first less those of the others. And what the former are worth in the mean.
 */
function wearyIn(
  tables: ReadonlyMap<string, Columns>,
  { contacts, window }: NonNullable<RetentionResult['experiences']>
): { planted: number; worth: number } {
  const customers = new Map(rowsOf(tables, 'customers').map((row) => [row.customer_id, row]));
  const met: Record<string, Array<{ days: number; worth: number }>> = { true: [], false: [] };
  for (const [customer, calls] of groupBy(callsOf(tables), (call) => call.customer)) {
    const { left_at, lifetime_value } = customers.get(customer)!;
    const left = Number(left_at ?? Infinity);
    const first = calls.findIndex(({ at }) => at >= contacts.from);
    const { at, end, long } = calls[first] ?? { at: Infinity };
    if (at < contacts.to && long !== null && left > end + window.from * DAY) {
      const seen = { from: end + window.from * DAY, to: Math.min(end + window.to * DAY, left) };
      met[String(long)].push({ days: wearyWithin(calls.slice(first), seen), worth: Number(lifetime_value) });
    }
  }
  const [long, short] = [met.true, met.false].map((each) => mean(each.map(({ days }) => days)));
  return { planted: leavesDaily * (long - short), worth: mean(met.true.map(({ worth }) => worth)) };
}

function wearyWithin(calls: readonly Call[], { from, to }: { from: number; to: number }): number {
  const after = calls.map(({ end, long }, index) => {
    const until = Math.min(calls[index + 1]?.end ?? Infinity, to);
    return long === true ? Math.max(0, until - Math.max(end, from)) / DAY : 0;
  });
  return after.reduce((sum, each) => sum + each, 0);
}

/** By customer in time order, as far as customers were recognised. */
function callsOf(tables: ReadonlyMap<string, Columns>): Call[] {
  return rowsOf(tables, 'contact_legs')
    .filter(({ customer_id, leg_id }) => customer_id !== null && String(leg_id).endsWith('-1'))
    .map(({ customer_id, arrived_at, ended_at, channel, wait_seconds }) => ({
      customer: String(customer_id),
      at: Number(arrived_at),
      end: Number(ended_at),
      long: channel === 'phone' || channel === 'video' ? Number(wait_seconds) > overSeconds : null,
    }))
    .sort((one, other) => one.at - other.at);
}

function rowsOf(tables: ReadonlyMap<string, Columns>, name: string): Array<Record<string, unknown>> {
  const { length, columns } = tables.get(name)!;
  return Array.from({ length }, (_, row) => Object.fromEntries(columns.map(({ name, values }) => [name, values[row]])));
}
