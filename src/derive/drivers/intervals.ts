import type { Material, Needs } from '../../formula';
import type { Columns, DriverGroup, Interval, Profile } from '../../model';
import { chanceOf, drawnInterval, drawnVariance, holm, ratesDrawn } from '../../stats';
import type { DrawnPart, DrawnSides, Trust } from '../../stats';
import { bothDrawn, DRAWS, intervalAt, scoreIntervals } from '../scorecard/intervals';
import type { BothDrawn } from '../scorecard/intervals';
import { judgeOf } from '../scorecard/judge';

import { adjustedIntervals } from './adjusted';
import { groupsIn, sidesIn } from './groups-in';
import { drivingGroups } from './groups';
import { likeForLikeDrawn, likeForLikePoints } from './like-for-like';
import type { SplitDrawn, SplitOnce } from './like-for-like';

/** The chance that any metric of an answer is said to differ like for like, were all alike. */
export const CHANCE = 0.05;

/** How sure the whole's score and movement are, and what the rates of each metric's groups did together. Yields on the way. */
export function* driverIntervals(needs: Needs, profile: Profile, material: Material): Generator<void, Columns, void> {
  const whole = yield* scoreIntervals({ ...needs, levels: [[]] }, profile, material);
  const drawn = bothDrawn({ needs, profile, material });
  const { both } = drawn;
  if (needs.levels.length < 2 || both === null) {
    return whole;
  }
  yield* drawn.now.prepare();
  yield* drawn.before.prepare();
  const judge = judgeOf(needs, profile, material);
  const groups = groupsIn(judge, material);
  const { families } = judge.node([], 0, -1);
  const splits: Array<Array<Split | null>> = [];
  for (const { metrics } of families) {
    const ofFamily: Array<Split | null> = [];
    for (const { metric, now, before } of metrics) {
      const moved = now.denominator === null ? [] : drivingGroups(sidesIn(groups, metric), { now, before });
      ofFamily.push(yield* splitOf(moved, { needs, metric, was: before?.value ?? null, drawn }));
      yield;
    }
    splits.push(ofFamily);
  }
  const [now, before] = (['now', 'before'] as const).map((when) =>
    drawn[when].utilitiesAt(WHOLE, judge.judge(when, [], 0))
  );
  const utilities = { now: judge.judge('now', [], 0).utilities, before: judge.judge('before', [], 0).utilities };
  const fell = likeForLikePoints(
    splits.map((family) => family.map((split) => split && split.fell)),
    utilities,
    profile
  );
  const points = fell === null ? null : drawnInterval(fell, likeForLikeDrawn(splits, { now, before }, profile), both);
  const columns = splits.flat().flatMap((split, metric) => columnsFor(metric, split, both));
  const paths = groups.map(({ path }) => path);
  const adjusted = yield* adjustedIntervals(needs, material, paths);
  return { ...whole, columns: [...whole.columns, ...adjusted, ...endsOf(POINTS, points), ...columns] };
}

const WHOLE = { path: [], level: 0 };
const POINTS = 'like for like';

interface Split extends SplitDrawn {
  fell: SplitOnce;
}

/** What the rates and the shares of a metric's groups did in each draw; null where groups do not add up. */
function* splitOf(
  groups: readonly DriverGroup[],
  { needs, metric, was, drawn }: { needs: Needs; metric: number; was: number | null; drawn: BothDrawn }
): Generator<void, Split | null, void> {
  if (was === null || groups.length === 0 || groups.some(({ rate }) => rate === null)) {
    return null;
  }
  const compiled = needs.metrics[metric];
  const sides: DrawnSides[] = [];
  for (const { path } of groups) {
    const [now, before] = [drawn.now, drawn.before].map((side) => side.sides(compiled, { path, level: 1 }));
    sides.push({ now, before });
    yield;
  }
  const rate = ratesDrawn(sides, DRAWS);
  const [now, before] = [drawn.now, drawn.before].map((side) => ratioOf(side.sides(compiled, WHOLE)));
  const mix = now.map((value, draw) => value - before[draw] - rate[draw]);
  const sum = (part: 'rate' | 'mix') => groups.reduce((total, group) => total + group[part]!, 0);
  return { before, rate, mix, fell: { before: was, rate: sum('rate'), mix: sum('mix') } };
}

function ratioOf({ amount, volume }: DrawnPart): Float64Array {
  return amount.map((each, draw) => each / volume[draw]);
}

const nameOf = (metric: number) => `rate ${metric}`;

function columnsFor(metric: number, split: Split | null, trust: Trust) {
  const rate = split && split.fell.rate;
  const interval = rate === null ? null : drawnInterval(rate, split!.rate, trust);
  const variance = interval ? drawnVariance(split!.rate, trust) : NaN;
  const chance = rate === null ? null : chanceOf(rate, { variance, degrees: trust.degrees });
  return [...endsOf(nameOf(metric), interval), { name: `${nameOf(metric)} chance`, values: once(chance) }];
}

function endsOf(name: string, interval: Interval | null) {
  return (['low', 'high'] as const).map((end) => ({ name: `${name} ${end}`, values: once(interval && interval[end]) }));
}

function once(value: number | null): Float64Array {
  return Float64Array.of(value ?? NaN);
}

/** The interval of the points that remain like for like; null before anything was drawn. */
export function pointsIntervalIn(intervals: Columns | null): Interval | null {
  return intervalAt(intervals, POINTS, 0);
}

/** How sure one metric's difference like for like is. */
export interface LikeForLike {
  interval: Interval | null;
  /** It is told from none, all metrics looked at together. */
  isTold: boolean;
}

/** By metric; none before anything was drawn. */
export function likeForLikeIn(intervals: Columns | null, metrics: number): LikeForLike[] {
  const all = Array.from({ length: metrics }, (_, metric) => metric);
  const chances = all.map((metric) => {
    const column = intervals?.columns.find(({ name }) => name === `${nameOf(metric)} chance`);
    return Number(column?.values[0] ?? NaN);
  });
  const known = all.filter((metric) => !Number.isNaN(chances[metric]));
  const told = holm(
    known.map((metric) => chances[metric]),
    CHANCE
  );
  return all.map((metric) => ({
    interval: intervalAt(intervals, nameOf(metric), 0),
    isTold: told[known.indexOf(metric)] ?? false,
  }));
}
