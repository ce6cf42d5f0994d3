import type { Centre } from './centre';
import { climateNow } from './climate';
import { DAY, type Day } from './days';
import type { Team } from './organisation';

/** A team in a week that is over. */
export interface TeamWeek {
  team: Team;
  site: string;
  /** First instant of the week. */
  start: number;
  /** Which week it is, as `climateNow` counts. */
  week: number;
  /** What it was like to work there: above 0 is better than usual. */
  climate: number;
}

/** Days simulated before those shown begin, so that the first ones are like any other. */
const BEFORE = 21;

/** Every team in every week shown, teams in order, each from its first week to its last. */
export function* teamWeeks(centre: Centre): Generator<TeamWeek> {
  const { days, organisation, climate, until } = centre;
  const begins = days.slice(BEFORE).filter(({ start }: Day, index) => index % 7 === 0 && start + 7 * DAY <= until);
  for (const team of organisation.teams) {
    for (const { start, week } of begins) {
      const site = organisation.sites[team.site].name;
      yield { team, site, start, week, climate: climateNow(climate, team.index, week) };
    }
  }
}
