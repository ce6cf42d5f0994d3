import type { Metric } from '../../model';

import { absenceRate } from '../metrics/absence_rate';
import { backToBackShare } from '../metrics/back_to_back_share';
import { developmentTimeShare } from '../metrics/development_time_share';
import { missedBreakShare } from '../metrics/missed_break_share';
import { overloadShare } from '../metrics/overload_share';
import { promisesKept } from '../metrics/promises_kept';
import { shiftPreferenceMatch } from '../metrics/shift_preference_match';

/** What actually happens around here. */
export const climate: readonly Metric[] = [
  absenceRate,
  backToBackShare,
  developmentTimeShare,
  missedBreakShare,
  overloadShare,
  promisesKept,
  shiftPreferenceMatch,
];
