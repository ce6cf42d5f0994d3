import type { Material, Needs } from '../../formula';
import type { Retained, StayClock, StayMoney, StayPicture, StayPoint, StayTest, StayWeight } from '../../model';
import { logRank, productLimit, valueRetention, wilsonInterval } from '../../stats';
import type { Events, Step } from '../../stats';
import { byName } from '../paths';
import type { Path } from '../paths';

import { stepsOf } from './clock';
import { growthIn } from './growth';
import { eventsOfLeavers, groupsIn, totalOf } from './lives';
import type { Leavers } from './lives';

/** Of customers alone, without what they met with, when they joined and what it cost to serve them. */
type Stayed = Omit<StayPicture, 'experiences' | 'cohorts' | 'service'>;

interface Clocked {
  clock: StayClock;
  weight: StayWeight;
  money: StayMoney;
}

/** Who stayed, by head and by value, in all and by group. */
export function stayPicture(needs: Needs, material: Material, { clock, weight, money }: Clocked): Stayed {
  const days = stepsOf(clock);
  const groups = groupsIn(needs, material);
  const isSplit = needs.levels[0].length > 1;
  const growth = growthIn(needs, material, money);
  const retained = groups.map(({ path, leavers }) => ({ ...retainedOf(path, leavers, days), growth: growth(path) }));
  return {
    ...{ clock, weight },
    there: totalOf('there', needs, material),
    all:
      groups.length === 0
        ? null
        : {
            ...retainedOf(
              [],
              groups.flatMap(({ leavers }) => leavers),
              days
            ),
            growth: growth(null),
          },
    groups: isSplit ? [...retained].sort(mostLost) : [],
    test: isSplit ? testOf(groups.map(({ leavers }) => eventsOfLeavers(leavers, days))) : null,
  };
}

function mostLost(left: Retained, right: Retained): number {
  return right.value - right.keptValue - (left.value - left.keptValue) || byName(left.path, right.path);
}

function retainedOf(path: Path, leavers: readonly Leavers[], days: readonly number[]): Omit<Retained, 'growth'> {
  const stayed = leavers.filter(({ step }) => step < 0);
  const [all, kept] = [sumsOf(leavers), sumsOf(stayed)];
  const sums = { customers: all.count, kept: kept.count, value: all.weight, keptValue: kept.weight };
  const shares = valueRetention({ ...sums, squares: all.square, keptSquares: kept.square });
  const curve = curveOf(eventsOfLeavers(leavers, days), all.weight > 0);
  return {
    ...{ path, ...sums },
    byHead: { value: kept.count / all.count, interval: wilsonInterval(kept.count, all.count) },
    byValue: shares && shares.value,
    gap: shares && shares.covariance,
    curve,
  };
}

function sumsOf(leavers: readonly Leavers[]): Omit<Leavers, 'step'> {
  const sum = (which: 'count' | 'weight' | 'square') => leavers.reduce((total, each) => total + each[which], 0);
  return { count: sum('count'), weight: sum('weight'), square: sum('square') };
}

/** Each step of the grid, whether anybody left in it or not. */
function curveOf(events: Events, isWorth: boolean): StayPoint[] {
  const byHead = shareAt(productLimit(events));
  const byValue = isWorth ? shareAt(productLimit(events, 'weight')) : null;
  let customers = events.entered.count[0];
  return Array.from(events.times, (days, place) => {
    customers -= events.ended.count[place];
    return { days, customers, byHead: byHead(days), byValue: byValue && byValue(days) };
  });
}

/** What is still there at a time, at or after that of the one asked for before. Of a whole nobody left yet, nothing is uncertain but how long that lasts. */
function shareAt(steps: readonly Step[]): (days: number) => { value: number; interval: Step['interval'] } {
  let place = -1;
  return (days) => {
    while (place + 1 < steps.length && steps[place + 1].time <= days) {
      place += 1;
    }
    return place < 0 ? { value: 1, interval: null } : { value: steps[place].survival, interval: steps[place].interval };
  };
}

function testOf(groups: readonly Events[]): StayTest {
  return { byHead: logRank(groups)?.p ?? null, byValue: logRank(groups, 'weight')?.p ?? null };
}
