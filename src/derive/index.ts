export { drivers } from './drivers/derive';
export { driversNeeds } from './drivers/needs';
export { metricsRows } from './metrics/derive';
export { metricsNeeds } from './metrics/needs';
export { scorecardNodes } from './scorecard/derive';
export { scoreIntervals } from './scorecard/intervals';
export { scorecardNeeds } from './scorecard/needs';
