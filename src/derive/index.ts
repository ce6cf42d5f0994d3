export { followedActions, unfollowed } from './actions/derive';
export { LEAST_DAYS, MOST_DAYS } from './actions/effect';
export { ACTION_DATES, ACTION_FIELDS, actionsIn, mappedActions } from './actions/list';
export { effectNeeds } from './actions/needs';
export { CHANCE as ADJUSTED_CHANCE } from './drivers/adjusted';
export { NO_DAYS, dayPulse } from './climate/day-pulse';
export { climatePicture } from './climate/derive';
export type { ClimateSought } from './climate/derive';
export { NO_COMPETENCE, competenceOf } from './climate/competence';
export { COMPETENCE_DAYS, COMPETENCE_DIMENSIONS, COMPETENCE_SUMS } from './climate/competence-needs';
export { NO_EROSION, TENURE, TENURE_DAYS, erosionOf } from './climate/erosion';
export { NO_ITEMS, itemImportance } from './climate/items';
export { saidLevels } from './climate/levels';
export { climateNeeds, erosionNeeds, panelNeeds } from './climate/needs';
export { LEAVING, NO_SEATS, SEAT_SUMS, emptySeats, leavingIn } from './climate/seats';
export { listNeeds } from './list-needs';
export { PLEDGE_FIELDS, PLEDGE_NUMBERS, pledgesIn } from './climate/pledge-list';
export { drivers } from './drivers/derive';
export { driverIntervals } from './drivers/intervals';
export { driversNeeds } from './drivers/needs';
export { journeys } from './journeys/derive';
export { journeysNeeds } from './journeys/needs';
export { livePicture } from './live/derive';
export { NEWEST, newestOf } from './live/freshness';
export { LIVE_METRICS, USUAL, USUAL_METRICS, USUAL_OF, liveChoices, liveNeeds } from './live/needs';
export type { LivePart } from './live/picture';
export { metricsRows } from './metrics/derive';
export { metricsNeeds } from './metrics/needs';
export { depthOf } from './paths';
export { clockOf, stepsOf } from './retention/clock';
export { stayPicture } from './retention/derive';
export { deltaContactsOf, deltaSums, withReckonings } from './retention/delta-needs';
export {
  ENDS_RECKONED,
  FIRST_RECKONED,
  GROWTH_SUMS,
  LOOK_BACK_DAYS,
  ageDimension,
  growthSums,
  reckonedAfter,
  stayNeeds,
  staySums,
  stepDimension,
  wholeNeeds,
  withLater,
} from './retention/needs';
export { COHORT_DIMENSIONS, COHORT_SUMS, cohortsIn } from './retention/cohorts';
export { experiencesIn, lostByStratum } from './retention/experiences';
export { serviceIn } from './retention/service';
export { AT_RATE, STATEMENT_PERIODS, serviceChoices, serviceNeeds, SPARED } from './retention/service-needs';
export {
  EXPERIENCE_PROBES,
  contactsOf,
  experienceDimension,
  experienceSums,
  recentOf,
  recentSums,
} from './retention/experience-needs';
export { bandDimension } from './retention/wait-needs';
export type { Promised } from './retention/waits';
export { stayDoubts } from './retention/doubts';
export { scorecardNodes } from './scorecard/derive';
export { scoreIntervals } from './scorecard/intervals';
export { scorecardNeeds } from './scorecard/needs';
export { scoreOf } from './scorecard/score';
export { utilityOf } from './scorecard/utility';
export { inForce } from './scorecard/versions';
export type { Scoring, Version } from './scorecard/versions';
export { scrutinyTurns, withScrutiny } from './scrutiny/derive';
export { signals } from './signals/derive';
export { legOf } from './signals/legs';
export type { Sought } from './signals/legs';
export { signalsNeeds } from './signals/needs';
export { signalSearch } from './signals/search';
