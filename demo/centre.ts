import { climateNow, climateOf, type Climate } from './climate';
import { daysUntil, type Day } from './days';
import { organisationOf, type Organisation } from './organisation';
import { populationOf, type Population } from './population';
import { chanceOf, cumulative, type Chance } from './random';
import { TRUTHS } from './truths';

export interface SimulateOptions {
  /** Same seed, same data: people, climate, customers, days. */
  seed?: number;
  /** Seed of the days and of what happens on them, where it is another: the same centre on other days. */
  life?: number;
  /** End of the data, milliseconds since 1970, midnight UTC. */
  until: number;
  /** 1 for about 200,000 contacts of 40,000 customers. The organisation stays the same size. */
  scale?: number;
  /** Days shown, up to the end of the data. */
  shown?: number;
}

const SHOWN = 365;
/** Days simulated before those shown, so that the first ones shown have repeats like any other. */
export const WARM_UP = 21;

const CUSTOMERS = 40_000;

/** Everything that a contact may depend on. */
export interface Centre {
  until: number;
  scale: number;
  days: readonly Day[];
  organisation: Organisation;
  climate: Climate;
  population: Population;
  /** By week and site: cumulative weights of its teams. */
  teamLoad: ReadonlyArray<readonly Float64Array[]>;
  chance: Chance;
}

export function centreOf({ seed = 1, life = seed, until, scale = 1, shown = SHOWN }: SimulateOptions): Centre {
  const organisation = organisationOf(seed);
  const days = daysUntil(life, { until, count: shown + WARM_UP, sites: organisation.sites.length });
  const weeks = days[days.length - 1].week + 1;
  const climate = climateOf(seed, organisation.teams.length, weeks);
  return {
    until,
    scale,
    days,
    organisation,
    climate,
    population: populationOf(seed, Math.round(CUSTOMERS * scale), until, organisation),
    teamLoad: Array.from({ length: weeks }, (_, week) => teamLoadIn(week, organisation, climate)),
    chance: chanceOf(life, 'contacts'),
  };
}

/** A team with a bad climate lately is also the one that gets more than its share. */
function teamLoadIn(week: number, { sites }: Organisation, climate: Climate): Float64Array[] {
  return sites.map(({ teams }) =>
    cumulative(
      teams.map(({ index, weight }) => weight * Math.exp(TRUTHS.climate.load * climateNow(climate, index, week)))
    )
  );
}
