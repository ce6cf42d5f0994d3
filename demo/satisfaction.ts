import { cumulative, type Chance } from './random';

const ANSWERS = 0.16;
const ANSWERS_AFTER_HANG_UP = 0.03;
const WHEN_RESOLVED = cumulative([3, 3, 7, 14, 73]);
const WHEN_NOT = cumulative([25, 14, 17, 16, 28]);
const LONG_WAIT = 120;

interface Experience {
  resolved: boolean;
  waited: number;
  hungUp: boolean;
}

/** 1 to 5, or null from the most, who do not answer. */
export function satisfactionWith({ resolved, waited, hungUp }: Experience, chance: Chance): number | null {
  if (!chance.happens(hungUp ? ANSWERS_AFTER_HANG_UP : ANSWERS)) {
    return null;
  }
  const score = 1 + chance.index(resolved ? WHEN_RESOLVED : WHEN_NOT);
  return waited > LONG_WAIT && chance.happens(0.35) ? Math.max(1, score - 1) : score;
}
