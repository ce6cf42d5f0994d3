import { TRUTHS } from '../../demo';
import { centreOf, type SimulateOptions } from '../../demo/centre';
import { contacts } from '../../demo/contacts';
import type { Population } from '../../demo/population';
import type { Experience, RetentionResult } from '../../src/model';

import { DAY, groupBy, mean, UNTIL } from './centre.testkit';
import { answer, fromTables, OF_CUSTOMERS, tablesOf } from './demo.testkit';
import { atLeast, overSeeds, SEEDS } from './proof.testkit';

const { overSeconds, leavesDaily } = TRUTHS.waiting;

describe('the wait of the last contact', () => {
  let lives: Array<{ waited: Experience; planted: number; worth: number }>;

  beforeAll(async () => {
    lives = await overSeeds(async (seed) => {
      const options = { until: UNTIL, seed, scale: 0.3 };
      const tables = tablesOf(options, OF_CUSTOMERS);
      const { experiences } = await answer<RetentionResult>('rows', fromTables(tables), {
        answer: 'retention',
        period: { from: UNTIL - 365 * DAY, to: UNTIL },
      });
      return {
        waited: experiences!.kinds.find(({ kind }) => kind === 'waited')!,
        ...wearyIn(options, experiences!),
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
  customer: number;
  at: number;
  end: number;
  recognised: boolean;
  /** Null: no call, but something written. */
  long: boolean | null;
}

/**
 * What the rate adds to loss, whoever else calls or leaves between: the rate times the days a head in which the last contact was a long
 * wait, those of customers who met with one first less those of the others. And what the former are worth in the mean.
 */
function wearyIn(
  options: SimulateOptions,
  { contacts: counted, window }: NonNullable<RetentionResult['experiences']>
): { planted: number; worth: number } {
  const { population, calls } = livedAgain(options);
  const met: Record<string, Array<{ days: number; worth: number }>> = { true: [], false: [] };
  for (const [customer, own] of groupBy(calls, (call) => call.customer)) {
    const first = own.findIndex(({ at, recognised }) => recognised && at >= counted.from);
    const { at, end, long } = own[first] ?? { at: Infinity };
    const left = population.leftAt[customer];
    if (at < counted.to && long !== null && left > end + window.from * DAY) {
      const seen = { from: end + window.from * DAY, to: Math.min(end + window.to * DAY, left) };
      met[String(long)].push({ days: wearyWithin(own.slice(first), seen), worth: population.value[customer] });
    }
  }
  const [long, short] = [met.true, met.false].map((each) => mean(each.map(({ days }) => days)));
  return { planted: leavesDaily * (long - short), worth: mean(met.true.map(({ worth }) => worth)) };
}

/** Contacts as they were, of customers whom nobody recognised too. */
function livedAgain(options: SimulateOptions): { population: Population; calls: Call[] } {
  const centre = centreOf(options);
  const calls: Call[] = [];
  const legs = contacts(centre, ({ customer, at }, { end, known, legs: [{ channel, wait_seconds }] }) => {
    const isCall = channel === 'phone' || channel === 'video';
    calls.push({ customer, at, end, recognised: known, long: isCall ? wait_seconds > overSeconds : null });
  });
  while (!legs.next().done) {
    continue;
  }
  return { population: centre.population, calls: calls.sort((one, other) => one.at - other.at) };
}

function wearyWithin(calls: readonly Call[], { from, to }: { from: number; to: number }): number {
  const after = calls.map(({ end, long }, index) => {
    const until = Math.min(calls[index + 1]?.end ?? Infinity, to);
    return long === true ? Math.max(0, until - Math.max(end, from)) / DAY : 0;
  });
  return after.reduce((sum, each) => sum + each, 0);
}
