import type { Action } from './action';
import type { Competence } from './competence';
import type { ItemsSought, SaidLevel, WeakestLevel } from './engagement';
import type { Estimate, Interval, Measured } from './measured';
import type { ProfileMetric } from './profile';
import type { Instant } from './time';

/** What can be looked at. `map`: teams and figures. `pledges`: said and done. `barriers`: what is in the way. `thread`: what leads what. `day`: how the day was, by its load. `tenure`: what wears off the longer people are here. `items`: which questions go with which outcomes. `seats`: what empty ones do to service. `competence`: how soon new people are competent. */
export const CLIMATE_VIEWS = [
  'map',
  'pledges',
  'barriers',
  'thread',
  'day',
  'tenure',
  'items',
  'seats',
  'competence',
] as const;
export type ClimateView = (typeof CLIMATE_VIEWS)[number];

const OF_FIGURES: readonly ClimateView[] = ['map', 'pledges', 'barriers', 'thread'];

/** Are the figures of teams looked at? Whatever is seen in them is asked in one, so that panels share it. */
export const showsFigures = (views: readonly ClimateView[]): boolean => views.some((view) => OF_FIGURES.includes(view));

/** What a figure stands for: what is done, what staff say, or what comes of both. The first two are never mixed. */
export const CLIMATE_SIDES = ['practices', 'engagement', 'outcomes'] as const;
export type ClimateSide = (typeof CLIMATE_SIDES)[number];

/** What keeps staff from serving well: they do not want to, they cannot, or nobody made it matter so they will not. */
export const BARRIERS = ['want', 'can', 'will'] as const;
export type BarrierName = (typeof BARRIERS)[number];

/** One figure of the climate. A weight of 0 shows it beside the index without counting in it. */
export interface ClimateIndicator extends ProfileMetric {
  side: ClimateSide;
  barrier: BarrierName | null;
}

/** What is thought to lead what, said before anybody looked: metrics of the indicators or others, and the lag in weeks. */
export interface ExpectedLink {
  cause: string;
  outcome: string;
  lag: number;
  reason: string;
}

/** What staff are asked every day, what they are given to do on it, and over how many days up to the end of the period both are laid together. */
export interface DayLink {
  pulse: string;
  load: string;
  days: number;
}

/** How the climate is read. */
export interface ClimateProfile {
  indicators: readonly ClimateIndicator[];
  links: readonly ExpectedLink[];
  day: DayLink;
  items: ItemsSought;
  /** Least share of weight that must be present for an index to be shown, 0 to 1. */
  coverageFloor: number;
}

/** One figure of one node. */
export interface ClimateCell {
  now: Measured;
  /** 0 to 100 between its goalposts; null where there is no value, or one of too few rows. */
  score: number | null;
  /** Worse than the whole by more than chance. */
  worse: boolean;
}

/** An index: 0 to 100, null where too little of its weight is there. */
export interface ClimateIndex {
  score: number | null;
  /** Share of weight present, 0 to 1. */
  coverage: number;
}

/** What stands in the way: the index, and the cells that pull it down, strongest first, as indexes into the indicators. */
export interface Barrier extends ClimateIndex {
  evidence: readonly number[];
}

export interface ClimateNode {
  /** Values of the levels down to here; empty for the whole. */
  path: ReadonlyArray<string | null>;
  /** Index of the node above; -1 for the whole. */
  parent: number;
  /** One per indicator. */
  cells: readonly ClimateCell[];
  practices: ClimateIndex;
  engagement: ClimateIndex;
  barriers: Readonly<Record<BarrierName, Barrier>>;
  /** The lowest of them; null where fewer than two are known. */
  biggest: BarrierName | null;
}

/** What the house says it does, as it was written down. */
export interface Pledge {
  id: string | null;
  text: string | null;
  /** Name of the metric that tells whether it is so. */
  metric: string | null;
  operator: 'at least' | 'at most';
  target: number | null;
  /** How far beyond the target it is broken altogether; null: a fifth of the target. */
  tolerance: number | null;
  owner: string | null;
  since: Instant | null;
  /** Values of the levels of the chain down to where it holds; null: all of them. */
  path: ReadonlyArray<string | null>;
}

/** Why nothing can be said of a pledge. */
export type PledgeSilence = 'no metric' | 'no place' | 'no target' | 'no data';

export interface KeptPledge extends Pledge {
  /** Index into `metrics`; null where it names none that is known. */
  about: number | null;
  /** The figure of the period; null: see `silence`. */
  actual: number | null;
  /** Rows below its line. */
  n: number | null;
  /** 0 kept, 1 broken altogether. */
  gap: number | null;
  /** Weeks with a figure since it was given, those that missed it, and how many up to the last one did so in a row. */
  weeks: { told: number; missed: number; running: number };
  silence: PledgeSilence | null;
  /** What was decided about its figure at its place: still to be done first, then what was done in the period, last ones first. */
  actions: readonly Action[];
}

/** A correlation after one lag, within teams and within weeks: associated, not shown to cause. */
export interface LagLink extends Interval {
  /** Weeks by which the outcome comes later. */
  lag: number;
  r: number;
  /** As many independent pairs as these would be worth. */
  n: number;
  /** Chance of so much in either direction where there is nothing. */
  chance: number;
  /** It stands among all that were looked at, at the false discovery rate of the thread. */
  found: boolean;
}

