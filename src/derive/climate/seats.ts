import type { Material, Needs } from '../../formula';
import type { ChosenMetric, EmptySeats, OwnMetric, SeatPool, SeatSilence } from '../../model';
import { answeredWithin } from '../../stats';
import type { Path } from '../paths';

import { Figures } from './figures';

/** What a line of customers is read from, half-hour by half-hour. */
const SUMS = {
  seats_offered: 'sum(answered) + sum(abandoned)',
  seats_in_time: 'sum(answered_in_time)',
  seats_abandoned: 'sum(abandoned)',
  seats_waited: 'sum(wait_answered_s) + sum(wait_abandoned_s)',
  seats_handled: 'sum(handled)',
  seats_handle: 'sum(handle_s)',
  seats_staffed: 'sum(handle_s) + sum(idle_s)',
  seats_threshold: 'max(threshold_s)',
  seats_length: 'max(length_s)',
} as const;
type Sum = keyof typeof SUMS;

export const SEAT_SUMS: readonly OwnMetric[] = Object.entries(SUMS).map(([name, formula]) => ({
  ...{ name, entity: 'interval', formula },
}));

/** How many seats come free in a year, beside what that does. */
export const LEAVING: ChosenMetric = { metric: 'staff_attrition' };

/** Without these nothing can be said. */
const NEEDED: readonly Sum[] = ['seats_offered', 'seats_in_time', 'seats_handled', 'seats_handle', 'seats_staffed'];

const HALF_HOUR = 1800;
const PER_DAY = 48;
/** Shares of seats that stay empty. */
const SHARES = [0, 0.05, 0.1, 0.15, 0.2] as const;
/** Staff may count so many times, or such a part, until a queue comes to what is observed; found by halving so often. */
const MOST = 16;
const HALVINGS = 12;
/** Where a source does not say what is in time. */
const IN_TIME = 20;

/** What service comes to where seats stay empty: from the observed share answered in time, along a queueing model that comes to it today, pool by pool. */
export function emptySeats(needs: Needs, material: Material): EmptySeats {
  const figures = new Figures(needs, material);
  const metrics = Object.fromEntries(
    Object.keys(SUMS).map((name) => [name, needs.metrics.findIndex(({ info }) => info.metric === name)])
  ) as Record<Sum, number>;
  const isMissing = (name: Sum) => metrics[name] < 0 || figures.isSilent(metrics[name]);
  if (NEEDED.some(isMissing)) {
    return NO_SEATS;
  }
  const lines = figures
    .paths(figures.deepest)
    .map((path) => new PoolLine(path, halfHoursOf(figures, path, metrics)))
    .filter(({ offered }) => offered > 0);
  if (lines.length === 0) {
    return silent('no data');
  }
  return Math.max(...lines.map(({ length }) => length)) > HALF_HOUR
    ? silent('too long')
    : told(lines, Math.round(figures.weeks / PER_DAY));
}

/** Share of all staff who leave in a year; null where that is not known. */
export function leavingIn(needs: Needs, material: Material): number | null {
  return new Figures(needs, material).of(0, []).value;
}

const silent = (silence: SeatSilence): EmptySeats => ({ shares: SHARES, pools: [], days: 0, leaving: null, silence });

/** What is told where no half-hours are known. */
export const NO_SEATS: EmptySeats = silent('unavailable');

type HalfHour = Readonly<Record<Sum, number | null>>;

/** Half-hours in which customers came, and somebody worked. */
function halfHoursOf(figures: Figures, path: Path, metrics: Readonly<Record<Sum, number>>): HalfHour[] {
  const names = Object.keys(SUMS) as Sum[];
  return Array.from({ length: figures.weeks }, (_, bucket) => {
    const valueOf = (name: Sum) =>
      metrics[name] < 0 || figures.isSilent(metrics[name]) ? null : figures.inWeek(metrics[name], path, bucket).value;
    return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Sum, number | null>;
  }).filter(({ seats_offered, seats_staffed }) => (seats_offered ?? 0) > 0 && (seats_staffed ?? 0) > 0);
}

/** One pool over all its half-hours. */
class PoolLine {
  readonly offered: number;
  readonly inTime: number;
  /** Seconds that are in time. */
  readonly threshold: number;
  readonly length: number;
  readonly agents: number;
  readonly patience: number | null;
  private readonly handle: number;
  private readonly shares = new Map<HalfHour, Map<number, number>>();

