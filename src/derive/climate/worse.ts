import type { ClimateNode, ClimatePicture } from '../../model';
import { falseDiscoveries, ratiosApart } from '../../stats';
import type { RatioPeriod } from '../../stats';
import type { Path } from '../paths';

import type { Figures } from './figures';
import { FALSE_DISCOVERIES } from './thread';

/** Marks the cells that are worse than the whole by more than chance, week by week; of those marked on one map about 5 % may be no worse. */
export function withWorse(
  figures: Figures,
  indicators: ClimatePicture['indicators'],
  nodes: readonly ClimateNode[]
): ClimateNode[] {
  const [whole, ...places] = nodes;
  const metrics = indicators.map(({ metric }) => metric);
  const all = metrics.map((metric) => weeksOf(figures, metric, []));
  const looked = places.flatMap(({ path }, node) =>
    metrics.flatMap((metric, index) => {
      const chance = ratiosApart(weeksOf(figures, metric, path), all[index]);
      return chance === null ? [] : [{ node, index, chance }];
    })
  );
  const found = falseDiscoveries(
    looked.map(({ chance }) => chance),
    FALSE_DISCOVERIES
  );
  const apart = new Set(looked.filter((_, at) => found[at]).map(({ node, index }) => `${node} ${index}`));
  const isBelow = (one: number | null, other: number | null) => one !== null && other !== null && one < other;
  return [
    whole,
    ...places.map((place, node) => ({
      ...place,
      cells: place.cells.map((cell, index) => ({
        ...cell,
        worse: apart.has(`${node} ${index}`) && isBelow(cell.score, whole.cells[index].score),
      })),
    })),
  ];
}

function weeksOf(figures: Figures, metric: number, path: Path): Array<RatioPeriod | null> {
  return Array.from({ length: metric < 0 ? 0 : figures.weeks }, (_, week) => {
    const { numerator, denominator } = figures.inWeek(metric, path, week);
    return numerator === null || denominator === null ? null : { above: numerator, below: denominator };
  });
}
