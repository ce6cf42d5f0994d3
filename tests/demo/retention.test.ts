import { TRUTHS } from '../../demo';
import type { Retained, RetentionResult, WaitBand, WaitGap } from '../../src/model';

import { DAY, UNTIL } from './centre.testkit';
import { answer, fromTables, OF_CUSTOMERS, tablesOf } from './demo.testkit';
import { atLeast, overSeeds, SEEDS } from './proof.testkit';

/** A year, from the day on which values were first reckoned. */
const PERIOD = { from: UNTIL - 365 * DAY, to: UNTIL };
const TIERS = Object.keys(TRUTHS.leaving.afterUnresolved);

describe('who stays', () => {
  let lives: RetentionResult[];

  beforeAll(async () => {
    lives = await overSeeds((seed) =>
      answer<RetentionResult>('rows', fromTables(tablesOf({ until: UNTIL, seed, scale: 0.1 }, OF_CUSTOMERS)), {
        answer: 'retention',
        groupBy: ['value_tier'],
        period: PERIOD,
      })
    );
  }, 3_600_000);

  const tierIn = ({ groups }: RetentionResult, tier: string): Retained => groups.find(({ path }) => path[0] === tier)!;
  const pooled = (of: (life: RetentionResult) => Retained) => {
    const sum = (which: 'customers' | 'kept' | 'value' | 'keptValue') =>
      lives.reduce((total, life) => total + of(life)[which], 0);
    return { head: sum('kept') / sum('customers'), value: sum('keptValue') / sum('value') };
  };

  it('finds that the valuable leave first, as planted: the more an unresolved contact makes leave, the fewer stay', () => {
    const stayed = TIERS.map((tier) => pooled((life) => tierIn(life, tier)).head);
    expect(TIERS).toEqual(['A', 'B', 'C', 'D']);
    expect([...stayed].sort()).toEqual(stayed);
    const seen = lives.filter(({ all }) => all!.gap!.interval!.high < 0);
    expect(seen.length).toBeGreaterThanOrEqual(Math.ceil(0.8 * SEEDS));
  });

  it('holds what is true of all lives together within the interval of each', () => {
    for (const of of [
      ({ all }: RetentionResult) => all!,
      ...TIERS.map((tier) => (life: RetentionResult) => tierIn(life, tier)),
    ]) {
      const truth = pooled(of);
      const holds = (share: number, estimate: Retained['byValue']) =>
        estimate!.interval!.low <= share && share <= estimate!.interval!.high;
      expect(lives.filter((life) => holds(truth.head, of(life).byHead)).length).toBeGreaterThanOrEqual(atLeast(0.95));
      expect(lives.filter((life) => holds(truth.value, of(life).byValue)).length).toBeGreaterThanOrEqual(atLeast(0.95));
    }
  });

  it('finds that those leave who had to come back, for what was not resolved', () => {
    const back = lives.map(({ experiences }) => experiences!.kinds.find(({ kind }) => kind === 'came back')!);
    const mean = back.reduce((sum, { difference }) => sum + difference.value, 0) / SEEDS;
    expect(mean).toBeGreaterThan(0.01);
    expect(back.filter(({ difference }) => difference.value > 0).length).toBeGreaterThanOrEqual(Math.ceil(0.9 * SEEDS));
  });

  it('finds from where on a wait makes customers leave, as planted, and by no more than planted; below, nothing', () => {
    const { overSeconds, leavesDaily } = TRUTHS.waiting;
    const gapsWhere = (is: (band: WaitBand) => boolean) =>
      lives.flatMap(({ experiences }) => experiences!.waits!.bands.filter(is).flatMap(({ beyond }) => beyond ?? []));
    const mean = (gaps: readonly WaitGap[]) =>
      gaps.reduce((sum, { customers, difference }) => sum + customers * difference.value, 0) /
      gaps.reduce((sum, { customers }) => sum + customers, 0);
    const days = lives[0].experiences!.window.to - lives[0].experiences!.window.from;
    const long = mean(gapsWhere(({ from }) => from >= overSeconds));
    expect(long).toBeGreaterThan(0.01);
    expect(long).toBeLessThan(1 - Math.exp(-leavesDaily * days));
    expect(Math.abs(mean(gapsWhere(({ to }) => to !== null && to < overSeconds)))).toBeLessThan(long / 2);
  });

  it('finds that value goes after contacts that had to be repeated, whatever they were about', () => {
    const topics = lives.flatMap(({ experiences }) => experiences!.topics!);
    const changeOf = (cameBack: boolean) => {
      const own = topics.filter((topic) => topic.cameBack === cameBack);
      return own.reduce((sum, { customers, change }) => sum + customers * change.value, 0);
    };
    expect(changeOf(true)).toBeLessThan(0);
    expect(changeOf(false)).toBeGreaterThan(0);
  });

  it('says what serving them cost, month by month, and that it adds up', () => {
    for (const { service } of lives) {
      const { whole, periods, rate } = service!;
      const sum = (of: 'cost' | 'contacts') => periods.reduce((total, each) => total + (each[of] ?? 0), 0);
      expect(rate).toBe(30);
      expect(sum('cost')).toBeCloseTo(whole.cost!, 6);
      expect(sum('contacts')).toBe(whole.contacts);
      expect(whole.perResolution!).toBeGreaterThan(whole.perContact!);
      expect(whole.spared!).toBeLessThan(whole.worth!);
    }
  });
});
