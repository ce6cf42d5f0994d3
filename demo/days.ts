import { chanceOf, cumulative } from './random';

export const DAY = 86_400_000;

/** What sets a day apart from others. */
export interface Day {
  /** Start, milliseconds since 1970. */
  start: number;
  /** Days before the end of the data, counting from 1. */
  beforeEnd: number;
  week: number;
  /** Volume compared with an average day. */
  volume: number;
  /** Log-odds of having to wait, all sites and by site. */
  waiting: number;
  waitingAt: Float64Array;
  /** Log-odds of resolving, all sites and by site. */
  resolves: number;
  resolvesAt: Float64Array;
}

const WEEKDAY = [0.4, 1.3, 1.18, 1.1, 1.08, 1.04, 0.6]; // Sunday first
const MEAN_WEEKDAY = WEEKDAY.reduce((sum, weight) => sum + weight) / 7;

/** Relative arrivals by hour of day. */
const HOURS = [3, 2, 2, 2, 3, 6, 14, 40, 78, 100, 98, 90, 80, 82, 84, 82, 78, 72, 58, 44, 32, 22, 12, 6];
export const ARRIVALS = cumulative(HOURS);

/** Hours in which calls are taken. */
export const OPENS = 7;
export const CLOSES = 22;

/** Extra log-odds of waiting at busy hours. */
export const RUSH = HOURS.map((arrivals) => (arrivals - 70) / 60);

/** The days up to `until`. Days differ from each other by more than chance among their contacts: that is the point of them. */
export function daysUntil(
  seed: number,
  { until, count, sites }: { until: number; count: number; sites: number }
): Day[] {
  const chance = chanceOf(seed, 'days');
  const perSite = (size: number) => Float64Array.from({ length: sites }, () => size * chance.normal());
  let pressure = 0;
  return Array.from({ length: count }, (_, index): Day => {
    const start = until - (count - index) * DAY;
    const surprise = chance.normal();
    pressure = 0.6 * pressure + 0.28 * chance.normal();
    return {
      start,
      beforeEnd: count - index,
      week: Math.floor(index / 7),
      volume: weekly(start) * seasonal(start) * Math.exp(0.09 * surprise),
      waiting: pressure + 0.2 * surprise + 0.6 * Math.log(seasonal(start)),
      waitingAt: perSite(0.3),
      resolves: 0.12 * chance.normal(),
      resolvesAt: perSite(0.22),
    };
  });
}

function weekly(start: number): number {
  return WEEKDAY[new Date(start).getUTCDay()] / MEAN_WEEKDAY;
}

/** Busiest in mid-January. */
function seasonal(start: number): number {
  const date = new Date(start);
  const dayOfYear = (start - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY;
  return 1 + 0.1 * Math.cos((2 * Math.PI * (dayOfYear - 15)) / 365.25);
}
