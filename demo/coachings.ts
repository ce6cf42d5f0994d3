import type { Centre } from './centre';
import { DAY } from './days';
import { chanceOf, probability } from './random';
import { teamWeeks, type TeamWeek } from './staff-weeks';
import { TRUTHS } from './truths';

/** One row of `coachings`. */
export interface Coaching {
  coaching_id: string;
  kind: 'coaching' | 'checking';
  site: string;
  team: string;
  planned_for: number;
  held_at: number | null;
  seconds: number;
}

/** Coachings that are planned for each person in a week, and how likely each is to be held, as log-odds. */
const PLANNED = 0.4;
const HELD = 1.2;
/** Sessions of checking in a week for each person. */
const CHECKED = 0.12;

const { staff, pledges } = TRUTHS;

/** What team leaders planned to do with their people, and did. */
export function* coachingsOf(centre: Centre, seed = 1): Generator<Coaching> {
  const chance = chanceOf(seed, 'coachings');
  let number = 0;
  for (const each of teamWeeks(centre)) {
    const held = probability(HELD + staff.coaching * each.climate + (isBroken(each) ? pledges.coaching : 0));
    const people = each.team.agents.length;
    for (let session = 0; session < Math.max(1, Math.round(people * (PLANNED + CHECKED))); session += 1) {
      const kind = session < Math.max(1, Math.round(people * PLANNED)) ? 'coaching' : 'checking';
      const at = each.start + (chance.whole(5) + 0.35 + 0.3 * chance.share()) * DAY;
      const isHeld = kind === 'checking' || chance.happens(held);
      const late = chance.happens(0.2) ? 3_600_000 : 0;
      yield {
        ...{ coaching_id: `k${(number += 1)}`, kind, site: each.site, team: each.team.name },
        ...{ planned_for: Math.round(at), held_at: isHeld ? Math.round(at) + late : null, seconds: 1800 },
      };
    }
  }
}

function isBroken({ site }: TeamWeek): boolean {
  return site === pledges.brokenAt;
}
