import type { LagLink, LinkSilence } from '../../model';
import { lagged } from '../../stats';
import type { Panel } from '../../stats';

import type { Figures } from './figures';
import { panelOf } from './panel-of';
import { LEAST_UNITS, LEAST_WEEKS } from './thread';

/** Fewest periods of which anything is told: as many as weeks of other links. */
const LEAST_PERIODS = LEAST_WEEKS;
/** A team counts that has both in so many of the periods; one whose answers are mostly withheld does not. */
const LEAST_KNOWN = 0.5;

/** Two metrics side by side, and how they go together in the same period; null: see `silence`. */
export interface SameTime {
  units: number;
  periods: number;
  first: Panel;
  second: Panel;
  link: Omit<LagLink, 'lag' | 'found'> | null;
  silence: LinkSilence | null;
}

/** How two metrics go together, team by period, within teams and within periods. An index below 0 is a metric that there is not. */
export function atSameTime(figures: Figures, first: number, second: number): SameTime {
  if ([first, second].some((metric) => metric < 0 || figures.isSilent(metric))) {
    return { units: 0, periods: 0, first: [], second: [], link: null, silence: 'unavailable' };
  }
  const both = known(panelOf(figures, first), panelOf(figures, second));
  const [units, periods] = [both.first.length, both.first[0]?.length ?? 0];
  if (periods < LEAST_PERIODS || units < LEAST_UNITS) {
    return { ...both, units, periods, link: null, silence: periods < LEAST_PERIODS ? 'few periods' : 'few units' };
  }
  const [same] = lagged(both.first, both.second, 0);
  if (same === undefined) {
    return { ...both, units, periods, link: null, silence: 'no spread' };
  }
  const { lag: _, ...link } = same;
  return { ...both, units, periods, link, silence: null };
}

/** Periods in which enough teams have both, and the teams that have both in most of those. */
function known(one: Panel, other: Panel): Pick<SameTime, 'first' | 'second'> {
  const has = (unit: number, period: number) => !Number.isNaN(one[unit][period]) && !Number.isNaN(other[unit][period]);
  const all = one.map((_, unit) => unit);
  const periods = Array.from(one[0] ?? [], (_, period) => period).filter(
    (period) => all.filter((unit) => has(unit, period)).length >= LEAST_UNITS
  );
  const units = all.filter(
    (unit) => periods.filter((period) => has(unit, period)).length >= LEAST_KNOWN * periods.length
  );
  const cut = (panel: Panel) => units.map((unit) => Float64Array.from(periods, (period) => panel[unit][period]));
  return { first: cut(one), second: cut(other) };
}
