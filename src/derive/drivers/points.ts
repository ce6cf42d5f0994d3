import type { Profile } from '../../model';
import { coalitionsOf, owen } from '../../stats';
import type { Coalitions, FamilyGame } from '../../stats';
import { balanceOf, familyScores, scoreOf } from '../scorecard/score';
import type { Utilities } from '../scorecard/score';

/**
 * Points by which each metric moved the score: the parts sum to the movement to the last digit. A metric that was not measured
 * before, or is no longer, moved it by coming or going. Null where one of the two scores, or one on the way, cannot be computed.
 * Source: Owen 1977 over the profile's families, of the score with some metrics as they are now and the rest as they were.
 */
export function pointsOf(before: Utilities, now: Utilities, profile: Profile): number[][] | null {
  if (scoreOf(before, profile).score === null || scoreOf(now, profile).score === null) {
    return null;
  }
  // What is shown has passed the floor already; on the way from one to the other it need not.
  const open: Profile = { ...profile, coverageFloor: 0 };
  const families = open.families.map((family, index): FamilyGame => {
    const coalitions = coalitionsOf(family.metrics.length);
    return { coalitions, values: familyScores(onTheWay(coalitions, before[index], now[index]), family, open).score };
  });
  const points = owen(families, (scores) => {
    const coverage = new Float64Array(scores[0].length).fill(1);
    return balanceOf(
      scores.map((score) => ({ score, coverage })),
      open
    ).score;
  });
  return points.flat().some(Number.isNaN) ? null : points;
}

/** A column a metric: as it is now in the sets that it has come to, as it was in the others. */
function onTheWay(
  { length, has }: Coalitions,
  before: ReadonlyArray<number | null>,
  now: ReadonlyArray<number | null>
): Float64Array[] {
  return before.map((was, metric) =>
    Float64Array.from({ length }, (_, set) => (has(set, metric) ? now[metric] : was) ?? NaN)
  );
}
