import type { Needs } from '../../formula';
import type { Action, Effect, NoEffect, SideFigure } from '../../model';
import { driftBeyond, shiftAt, student95 } from '../../stats';
import type { Block, Shift } from '../../stats';
import { depthOf } from '../paths';
import { LEAST_UNITS } from '../signals/changes';
import type { Track, Tracks, Unit } from '../signals/tracks';

/** Days with figures that either side needs: two of each weekday. */
export const LEAST_DAYS = 14;
/** Days that either side looks at: further away, other things have changed too. */
export const MOST_DAYS = 56;

/** What the effects of all actions are read from. */
export interface Followed {
  needs: Needs;
  tracks: Tracks;
  /** Where days begin, and the last one's end. */
  edges: readonly number[];
  /** All that was done, wherever. */
  acts: readonly Action[];
}

/**
 * The metric of an action before and after it, against the peers about whom nothing was done: difference in differences by days, the
 * day of the action left out. The interval holds how days differ, and how far units drift apart without any reason: what all units of
 * the level did at that same day, taken together.
 * Assumes: 1) but for the action, unit and peers would have moved alike, and no further apart than units do; 2) nothing else was done
 * there, for which a side ends where another action of the same metric and place lies; 3) as `shiftAt` and `driftBeyond`.
 * Source: difference in differences, Angrist & Pischke 2009, Mostly Harmless Econometrics, pp. 227-233; too narrow where units drift
 * and nobody counts it, Bertrand, Duflo & Mullainathan 2004, Q. J. Econ. 119, pp. 249-275.
 */
export function effectOf(action: Action, metric: number, followed: Followed): Effect | NoEffect {
  const { tracks, needs } = followed;
  const unit = unitOf(action, tracks, needs);
  if (unit === null) {
    return 'no place';
  }
  if (unit.level === 0) {
    return 'no peers';
  }
  const window = windowOf(action, followed);
  const blocks = blocksOf(unit, { metric, window, followed });
  if (blocks === null) {
    return 'no peers';
  }
  const days = { before: daysIn(blocks.slice(0, window.split)), after: daysIn(blocks.slice(window.split)) };
  const shift = shiftAt(blocks, window.split);
  if (days.before < LEAST_DAYS || days.after < LEAST_DAYS || shift === null) {
    return days.before < LEAST_DAYS ? 'few days before' : 'few days after';
  }
  if (!hasRows(unit, { metric, window, followed })) {
    return 'few rows';
  }
  const others = shiftsOfOthers(unit, { metric, window, followed });
  return others.length < LEAST_UNITS ? 'few units' : laidOut({ metric, unit, window, days }, shift, others, followed);
}

/** Days from the first one looked at to the last, the action's own left out: `split` is the first of those after it. */
interface Window {
  from: number;
  day: number;
  to: number;
  split: number;
}

/** The one unit that bears all the names that the action's place has. */
function unitOf({ path }: Action, tracks: Tracks, { levels }: Needs): Unit | null {
  const level = depthOf(path);
  if (level === 0) {
    return { level: 0, path: [] };
  }
  const found = level < levels.length ? tracks.units(level).filter((unit) => bears(unit, path)) : [];
  return found.length === 1 ? found[0] : null;
}

function bears(unit: Unit, path: Action['path']): boolean {
  return unit.path.every((name, index) => path[index] === null || path[index] === name);
}

function windowOf(action: Action, { edges, acts }: Followed): Window {
  const dayOf = ({ done }: Action) => edges.filter((edge) => edge <= done!).length - 1;
  const day = dayOf(action);
  const others = acts.filter((each) => each !== action && isAlike(each, action)).map(dayOf);
  const from = Math.max(0, day - MOST_DAYS, ...others.filter((other) => other < day).map((other) => other + 1));
  const to = Math.min(edges.length - 1, day + MOST_DAYS + 1, ...others.filter((other) => other > day));
  return { from, day, to, split: Math.max(0, day - from) };
}

function isAlike(one: Action, other: Action): boolean {
  return one.metric === other.metric && one.path.every((name, index) => name === other.path[index]);
}

interface Asked {
  metric: number;
  window: Window;
  followed: Followed;
}

