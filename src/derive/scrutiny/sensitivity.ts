import type { Profile, Reach, Turn } from '../../model';
import { scoresOf } from '../scorecard/score';
import type { UtilityColumns } from '../scorecard/score';

import { scalesOf } from './knobs';
import type { Scale } from './knobs';

/** Steps of the search to either end; a conclusion that changes and changes back between two of them is not seen. */
const STEPS = 48;
/** Halvings of a step: the place is known to 1e-12 of the scale. */
const HALVINGS = 34;

/** What is concluded from the scores of a node (row 0) and of the units below it. */
interface Concluded {
  target: string;
  weaker: string | null;
  order: string | null;
}

/**
 * How far each weight and exponent may turn, one at a time, before what is concluded changes.
 * Assumes: utilities stay as they are; weights are shares of a side, the others keeping their proportions. The score moves one way
 * with a share, towards or away from the metric's utility, and never falls as an exponent grows, so that the target is crossed at
 * most once on either side and the place is exact. Sides and orders compare two such movements: there the first change is found
 * on a grid of 1/48 of the way to the end, and halved down.
 * Source: one-at-a-time sensitivity, OECD & JRC 2008, Handbook on Constructing Composite Indicators, step 7, pp. 34-35.
 */
export function* turnsOf(utilities: UtilityColumns, profile: Profile): Generator<void, Turn[], void> {
  const now = conclude(utilities, profile);
  const turns: Turn[] = [];
  for (const scale of scalesOf(profile)) {
    const concludedAt = once((place) => conclude(utilities, scale.turned(place)));
    const reach = (of: keyof Concluded) => reachOf(scale, (place) => concludedAt(place)[of] === now[of]);
    turns.push({
      knob: scale.knob,
      at: scale.means(scale.at),
      target: reach('target'),
      weaker: now.weaker === null ? null : reach('weaker'),
      order: now.order === null ? null : reach('order'),
    });
    yield;
  }
  return turns;
}

/** All three conclusions are drawn at the same places. */
function once(concludedAt: (place: number) => Concluded): (place: number) => Concluded {
  const known = new Map<number, Concluded>();
  return (place) => {
    const concluded = known.get(place) ?? concludedAt(place);
    known.set(place, concluded);
    return concluded;
  };
}

function conclude(utilities: UtilityColumns, profile: Profile): Concluded {
  const { score, families } = scoresOf(utilities, profile);
  return {
    target: Number.isNaN(score[0]) ? 'none' : score[0] >= profile.target ? 'met' : 'missed',
    weaker: lowestOf(families.map((family) => family.score[0])),
    order: orderOf(score),
  };
}

/** Equal ones stay in the order in which they stand, so that a tie alone changes nothing. */
function lowestOf(scores: readonly number[]): string | null {
  const known = scores.map((_, index) => index).filter((index) => !Number.isNaN(scores[index]));
  return known.length < 2 ? null : String(known.reduce((low, each) => (scores[each] < scores[low] ? each : low)));
}

function orderOf(score: Float64Array): string | null {
  const units = Array.from(score.keys()).filter((row) => row > 0 && !Number.isNaN(score[row]));
  return units.length < 2 ? null : units.sort((one, other) => score[other] - score[one] || one - other).join();
}

function reachOf({ at, means }: Scale, holds: (place: number) => boolean): Reach {
  const [low, high] = [0, 1].map((end) => firstChange(at, end, holds));
  return { low: low === null ? null : means(low), high: high === null ? null : means(high) };
}

/** The first place towards the end at which it holds no more; null: it holds up to the end. */
function firstChange(from: number, end: number, holds: (place: number) => boolean): number | null {
  let before = from;
  for (let step = 1; step <= STEPS && from !== end; step += 1) {
    const place = from + ((end - from) * step) / STEPS;
    if (!holds(place)) {
      return halved(before, place, holds);
    }
    before = place;
  }
  return null;
}

function halved(inside: number, outside: number, holds: (place: number) => boolean): number {
  for (let turn = 0; turn < HALVINGS; turn += 1) {
    const middle = (inside + outside) / 2;
    [inside, outside] = holds(middle) ? [middle, outside] : [inside, middle];
  }
  return outside;
}
