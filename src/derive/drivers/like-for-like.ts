import type { DrivenMetric, Profile, ScoredMetric } from '../../model';
import { scoresDrawn } from '../scorecard/redrawn';
import type { DrawnUtilities } from '../scorecard/redrawn';
import type { Utilities } from '../scorecard/score';
import { utilitiesOf } from '../scorecard/utility';

/** A metric's value before, and its movement through the rates of its groups and through their shares, draw by draw. */
export interface SplitDrawn {
  before: Float64Array;
  rate: Float64Array;
  mix: Float64Array;
}

interface Sides {
  before: DrawnUtilities;
  now: DrawnUtilities;
}

/**
 * Points of a score's movement that remain with everybody's mix, draw by draw: those through the rates of groups; the rest came through
 * their shares. A metric that is not split (null), or judged by goalposts of each part, counts as all its own. NaN where a score on the
 * way is not known.
 * Source: Shapley 1953 of two players, all rates and all shares.
 */
export function likeForLikeDrawn(
  splits: ReadonlyArray<ReadonlyArray<SplitDrawn | null>>,
  { before, now }: Sides,
  profile: Profile
): Float64Array {
  const draws = [...now.flat(), ...before.flat()].find((each) => each !== null)?.length ?? 0;
  const score = (utilities: DrawnUtilities) => scoresDrawn(utilities, profile, draws).score;
  const through = (part: 'rate' | 'mix', whole: DrawnUtilities): DrawnUtilities =>
    splits.map((family, side) =>
      family.map((split, place) => {
        const judged = profile.families[side].metrics[place];
        return split === null || judged.by || before[side][place] === null || now[side][place] === null
          ? whole[side][place]
          : utilitiesOf(
              split.before.map((was, draw) => was + split[part][draw]),
              judged
            );
      })
    );
  const [was, is] = [score(before), score(now)];
  const [rates, shares] = [score(through('rate', now)), score(through('mix', before))];
  return was.map((from, draw) => (rates[draw] - from + (is[draw] - shares[draw])) / 2);
}

/** The same figures as they fell out. */
export interface SplitOnce {
  before: number;
  rate: number;
  mix: number;
}

/** Points as they fell out: one draw. Null where a score on the way is not known. */
export function likeForLikePoints(
  splits: ReadonlyArray<ReadonlyArray<SplitOnce | null>>,
  { before, now }: { before: Utilities; now: Utilities },
  profile: Profile
): number | null {
  const once = splits.map((family) =>
    family.map(
      (split) =>
        split && {
          before: Float64Array.of(split.before),
          rate: Float64Array.of(split.rate),
          mix: Float64Array.of(split.mix),
        }
    )
  );
  const all = (utilities: Utilities) =>
    utilities.map((family) => family.map((value) => (value === null ? null : Float64Array.of(value))));
  const [points] = likeForLikeDrawn(once, { before: all(before), now: all(now) }, profile);
  return points === undefined || Number.isNaN(points) ? null : points;
}

/** A metric's movement, split; null where its groups do not add up to it. */
export function splitOnce(
  { rate, mix }: Pick<DrivenMetric, 'rate' | 'mix'>,
  { before }: Pick<ScoredMetric, 'before'>
): SplitOnce | null {
  const was = before?.value ?? null;
  return rate === null || mix === null || was === null ? null : { before: was, rate, mix };
}
