import { distanceAbove, driftBeyond, shiftAt, studentAbove } from '../../stats';
import type { Shift } from '../../stats';
import { keyOf } from '../paths';

import type { Leg } from './legs';
import type { Tracks, Unit } from './tracks';

/** A change of one unit, as far from chance as its own weeks and the other units leave it. */
export interface Change extends Shift {
  /** How often chance would bring one so large in the leg's direction, 0 to 1. */
  chance: number;
}

/** On a level with fewer units than this, nothing tells what is usual. */
export const LEAST_UNITS = 5;

/** What each unit of a level did at a bucket, where it has enough on both sides; empty where too few units have. */
export function changesAt(
  tracks: Tracks,
  { leg, units, minimumN }: { leg: Leg; units: readonly Unit[]; minimumN: number },
  split: number
): ReadonlyMap<Unit, Change> {
  const shifts = steadied(
    units.flatMap((unit) => {
      const isEnough = tracks.hasRows(leg.metric, unit, { split, least: minimumN });
      const shift = isEnough ? shiftAt(tracks.blocks(leg.metric, unit), split) : null;
      return shift ? [{ unit, shift }] : [];
    })
  );
  if (shifts.length < LEAST_UNITS) {
    return new Map();
  }
  const drift = driftBeyond(shifts.map(({ shift }) => shift));
  return new Map(
    shifts.map(({ unit, shift }) => {
      const degrees = Math.min(shift.degrees, shifts.length - 1);
      return [unit, judged({ ...shift, variance: shift.variance + drift, degrees }, leg)];
    })
  );
}

/** How far a unit lies above the leg's figure over all its buckets; null where it has too little. */
export function changeAbove(
  tracks: Tracks,
  { leg, unit, minimumN }: { leg: Leg; unit: Unit; minimumN: number }
): Change | null {
  const isEnough = tracks.hasRows(leg.metric, unit, { split: 0, least: minimumN });
  const shift = isEnough ? distanceAbove(tracks.blocks(leg.metric, unit), leg.figure) : null;
  return shift && judged(shift, leg);
}

interface UnitShift {
  unit: Unit;
  shift: Shift;
}

/**
 * A unit that moves far pulls its peers' figure along, and would make all of them seem to move the other way. So of a change beside
 * the peers taken together and one beside the middle one of them, what both agree on counts.
 */
function steadied(shifts: readonly UnitShift[]): UnitShift[] {
  const siblings = new Map<string, number[]>();
  const parentOf = ({ path }: Unit) => keyOf(path.slice(0, -1));
  for (const { unit, shift } of shifts) {
    siblings.set(parentOf(unit), [...(siblings.get(parentOf(unit)) ?? []), shift.value]);
  }
  const middles = new Map([...siblings].map(([parent, values]) => [parent, middleOf(values)]));
  return shifts.map(({ unit, shift }) => {
    const beside = shift.value - middles.get(parentOf(unit))!;
    const agreed = beside * shift.value > 0 ? Math.sign(beside) * Math.min(Math.abs(beside), Math.abs(shift.value)) : 0;
    return { unit, shift: { ...shift, value: agreed } };
  });
}

function middleOf(values: readonly number[]): number {
  const ordered = [...values].sort((left, right) => left - right);
  const half = (ordered.length - 1) / 2;
  return (ordered[Math.floor(half)] + ordered[Math.ceil(half)]) / 2;
}

function judged(shift: Shift, { moves }: Leg): Change {
  const { value, variance, degrees } = shift;
  const towards = moves === 'down' ? -value : value;
  return { ...shift, chance: towards === 0 ? 1 : studentAbove(towards / Math.sqrt(variance), degrees)! };
}
