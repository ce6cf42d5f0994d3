import type { Competence, CompetencePoint, Learners } from '../../model';
import type { Box } from '../../ui/pictureLayout';
import { ticksWithin } from '../../ui/ticks';
import { namesApart } from './namesApart';

export interface LearningLine {
  learners: Learners;
  /** Path of the curve, and around it where it may truly lie. */
  line: string;
  band: string;
  end: { x: number; y: number };
  /** Where its name stands, pixels from the top: no two names stand on each other. */
  nameAt: number;
}

export interface CompetenceShape {
  /** The whole, and the one that takes longest where one does. */
  lines: readonly LearningLine[];
  /** Where half are competent, and from when to when that may be; null where fewer are. */
  half: { x: number; from: number; to: number } | null;
  halfAt: number;
  shares: ReadonlyArray<{ share: number; at: number }>;
  days: ReadonlyArray<{ days: number; at: number }>;
  left: number;
  right: number;
  bottom: number;
}

/** Room for the scale, for names of curves, and for days, in em; least distance between two names. */
const SIDE = 3;
const NAMES = 8;
const FOOT = 1.7;
const APART = 1.15;

/** Where curves of learning stand in a box: days to the right, the share who are competent upwards. */
export function competenceShape(
  { groups, slowest }: Competence,
  { box, em }: { box: Box; em: number }
): CompetenceShape {
  const [left, right, bottom, top] = [SIDE * em, box.width - NAMES * em, box.height - FOOT * em, 0.6 * em];
  const drawn = [groups[0], ...(slowest === null ? [] : [groups[slowest]])].filter(({ curve }) => curve.length > 0);
  const most = Math.max(1, ...drawn.map(({ curve }) => curve[curve.length - 1].days));
  const x = (days: number) => left + ((right - left) * days) / most;
  const y = (share: number) => bottom - (bottom - top) * share;
  const { half } = groups[0];
  const lines = drawn.map((learners) => lineOf(learners, { x, y }));
  const named = namesApart(lines, ({ end }) => end.y, APART * em);
  return {
    lines: drawn.map((learners) => named.find((line) => line.learners === learners)!),
    half:
      half?.days == null
        ? null
        : { x: x(half.days), from: x(half.low ?? half.days), to: x(Math.min(half.high ?? most, most)) },
    halfAt: y(0.5),
    shares: [0, 0.25, 0.5, 0.75, 1].map((share) => ({ share, at: y(share) })),
    days: ticksWithin(0, most, 6).map((days) => ({ days, at: x(days) })),
    ...{ left, right, bottom },
  };
}

type Spot = [number, number];

interface Scales {
  x: (days: number) => number;
  y: (share: number) => number;
}

function lineOf(learners: Learners, scales: Scales): Omit<LearningLine, 'nameAt'> {
  const { curve } = learners;
  const last = curve[curve.length - 1];
  const ends = (end: 'low' | 'high') => stairs(curve, scales, ({ share, interval }) => interval?.[end] ?? share);
  return {
    learners,
    line: pathOf(stairs(curve, scales, ({ share }) => share)),
    band: `${pathOf([...ends('low'), ...ends('high').reverse()])}Z`,
    end: { x: scales.x(last.days), y: scales.y(last.share) },
  };
}

/** From nobody on day 0; between two points nothing is known to change, so it goes on level until the next. */
function stairs(curve: readonly CompetencePoint[], { x, y }: Scales, of: (point: CompetencePoint) => number): Spot[] {
  const heights = [0, ...curve.map(of)].map(y);
  return [
    [x(0), heights[0]],
    ...curve.flatMap(({ days }, at): Spot[] => [0, 1].map((step) => [x(days), heights[at + step]])),
  ];
}

const pathOf = (points: readonly Spot[]) => points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x},${y}`).join('');
