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
