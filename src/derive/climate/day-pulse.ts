import type { Material, Needs } from '../../formula';
import type { DayPulse } from '../../model';
import { byFifths } from '../../stats';

import { Figures } from './figures';
import { atSameTime } from './same-time';

/** What is told where nobody asks about days. */
export const NO_DAYS: DayPulse = {
  ...{ pulse: -1, load: -1, units: 0, days: 0, link: null, fifths: [], silence: 'unavailable' },
};

/** The one link that was expected: no other is looked at beside it. */
const CHANCE = 0.05;

/** How staff say the day was, beside the load of that day, team by day, within teams and within days. */
export function dayPulse(
  needs: Needs,
  material: Material,
  { pulse, load }: Pick<DayPulse, 'pulse' | 'load'>
): DayPulse {
  const { units, periods, first, second, link, silence } = atSameTime(new Figures(needs, material), load, pulse);
  const fifths = link === null ? [] : byFifths(first, second, link.n);
  return {
    ...{ pulse, load, units, days: periods, silence },
    link: link && { ...link, found: link.chance < CHANCE },
    fifths: fifths.map(({ cause, outcome, ...rest }) => ({ load: cause, pulse: outcome, ...rest })),
  };
}
