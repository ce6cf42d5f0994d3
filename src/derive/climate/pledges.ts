import type { Action, KeptPledge, Measured, Pledge, PledgeSilence } from '../../model';
import { depthOf } from '../paths';
import type { Path } from '../paths';

import type { Figures } from './figures';

/** Without a tolerance of its own a pledge is broken altogether so far beyond its target, as a share of it. */
const TOLERANCE = 0.2;

/** Each pledge beside what happens, most broken first; those of which nothing can be said last. `metricOf`: index of a metric by name, below 0 where there is none. */
export function keptPledges(
  figures: Figures,
  { pledges, actions }: { pledges: readonly Pledge[]; actions: readonly Action[] },
  metricOf: (name: string) => number
): KeptPledge[] {
  return pledges
    .map((pledge) => ({
      ...keptPledge(figures, pledge, metricOf),
      actions: actions.filter((each) => isAbout(each, pledge)),
    }))
    .sort(mostBroken);
}

/** Of the same figure, at the pledge's place or one above or below it. */
function isAbout(action: Action, pledge: Pledge): boolean {
  const isShared = action.path.every((name, level) => name === null || (pledge.path[level] ?? name) === name);
  return action.metric !== null && action.metric === pledge.metric && isShared;
}

function mostBroken(left: KeptPledge, right: KeptPledge): number {
  const [one, other] = [left.gap ?? -1, right.gap ?? -1];
  return other - one || right.weeks.running - left.weeks.running;
}

/** 0 to 100: 100 where each is kept; null where none can be told. */
export function sayDoOf(pledges: readonly KeptPledge[]): number | null {
  const gaps = pledges.flatMap(({ gap }) => gap ?? []);
  return gaps.length === 0 ? null : 100 * (1 - gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length);
}

const UNTOLD = { actual: null, n: null, gap: null, weeks: { told: 0, missed: 0, running: 0 } };

function keptPledge(figures: Figures, pledge: Pledge, metricOf: (name: string) => number): Omit<KeptPledge, 'actions'> {
  const metric = pledge.metric === null ? -1 : metricOf(pledge.metric);
  const about = metric < 0 ? null : metric;
  const path = pledge.path.slice(0, depthOf(pledge.path));
  const silence = silenceOf(figures, pledge, { about, path });
  if (silence !== null || about === null) {
    return { ...pledge, about, ...UNTOLD, silence };
  }
  const now = figures.of(about, path);
  return now.value === null
    ? { ...pledge, about, ...UNTOLD, silence: 'no data' }
    : {
        ...{ ...pledge, about, actual: now.value, n: rowsOf(now), silence: null },
        ...{ gap: gapOf(pledge, now.value), weeks: weeksOf(figures, pledge, { about, path }) },
      };
}

interface Place {
  about: number | null;
  path: Path;
}

function silenceOf(figures: Figures, { target }: Pledge, { about, path }: Place): PledgeSilence | null {
  if (about === null) {
    return 'no metric';
  }
  if (target === null) {
    return 'no target';
  }
  return path.length > figures.deepest || path.includes(null) ? 'no place' : null;
}

/**
 * How far beyond what was pledged, over how far would break it altogether: 0 kept, 1 broken.
 * @example gapOf({ operator: 'at least', target: 0.8, tolerance: 0.2 }, 0.7); // => 0.5
 */
export function gapOf(
  { operator, target, tolerance }: Pick<Pledge, 'operator' | 'target' | 'tolerance'>,
  value: number
): number {
  const beyond = operator === 'at least' ? target! - value : value - target!;
  const slack = tolerance ?? TOLERANCE * Math.abs(target!);
  return beyond <= 0 ? 0 : slack > 0 ? Math.min(1, beyond / slack) : 1;
}

function weeksOf(figures: Figures, pledge: Pledge, { about, path }: Place): KeptPledge['weeks'] {
  const misses: boolean[] = [];
  for (let week = 0; week < figures.weeks; week += 1) {
    const { value } = figures.inWeek(about!, path, week);
    if (value !== null && figures.edges[week + 1] > (pledge.since ?? -Infinity)) {
      misses.push(gapOf(pledge, value) > 0);
    }
  }
  const running = misses.length - 1 - misses.lastIndexOf(false);
  return { told: misses.length, missed: misses.filter(Boolean).length, running };
}

function rowsOf({ rows, denominator }: Measured): number | null {
  return rows ?? denominator;
}
