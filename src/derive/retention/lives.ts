import type { Material, Needs } from '../../formula';
import { tally } from '../../stats';
import type { Events } from '../../stats';
import { valuesOf } from '../measure';
import { keyOf } from '../paths';
import type { Path } from '../paths';

import type { DeltaSum } from './delta-needs';
import type { ExperienceSum } from './experience-needs';
import { depthIn } from './needs';
import type { StaySum } from './needs';

/** Customers of one group who left in one step. */
export interface Leavers {
  /** From 0; -1: they are still there. */
  step: number;
  /** Whole steps since they joined, when the clock started; null: not known, or not asked for. */
  age: number | null;
  /** So many, what they were worth, and the sum of the squares of that. */
  count: number;
  weight: number;
  square: number;
}

export interface Group {
  path: Path;
  leavers: readonly Leavers[];
}

/** Customers by group and step; groups of nobody are left out. The last dimension of the level is the step, before it may stand their age. */
export function groupsIn(needs: Needs, material: Material): Group[] {
  const [count, weight, square] = (['customers', 'value', 'squares'] as const).map((sum) =>
    sumOf(sum, needs, material)
  );
  const groups = new Map<string, { path: Path; leavers: Leavers[] }>();
  const depth = depthIn(needs);
  material.cellsAt('now', 0).groups.forEach((cell, row) => {
    if (count[row] > 0) {
      const path = cell.slice(0, depth);
      const [step, age] = [cell[cell.length - 1], cell.length > depth + 1 ? cell[depth] : null];
      const group = groups.get(keyOf(path)) ?? { path, leavers: [] };
      groups.set(keyOf(path), group);
      const sums = { count: count[row], weight: weight[row], square: square[row] };
      const at = { step: step === null ? -1 : Number(step), age: age === null ? null : Number(age) };
      group.leavers.push({ ...at, ...sums });
    }
  });
  return [...groups.values()];
}

/** A sum over everybody; null where it could not be computed. */
export function totalOf(sum: StaySum, needs: Needs, material: Material): number | null {
  const values = sumOf(sum, needs, material);
  return material.silent.has(sum) ? null : values.reduce((total, value) => total + (value > 0 ? value : 0), 0);
}

/** A sum row by row of the cells; NaN: not known. Of no rows where it could not be computed. */
export function sumOf(sum: StaySum | ExperienceSum | DeltaSum, { metrics }: Needs, material: Material): Float64Array {
  const metric = metrics.find(({ info }) => info.key === sum);
  return metric && !material.silent.has(sum) ? valuesOf(metric, material.cellsAt('now', 0)).above : new Float64Array();
}

/** All were there when the clock started, and whoever did not leave was last seen when it stopped, on the last of the `days` on which steps end. */
export function eventsOfLeavers(leavers: readonly Leavers[], days: readonly number[]): Events {
  const at = ({ step }: Leavers) => ({ from: 0, until: step < 0 ? days.length : step + 1 });
  return eventsAt(leavers, Float64Array.of(0, ...days), at);
}

/**
 * The same since joining: each comes into sight at the age they had when the clock started (left truncation), so that who had left before
 * is missing from no risk set that they would have been in. Of whom no age is known nothing is told.
 */
export function eventsSinceJoining(leavers: readonly Leavers[], stepDays: number, steps: number): Events {
  const aged = leavers.filter(({ age }) => age !== null);
  const oldest = Math.max(0, ...aged.map(({ age }) => age! + steps));
  const times = Float64Array.from({ length: oldest + 1 }, (_, age) => age * stepDays);
  return eventsAt(aged, times, ({ step, age }) => ({ from: age!, until: age! + (step < 0 ? steps : step + 1) }));
}

function eventsAt(
  leavers: readonly Leavers[],
  times: Float64Array,
  placesOf: (leavers: Leavers) => { from: number; until: number }
): Events {
  const [ended, censored, entered] = [tally(times.length), tally(times.length), tally(times.length)];
  for (const each of leavers) {
    const [gone, { from, until }] = [each.step < 0 ? censored : ended, placesOf(each)];
    for (const sum of ['count', 'weight', 'square'] as const) {
      gone[sum][until] += each[sum];
      entered[sum][from] += each[sum];
    }
  }
  return { times, ended, censored, entered };
}