/** Why a link cannot be told. */
export type LinkSilence = 'unavailable' | 'few units' | 'few periods' | 'no spread';

export interface ThreadLink {
  /** Indexes into `metrics`. */
  cause: number;
  outcome: number;
  /** Weeks that were expected before anybody looked, and why. */
  expected: number;
  reason: string;
  units: number;
  weeks: number;
  lags: readonly LagLink[];
  /** How far so few weeks pull the carry-over of the outcome from week to week towards below 0. */
  shortPanelBias: number | null;
  silence: LinkSilence | null;
}

export interface Thread {
  links: readonly ThreadLink[];
  /** Expected share of false ones among the links found. */
  falseDiscoveries: number;
  /** Lags times links that were looked at. */
  tests: number;
  leastUnits: number;
  leastWeeks: number;
}

/** A fifth of all days of teams, from those with least load to those with most; figures as deviations from what is usual for the team and the day. */
export interface LoadFifth extends Interval {
  load: number;
  pulse: number;
  /** Days of teams. */
  pairs: number;
}

/** How staff say the day was, beside the load of that day: associated, not shown to cause. */
export interface DayPulse {
  /** Indexes into `metrics`. */
  pulse: number;
  load: number;
  units: number;
  days: number;
  /** The correlation of the same day; null: see `silence`. */
  link: Omit<LagLink, 'lag'> | null;
  fifths: readonly LoadFifth[];
  silence: LinkSilence | null;
}

/** How answers to one question go with an outcome, team by month, within teams and within months: associated, not shown to cause. */
export interface ItemLink {
  /** Slot of the question, and indexes into `metrics`. */
  slot: string;
  question: number;
  outcome: number;
  units: number;
  months: number;
  /** The correlation in the same month; null: see `silence`. */
  link: Omit<LagLink, 'lag'> | null;
  silence: LinkSilence | null;
}

/** What staff say level by level, and which questions to them go with service and retention. */
export interface ItemImportance {
  /** From what somebody needs to work at all to what lets them grow. */
  levels: readonly SaidLevel[];
  /** Null where fewer than two levels are known. */
  weakest: WeakestLevel | null;
  /** Outcome by outcome, in the order of the questions. */
  links: readonly ItemLink[];
  /** Expected share of false ones among those found, of all that were looked at. */
  falseDiscoveries: number;
  tests: number;
}

/** Why nothing is told of seats that stay empty: no half-hours are mapped, they are too long, have nothing in them, or no queue comes to what is observed. */
export type SeatSilence = 'unavailable' | 'too long' | 'no data' | 'no queue';

/** Those who answer the same customers. */
export interface SeatPool {
  /** Values of the widest level; empty for the whole, which is all pools together. */
  path: ReadonlyArray<string | null>;
  /** Customers who came, and the share of them answered in time. */
  offered: number;
  observed: number;
  /** By which today's staff must be multiplied so that a queueing model comes to what is observed; of the whole, in the mean. */
  factor: number;
  /** For each share of seats that stay empty, from the observed one on, 0 to 1. */
  expected: readonly number[];
  /** Mean agents at work in half-hours with customers. */
  agents: number;
  /** Mean seconds that customers would wait; null where none gave up. Of the whole: null. */
  patience: number | null;
  /** Seconds that are in time; of the whole null where pools differ. */
  threshold: number | null;
}

/** What service comes to where seats stay empty and all else stays as it is. */
export interface EmptySeats {
  /** Shares of seats that stay empty, from 0 on. */
  shares: readonly number[];
  /** The whole first. */
  pools: readonly SeatPool[];
  /** Days that it is read from. */
  days: number;
  /** Share of staff who leave in a year; null where that is not known. */
  leaving: number | null;
  silence: SeatSilence | null;
}

/** Why nothing is told by how long people have been here: no figure is known by it, or only one band of people is. */
export type TenureSilence = 'unavailable' | 'one band';

/** People who have been here for about as long. */
export interface TenureBand extends ClimateNode {
  /** Mean days since they were taken on; null where that is not known. */
  days: number | null;
}

/** What stands in the way by how long people have been here. Practices, engagement and barriers are of the figures that are known by it. */
export interface Erosion {
  /** Figures that are known by it, as indexes into the indicators. */
  known: readonly number[];
  /** Those who came last first. */
  bands: readonly TenureBand[];
  /** Points of 100 lost from the first band to the last, by weeks left out; null where one of both is not known. */
  falls: Readonly<Record<BarrierName, Estimate | null>>;
  silence: TenureSilence | null;
}

export interface ClimatePicture {
  /** What was asked for; of anything else nothing is told. */
  views: readonly ClimateView[];
  /** What the whole is called. */
  whole: string;
  /** In the order of a node's cells; `metric` is an index into `metrics`. */
  indicators: ReadonlyArray<Omit<ClimateIndicator, 'metric'> & { metric: number }>;
  coverageFloor: number;
  /** Whole first, then each level below its parents, siblings in order of name. */
  nodes: readonly ClimateNode[];
  /** Most broken first. */
  pledges: readonly KeptPledge[];
  /** 0 to 100: 100 where every pledge is kept; null where none can be told. */
  sayDo: number | null;
  thread: Thread;
  day: DayPulse;
  erosion: Erosion;
  items: ItemImportance;
  seats: EmptySeats;
  competence: Competence;
}
