import { chiSquareAbove } from '../gamma';
import { inverse } from '../inverse';

import { riskOf } from './at-risk';
import type { Events, Tally } from './events';
import type { CountedBy } from './product-limit';

/** Whether groups end at different rates. */
export interface LogRank {
  statistic: number;
  degrees: number;
  /** Chance of so great a statistic where the groups' rates do not differ. */
  p: number;
  /** Of each group: what ended, and what would have at the rate of all; lives, or their weight. */
  groups: Array<{ ended: number; expected: number }>;
}

/**
 * Compares when the lives of groups end, time by time, with what the rate of all groups together would make end. By weight, a life
 * counts for what it is worth, and the variance rests on the squares of weights. Null where fewer than two groups can be compared.
 * Assumes: as the product-limit estimate. Groups whose curves cross can differ and yet show nothing.
 * Source: Mantel 1966, Cancer Chemother. Rep. 50, pp. 163-170; Peto & Peto 1972, J. R. Stat. Soc. A 135, pp. 185-207; with weights: Xie &
 * Liu 2005, Stat. Med. 24, pp. 3089-3110, here with the rate of the squares, since the valuable may end at other rates in every group.
 * @example logRank([eventsOf(treated), eventsOf(untreated)])?.p;
 */
export function logRank(groups: readonly Events[], by: CountedBy = 'count'): LogRank | null {
  const moments = momentsOf(groups, by);
  const compared = groups.map((_, group) => group).filter((group) => moments.covariance[group][group] > 0);
  // The differences add up to nothing, so one of them follows from the others.
  const free = compared.slice(1);
  const turned = inverse(free.map((row) => free.map((column) => moments.covariance[row][column])));
  if (free.length === 0 || turned === null) {
    return null;
  }
  const gap = (group: number) => moments.ended[group] - moments.expected[group];
  const statistic = free.reduce(
    (sum, row, i) => sum + free.reduce((before, column, j) => before + gap(row) * turned[i][j] * gap(column), 0),
    0
  );
  return {
    statistic,
    degrees: free.length,
    p: chiSquareAbove(statistic, free.length)!,
    groups: groups.map((_, group) => ({ ended: moments.ended[group], expected: moments.expected[group] })),
  };
}

interface Moments {
  ended: number[];
  expected: number[];
  covariance: number[][];
}

function momentsOf(groups: readonly Events[], by: CountedBy): Moments {
  const moments: Moments = {
    ended: groups.map(() => 0),
    expected: groups.map(() => 0),
    covariance: groups.map(() => groups.map(() => 0)),
  };
  const risks = groups.map(riskOf);
  const times = [...new Set(groups.flatMap((events) => Array.from(events.times)))].sort((left, right) => left - right);
  const places = groups.map(() => 0);
  for (const time of times) {
    const here = groups.map(({ times: own }, group) => {
      while (own[places[group]] < time) {
        places[group] += 1;
      }
      return places[group];
    });
    const risk = here.map((place, group) => at(risks[group], place, by));
    const ended = here.map((place, group) =>
      groups[group].times[place] === time ? at(groups[group].ended, place, by) : NOBODY
    );
    addTime(moments, risk, ended);
  }
  return moments;
}

interface Sums {
  count: number;
  weight: number;
  square: number;
}

const NOBODY: Sums = { count: 0, weight: 0, square: 0 };

function at(tally: Tally, place: number, by: CountedBy): Sums {
  if (!(place < tally.count.length)) {
    return NOBODY;
  }
  const count = tally.count[place];
  return by === 'count'
    ? { count, weight: count, square: count }
    : { count, weight: tally.weight[place], square: tally.square[place] };
}

function addTime({ ended, expected, covariance }: Moments, risk: readonly Sums[], gone: readonly Sums[]): void {
  const [all, over] = [total(risk), total(gone)];
  if (!(over.count > 0 && all.weight > 0)) {
    return;
  }
  const share = risk.map(({ weight }) => weight / all.weight);
  gone.forEach(({ weight }, group) => {
    ended[group] += weight;
    expected[group] += over.weight * share[group];
  });
  // How likely a life is to end, by the squares, and not to; the count corrects for drawing without replacement.
  const chance = all.count > 1 ? ((over.square / all.square) * (all.count - over.count)) / (all.count - 1) : 0;
  covariance.forEach((row, i) =>
    row.forEach((_, j) => {
      const own = i === j ? risk[i].square : 0;
      row[j] +=
        chance * (own - risk[i].square * share[j] - risk[j].square * share[i] + all.square * share[i] * share[j]);
    })
  );
}

function total(sums: readonly Sums[]): Sums {
  return sums.reduce(
    (before, { count, weight, square }) => ({
      count: before.count + count,
      weight: before.weight + weight,
      square: before.square + square,
    }),
    NOBODY
  );
}
