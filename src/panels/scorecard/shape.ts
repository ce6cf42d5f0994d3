import { chainNeeds } from './chainLayout';
import type { Box } from './layout';
import type { View } from './options';

/** What the panel draws, from a lone number to everything. */
export type Shape =
  | { kind: 'sentence'; box: Box }
  | { kind: 'balance'; box: Box }
  | { kind: 'chain'; box: Box }
  | { kind: 'both'; beside: boolean; balance: Box; chain: Box };

/** Space between the two views, in pixels. */
export const GAP = 24;

/** Which views fit: both where each stays readable, else the balance. */
export function shapeOf(view: View, box: Box, children: number): Shape {
  if (view !== 'auto' || children === 0 || !hasRoomForBoth(box)) {
    return { kind: view === 'auto' ? 'balance' : view, box };
  }
  return box.width >= box.height * 1.35 && box.width / box.height < 2.6 && children > 9
    ? beside(box)
    : stacked(box, children);
}

const hasRoomForBoth = ({ width, height }: Box) => (width >= 900 && height >= 560) || (width >= 560 && height >= 720);

function beside({ width, height }: Box): Shape {
  const half = (width - GAP) / 2;
  return { kind: 'both', beside: true, balance: { width: half, height }, chain: { width: half, height } };
}

/** About what a balance with four metrics a side needs, in em. */
const BALANCE_NEEDS = 23;

/** Each takes the height it needs, the chain never more than half. */
function stacked({ width, height }: Box, children: number): Shape {
  const needs = chainNeeds(children);
  const share = Math.min(0.5, needs / (needs + BALANCE_NEEDS));
  const chain = { width, height: (height - GAP) * share };
  return { kind: 'both', beside: false, balance: { width, height: (height - GAP) * (1 - share) }, chain };
}
