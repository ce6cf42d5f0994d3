import type { ActionsFollowed } from './action';
import type { ClimatePicture } from './climate';
import type { AdjustedFor, DrivenMetric, LikeForLike } from './driven';
import type { Unit } from './entity';
import type { FalseAlarms, FoundSignal, LookedSignal } from './found-signal';
import type { Journey } from './journey';
import type { LivePicture } from './live';
import type { Interval, Measured } from './measured';
import type { Direction, Family } from './metric';
import type { Problem } from './problem';
import type { Exponent, ProfileMetric } from './profile';
import type { AnswerKind, Filter, Place } from './request';
import type { StayPicture } from './retention';
import type { Scrutiny } from './scrutiny';
import type { Calendar, Grain, Instant, Period } from './time';

/** What is known about a metric as it was computed here: the formula that ran, spelt out. */
export interface MetricInfo {
  /** Column name in frames: the metric, with variant and changed parameters where they are not the default. */
  key: string;
  metric: string;
  variant: string | null;
  /** The entity whose rows it was computed from, as far as its formula says itself. */
  entity: string;
  title: string;
  sentence: string;
  family: Family | null;
  unit: Unit;
  direction: Direction;
  formula: string;
  minimumN: number;
  /** Made of cells of a release grid: where there are some and no value, it is withheld so that nobody can be found out. */
  released?: true;
  /** Seconds that the metric looks ahead or back, 0 if it does not. */
  looks: number;
  pitfalls: readonly string[];
  owner: string;
  source: string;
  version: number;
  effective: string;
}

/** A baseline's name and title as shown. */
export interface BaselineInfo {
  name: string;
  title: string;
}

/** A dimension's name and title as shown. */
export interface DimensionInfo {
  name: string;
  title: string;
}

/** What was asked of one source. */
export interface Trace {
  source: string;
  mapping: string;
  /** The statement, or words saying that rows were computed in the browser. */
  statement: string;
  rows: number;
}

/** A place, the title of its dimension, and what it was held against. */
export interface Beside extends Place {
  title: string;
  with: 'peers' | 'whole';
}

export interface ResultBase {
  version: 1;
  answer: AnswerKind;
  period: Period;
  /** The period compared with, if any. */
  compared: Period | null;
  /** The place that was held against its peers, or the whole, over the same time: what stands as before is theirs. */
  beside?: Beside;
  /** The baseline that this period is, if it is one. */
  baseline?: BaselineInfo;
  calendar: Calendar;
  /** Of all amounts, as the mapping says (ISO 4217). */
  currency?: string;
  metrics: readonly MetricInfo[];
  dimensions: readonly DimensionInfo[];
  /** What the question left out, if anything. */
  filters?: readonly Filter[];
  /** First and last instant that the data hold, per entity. */
  extent: Readonly<Record<string, Period | null>>;
  problems: readonly Problem[];
  traces: readonly Trace[];
}

export interface ResultRow {
  /** One value per dimension; null: not known. */
  group: ReadonlyArray<string | null>;
  /** Start of the bucket; null when the grain is none. */
  bucket: Instant | null;
  /** One per metric, in the order of `metrics`. */
  values: readonly Measured[];
  /** The same in the compared period, moved onto this bucket; empty when nothing is compared. */
  before: readonly Measured[];
}

export interface MetricsResult extends ResultBase {
  answer: 'metrics';
  grain: Grain;
  rows: readonly ResultRow[];
}

export interface ScoredMetric {
  /** Index into `metrics`. */
  metric: number;
  now: Measured;
  before: Measured | null;
  /** Utility 0.01 to 1 times 100; null when not measured. */
  score: number | null;
  scoreBefore: number | null;
  target: number;
  /** Score that the target itself would earn, 0 to 100. */
  targetScore: number;
  weight: number;
  /** Points by which the node's score would rise if this metric stood at its target; null when unknown, 0 at or above it. */
  worth: number | null;
  /** A veto that was broken, in words of the profile: this value zeroed its side. */
  vetoed: boolean;
  /** What was scored instead of a value of too few rows: that value, moved towards the parent's; null where it stands as measured. */
  shrunk: number | null;
}

export interface ScoredFamily {
  family: Family;
  title: string;
  score: number | null;
  scoreBefore: number | null;
  /** Share of weight present, 0 to 1. */
  coverage: number;
  /** 95 % interval of the movement, in points, as of the node's. */
  movement: Interval | null;
  metrics: readonly ScoredMetric[];
}

