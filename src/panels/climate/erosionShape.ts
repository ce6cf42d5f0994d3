import { BARRIERS, type BarrierName, type TenureBand } from '../../model';
import type { Box } from '../../ui/pictureLayout';
import { namesApart } from './namesApart';

interface Point {
  x: number;
  y: number;
  score: number;
}

export interface ErosionLine {
  name: BarrierName;
  points: readonly Point[];
  /** Where its name stands, pixels from the top: no two names stand on each other. */
  nameAt: number;
}

export interface ErosionShape {
  lines: readonly ErosionLine[];
  /** Middle of each band, pixels from the left. */
  bands: readonly number[];
  /** Scores and where they stand, pixels from the top. */
  scale: ReadonlyArray<{ score: number; at: number }>;
  left: number;
  right: number;
  bottom: number;
}

/** Room for the scale, for the names of lines and for those of bands, in em; least distance between two names. */
const SIDE = 2.6;
const NAMES = 5.5;
const FOOT = 1.7;
const APART = 1.15;

/** Where scores stand in a box: bands to the right, 0 to 100 upwards. */
export function erosionShape(bands: readonly TenureBand[], { box, em }: { box: Box; em: number }): ErosionShape {
  const [left, right, bottom] = [SIDE * em, box.width - NAMES * em, box.height - FOOT * em];
  const top = 0.6 * em;
  const x = (band: number) => left + ((right - left) * (band + 0.5)) / bands.length;
  const y = (score: number) => bottom - ((bottom - top) * score) / 100;
  const lines = BARRIERS.map((name) => ({
    name,
    points: bands.flatMap(({ barriers }, band): Point[] => {
      const { score } = barriers[name];
      return score === null ? [] : [{ x: x(band), y: y(score), score }];
    }),
  })).filter(({ points }) => points.length > 1);
  return {
    lines: namesApart(lines, (line) => lastOf(line).y, APART * em),
    bands: bands.map((_, band) => x(band)),
    scale: [0, 25, 50, 75, 100].map((score) => ({ score, at: y(score) })),
    ...{ left, right, bottom },
  };
}

const lastOf = ({ points }: Pick<ErosionLine, 'points'>): Point => points[points.length - 1];
