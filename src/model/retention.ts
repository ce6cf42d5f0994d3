import type { Estimate } from './measured';
import type { ServiceStatement, WaitCurve } from './service';
import type { ClockKind } from './request';
import type { Instant, Period } from './time';

/** Who was still there so many days after the clock started, or after they joined. */
export interface StayPoint {
  days: number;
  /** Customers still there then: those at risk of leaving next. Since joining, also those who came into sight by then. */
  customers: number;
  /** Share of customers, 0 to 1. */
  byHead: Estimate;
  /** Share of what they were worth, 0 to 1; null where nobody was worth anything. */
  byValue: Estimate | null;
}

/** What customers are compared by, at the start and at the end: what they pay in each period where both are known, else what they are worth. */
export type StayMoney = 'revenue' | 'value';

/** What became of the money of customers who were there at the start, each for himself; and what new ones brought. Counted, not estimated. */
export interface StayGrowth {
  of: StayMoney;
  /** From when to when it was reckoned what customers are worth or pay at the end; null: as known today. */
  asOf: Period | null;
  /** Of all of them at the start, above 0. */
  before: number;
  /** Of those who left, and by how much less and more it is of those who stayed. */
  lost: number;
  shrunk: number;
  grown: number;
  /** Of those who stayed and of whom the end is not known: in none of the others. */
  unknown: number;
  /** Share that is left without growth, 0 to 1, and with it. */
  gross: number;
  net: number;
  /** Of those who joined since and are here; null where nobody knows when they joined. */
  joined: number | null;
  /** Growth by customers who stayed and those who came because others recommended the house: a share of `before`. Null where nobody knows why they came. */
  earned: { rate: number; growth: number; ratio: number | null } | null;
}

/** What became of customers who were there when the clock started. */
export interface Retained {
  /** Values of the split; empty for all of them. */
  path: ReadonlyArray<string | null>;
  customers: number;
  kept: number;
  /** What they were worth at the start, and of that what those still there were. */
  value: number;
  keptValue: number;
  /** Share of customers still there at the end, 0 to 1. */
  byHead: Estimate;
  /** Share of their value; null where nobody was worth anything. */
  byValue: Estimate | null;
  /** The second less the first: below 0 the valuable ones leave first. */
  gap: Estimate | null;
  /** Null where the money is not known of both ends: values keep no history, or of nobody who stayed there is one of the end. */
  growth: StayGrowth | null;
  /** From the day on which the clock started, or on which they joined, step by step; as far as enough customers are in sight. */
  curve: readonly StayPoint[];
}

/** When customers were first looked at, until when, and on which grid of days leaving is told. */
export interface StayClock {
  start: Instant;
  end: Instant;
  stepDays: number;
  /** Nothing had been reckoned by the start that was asked for, so the clock starts where something was. */
  late: boolean;
  /** Whether curves count days from `start` or from when each customer joined: then customers come into sight at the age they had at `start`. */
  since: ClockKind;
}

/** What a customer is weighed with: what they were worth before the clock started, or, where the house keeps no history, today. */
export type StayWeight = 'frozen' | 'today';

/** Chance of groups that differ so much where they leave at one rate (log-rank test); null where fewer than two can be compared. */
export interface StayTest {
  byHead: number | null;
  byValue: number | null;
}

/** Customers who joined in the same stretch of time, and the share of them still there at each age. */
export interface Cohort {
  /** When the first of them may have joined. */
  from: Instant;
  customers: number;
  /** By age in steps, from 0; null at ages that not all of them can have reached. */
  shares: ReadonlyArray<number | null>;
}

/** Who stays, by when they joined: by head, for what they were worth when they joined nobody knows. */
export interface Cohorts {
  stepDays: number;
  /** Oldest first. */
  cohorts: readonly Cohort[];
  /** Of all cohorts that have reached an age, together. */
  together: ReadonlyArray<number | null>;
  /** The same of each group of the split, in the order of their names; empty where nothing is split, or not by what is known of customers. */
  groups: readonly CohortGroup[];
}

/** Customers of one group, of all cohorts together. */
export interface CohortGroup {
  path: ReadonlyArray<string | null>;
  customers: number;
  together: ReadonlyArray<number | null>;
}

