import { CLIMATE_SIDES } from '../../model';
import type { ClimateNode, ClimateResult, ClimateSide, Goalposts } from '../../model';

/** A run of columns that belong together: the index, where the side has one, and its figures, as indexes into the indicators. */
export interface ColumnGroup {
  side: ClimateSide;
  hasIndex: boolean;
  figures: readonly number[];
}

/** Width of a node's name, of a figure, and of what is in the way, in em. */
export const NAME = 8.2;
export const FIGURE = 4.7;
export const WAY = 9.4;
/** Size of the letters above the columns. */
export const HEAD = 0.8;

/** As many figures as there is room for, those that nobody measures left out; where it is narrow, the indices alone. */
export function columnGroups({ nodes, indicators }: ClimateResult, width: number): ColumnGroup[] {
  const measured = indicators.map((_, index) =>
    nodes.some(({ cells }) => cells[index].now.value !== null || cells[index].now.silence === 'withheld')
  );
  const hasRoom = width >= NAME + 7 * FIGURE;
  return CLIMATE_SIDES.map((side) => ({
    side,
    hasIndex: side !== 'outcomes',
    figures: hasRoom ? indicators.flatMap((each, index) => (each.side === side && measured[index] ? [index] : [])) : [],
  })).filter(({ hasIndex, figures }) => hasIndex || figures.length > 0);
}

/** Each node right below the one that it belongs to. */
export function inChainOrder(nodes: readonly ClimateNode[]): ClimateNode[] {
  const below = (parent: number): ClimateNode[] =>
    nodes.flatMap((node, index) => (node.parent === parent ? [node, ...below(index)] : []));
  return below(-1);
}

/** Figures that nobody measures here, as indexes into the indicators. */
export function unmeasured({ nodes, indicators }: ClimateResult): number[] {
  return indicators.flatMap((_, index) =>
    nodes.every(({ cells }) => cells[index].now.value === null && cells[index].now.silence !== 'withheld')
      ? [index]
      : []
  );
}

/**
 * How far a value falls short of what is aimed at, on the way to the worst there is: 0 it does not, 1 all the way.
 * @example shortfallOf(0.6, { target: 0.9, goalposts: { direction: 'higher', worst: 0.3, best: 1 } }); // => 0.5
 */
export function shortfallOf(value: number, { target, goalposts }: { target: number; goalposts: Goalposts }): number {
  if (goalposts.direction === 'band') {
    const beyond = Math.max((goalposts.low - value) / (goalposts.low - goalposts.floor), 0);
    return Math.min(1, Math.max(beyond, (value - goalposts.high) / (goalposts.ceiling - goalposts.high)));
  }
  return Math.min(1, Math.max(0, (value - target) / (goalposts.worst - target)));
}
