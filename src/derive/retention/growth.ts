import type { Material, Needs } from '../../formula';
import type { StayGrowth, StayMoney } from '../../model';
import { earnedGrowth, revenueRetention } from '../../stats';
import { keyOf } from '../paths';
import type { Path } from '../paths';

import { sumOf } from './lives';
import { depthIn, GROWTH_SUMS } from './needs';

/** Sums of the money of those who stayed and who are new, and of what they paid who left. */
type Money = Record<(typeof GROWTH_SUMS)[number] | 'lost', number>;

/** What became of the money of customers, of one group or, for null, of all; null where it is not known of both ends, or there was none. */
export function growthIn(needs: Needs, material: Material, of: StayMoney): (path: Path | null) => StayGrowth | null {
  const isSilent = (sum: (typeof GROWTH_SUMS)[number]) =>
    material.silent.has(sum) || !needs.metrics.some(({ info }) => info.key === sum);
  if ((['paid', 'shrunk', 'grown'] as const).some(isSilent)) {
    return () => null;
  }
  const { all, groups } = moneyIn(needs, material);
  const known = { joins: !isSilent('joined'), tells: !isSilent('recommended') };
  return (path) => {
    const money = path === null ? all : groups.get(keyOf(path));
    return money ? growthOf(of, money, known) : null;
  };
}

/** In all and by group, each row added once. */
function moneyIn(needs: Needs, material: Material): { all: Money; groups: ReadonlyMap<string, Money> } {
  const columns = GROWTH_SUMS.map((sum) => [sum, sumOf(sum, needs, material)] as const);
  const [paid, depth] = [sumOf('paid', needs, material), depthIn(needs)];
  const [all, groups] = [noMoney(), new Map<string, Money>()];
  material.cellsAt('now', 0).groups.forEach((cell, row) => {
    const key = keyOf(cell.slice(0, depth));
    const own = groups.get(key) ?? noMoney();
    groups.set(key, own);
    const isHere = cell[cell.length - 1] === null;
    for (const money of [own, all]) {
      if (isHere) {
        columns.forEach(([sum, values]) => (money[sum] += values[row] || 0));
      } else {
        money.lost += paid[row] || 0;
      }
    }
  });
  return { all, groups };
}

const noMoney = (): Money => ({ paid: 0, lost: 0, shrunk: 0, grown: 0, joined: 0, recommended: 0 });

function growthOf(
  of: StayMoney,
  { paid, lost, shrunk, grown, joined, recommended }: Money,
  { joins, tells }: { joins: boolean; tells: boolean }
): StayGrowth | null {
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
