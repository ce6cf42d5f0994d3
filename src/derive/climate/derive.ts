import type { Material, Needs } from '../../formula';
import type { Action, ClimatePicture, Pledge } from '../../model';

import { Figures } from './figures';
import { climateNodes } from './nodes';
import { keptPledges, sayDoOf } from './pledges';
import { threadOf } from './thread';
import type { SoughtLink } from './thread';

/** What a climate is read from, besides its figures. */
export interface ClimateSought extends Pick<
  ClimatePicture,
  'whole' | 'indicators' | 'coverageFloor' | 'day' | 'erosion' | 'items' | 'seats'
> {
  links: readonly SoughtLink[];
  pledges: readonly Pledge[];
  actions: readonly Action[];
}

/** What actually happens around here, what staff say of it, what was pledged, and what goes with it. */
export function climatePicture(needs: Needs, material: Material, sought: ClimateSought): ClimatePicture {
  const { whole, indicators, coverageFloor, day, erosion, items, seats } = sought;
  const figures = new Figures(needs, material);
  const metricOf = (name: string) => needs.metrics.findIndex(({ info }) => info.key === name);
  const pledges = keptPledges(figures, sought, metricOf);
  return {
    ...{ whole, indicators, coverageFloor },
    nodes: climateNodes(figures, indicators, coverageFloor),
    ...{ pledges, sayDo: sayDoOf(pledges), thread: threadOf(figures, sought.links), day, erosion, items, seats },
  };
}
