export { LEAST_UTILITY, bandUtility, linearUtility } from './goalposts';
export { powerMean } from './power-mean';
export { wilsonInterval } from './wilson';
export type { Interval } from './wilson';
