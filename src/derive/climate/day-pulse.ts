import type { Material, Needs } from '../../formula';
import type { DayPulse, LinkSilence } from '../../model';
import { byFifths, lagged } from '../../stats';
import type { Panel } from '../../stats';

import { Figures } from './figures';
import { panelOf } from './panel-of';
import { LEAST_UNITS, LEAST_WEEKS } from './thread';

/** Fewest days of which anything is told: as many as weeks of other links. */
const LEAST_DAYS = LEAST_WEEKS;
/** A team counts that has both on so many of the days; one whose answers are mostly withheld does not. */
const LEAST_KNOWN = 0.5;
/** The one link that was expected: no other is looked at beside it. */
const CHANCE = 0.05;

/** How staff say the day was, beside the load of that day, team by day, within teams and within days. */
export function dayPulse(
  needs: Needs,
  material: Material,
  { pulse, load }: Pick<DayPulse, 'pulse' | 'load'>
): DayPulse {
  const figures = new Figures(needs, material);
  const untold = (silence: LinkSilence, units = 0, days = 0): DayPulse => ({
    ...{ pulse, load, units, days, link: null, fifths: [], silence },
  });
  if (pulse < 0 || load < 0 || figures.isSilent(pulse) || figures.isSilent(load)) {
    return untold('unavailable');
  }
  const [first, second] = known(panelOf(figures, load), panelOf(figures, pulse));
  const [units, days] = [first.length, first[0]?.length ?? 0];
  if (days < LEAST_DAYS || units < LEAST_UNITS) {
    return untold(days < LEAST_DAYS ? 'few periods' : 'few units', units, days);
  }
  const [same] = lagged(first, second, 0);
  if (same === undefined) {
    return untold('no spread', units, days);
  }
  const { lag: _, ...link } = same;
  const fifths = byFifths(first, second, link.n).map(({ cause, outcome, ...rest }) => ({
    ...{ load: cause, pulse: outcome, ...rest },
  }));
  return { pulse, load, units, days, link: { ...link, found: link.chance < CHANCE }, fifths, silence: null };
}

/** Days on which enough teams have both, and the teams that have both on most of those. */
function known(load: Panel, pulse: Panel): [Panel, Panel] {
  const has = (unit: number, day: number) => !Number.isNaN(load[unit][day]) && !Number.isNaN(pulse[unit][day]);
  const all = load.map((_, unit) => unit);
  const days = Array.from(load[0] ?? [], (_, day) => day).filter(
    (day) => all.filter((unit) => has(unit, day)).length >= LEAST_UNITS
  );
  const units = all.filter((unit) => days.filter((day) => has(unit, day)).length >= LEAST_KNOWN * days.length);
  const cut = (panel: Panel) => units.map((unit) => Float64Array.from(days, (day) => panel[unit][day]));
  return [cut(load), cut(pulse)];
}
