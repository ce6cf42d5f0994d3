export type { SimulateOptions } from './centre';
export { climateWeeks, type ClimateWeek } from './climate-weeks';
export { loadDemo, type Target } from './load';
export { PresentDay, type HeldBack } from './present';
export { simulate, type Simulated } from './simulate';
export { TABLES, type Table } from './tables';
export { TRUTHS } from './truths';
