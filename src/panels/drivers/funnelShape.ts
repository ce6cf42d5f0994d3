import type { DriverGroup, Funnel, Interval } from '../../model';
import type { Box } from '../../ui/pictureLayout';
import { type Mark, type Named, namesBeside } from './namesBeside';
import { ticksWithin } from '../../ui/ticks';

export interface FunnelInput {
  funnel: Funnel;
  groups: readonly DriverGroup[];
  box: Box;
  em: number;
  nameOf: (group: DriverGroup) => string;
}

/** A group as a dot, in pixels; those outside bear a name where there is room for it. */
export interface Dot extends Mark, Named {
  group: DriverGroup;
}

export interface FunnelShape {
  plot: { left: number; right: number; top: number; bottom: number };
  /** The band that holds all groups, as a closed path. */
  band: string;
  /** Both limits of single groups, as open paths. */
  inner: string;
  targetY: number;
  dots: readonly Dot[];
  down: ReadonlyArray<{ at: number; value: number }>;
  along: ReadonlyArray<{ at: number; value: number }>;
  /** How high the band stands where its words begin, so many em before its right end. */
  bandY: number;
}

/** Width of the words on the band, in em. */
const WORDS = 9.5;
/** Room around the plot, in em: figures at the left, rows below, the whole's share at the right. */
const ROOM = { left: 3.4, right: 3.4, top: 0.8, bottom: 1.9 };

/** Groups by how many rows they rest on: the fewer, the wider what chance explains. */
export function funnelShape({ funnel, groups, box, em, nameOf }: FunnelInput): FunnelShape {
  const points = groups.flatMap((group) => pointOf(group));
  const plot = {
    ...{ left: ROOM.left * em, right: box.width - ROOM.right * em },
    ...{ top: ROOM.top * em, bottom: box.height - ROOM.bottom * em },
  };
  const most = funnel.limits[funnel.limits.length - 1].n;
  const range = rangeOf(funnel, points);
  const x = (n: number) => plot.left + (n / most) * (plot.right - plot.left);
  const y = (value: number) =>
    plot.bottom - ((value - range.low) / (range.high - range.low)) * (plot.bottom - plot.top);
  const side = (which: 'inner' | 'outer', end: keyof Interval) =>
    funnel.limits.map((limits) => `${round(x(limits.n))},${round(y(limits[which][end]))}`);
  const dots = points.map(({ group, n, value }) => ({
    ...{ group, x: x(n), y: y(value), name: group.outside === null ? '' : nameOf(group) },
  }));
  const words = funnel.limits.find(({ n }) => x(n) >= plot.right - WORDS * em)!;
  return {
    plot,
    band: `M${[...side('outer', 'high'), ...side('outer', 'low').reverse()].join('L')}Z`,
    inner: `M${side('inner', 'high').join('L')}M${side('inner', 'low').join('L')}`,
    targetY: y(funnel.target),
    dots: namesBeside(dots, { em, plot }),
    down: ticksWithin(range.low, range.high, (plot.bottom - plot.top) / (em * 3.4)).map((value) => ({
      at: y(value),
      value,
    })),
    along: ticksWithin(0, most, (plot.right - plot.left) / (em * 8)).map((value) => ({ at: x(value), value })),
    bandY: y(words.outer.high),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

interface Point {
  group: DriverGroup;
  n: number;
  value: number;
}

function pointOf(group: DriverGroup): Point[] {
  const { value, denominator: n } = group.now;
  return value === null || !n || group.path.includes(null) ? [] : [{ group, n, value }];
}

/** Holds every group, and the inner limits from the smallest group on; the wide mouth before it may be cut. */
function rangeOf({ limits, target }: Funnel, points: readonly Point[]): Interval {
  const fewest = Math.min(...points.map(({ n }) => n));
  const mouth = limits.find(({ n }) => n >= fewest) ?? limits[limits.length - 1];
  const all = [...points.map(({ value }) => value), target, mouth.inner.low, mouth.inner.high];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const margin = (high - low) * 0.08 || 0.01;
  return { low: Math.max(0, low - margin), high: Math.min(1, high + margin) };
}
