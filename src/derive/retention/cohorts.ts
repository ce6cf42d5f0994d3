import type { Material, Needs } from '../../formula';
import type { CohortGroup, Cohorts, Dimension, Instant, OwnMetric } from '../../model';
import { triangle } from '../../stats';
import type { CohortCell } from '../../stats';
import { byName } from '../paths';
import type { Path } from '../paths';

import { groupedBy } from './grouped-by';
import { sumOf } from './lives';

const DAY = 86_400_000;
/** Days of one step, and how many cohorts are told: three years in quarters. */
const STEP_DAYS = 91;
const COHORTS = 12;

const JOINED = 'steps since joining';
const STAYED = 'steps stayed';
/** The steps that a time has lasted, from 0; null: longer than any that is told. */
const steps = (time: string, isWithin: '<' | '<=') =>
  `case ${Array.from({ length: COHORTS }, (_, step) => `when ${time} ${isWithin} ${(step + 1) * STEP_DAYS}d then '${step}'`).join(' ')} end`;

/** Customers by how long ago they joined, and by how long those stayed who have left; who leaves when a step ends is gone then. When the period ends is now. */
export const COHORT_DIMENSIONS: readonly Dimension[] = [
  { name: JOINED, title: JOINED, fields: {}, formulas: { customer: steps('period_end - joined_at', '<') } },
  {
    ...{ name: STAYED, title: STAYED, fields: {} },
    formulas: { customer: steps('left_at - joined_at', '<=') },
  },
];

export const COHORT_SUMS: readonly OwnMetric[] = [
  { name: 'customers', entity: 'customer', formula: 'count(where: joined_at <= period_end)' },
];

/** Which age each cohort has reached, the oldest first. */
const REACHED = Array.from({ length: COHORTS }, (_, cohort) => COHORTS - 1 - cohort);

/** Cohorts that have begun by `end`, and groups of them; null where nobody joined in them. */
export function cohortsIn(needs: Needs, material: Material, end: Instant): Cohorts | null {
  const cells = cellsIn(needs, material);
  const first = Math.min(...cells.map(({ cohort }) => cohort));
  if (cells.length === 0) {
    return null;
  }
  const { shares, together } = triangle(cells, REACHED);
  const cohorts = shares.map((own, cohort) => ({
    from: end - (COHORTS - cohort) * STEP_DAYS * DAY,
    customers: cells.reduce((sum, { cohort: its, age, kept }) => sum + (its === cohort && age === 0 ? kept : 0), 0),
    shares: own,
  }));
  const ages = COHORTS - first;
  return {
    ...{ stepDays: STEP_DAYS, cohorts: cohorts.slice(first), together: together.slice(0, ages) },
    groups: groupsOf(cells, ages),
  };
}

/** None where nothing is split. */
function groupsOf(cells: readonly GroupCell[], ages: number): CohortGroup[] {
  const own = groupedBy(
    cells.filter(({ path }) => path.length > 0),
    ({ path }) => JSON.stringify(path)
  );
  return [...own.values()]
    .map((group) => ({
      path: group[0].path,
      customers: group.reduce((sum, { age, kept }) => sum + (age === 0 ? kept : 0), 0),
      together: triangle(group, REACHED).together.slice(0, ages),
    }))
    .sort((left, right) => byName(left.path, right.path));
}

interface GroupCell extends CohortCell {
  path: Path;
}

/** Who stayed for three steps was there at the ages of 0 to 3; as far as the whole cohort has come, which is before whoever leaves later. */
function cellsIn(needs: Needs, material: Material): GroupCell[] {
  const counts = sumOf('customers', needs, material);
  return material.cellsAt('now', 0).groups.flatMap((group, row) => {
    const [path, [joined, stayed], count] = [group.slice(0, -2), group.slice(-2), counts[row]];
    if (joined === null || !(count > 0)) {
      return [];
    }
    const last = Math.min(Number(joined), stayed === null ? Infinity : Number(stayed));
    return Array.from({ length: last + 1 }, (_, age) => ({
      ...{ path, cohort: COHORTS - 1 - Number(joined), age, kept: count },
    }));
  });
}
