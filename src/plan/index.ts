export {
  BUCKET_COLUMN,
  FIRST_AT_COLUMN,
  LAST_AT_COLUMN,
  doubtColumn,
  fieldsRead,
  PART_COLUMN,
  groupColumn,
  partOf,
  lookKey,
  needsExtent,
  rowsOf,
  periodRead,
  readerFields,
  sequencesOf,
} from './ask';
export type { Ask, AskAggregate, AskGroup, AskLink, FirstOf } from './ask';
export { edgesOf, evenRuns, grainFor } from './buckets';
export type { EvenBuckets } from './buckets';
export { secondsOf } from './duration';
export { comparedPeriod } from './comparison';
export { MOST_CELLS, mayExplode, tooManyCells } from './limits';
export { feeding, planRequest } from './plan';
export { dimensionAsk } from './questions';
export type { Plan, PlannedAsk, PlanSide } from './plan';
export { readOf } from './read';
export type { EntityRead } from './read';
export type { Need, Origin, ReadField } from './origin';
export type { DatePattern, Reading } from './reading';
export { demandZone, instantOf, offsetAt, offsetsOver } from './zone';
export type { Offsets } from './zone';
