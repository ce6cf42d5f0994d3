import type { Estimate, Silence } from './measured';

/** Levels of what surveys of engagement ask, from what somebody needs to work at all to what lets them grow (as Verint names them), and the slots of their questions. What was asked in a slot is the house's own text. */
export const ENGAGEMENT_LEVELS = {
  basic_needs: ['expectations', 'materials'],
  management_support: ['strengths', 'recognition', 'care', 'growth'],
  teamwork: ['voice', 'purpose', 'quality', 'friendship'],
  growth: ['progress', 'learning'],
} as const;
export type EngagementLevel = keyof typeof ENGAGEMENT_LEVELS;
export type EngagementSlot = (typeof ENGAGEMENT_LEVELS)[EngagementLevel][number];

/** The twelve slots, level by level. */
export const ENGAGEMENT_SLOTS: readonly EngagementSlot[] = Object.values(ENGAGEMENT_LEVELS).flat();

/** What staff say of one level of engagement over the whole period, in released cells alone: mean answers from 1 (worst) to 5 (best). */
export interface SaidLevel {
  level: EngagementLevel;
  /** Index into `metrics`. */
  metric: number;
  /** Null: too few of its questions are asked, or may be shown. */
  mean: Estimate | null;
  questions: ReadonlyArray<{ slot: EngagementSlot; value: number | null; silence: Silence | null }>;
}

/** The lowest level, the next one, and by how much the next lies above it. */
export interface WeakestLevel {
  level: EngagementLevel;
  next: EngagementLevel;
  gap: Estimate;
}

/** Which questions to staff go with which outcomes, said before anybody looked: their slots, and metrics. */
export interface ItemsSought {
  questions: readonly string[];
  outcomes: readonly string[];
}