  constructor(
    readonly path: Path,
    private readonly halfHours: readonly HalfHour[]
  ) {
    const sum = (name: Sum) => halfHours.reduce((total, each) => total + (each[name] ?? 0), 0);
    const most = (name: Sum) => halfHours.reduce((largest, each) => Math.max(largest, each[name] ?? 0), 0);
    const [abandoned, waited] = [sum('seats_abandoned'), sum('seats_waited')];
    this.offered = sum('seats_offered');
    this.inTime = sum('seats_in_time');
    this.threshold = most('seats_threshold') || IN_TIME;
    this.length = most('seats_length');
    this.agents = sum('seats_staffed') / HALF_HOUR / Math.max(1, halfHours.length);
    // Of exponential patience, cut off where somebody was answered first: waits over those who gave up.
    this.patience = abandoned > 0 && waited > 0 ? waited / abandoned : null;
    this.handle = sum('seats_handle') / Math.max(1, sum('seats_handled'));
  }

  /** Share of customers whom the model has answered in time, were the staff so many times today's; the more staff, the larger. */
  modelled(staff: number): number {
    const answered = this.halfHours.reduce((total, each) => {
      const agents = (each.seats_staffed! / HALF_HOUR) * staff;
      return total + each.seats_offered! * between(agents, (whole) => this.shareOf(each, whole));
    }, 0);
    return answered / this.offered;
  }

  /** How many times today's staff makes the model come to what is observed; null where nothing does. */
  factor(): number | null {
    const observed = this.inTime / this.offered;
    let [low, high] = [1 / MOST, MOST];
    if (this.modelled(low) > observed || this.modelled(high) < observed) {
      return null;
    }
    for (let halving = 0; halving < HALVINGS; halving += 1) {
      const middle = Math.sqrt(low * high);
      [low, high] = this.modelled(middle) < observed ? [middle, high] : [low, middle];
    }
    return Math.sqrt(low * high);
  }

  /** Answered in time of those who come in a half-hour, by so many agents; asked again and again while the factor is looked for. */
  private shareOf(halfHour: HalfHour, agents: number): number {
    const shares = this.shares.get(halfHour) ?? new Map<number, number>();
    this.shares.set(halfHour, shares);
    const known = shares.get(agents) ?? this.shareOfLine(halfHour, agents);
    shares.set(agents, known);
    return known;
  }

  private shareOfLine(halfHour: HalfHour, agents: number): number {
    const arrivals = halfHour.seats_offered! / HALF_HOUR;
    const line = { arrivals, handle: this.handleIn(halfHour), agents, patience: this.patience };
    return answeredWithin(line, this.threshold) ?? 0;
  }

  private handleIn({ seats_handle, seats_handled }: HalfHour): number {
    return seats_handled !== null && seats_handled > 0 ? seats_handle! / seats_handled : this.handle;
  }
}

/** Agents are whole only on average: what lies between two whole numbers of them is as far between what both come to. */
function between(agents: number, of: (whole: number) => number): number {
  const below = Math.floor(agents);
  const above = agents - below;
  return (1 - above) * of(below) + (above === 0 ? 0 : above * of(below + 1));
}

function told(lines: readonly PoolLine[], days: number): EmptySeats {
  const pools = lines.map(poolOf).filter((pool) => pool !== null);
  return pools.length === 0
    ? silent('no queue')
    : {
        ...{ shares: SHARES, days, leaving: null, silence: null },
        pools: [wholeOf(pools), ...(pools.length > 1 ? pools : [])],
      };
}

function poolOf(line: PoolLine): SeatPool | null {
  const factor = line.factor();
  if (factor === null) {
    return null;
  }
  const { path, offered, inTime, agents, patience, threshold } = line;
  const observed = inTime / offered;
  const today = line.modelled(factor);
  const expected = SHARES.map((share) => Math.max(0, observed + line.modelled(factor * (1 - share)) - today));
  return { path, offered, observed, factor, expected, agents, patience, threshold };
}

function wholeOf(pools: readonly SeatPool[]): SeatPool {
  const total = (of: (pool: SeatPool) => number) => pools.reduce((sum, pool) => sum + of(pool), 0);
  const offered = total((pool) => pool.offered);
  const mean = (of: (pool: SeatPool) => number) => total((pool) => pool.offered * of(pool)) / offered;
  return {
    ...{ path: [], offered, observed: mean((pool) => pool.observed), factor: mean((pool) => pool.factor) },
    expected: SHARES.map((_, index) => mean((pool) => pool.expected[index])),
    ...{ agents: total((pool) => pool.agents), patience: null, threshold: sharedBy(pools) },
  };
}

/** Seconds that are in time in all pools alike; null where they differ. */
function sharedBy([first, ...others]: readonly SeatPool[]): number | null {
  return others.every(({ threshold }) => threshold === first.threshold) ? first.threshold : null;
}
