import type { Material, Needs } from '../../formula';
import type { StayGrowth, StayMoney } from '../../model';
import { earnedGrowth, revenueRetention } from '../../stats';
import { keyOf } from '../paths';
import type { Path } from '../paths';

import { sumOf } from './lives';
import { GROWTH_SUMS } from './needs';

type Sums = Record<(typeof GROWTH_SUMS)[number], number>;

/** What became of the money of customers, of one group or, for null, of all; null where it is not known of both ends, or there was none. */
export function growthIn(needs: Needs, material: Material, of: StayMoney): (path: Path | null) => StayGrowth | null {
  const isSilent = (sum: keyof Sums) => material.silent.has(sum) || !needs.metrics.some(({ info }) => info.key === sum);
  const columns = GROWTH_SUMS.map((sum) => [sum, sumOf(sum, needs, material)] as const);
  const cells = material.cellsAt('now', 0).groups.map((cell) => ({
    ...{ key: keyOf(cell.slice(0, -1)), stayed: cell[cell.length - 1] === null },
  }));
  const summed = (path: Path | null, whether: (stayed: boolean) => boolean): Sums => {
    const sums: Sums = { paid: 0, shrunk: 0, grown: 0, joined: 0, recommended: 0 };
    cells.forEach(({ key, stayed }, row) => {
      if ((path === null || key === keyOf(path)) && whether(stayed)) {
        columns.forEach(([sum, values]) => (sums[sum] += values[row] || 0));
      }
    });
    return sums;
  };
  if ((['paid', 'shrunk', 'grown'] as const).some(isSilent)) {
    return () => null;
  }
  return (path) => {
    const [stayed, left] = [summed(path, Boolean), summed(path, (here) => !here)];
    return growthOf(of, stayed, left, { joins: !isSilent('joined'), tells: !isSilent('recommended') });
  };
}

function growthOf(
  of: StayMoney,
  stayed: Sums,
  { paid: lost }: Sums,
  { joins, tells }: { joins: boolean; tells: boolean }
): StayGrowth | null {
  const { paid, shrunk, grown, joined, recommended } = stayed;
  const before = paid + lost;
  const returning = Math.max(0, paid - shrunk + grown);
  const shares = revenueRetention({ start: before, lost, shrunk, grown });
  const earned = () =>
    earnedGrowth({ before, returning, earned: recommended, bought: Math.max(0, joined - recommended) });
  return (
    shares && {
      ...{ of, before, lost, shrunk, grown, ...shares },
      joined: joins ? joined : null,
      earned: joins && tells ? earned() : null,
    }
  );
}
