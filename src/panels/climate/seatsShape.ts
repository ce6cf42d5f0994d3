import type { SeatPool } from '../../model';
import type { Box } from '../../ui/pictureLayout';
import { ticksWithin } from '../../ui/ticks';

export interface SeatsShape {
  points: ReadonlyArray<{ x: number; y: number; share: number }>;
  /** Shares answered in time that have a line, and where, pixels from the top. */
  scale: ReadonlyArray<{ value: number; at: number }>;
  left: number;
  bottom: number;
}

/** Room for the scale, for what is written below and above, in em; how far below the least share the scale begins, at least. */
const SIDE = 3;
const FOOT = 1.7;
const HEAD = 2.2;
const LEAST = 0.2;

/** Where expected shares stand in a box: more empty seats to the right, more answered in time upwards. */
export function seatsShape({ expected }: SeatPool, { box, em }: { box: Box; em: number }): SeatsShape {
  const [left, bottom, top] = [SIDE * em, box.height - FOOT * em, HEAD * em];
  const highest = Math.max(...expected);
  const low = Math.max(0, Math.min(highest - LEAST, ...expected.map((share) => share - LEAST / 4)));
  const y = (share: number) => bottom - ((bottom - top) * (share - low)) / (highest - low);
  const x = (index: number) => left + ((box.width - left) * (index + 0.5)) / expected.length;
  return {
    points: expected.map((share, index) => ({ x: x(index), y: y(share), share })),
    scale: ticksWithin(low, highest, 4).map((value) => ({ value, at: y(value) })),
    ...{ left, bottom },
  };
}
