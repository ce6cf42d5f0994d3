import type { Material, Needs } from '../../formula';
import type { Retained, StayClock, StayMoney, StayPicture, StayPoint, StayTest, StayWeight } from '../../model';
import { logRank, productLimit, valueRetention, wilsonInterval } from '../../stats';
import type { Events, Step } from '../../stats';
import { byName } from '../paths';
import type { Path } from '../paths';

import { stepsOf } from './clock';
import { growthIn } from './growth';
import { eventsOfLeavers, eventsSinceJoining, groupsIn, totalOf } from './lives';
import type { Leavers } from './lives';
import { depthIn } from './needs';

/** Of customers alone, without what they met with, when they joined and what it cost to serve them. */
type Stayed = Omit<StayPicture, 'experiences' | 'cohorts' | 'service'>;

interface Clocked {
  clock: StayClock;
  weight: StayWeight;
  money: StayMoney;
}

/** Who stayed, by head and by value, in all and by group. */
export function stayPicture(needs: Needs, material: Material, { clock, weight, money }: Clocked): Stayed {
  const eventsOf = eventsBy(clock);
  const groups = groupsIn(needs, material);
  const isSplit = depthIn(needs) > 0;
  const growth = growthIn(needs, material, { money, clock });
  const retained = groups.map(({ path, leavers }) => ({
    ...retainedOf(path, leavers, eventsOf(leavers)),
    growth: growth(path),
  }));
  return {
    ...{ clock, weight },
    there: totalOf('there', needs, material),
    all:
      groups.length === 0
        ? null
        : {
            ...allOf(
              groups.flatMap(({ leavers }) => leavers),
              eventsOf
            ),
            growth: growth(null),
          },
    groups: isSplit ? [...retained].sort(mostLost) : [],
    test: isSplit ? testOf(groups.map(({ leavers }) => eventsOf(leavers))) : null,
  };
}

type EventsOf = (leavers: readonly Leavers[]) => Events;

function eventsBy(clock: StayClock): EventsOf {
  const days = stepsOf(clock);
  return (leavers) =>
    clock.since === 'period'
      ? eventsOfLeavers(leavers, days)
      : eventsSinceJoining(leavers, clock.stepDays, days.length);
}

const allOf = (leavers: readonly Leavers[], eventsOf: EventsOf): Omit<Retained, 'growth'> =>
  retainedOf([], leavers, eventsOf(leavers));

function mostLost(left: Retained, right: Retained): number {
  return right.value - right.keptValue - (left.value - left.keptValue) || byName(left.path, right.path);
}

function retainedOf(path: Path, leavers: readonly Leavers[], events: Events): Omit<Retained, 'growth'> {
  const stayed = leavers.filter(({ step }) => step < 0);
  const [all, kept] = [sumsOf(leavers), sumsOf(stayed)];
  const sums = { customers: all.count, kept: kept.count, value: all.weight, keptValue: kept.weight };
  const shares = valueRetention({ ...sums, squares: all.square, keptSquares: kept.square });
  const curve = curveOf(events, all.weight > 0);
  return {
    ...{ path, ...sums },
    byHead: { value: kept.count / all.count, interval: wilsonInterval(kept.count, all.count) },
    byValue: shares && shares.value,
    gap: shares && shares.covariance,
    curve,
  };
}

function sumsOf(leavers: readonly Leavers[]): Omit<Leavers, 'step' | 'age'> {
  const sum = (which: 'count' | 'weight' | 'square') => leavers.reduce((total, each) => total + each[which], 0);
  return { count: sum('count'), weight: sum('weight'), square: sum('square') };
}

/** Fewer customers than this in sight, once customers come into sight late, and a curve stops: one who left would be half of all. */
const LEAST_IN_SIGHT = 30;

/** Each step of the grid, whether anybody left in it or not. */
function curveOf(events: Events, isWorth: boolean): StayPoint[] {
  const byHead = shareAt(productLimit(events));
  const byValue = isWorth ? shareAt(productLimit(events, 'weight')) : null;
  const inSight = customersAt(events);
  const comeLate = events.entered.count.some((count, place) => place > 0 && count > 0);
  const places = Array.from(events.times, (_, place) => place).filter(
    (place) => place === 0 || !comeLate || inSight.before[place] >= LEAST_IN_SIGHT
  );
  return upTo(places).map((place) => {
    const days = events.times[place];
    return { days, customers: inSight.after[place], byHead: byHead(days), byValue: byValue && byValue(days) };
  });
}

/** The first of them that follow each other. */
const upTo = (places: readonly number[]): number[] => places.filter((place, at) => place === at);

/** Who is in sight just before each time, and just after it. */
function customersAt({ times, entered, ended, censored }: Events): Record<'before' | 'after', number[]> {
  const [before, after]: number[][] = [[], []];
  let customers = 0;
  times.forEach((_, place) => {
    before.push(customers);
    customers += entered.count[place] - ended.count[place];
    after.push(customers);
    customers -= censored.count[place];
  });
  return { before, after };
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
