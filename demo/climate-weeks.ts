import { centreOf, type SimulateOptions } from './centre';
import { climateNow } from './climate';

export interface ClimateWeek {
  team: string;
  /** First instant of the week. */
  week: number;
  /** Above 0: better than usual. About normal, with a standard deviation of 1. */
  climate: number;
}

/** What it was like to work in each team, week by week: the hidden cause that staff answers would show. */
export function climateWeeks(options: Pick<SimulateOptions, 'seed' | 'until'>): ClimateWeek[] {
  const { days, organisation, climate } = centreOf({ ...options, scale: 0 });
  const firstDays = days.filter((_, index) => index % 7 === 0);
  return organisation.teams.flatMap(({ name, index }) =>
    firstDays.map(({ start, week }) => ({ team: name, week: start, climate: climateNow(climate, index, week) }))
  );
}