/** What a customer may have met with. */
export const EXPERIENCES = ['waited', 'abandoned', 'transferred', 'unresolved', 'came back'] as const;
export type ExperienceKind = (typeof EXPERIENCES)[number];

/** Customers who had an experience, or had not, and how many of them were lost in the days after. */
export interface LostOf {
  customers: number;
  lost: number;
}

/** Customers who met with something in the last days and are still here. */
export interface AtRisk {
  customers: number;
  /** What they are worth as of today, as far as that is known. */
  worth: number;
  /** What of that is lost, should they leave as those did who met with it before. */
  loss: Estimate;
}

/** What experience goes with what loss: associated, not shown to cause it. */
export interface Experience {
  kind: ExperienceKind;
  exposed: LostOf;
  unexposed: LostOf;
  /** By how much more of the exposed were lost, as a share, within strata. */
  difference: Estimate;
  /** More or fewer by more than chance explains over all experiences together; null: not, or too few were lost to tell. */
  goesWith: 'more' | 'fewer' | null;
  /** How many times as many; null where nobody was lost on one side. */
  ratio: Estimate | null;
  /** How strongly something unmeasured would have to go with both to explain it: for the ratio, and for the end of its interval. */
  eValue: { estimate: number; interval: number } | null;
  /** What it may cost, for one who had it, in value as of today; null where that is not known. */
  stake: Estimate | null;
  /** Null unless it goes with more loss, and where that is not known. */
  atRisk: AtRisk | null;
  /** Customers in strata that hold only one kind, and so compare nothing. */
  leftOut: number;
}

/** What became of the value of customers whose first contact was about one thing and came to one end, beside all others of their like. */
export interface TopicChange {
  /** What they wanted; null: not known. */
  topic: string | null;
  /** Whether they had to come back within a week. */
  cameBack: boolean;
  customers: number;
  lost: number;
  /** By how much more of their value was lost, or less where it is above 0, for each of them: as reckoned before and after, or else by leaving alone, in value as of today. */
  change: Estimate;
  /** What each was worth in the mean, as last reckoned before the contact, and after it, 0 for who had left; null where it is by leaving alone. */
  reckoned: { before: number; after: number } | null;
  /** More or fewer of them were lost than of others by more than chance explains over all topics; null: not, or too few were lost to tell. */
  goesWith: 'more' | 'fewer' | null;
}

/** Each customer's first contact of a period, what came with it, and who was lost in the days after. */
export interface Experiences {
  /** When those contacts began. */
  contacts: { from: Instant; to: Instant };
  /** The last contacts of the period: whom they may yet make leave is still here. */
  recent: { from: Instant; to: Instant };
  /** Days after the end of a contact: whoever left before the first is not counted, for nobody had come back yet; lost is who left until the last. */
  window: { from: number; to: number };
  /** More seconds than this are a long wait. */
  waitSeconds: number;
  /** Customers are compared within the values of this dimension; null: all of them at once. */
  within: { name: string; title: string } | null;
  /** Greatest difference first. */
  kinds: readonly Experience[];
  /** Greatest loss first; null where nobody knows what contacts were about, whether customers came back, or what they are worth. */
  topics: readonly TopicChange[] | null;
  /** Days after the end of a contact until the last of which `topics` look: longer than `window` where value must have been reckoned anew. */
  topicsWindow: { from: number; to: number };
  /** Null where nobody knows how long they waited. */
  waits: WaitCurve | null;
  /** The same of how long a contact tied them up; null where nobody knows, or the proposition promises nothing of it. */
  efforts: WaitCurve | null;
}

/** Who stays, and what they are worth. */
export interface StayPicture {
  clock: StayClock;
  weight: StayWeight;
  /** Customers at the start as the house counts them, whether anybody knows what they are worth or not; null where that cannot be told. */
  there: number | null;
  /** Everybody; null where nobody was there. */
  all: Retained | null;
  /** By the split, most value lost first; empty where nothing is split. */
  groups: readonly Retained[];
  test: StayTest | null;
  /** Null where no contacts are known, or the period is too short to see what came of them. */
  experiences: Experiences | null;
  /** Null where nobody knows when customers joined. */
  cohorts: Cohorts | null;
  /** Null where no contacts are known. */
  service: ServiceStatement | null;
}
