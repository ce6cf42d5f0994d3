import type { ClockKind, Instant, Period, StayClock } from '../../model';

const DAY = 86_400_000;
/** Steps of the grid that may be chosen, in days, and how many of them a curve has at most. */
const STEPS = [1, 7, 28, 91];
const MOST_STEPS = 60;
/** Since joining, steps last a quarter where the clock runs for long enough to see leaving in two of them, else four weeks. */
const [QUARTER, FOUR_WEEKS] = [91, 28];

/**
 * From when to when customers are looked at. Everybody's clock starts at once, with values that were reckoned before: so nobody is looked
 * at for less long than another, and nobody had to stay for some time to be counted. `reckoned`: the first instant at which a value was
 * known; null where there is none, or values keep no history. Null where nothing is left of the period.
 */
export function clockOf(
  { from, to }: Period,
  now: Instant,
  reckoned: Instant | null,
  since: ClockKind = 'period'
): StayClock | null {
  const late = reckoned !== null && reckoned > from;
  const [start, end] = [late ? reckoned : from, Math.min(to, now)];
  const days = (end - start) / DAY;
  const stepDays = since === 'period' ? stepFor(days) : days >= 2 * QUARTER ? QUARTER : FOUR_WEEKS;
  return end > start ? { start, end, stepDays, late, since } : null;
}

const stepFor = (days: number): number =>
  STEPS.find((step) => days / step <= MOST_STEPS) ?? Math.ceil(days / MOST_STEPS);

/** Where steps of the grid end, in days since the start; the last one when the clock stops. */
export function stepsOf({ start, end, stepDays }: StayClock): number[] {
  const days = (end - start) / DAY;
  const whole = Math.ceil(days / stepDays) - 1;
  return [...Array.from({ length: whole }, (_, step) => (step + 1) * stepDays), days];
}
