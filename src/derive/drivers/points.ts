import type { Profile } from '../../model';
import { owen } from '../../stats';
import { scoreOf } from '../scorecard/score';
import type { Utilities } from '../scorecard/score';

/**
 * Points by which each metric moved the score: the parts sum to the movement to the last digit. A metric that was not measured
 * before, or is no longer, moved it by coming or going. Null where one of the two scores, or one on the way, cannot be computed.
 * Source: Owen 1977 over the profile's families, of the score with some metrics as they are now and the rest as they were.
 */
export function pointsOf(before: Utilities, now: Utilities, profile: Profile): number[][] | null {
  // What is shown has passed the floor already; on the way from one to the other it need not.
  const open: Profile = { ...profile, coverageFloor: 0 };
  let broken = scoreOf(before, profile).score === null || scoreOf(now, profile).score === null;
  const worth = (come: ReadonlyArray<readonly boolean[]>) => {
    const mixed = now.map((family, index) =>
      family.map((utility, place) => (come[index][place] ? utility : before[index][place]))
    );
    const { score } = scoreOf(mixed, open);
    broken ||= score === null;
    return score ?? 0;
  };
  const points = broken ? [] : owen(sizesOf(profile), worth);
  return broken ? null : points;
}

function sizesOf({ families }: Profile): number[] {
  return families.map(({ metrics }) => metrics.length);
}
