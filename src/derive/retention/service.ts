import type { Cells, Material, Needs } from '../../formula';
import type { Period, ServicePeriod, ServiceStatement } from '../../model';
import { worthLost } from '../../stats';
import type { Stratum } from '../../stats';
import { gaugesFor } from '../measure';

interface Served {
  needs: Needs;
  material: Material;
  period: Period;
}

interface Told extends Pick<ServiceStatement, 'grain' | 'rate'> {
  /** Those who had to come back and those who had not, and how many were lost, by stratum; null where it does not go with more loss. */
  lost: ReadonlyMap<string, Stratum> | null;
}

/** What it cost to serve customers period by period, and what went with it; null where nobody was served. */
export function serviceIn(served: Served, { grain, rate, lost }: Told): ServiceStatement | null {
  const { material, period } = served;
  const edges = material.edges.now;
  const rowsOf = periodRows(served, lost);
  const periods = edges.slice(0, -1).map((from, bucket): ServicePeriod => ({
    ...{ from: Math.max(from, period.from), to: Math.min(edges[bucket + 1], period.to) },
    ...rowsOf(bucket),
  }));
  const whole = { ...period, ...rowsOf(null) };
  return whole.contacts === null ? null : { grain, rate, periods, whole };
}

type Figures = Omit<ServicePeriod, 'from' | 'to'>;

/** Figures of a bucket, or for null of the whole time. */
function periodRows({ needs, material }: Served, lost: Told['lost']): (bucket: number | null) => Figures {
  const gauges = gaugesFor(needs, material, 'now');
  const finest = needs.levels.length - 1;
  const shaped = (level: number) => (bucket: number | null) => {
    const cells = material.cellsAt('now', level, { bucketed: bucket !== null });
    return { cells, rows: rowsAt(cells, bucket) };
  };
  const [all, strata] = [shaped(0), shaped(finest)];
  return (bucket) => {
    const { cells, rows } = all(bucket);
    const [contact, resolution, customers, worth, spared] = gauges.map((gauge) => gauge(cells, rows[0] ?? -1));
    const within = strata(bucket);
    const spent = new Map(
      within.rows.map((row) => [JSON.stringify(within.cells.groups[row]), gauges[4](within.cells, row).value ?? 0])
    );
    return {
      ...{ cost: contact.numerator, contacts: contact.denominator, perContact: contact.value },
      ...{ perResolution: resolution.value, customers: customers.value, worth: worth.value, spared: spared.value },
      protects: spared.value === null ? null : protectedBy(lost, spent),
    };
  };
}

function rowsAt({ length, buckets }: Cells, bucket: number | null): number[] {
  return Array.from({ length }, (_, row) => row).filter((row) => bucket === null || buckets[row] === bucket);
}

function protectedBy(lost: Told['lost'], spared: ReadonlyMap<string, number>): ServicePeriod['protects'] {
  return lost && worthLost([...lost].map(([key, stratum]) => ({ ...stratum, worth: spared.get(key) ?? 0 })));
}