export interface ScoreNode {
  /** Values of the levels down to here; empty for the whole. null: not known. */
  path: ReadonlyArray<string | null>;
  /** Index of the node above; -1 for the whole. */
  parent: number;
  /** 0 to 100; null when coverage is below the profile's floor. */
  score: number | null;
  /** Of the compared period, by the same version as `score`: what moved between the two is performance alone. */
  scoreBefore: number | null;
  /** The compared period by the version then in force; null where that is the same, or gives none. */
  scoreThen: number | null;
  families: readonly ScoredFamily[];
  coverage: number;
  /** Index into `metrics` of the weakest link: lowest score; null when nothing is scored. */
  weakest: number | null;
  /** Rows counted: the index rows of the first metric with any. */
  n: number;
  /** Score per bucket, where a grain was asked. */
  series: ReadonlyArray<{ bucket: Instant; score: number | null }>;
  /** 95 % interval of the score by how its days differ (bootstrap); null where too few days tell. */
  interval: Interval | null;
  /** The same of its movement, in points: where it holds 0, no real change has been seen. */
  movement: Interval | null;
  /** Ranks that it may hold among the units of one parent, all at once; null where too few rows or days tell. */
  rank: RankAmong | null;
  /** Only where it was asked for, of the whole and what stands right below it. */
  scrutiny?: Scrutiny;
}

/** The best and the worst rank that the data leave open, 1 the highest score, among so many units. */
export interface RankAmong {
  best: number;
  worst: number;
  of: number;
}

/** What is known about the profile that scored. */
export interface ProfileInfo {
  name: string;
  title: string;
  version: number;
  effective: string;
  target: number;
  exponent: Exponent;
  familyExponent: Exponent;
  coverageFloor: number;
  /** How each metric is judged, in the order of `metrics`. */
  judged: readonly ProfileMetric[];
  /** Versions that came into force inside the period, oldest first: buckets that began before one go by the one before it. */
  changes: ReadonlyArray<{ version: number; at: Instant }>;
  /** The version in force at the end of the compared period, where it is another. */
  versionThen: number | null;
}

export interface ScorecardResult extends ResultBase {
  answer: 'scorecard';
  profile: ProfileInfo;
  /** What the whole is called. */
  whole: string;
  /** Whole first, then each level below its parents, siblings in order of name. */
  nodes: readonly ScoreNode[];
}

export interface DrivenFamily {
  family: Family;
  title: string;
  score: number | null;
  scoreBefore: number | null;
  points: number | null;
  metrics: readonly DrivenMetric[];
}

/** Why a score moved: points add up over metrics to families and to the movement, and each metric's groups to its own movement. */
export interface DriversResult extends ResultBase {
  answer: 'drivers';
  profile: ProfileInfo;
  whole: string;
  /** Told before it is known how sure the movement is. */
  early?: true;
  /** The whole of what was asked, as the scorecard has it. */
  node: ScoreNode;
  families: readonly DrivenFamily[];
  /** What of the movement remains with everybody's mix of groups; null where nothing is split or a score is missing. */
  likeForLike: LikeForLike | null;
  /** What each group's mix is adjusted for; null where that was not asked. */
  adjustedFor: AdjustedFor | null;
}

export interface SignalsResult extends ResultBase {
  answer: 'signals';
  whole: string;
  looked: readonly LookedSignal[];
  /** Least likely by chance first. */
  found: readonly FoundSignal[];
  alarms: FalseAlarms;
}

/** What was decided, and the figures before and after it. */
export interface ActionsResult extends ResultBase, ActionsFollowed {
  answer: 'actions';
}

/** How many arrive at the end of each journey, and which step fails the others. */
export interface JourneysResult extends ResultBase {
  answer: 'journeys';
  journeys: readonly Journey[];
}

/** Who stays, weighted by what they are worth. */
export interface RetentionResult extends ResultBase, StayPicture {
  answer: 'retention';
  whole: string;
}

/** What actually happens around here, beside what staff say of it, and what goes with it. */
export interface ClimateResult extends ResultBase, ClimatePicture {
  answer: 'climate';
}

/** What is happening now, by queue, channel, site or team, beside what is usual at this hour. */
export interface LiveResult extends ResultBase, LivePicture {
  answer: 'live';
}

export type Result =
  | MetricsResult
  | ScorecardResult
  | DriversResult
  | SignalsResult
  | ActionsResult
  | JourneysResult
  | RetentionResult
  | ClimateResult
  | LiveResult;
