import type { Material, Needs } from '../../formula';
import type { ClimateCell, ClimatePicture, Erosion, OwnMetric, TenureBand } from '../../model';

import { Figures } from './figures';
import { climateNodes } from './nodes';

/** The field by which a house says how long people have been here, in bands of its own. */
export const TENURE = 'tenure';

/** Puts the bands in order, whatever they are called. */
export const TENURE_DAYS: OwnMetric = { name: TENURE, entity: 'staff', formula: 'avg(tenure_days)' };

/** The same figures and ways of barring as everywhere, by how long people have been here. An indicator that is not known by it has a metric below 0, and counts for nothing. */
export function erosionOf(
  needs: Needs,
  material: Material,
  { indicators, coverageFloor }: Pick<ClimatePicture, 'indicators' | 'coverageFloor'>
): Erosion {
  const figures = new Figures(needs, material);
  const isKnown = ({ metric }: { metric: number }) => metric >= 0 && !figures.isSilent(metric);
  const counted = indicators.map((each) => (isKnown(each) ? each : { ...each, metric: -1, weight: 0, barrier: null }));
  const tenure = needs.metrics.findIndex(({ info }) => info.metric === TENURE);
  const bands = climateNodes(figures, counted, coverageFloor)
    .filter(({ path }) => path.length === 1)
    .map((node): TenureBand => ({
      ...node,
      cells: node.cells.map((cell, index) => (isStaffs(needs, counted[index].metric) ? withheld(cell) : cell)),
      days: tenure < 0 ? null : figures.of(tenure, node.path).value,
    }))
    .sort((one, other) => (one.days ?? Infinity) - (other.days ?? Infinity));
  const known = counted.flatMap(({ metric }, index) => (metric >= 0 ? [index] : []));
  return { known, bands, silence: known.length === 0 ? 'unavailable' : bands.length < 2 ? 'one band' : null };
}

function isStaffs({ metrics }: Needs, metric: number): boolean {
  return metrics[metric]?.info.released === true;
}

/** Parts of the declared dimension are shown all or none: what is not there was held back. */
function withheld(cell: ClimateCell): ClimateCell {
  return cell.now.value === null ? { ...cell, now: { ...cell.now, silence: 'withheld', coverage: 0 } } : cell;
}

/** What is told where no figure is known by how long people have been here. */
export const NO_EROSION: Erosion = { known: [], bands: [], silence: 'unavailable' };
