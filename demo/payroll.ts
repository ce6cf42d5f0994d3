import type { Centre } from './centre';
import { climateNow } from './climate';
import { chanceOf } from './random';
import { teamWeeks, type TeamWeek } from './staff-weeks';
import { TRUTHS } from './truths';

/** One row of `payroll`. */
export interface OnPayroll {
  row_id: string;
  person: string;
  site: string;
  team: string;
  week_of: number;
  days: number;
  tenure_days: number;
  has_left: boolean;
  wanted_to: boolean | null;
  in_forum: boolean;
  competent: boolean;
}

const { leaving, leavesAfterWeeks, leavesYearly, competent } = TRUTHS.staff;
/** Of those who leave, who gave notice; and how many times as likely a beginner of 90 days leaves. */
const WANTED_TO = 0.8;
const BEGINNER = 2;

/** How much people differ in how long they learn, on a logarithmic scale. */
const SPREAD = 0.4;

/** Somebody at work, since so many days, who can do it all after so many. */
interface Seat {
  person: string;
  tenure: number;
  learns: number;
}

/** Each quarter another one of so many sits in no forum. */
const FORUM = 3;
const QUARTER = 13;

/** Everybody week by week; who leaves is replaced the week after. */
export function* payrollOf(centre: Centre, seed = 1): Generator<OnPayroll> {
  const chance = chanceOf(seed, 'payroll');
  const learning = chanceOf(seed, 'competence');
  let [rows, people] = [0, 0];
  let seats: Seat[] = [];
  let last: string | null = null;
  const hired = (tenure: number, site: string): Seat => ({
    ...{ person: `p${(people += 1)}`, tenure },
    learns:
      competent.days * Math.exp(SPREAD * learning.normal()) * (site === TRUTHS.pledges.brokenAt ? competent.slower : 1),
  });
  for (const each of teamWeeks(centre)) {
    if (each.team.name !== last) {
      last = each.team.name;
      seats = each.team.agents.map(() => hired(Math.round(chance.exponential(900)), each.site));
    }
    for (const [index, seat] of seats.entries()) {
      const { person, tenure, learns } = seat;
      const left = chance.happens(chanceToLeave(centre, each, tenure));
      yield {
        ...{ row_id: `n${(rows += 1)}`, person, site: each.site, team: each.team.name, week_of: each.start },
        ...{ days: 7, tenure_days: tenure, has_left: left, wanted_to: left ? chance.happens(WANTED_TO) : null },
        in_forum: (index + Math.floor(each.week / QUARTER)) % FORUM !== 0,
        competent: tenure >= learns,
      };
      seats[index] = left ? hired(0, each.site) : { ...seat, tenure: tenure + 7 };
    }
  }
}

function chanceToLeave({ climate }: Centre, { team, week }: TeamWeek, tenure: number): number {
  const then = climateNow(climate, team.index, Math.max(0, week - leavesAfterWeeks));
  return (leavesYearly / 52) * Math.exp(leaving * then) * (tenure < 90 ? BEGINNER : 1);
}
