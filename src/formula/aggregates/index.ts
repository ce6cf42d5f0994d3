import { avg } from './avg';
import { count } from './count';
import { countDistinct } from './count-distinct';
import { max } from './max';
import { min } from './min';
import { quantile } from './quantile';
import { sum } from './sum';
import { weightedAvg } from './weighted-avg';
import type { AggregateWord } from './word';

export type { AggregateWord } from './word';

/** Every aggregate that a formula can name. */
export const AGGREGATES: ReadonlyMap<string, AggregateWord> = new Map(
  [count, sum, avg, weightedAvg, min, max, countDistinct, quantile].map((word) => [word.name, word])
);
