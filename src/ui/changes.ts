import type { Direction, Interval, Measured, ScoredMetric } from '../model';

/** What a change means. `unclear`: it may be chance. `moved`: no direction is better. */
export type Verdict = 'better' | 'worse' | 'same' | 'unclear' | 'moved';

export interface Change {
  by: number;
  verdict: Verdict;
}

/** Less than this many points is no movement of a score: it would be written as 0.0. */
const LEAST_POINTS = 0.05;

/** How a score moved; null where one of the two is not known. Where the interval of the movement holds 0, no real change has been seen. */
export function scoreChange(
  now: number | null,
  before: number | null,
  movement: Interval | null = null
): Change | null {
  if (now === null || before === null) {
    return null;
  }
  const by = now - before;
  return {
    by,
    verdict: Math.abs(by) < LEAST_POINTS ? 'same' : holdsZero(movement) ? 'unclear' : by > 0 ? 'better' : 'worse',
  };
}

const holdsZero = (interval: Interval | null) => interval !== null && interval.low <= 0 && interval.high >= 0;

/** The same of a node or of one of its sides. */
export function changeOf({
  score,
  scoreBefore,
  movement,
}: {
  score: number | null;
  scoreBefore: number | null;
  movement: Interval | null;
}): Change | null {
  return scoreChange(score, scoreBefore, movement);
}

/** How a metric moved, in its own unit, and whether that is good. */
export function metricChange(scored: ScoredMetric, direction: Direction): Change | null {
  const { now, before } = scored;
  if (now.value === null || before === null || before.value === null) {
    return null;
  }
  const by = now.value - before.value;
  return { by, verdict: verdictOf(by, scored, direction, isClear(now, before)) };
}

function verdictOf(by: number, { score, scoreBefore }: ScoredMetric, direction: Direction, clear: boolean): Verdict {
  if (by === 0) {
    return 'same';
  }
  if (!clear) {
    return 'unclear';
  }
  if (direction === 'band') {
    const judged = scoreChange(score, scoreBefore)?.verdict ?? 'same';
    return judged === 'same' ? 'moved' : judged;
  }
  return by > 0 === (direction === 'higher') ? 'better' : 'worse';
}

/**
 * Whether two values differ by more than both intervals explain. Without intervals a change is taken as it stands.
 * Assumes: the two periods hold different contacts.
 * Source: Newcombe 1998, Statistics in Medicine 17, pp. 873-890, method 10 (square and add).
 */
function isClear(now: Measured, before: Measured): boolean {
  const [up, down] = now.value! > before.value! ? [now, before] : [before, now];
  if (up.low === null || down.high === null) {
    return true;
  }
  return up.value! - down.value! > Math.hypot(up.value! - up.low, down.high - down.value!);
}
