import type { Retained, RetentionResult } from '../../model';

/** An answer in which somebody was there. */
export type Stays = RetentionResult & { all: Retained };

export const hasStays = (result: RetentionResult): result is Stays => result.all !== null;
