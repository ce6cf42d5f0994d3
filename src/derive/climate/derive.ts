import type { Material, Needs } from '../../formula';
import { showsFigures } from '../../model';
import type { Action, ClimatePicture, Pledge } from '../../model';

import { Figures } from './figures';
import { climateNodes } from './nodes';
import { keptPledges, sayDoOf } from './pledges';
import { threadOf } from './thread';
import type { SoughtLink } from './thread';
import { withWorse } from './worse';

/** What a climate is read from, besides its figures. */
export interface ClimateSought extends Pick<
  ClimatePicture,
  'views' | 'whole' | 'indicators' | 'coverageFloor' | 'day' | 'erosion' | 'items' | 'seats' | 'competence'
> {
  links: readonly SoughtLink[];
  pledges: readonly Pledge[];
  actions: readonly Action[];
}

/** What actually happens around here, what staff say of it, what was pledged, and what goes with it. */
export function climatePicture(needs: Needs, material: Material, sought: ClimateSought): ClimatePicture {
  const { views, whole, indicators, coverageFloor, day, erosion, items, seats, competence } = sought;
  const figures = new Figures(needs, material);
  const isLooked = showsFigures(views);
  const metricOf = (name: string) => needs.metrics.findIndex(({ info }) => info.key === name);
  const pledges = keptPledges(figures, sought, metricOf);
  return {
    ...{ views, whole, indicators, coverageFloor },
    nodes: isLooked ? withWorse(figures, indicators, climateNodes(figures, indicators, coverageFloor)) : [],
    thread: threadOf(figures, isLooked ? sought.links : []),
    ...{ pledges, sayDo: sayDoOf(pledges), day, erosion, items, seats, competence },
  };
}
