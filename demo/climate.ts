import { chanceOf } from './random';
import { TRUTHS } from './truths';

/** By team and week: what it is like to work there, as a deviation from the usual; above 0 is better than usual. */
export type Climate = readonly Float64Array[];

const { lagWeeks, persistence } = TRUTHS.climate;

/** Weeks drift: each keeps most of the one before. Week 0 is `lagWeeks` before the first week of contacts. */
export function climateOf(seed: number, teams: number, weeks: number): Climate {
  const chance = chanceOf(seed, 'climate');
  const shock = Math.sqrt(1 - persistence ** 2);
  return Array.from({ length: teams }, () => {
    let level = chance.normal();
    return Float64Array.from(
      { length: weeks + lagWeeks },
      () => (level = persistence * level + shock * chance.normal())
    );
  });
}

/** Climate that a team has in a week of contacts. */
export function climateNow(climate: Climate, team: number, week: number): number {
  return climate[team][week + lagWeeks];
}

/** Climate that a team had when the one that now shows in its resolution was made. */
export function climateThen(climate: Climate, team: number, week: number): number {
  return climate[team][week];
}