/** Day by day beside the peers about whom nothing was done; null where there are none. */
function blocksOf(unit: Unit, asked: Asked): Block[] | null {
  const own = asked.followed.tracks.own(asked.metric, unit);
  const peers = peersOf(unit, asked);
  if (own === null || peers === null) {
    return null;
  }
  const blocks = Array.from(own.volume, (volume, day) => ({
    amount: own.amount[day],
    volume,
    usual: peers.volume[day] > 0 ? peers.amount[day] / peers.volume[day] : null,
  }));
  const { from, day, to } = asked.window;
  return [...blocks.slice(from, day), ...blocks.slice(day + 1, to)];
}

/** The other units of the same parent, but for those about whose same metric something was done in these days. */
function peersOf(unit: Unit, { metric, window, followed }: Asked): Track | null {
  const { tracks } = followed;
  const siblings = tracks
    .units(unit.level)
    .filter((each) => each !== unit && each.path.slice(0, -1).every((name, index) => name === unit.path[index]))
    .filter((each) => !isActedOn(each, metric, window, followed))
    .flatMap((each) => tracks.own(metric, each) ?? []);
  const summed = (pick: (track: Track) => Float64Array) =>
    siblings.slice(1).reduce((sum, track) => sum.map((value, day) => value + pick(track)[day]), pick(siblings[0]));
  return siblings.length === 0
    ? null
    : {
        amount: summed(({ amount }) => amount),
        volume: summed(({ volume }) => volume),
        rows: summed(({ rows }) => rows),
      };
}

function isActedOn(
  unit: Unit,
  metric: number,
  { from, to }: Window,
  { acts, edges, needs, tracks }: Followed
): boolean {
  const name = needs.metrics[metric].info.metric;
  return acts.some(
    (act) =>
      act.metric === name && act.done! >= edges[from] && act.done! < edges[to] && unitOf(act, tracks, needs) === unit
  );
}

/** What the other units of the level did at the same day. */
function shiftsOfOthers(unit: Unit, asked: Asked): Shift[] {
  const { metric, window, followed } = asked;
  return followed.tracks
    .units(unit.level)
    .filter((each) => each !== unit && !isActedOn(each, metric, window, followed))
    .flatMap((each) => {
      const blocks = blocksOf(each, asked);
      const shift = blocks && shiftAt(blocks, window.split);
      return shift && hasRows(each, asked) ? [shift] : [];
    });
}

/** As many on either side as the metric wants. */
function hasRows(unit: Unit, { metric, window, followed }: Asked): boolean {
  const { minimumN } = followed.needs.metrics[metric].info;
  const track = followed.tracks.own(metric, unit)!;
  const sides = [figureOf(track, window.from, window.day), figureOf(track, window.day + 1, window.to)];
  return sides.every(({ n }) => n >= minimumN);
}

function laidOut(
  { metric, unit, window, days }: { metric: number; unit: Unit; window: Window; days: Effect['days'] },
  shift: Shift,
  others: readonly Shift[],
  followed: Followed
): Effect {
  const { edges, tracks } = followed;
  const variance = shift.variance + driftBeyond(others);
  const half = student95(Math.min(shift.degrees, others.length - 1))! * Math.sqrt(variance);
  const sides = (track: Track) => ({
    before: figureOf(track, window.from, window.day),
    now: figureOf(track, window.day + 1, window.to),
  });
  return {
    metric,
    before: { from: edges[window.from], to: edges[window.day] },
    after: { from: edges[window.day + 1], to: edges[window.to] },
    days,
    own: sides(tracks.own(metric, unit)!),
    peers: sides(peersOf(unit, { metric, window, followed })!),
    change: { value: shift.value, low: shift.value - half, high: shift.value + half },
  };
}

function daysIn(blocks: readonly Block[]): number {
  return blocks.filter(({ volume, usual }) => volume > 0 && usual !== null).length;
}

function figureOf({ amount, volume, rows }: Track, from: number, to: number): SideFigure {
  const sum = (values: Float64Array) => values.subarray(from, to).reduce((before, each) => before + each, 0);
  const below = sum(volume);
  return { value: below > 0 ? sum(amount) / below : null, n: sum(rows) };
}
