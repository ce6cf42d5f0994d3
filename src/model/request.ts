import type { ClimateView } from './climate';
import type { Unit } from './entity';
import type { Direction, ParameterValue } from './metric';
import type { NotedAction } from './noted-action';
import type { Problem } from './problem';
import type { Calendar, Grain, Instant, Period } from './time';

export const ANSWERS = [
  'metrics',
  'scorecard',
  'drivers',
  'signals',
  'actions',
  'journeys',
  'retention',
  'climate',
  'live',
] as const;
export type AnswerKind = (typeof ANSWERS)[number];

/** From when on each customer's time is counted: from the start of the period, or from when they joined. */
export const CLOCKS = ['period', 'joining'] as const;
export type ClockKind = (typeof CLOCKS)[number];

/** A metric of the catalogue, perhaps in another variant or with other parameters. */
export interface ChosenMetric {
  metric: string;
  variant?: string;
  /** The entity whose rows it is to be computed from. Default: the first form that the mapping can feed. */
  entity?: string;
  parameters?: Readonly<Record<string, ParameterValue>>;
}

/** A metric that the analyst writes in the query itself. */
export interface OwnMetric {
  name: string;
  title?: string;
  entity: string;
  formula: string;
  unit?: Unit;
  direction?: Direction;
}

export type MetricChoice = ChosenMetric | OwnMetric;

/** Keep the rows whose dimension is, or is not, one of the values. null stands for "not known". */
export interface Filter {
  dimension: string;
  operator: 'in' | 'not in';
  values: ReadonlyArray<string | null>;
}

/** Another period; or for drivers, over the same time, other places: a place's peers, or the whole that it is part of. */
export const COMPARISONS = ['none', 'previous', 'year', 'baseline', 'peers', 'whole'] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** One unit of a dimension, such as a site. */
export interface Place {
  dimension: string;
  value: string;
}

/** A period that the house compares with by name, such as the year before a move. Days in the reader's zone, both included. */
export interface Baseline {
  name: string;
  title: string;
  /** First day, such as 2025-01-01. */
  from: string;
  /** Last day, included. */
  to: string;
}

/** What a panel stores: the question without its time range. Published as schemas/request.json. */
export interface Query {
  version: 1;
  answer: AnswerKind;
  /** For `live`: definitions that take the place of the usual ones, such as another threshold or promise. */
  metrics?: readonly MetricChoice[];
  /** Name of the profile; for all answers but `metrics`. */
  profile?: string;
  /** Dimensions to split by, widest first. For `scorecard`: the levels of the chain to show; for `drivers`: the groups whose rates and shares are to explain each metric; for `signals`: the levels of units to look at; for `journeys`: what to tell apart besides their steps; for `retention`: whose losses to tell apart; for `climate`: the levels of teams, never people; for `live`: the places. */
  groupBy?: readonly string[];
  /** For `drivers`: dimensions in whose kinds groups differ and need not answer for it, such as intent and channel. */
  adjust?: readonly string[];
  grain?: Grain | 'auto';
  filters?: readonly Filter[];
  compare?: Comparison;
  /** Name of the baseline; only for `compare: 'baseline'`. Without it, the only one there is. */
  baseline?: string;
  /** The place that is held against its peers or the whole; only for those two. */
  place?: Place;
  /** Also give numerator, denominator, n and interval as columns of their own. */
  evidence?: boolean;
  /** Also say how far weights and exponents may turn before a conclusion changes, and what the profile pays for; only for `scorecard`. */
  scrutiny?: boolean;
  /** Only for `retention`: from when on curves count time. Default: `period`. */
  clock?: ClockKind;
  /** Only for `climate`: what is to be looked at. Without it, or empty: everything. */
  views?: readonly ClimateView[];
}

/** The query alone: what a file or a host keeps beside it stays behind. */
export function queryOf(asked: Query): Query {
  const { version, answer, metrics, profile, groupBy, adjust, grain, filters, compare } = asked;
  const { baseline, place, evidence, scrutiny, clock, views } = asked;
  return {
    ...{ version, answer, metrics, profile, groupBy, adjust, grain, filters, compare },
    ...{ baseline, place, evidence, scrutiny, clock, views },
  } satisfies Record<keyof Query, unknown>;
}

/** A query, its time and its reader's calendar: everything an answer depends on besides the data. */
export interface Request extends Query {
  period: Period;
  calendar: Calendar;
  /** The present, given by the caller: nothing inside reads a clock. */
  now: Instant;
  /** About how many buckets a picture can hold; decides `auto`. */
  points?: number;
  /** For `actions`: those that the caller keeps beside the mapped rows, or why they could not be read. */
  noted?: readonly NotedAction[] | Problem;
}
