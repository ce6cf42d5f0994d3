import type { Cells, Material, Needs } from '../../formula';
import type { Interval, Journey, JourneyStep } from '../../model';
import { chainProduct, effectiveInterval } from '../../stats';
import type { KnownShare } from '../../stats';
import { gaugesFor } from '../measure';
import type { Gauge } from '../measure';
import { byName, keyOf } from '../paths';
import type { Path } from '../paths';

/** Every journey with its steps; the last dimension of the level is the step. */
export function journeys(needs: Needs, material: Material): Journey[] {
  const [gauge] = gaugesFor(needs, material, 'now');
  const cells = material.cellsAt('now', 0);
  const days = daysOf(material.cellsAt('now', 0, { bucketed: true }), gauge);
  const steps = new Map<string, { path: Path; steps: JourneyStep[] }>();
  cells.groups.forEach((group, row) => {
    const path = group.slice(0, -1);
    const journey = steps.get(keyOf(path)) ?? { path, steps: [] };
    const now = gauge(cells, row);
    journey.steps.push({ step: group[group.length - 1], now, interval: intervalOf(now, days.get(keyOf(group)) ?? []) });
    steps.set(keyOf(path), journey);
  });
  return [...steps.values()]
    .sort((left, right) => byName(left.path, right.path))
    .map((each) => scored(each.path, [...each.steps].sort(mostTried)));
}

/** Who fails a step does not try the next one. */
function mostTried(left: JourneyStep, right: JourneyStep): number {
  return (right.now.denominator ?? 0) - (left.now.denominator ?? 0) || byName([left.step], [right.step]);
}

function scored(path: Path, steps: readonly JourneyStep[]): Journey {
  const parts = steps.flatMap(({ now, interval }): KnownShare[] =>
    now.value === null || interval === null ? [] : [{ share: now.value, ...interval }]
  );
  const product = parts.length < steps.length ? null : chainProduct(parts);
  if (product === null) {
    return { path, score: null, interval: null, steps, weakest: null, rivals: [], without: null };
  }
  const weakest = parts.reduce((least, { share }, index) => (share < parts[least].share ? index : least), 0);
  const others = parts.filter((_, index) => index !== weakest);
  return {
    path,
    score: 100 * product.share,
    interval: { low: 100 * product.low, high: 100 * product.high },
    steps,
    weakest,
    rivals: parts.flatMap(({ low }, index) => (index !== weakest && low <= parts[weakest].high ? [index] : [])),
    without: 100 * others.reduce((rest, { share }) => rest * share, 1),
  };
}

/** What was completed and tried on one day. */
interface StepDay {
  done: number;
  tried: number;
}

function daysOf(cells: Cells, gauge: Gauge): ReadonlyMap<string, StepDay[]> {
  const days = new Map<string, StepDay[]>();
  cells.groups.forEach((group, row) => {
    const { numerator, denominator } = gauge(cells, row);
    const own = days.get(keyOf(group)) ?? [];
    own.push({ done: numerator ?? 0, tried: denominator ?? 0 });
    days.set(keyOf(group), own);
  });
  return days;
}

/**
 * The score interval for as many rows as would leave the share as uncertain as its days do, never more than there are.
 * Source: variance of a ratio over days, Cochran 1977, Sampling Techniques, 3rd ed., pp. 153-155.
 */
function intervalOf({ value, denominator }: JourneyStep['now'], days: readonly StepDay[]): Interval | null {
  if (value === null || denominator === null) {
    return null;
  }
  const counted = days.filter(({ tried }) => tried > 0).length;
  const spread = days.reduce((sum, { done, tried }) => sum + (done - value * tried) ** 2, 0);
  const byDays = counted > 1 ? (spread * counted) / (counted - 1) / denominator ** 2 : 0;
  const byRows = (value * (1 - value)) / denominator;
  return effectiveInterval(value, Math.max(byDays, byRows), denominator);
}
