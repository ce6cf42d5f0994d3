import type { Released } from '../../plan';
import type { Dialect } from '../dialect';
import type { Layer } from '../layer';

import { answerLayers } from './answers';
import { cellLayers } from './cells';
import { chainLayers } from './chain';
import { Grid } from './grid';
import { splitLayers } from './splits';

/**
 * Single answers, in a layer `NAME_answers`, as cells of the release grid: waves x nodes of the chain x at most one dimension.
 * Written from the mapping alone: no request, filter or period has a say. docs/anonymity.md says what is held back, and why.
 */
export function releaseLayers(
  name: string,
  released: Released,
  { dialect, closedBy }: { dialect: Dialect; closedBy: number }
): Layer[] {
  const grid = new Grid(name, released, dialect);
  return [
    ...answerLayers(grid, closedBy),
    ...chainLayers(grid),
    ...(released.dimension ? splitLayers(grid) : []),
    ...cellLayers(grid, released.dimension ? 'split' : 'shown'),
  ];
}
