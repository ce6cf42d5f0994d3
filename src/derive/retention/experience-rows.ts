import type { Material, Needs } from '../../formula';
import type { LostOf } from '../../model';
import type { Stratum } from '../../stats';

import { sumOf } from './lives';

/** Sums of customers by stratum and experience. */
export interface Summed {
  needs: Needs;
  material: Material;
}

/** Customers of one row of the cells. */
export interface Row extends LostOf {
  group: ReadonlyArray<string | null>;
  worth: number;
  valued: number;
}

export function rowsIn({ needs, material }: Summed): Row[] {
  const [customers, lost, worth, valued] = (['customers', 'lost', 'worth', 'valued'] as const).map((sum) =>
    sumOf(sum, needs, material)
  );
  return material
    .cellsAt('now', 0)
    .groups.flatMap((group, row) =>
      customers[row] > 0
        ? [{ group, customers: customers[row], lost: lost[row] || 0, worth: worth[row] || 0, valued: valued[row] || 0 }]
        : []
    );
}

export function countedOf(rows: readonly Row[]): Stratum['exposed'] {
  const { customers, lost } = lostIn(rows);
  return { successes: lost, n: customers };
}

export function lostIn(rows: readonly Row[]): LostOf {
  return {
    customers: rows.reduce((sum, { customers }) => sum + customers, 0),
    lost: rows.reduce((sum, { lost }) => sum + lost, 0),
  };
}

/** 0 where nobody is known to be worth anything. */
export function meanWorth(rows: readonly Row[]): number {
  const valued = rows.reduce((sum, row) => sum + row.valued, 0);
  return valued > 0 ? worthIn(rows) / valued : 0;
}

export const worthIn = (rows: readonly Row[]): number => rows.reduce((sum, { worth }) => sum + worth, 0);
