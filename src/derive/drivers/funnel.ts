import type { DriverGroup, Funnel, FunnelLimits } from '../../model';
import { funnelLimits, funnelSide, overdispersion } from '../../stats';

/** A group that only chance moves lies outside with this chance; the same of a whole board, for all groups are looked at. */
const ALARM = 0.05;
/** Of two groups, each pulls the whole to itself. */
const LEAST_GROUPS = 3;
/** Enough for a smooth line. */
const STEPS = 32;

/** A group that can be judged: it has a name, and rows. */
interface Point {
  group: DriverGroup;
  n: number;
  value: number;
  successes: number;
}

/** Where groups lie of what chance explains, around the share of the whole; a whole that is no share of counts has no funnel. */
export function funnelOf(
  groups: readonly DriverGroup[],
  target: number | null
): { funnel: Funnel | null; groups: readonly DriverGroup[] } {
  const points = target === null ? [] : groups.flatMap(pointOf);
  if (points.length < LEAST_GROUPS || target === null || target <= 0 || target >= 1) {
    return { funnel: null, groups };
  }
  const deviations = points.map(({ n, value }) => (value - target) / Math.sqrt((target * (1 - target)) / n));
  const around = { target, dispersion: overdispersion(deviations) };
  const level = 1 - ALARM / points.length;
  const outside = new Map(points.map((point) => [point.group, funnelSide(point, level, around)]));
  return {
    funnel: { ...around, judged: points.length, limits: limitsOf(points, level, around) },
    groups: groups.map((group) => (outside.get(group) ? { ...group, outside: outside.get(group)! } : group)),
  };
}

function pointOf(group: DriverGroup): Point[] {
  const { value, numerator: successes, denominator: n } = group.now;
  return value === null || successes === null || !n || group.path.includes(null)
    ? []
    : [{ group, n, value, successes }];
}

/** Closer together where the funnel is narrow, for there it bends. */
function limitsOf(
  points: readonly Point[],
  level: number,
  around: { target: number; dispersion: number }
): FunnelLimits[] {
  const sizes = points.map(({ n }) => n);
  const [from, to] = [Math.min(...sizes) / 2, Math.max(...sizes) * 1.05];
  const steps = Array.from({ length: STEPS }, (_, step) =>
    Math.max(1, Math.round(from + (to - from) * (step / (STEPS - 1)) ** 2))
  );
  return [...new Set(steps)].flatMap((n) => {
    const [inner, outer] = [1 - ALARM, level].map((each) => funnelLimits(n, each, { ...around, smooth: true }));
    return inner && outer ? [{ n, inner, outer }] : [];
  });
}
