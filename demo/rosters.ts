import type { Centre } from './centre';
import { chanceOf } from './random';
import { teamWeeks } from './staff-weeks';
import { TRUTHS } from './truths';

/** One row of `rosters`. */
export interface Roster {
  roster_id: string;
  site: string;
  team: string;
  week_of: number;
  kind: 'contacts' | 'break';
  planned_seconds: number;
  kept_seconds: number;
  absent_seconds: number | null;
  wished: boolean | null;
}

const CONTACTS = 33 * 3600;
const BREAKS = 5 * 1800;
/** Share of a week's breaks that is taken, and how much people differ in it. */
const TAKEN = 0.72;
const DIFFERS = 0.2;
const SHIFT = 6.6 * 3600;
/** A week without a day away, and with the shift that was asked for. */
const WELL = 0.8;
const WISHED = 0.62;

/** What each person was to do in a week, and did. */
export function* rostersOf(centre: Centre, seed = 1): Generator<Roster> {
  const chance = chanceOf(seed, 'rosters');
  let number = 0;
  for (const { team, site, start, climate } of teamWeeks(centre)) {
    for (let person = 0; person < team.agents.length; person += 1) {
      const place = { site, team: team.name, week_of: start };
      const away = chance.happens(WELL) ? 0 : Math.min(5, Math.ceil(chance.exponential(1.4))) * SHIFT;
      const kept = Math.min(1, Math.max(0, TAKEN + TRUTHS.staff.breaks * climate + DIFFERS * chance.normal()));
      yield {
        ...{ roster_id: `r${(number += 1)}`, ...place, kind: 'contacts', planned_seconds: CONTACTS },
        ...{ kept_seconds: CONTACTS - away, absent_seconds: away, wished: chance.happens(WISHED) },
      };
      yield {
        ...{ roster_id: `r${(number += 1)}`, ...place, kind: 'break', planned_seconds: BREAKS },
        ...{ kept_seconds: Math.round(BREAKS * kept), absent_seconds: null, wished: null },
      };
    }
  }
}
