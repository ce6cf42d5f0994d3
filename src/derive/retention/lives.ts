import type { Material, Needs } from '../../formula';
import { tally } from '../../stats';
import type { Events } from '../../stats';
import { valuesOf } from '../measure';
import { keyOf } from '../paths';
import type { Path } from '../paths';

import type { ExperienceSum } from './experience-needs';
import type { StaySum } from './needs';

/** Customers of one group who left in one step. */
export interface Leavers {
  /** From 0; -1: they are still there. */
  step: number;
  /** So many, what they were worth, and the sum of the squares of that. */
  count: number;
  weight: number;
  square: number;
}

export interface Group {
  path: Path;
  leavers: readonly Leavers[];
}

/** Customers by group and step; groups of nobody are left out. The last dimension of the level is the step. */
export function groupsIn(needs: Needs, material: Material): Group[] {
  const [count, weight, square] = (['customers', 'value', 'squares'] as const).map((sum) =>
    sumOf(sum, needs, material)
  );
  const groups = new Map<string, { path: Path; leavers: Leavers[] }>();
  material.cellsAt('now', 0).groups.forEach((cell, row) => {
    if (count[row] > 0) {
      const path = cell.slice(0, -1);
      const step = cell[cell.length - 1];
      const group = groups.get(keyOf(path)) ?? { path, leavers: [] };
      groups.set(keyOf(path), group);
      const sums = { count: count[row], weight: weight[row], square: square[row] };
      group.leavers.push({ step: step === null ? -1 : Number(step), ...sums });
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
export function sumOf(sum: StaySum | ExperienceSum, { metrics }: Needs, material: Material): Float64Array {
  const metric = metrics.find(({ info }) => info.key === sum);
  return metric && !material.silent.has(sum) ? valuesOf(metric, material.cellsAt('now', 0)).above : new Float64Array();
}

/** All were there when the clock started, and whoever did not leave was last seen when it stopped, on the last of the `days` on which steps end. */
export function eventsOfLeavers(leavers: readonly Leavers[], days: readonly number[]): Events {
  const times = Float64Array.of(0, ...days);
  const [ended, censored, entered] = [tally(times.length), tally(times.length), tally(times.length)];
  for (const { step, ...sums } of leavers) {
    const [gone, place] = step < 0 ? [censored, times.length - 1] : [ended, step + 1];
    for (const sum of ['count', 'weight', 'square'] as const) {
      gone[sum][place] += sums[sum];
      entered[sum][0] += sums[sum];
    }
  }
  return { times, ended, censored, entered };
}
