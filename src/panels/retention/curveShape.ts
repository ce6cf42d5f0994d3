import type { Estimate, StayPoint } from '../../model';
import type { Box } from '../../ui/pictureLayout';
import { ticksWithin } from '../../ui/ticks';

/** Units of time that the axis may count in, in days each. */
export type AxisUnit = 'days' | 'weeks' | 'months' | 'years';
const DAYS: Record<AxisUnit, number> = { days: 1, weeks: 7, months: 365.25 / 12, years: 365.25 };

/** One curve, in pixels. */
export interface CurveLine {
  line: string;
  /** Where it may truly lie, as a closed path; empty where that is nowhere known. */
  band: string;
  /** Where it ends, and how high its name stands. */
  end: { x: number; y: number };
  nameY: number;
}

export interface CurveShape {
  plot: { left: number; right: number; top: number; bottom: number };
  byHead: CurveLine;
  /** Null where nobody was worth anything. */
  byValue: CurveLine | null;
  down: ReadonlyArray<{ at: number; value: number }>;
  /** Marks of time, in `unit`, with who was still there. */
  along: ReadonlyArray<{ at: number; value: number; point: StayPoint }>;
  unit: AxisUnit;
}

interface Asked {
  curve: readonly StayPoint[];
  box: Box;
  em: number;
}

/** Room around the plot, in em: shares at the left, names at the right, time and customers below. */
const ROOM = { left: 3.6, right: 8.2, top: 0.7, bottom: 3.1 };
/** How far apart names stand, in em. */
const APART = 1.35;

/** Two curves of steps over time: the shares begin where the lowest of them may lie, for what is lost is the story. */
export function curveShape({ curve, box, em }: Asked): CurveShape {
  const plot = {
    ...{ left: ROOM.left * em, right: box.width - ROOM.right * em },
    ...{ top: ROOM.top * em, bottom: box.height - ROOM.bottom * em },
  };
  const days = curve[curve.length - 1].days;
  const low = lowestOf(curve);
  const x = (at: number) => plot.left + (at / days) * (plot.right - plot.left);
  const y = (share: number) => plot.bottom - ((share - low) / (1 - low)) * (plot.bottom - plot.top);
  const scales = { x, y };
  const byHead = lineOf(curve, ({ byHead: share }) => share, scales);
  const byValue = curve[0].byValue === null ? null : lineOf(curve, ({ byValue: share }) => share!, scales);
  const unit = unitFor(days);
  const about = (plot.right - plot.left) / (em * 6);
  return {
    ...{ plot, unit, ...namesApart(byHead, byValue, { em, plot }) },
    down: ticksWithin(low, 1, (plot.bottom - plot.top) / (em * 3)).map((value) => ({ at: y(value), value })),
    along: marksWithin(days / DAYS[unit], about, unit).map((value) => ({
      ...{ at: x(value * DAYS[unit]), value },
      point: pointAt(curve, value * DAYS[unit]),
    })),
  };
}

const unitFor = (days: number): AxisUnit =>
  days >= 1200 ? 'years' : days >= 120 ? 'months' : days >= 28 ? 'weeks' : 'days';

/** A year is cut into quarters, not into tenths. */
const EVERY: Record<AxisUnit, readonly number[]> = {
  days: [1, 2, 7, 14],
  weeks: [1, 2, 4, 8],
  months: [1, 3, 6, 12, 24],
  years: [1, 2, 5, 10],
};

function marksWithin(length: number, about: number, unit: AxisUnit): number[] {
  const step = EVERY[unit].find((each) => length / each <= about) ?? Math.ceil(length / Math.max(1, about));
  return Array.from({ length: Math.floor(length / step + 0.03) + 1 }, (_, mark) => mark * step);
}

/** A little below the lowest that is drawn, and never so near to all that nothing could be seen. */
function lowestOf(curve: readonly StayPoint[]): number {
  const ends = curve.flatMap(({ byHead, byValue }) =>
    [byHead, byValue].flatMap((each) => (each ? [each.value, each.interval?.low ?? each.value] : []))
  );
  const lowest = Math.min(...ends);
  return Math.max(0, Math.min(0.98, lowest - (1 - lowest) * 0.06));
}

interface Scales {
  x: (days: number) => number;
  y: (share: number) => number;
}

function lineOf(curve: readonly StayPoint[], of: (point: StayPoint) => Estimate, { x, y }: Scales): CurveLine {
  const steps = (value: (estimate: Estimate) => number) =>
    curve.flatMap((point, at) => {
      const [here, before] = [of(point), at === 0 ? of(point) : of(curve[at - 1])];
      return [
        [x(point.days), y(value(before))],
        [x(point.days), y(value(here))],
      ];
    });
  const path = (points: number[][]) => points.map((point) => point.map(round).join(',')).join('L');
  const [low, high] = [
    steps(({ value, interval }) => interval?.low ?? value),
    steps(({ value, interval }) => interval?.high ?? value),
  ];
  const last = curve[curve.length - 1];
  const end = { x: x(last.days), y: y(of(last).value) };
  const isKnown = curve.some((point) => of(point).interval !== null);
  return {
    line: `M${path(steps(({ value }) => value))}`,
    band: isKnown ? `M${path([...high, ...low.reverse()])}Z` : '',
    end,
    nameY: end.y,
  };
}

function namesApart(
  byHead: CurveLine,
  byValue: CurveLine | null,
  { em, plot }: { em: number; plot: CurveShape['plot'] }
): Pick<CurveShape, 'byHead' | 'byValue'> {
  if (byValue === null || Math.abs(byHead.end.y - byValue.end.y) >= APART * em) {
    return { byHead, byValue };
  }
  const headAbove = byHead.end.y <= byValue.end.y;
  const middle = Math.max(plot.top + em, (byHead.end.y + byValue.end.y) / 2);
  const half = (APART * em) / 2;
  return {
    byHead: { ...byHead, nameY: middle + (headAbove ? -half : half) },
    byValue: { ...byValue, nameY: middle + (headAbove ? half : -half) },
  };
}

/** At the last step that had passed by then. */
function pointAt(curve: readonly StayPoint[], days: number): StayPoint {
  return curve.reduce((last, point) => (point.days <= days + 1e-9 ? point : last), curve[0]);
}

const round = (value: number) => Math.round(value * 10) / 10;
