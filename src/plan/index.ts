export { dimensionsIn, placeOf } from './dimensions';
export {
  BUCKET_COLUMN,
  besideFields,
  besideKey,
  besidePeriod,
  existsOf,
  FIRST_AT_COLUMN,
  LAST_AT_COLUMN,
  doubtColumn,
  fieldsRead,
  horizonOf,
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
export { edgesOf, evenRuns, grainFor, wholeBuckets } from './buckets';
export type { EvenBuckets } from './buckets';
export { secondsOf } from './duration';
export { comparedPeriod, comparisonOf, daysOf, startOfDay } from './comparison';
export { grainOf } from './grain';
export { linksApart } from './apart';
export { byKeyOf, keysOf, withDoubts } from './by-key';
export type { ByKey } from './by-key';
export { BUCKET, ROW_NUMBER, canonicalRead } from './keyed-read';
export { MOST_CELLS, MOST_KEYS, joinedByKey, mayExplode, tooManyCells, tooManyKeys } from './limits';
export { askOfRun, isKeepable, keyOfAsk, settledBuckets } from './settled';
export type { BucketRun } from './settled';
export { keysIn, lookedUp, lookupAsks, lookupFields } from './lookup';
export { feeding, planRequest } from './plan';
export { dimensionAsk } from './questions';
export type { Plan, PlannedAsk, PlanSide } from './plan';
export type { TakesQuantiles } from './spread';
export { pastWeeks, presentOf, windowsAt } from './present';
export type { PastWeek } from './present';
export { readOf } from './read';
export { ENGAGEMENT, ENGAGEMENT_PEOPLE, LEVEL, RECOMMEND, WHOLE } from './released';
export type { EntityRead, Released } from './read';
export type { Need, Origin, ReadField } from './origin';
export type { DatePattern, Reading } from './reading';
export { ownColumns, periodOfSource, soleColumn } from './source-rows';
export type { Folded, Newest, SourceColumn, SourceRows } from './source-rows';
export { demandZone, instantOf, offsetAt, offsetsOver } from './zone';
export type { Offsets } from './zone';
export { looksAmongAlike } from './implied';
