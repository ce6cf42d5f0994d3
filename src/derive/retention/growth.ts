import type { Material, Needs } from '../../formula';
import type { StayClock, StayGrowth, StayMoney } from '../../model';
import { earnedGrowth, revenueRetention } from '../../stats';
import { keyOf } from '../paths';
import type { Path } from '../paths';

import { sumOf } from './lives';
import { depthIn, ENDS_RECKONED, GROWTH_SUMS } from './needs';
import type { GrowthSum } from './needs';

/** Sums of the money of those who stayed and who are new, and of what they paid who left. */
type Money = Record<(typeof GROWTH_SUMS)[number] | 'lost', number>;

/** What money is compared, and from when to when. */
interface Compared {
  money: StayMoney;
  clock: StayClock;
}

/** What became of the money of customers, of one group or, for null, of all; null where it is not known of both ends, or there was none. */
export function growthIn(
  needs: Needs,
  material: Material,
  { money: of, clock }: Compared
): (path: Path | null) => StayGrowth | null {
  const isAsked = (sum: GrowthSum) => needs.metrics.some(({ info }) => info.key === sum);
  const isSilent = (sum: GrowthSum) => material.silent.has(sum) || !isAsked(sum);
  if ((['paid', 'shrunk', 'grown', 'unknown'] as const).some(isSilent)) {
    return () => null;
  }
  const asOf = isAsked('last end') ? reckonedIn(needs, material, clock) : null;
  const { all, groups } = moneyIn(needs, material);
  const known = { joins: !isSilent('joined'), tells: !isSilent('recommended') };
  return (path) => {
    const money = path === null ? all : groups.get(keyOf(path));
    return money ? growthOf({ of, asOf }, money, known) : null;
  };
}

/** From when to when what counts at the end was reckoned; of nobody who stayed, it is known when the clock stops that they left. */
function reckonedIn(needs: Needs, material: Material, { start, end }: StayClock): StayGrowth['asOf'] {
  const [first, last] = ENDS_RECKONED.map((sum) => [...sumOf(sum, needs, material)].filter((each) => each === each));
  const at = (seconds: number) => start + Math.round(seconds * 1000);
  return last.length === 0 ? { from: end, to: end } : { from: at(Math.min(...first)), to: at(Math.max(...last)) };
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

const noMoney = (): Money => ({ paid: 0, lost: 0, shrunk: 0, grown: 0, unknown: 0, joined: 0, recommended: 0 });

function growthOf(
  { of, asOf }: Pick<StayGrowth, 'of' | 'asOf'>,
  { paid, lost, shrunk, grown, unknown, joined, recommended }: Money,
  { joins, tells }: { joins: boolean; tells: boolean }
): StayGrowth | null {
  // Of those who stayed nothing is known: only what left would count.
  const isTold = paid > 0 || unknown === 0;
  const before = paid + lost;
  const returning = Math.max(0, paid - shrunk + grown);
  const shares = revenueRetention({ start: before, lost, shrunk, grown });
  const earned = () =>
    earnedGrowth({ before, returning, earned: recommended, bought: Math.max(0, joined - recommended) });
  return isTold && shares
    ? {
        ...{ of, asOf, before, lost, shrunk, grown, unknown, ...shares },
        joined: joins ? joined : null,
        earned: joins && tells ? earned() : null,
      }
    : null;
}
