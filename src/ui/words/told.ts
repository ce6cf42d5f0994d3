import type { ScorecardResult } from '../../model';

/** What a scorecard and its drivers tell alike. */
export type Told = Omit<ScorecardResult, 'answer' | 'nodes'>;
