import type { Metric } from '../../model';

import { absenceRate } from '../metrics/absence_rate';
import { actionsDoneInTime } from '../metrics/actions_done_in_time';
import { backToBackShare } from '../metrics/back_to_back_share';
import { changeAcceptance } from '../metrics/change_acceptance';
import { coachControlIndex } from '../metrics/coach_control_index';
import { coachingHeld } from '../metrics/coaching_held';
import { competentInTime } from '../metrics/competent_in_time';
import { customerOnAgenda } from '../metrics/customer_on_agenda';
import { dayPulse } from '../metrics/day_pulse';
import { decidedAlone } from '../metrics/decided_alone';
import { developmentTimeShare } from '../metrics/development_time_share';
import { engagedShare } from '../metrics/engaged_share';
import { engagement } from '../metrics/engagement';
import { forumCoverage } from '../metrics/forum_coverage';
import { ideasTried } from '../metrics/ideas_tried';
import { missedBreakShare } from '../metrics/missed_break_share';
import { overloadShare } from '../metrics/overload_share';
import { promisesKept } from '../metrics/promises_kept';
import { questionMean } from '../metrics/question_mean';
import { queueTolerance } from '../metrics/queue_tolerance';
import { regrettedLoss } from '../metrics/regretted_loss';
import { shiftPreferenceMatch } from '../metrics/shift_preference_match';
import { staffAttrition } from '../metrics/staff_attrition';
import { staffPromoterScore } from '../metrics/staff_promoter_score';
import { systemDownShare } from '../metrics/system_down_share';
import { systemLatency } from '../metrics/system_latency';
import { timeToCreate } from '../metrics/time_to_create';

/** What actually happens around here. */
export const climate: readonly Metric[] = [
  absenceRate,
  actionsDoneInTime,
  backToBackShare,
  changeAcceptance,
  coachControlIndex,
  coachingHeld,
  competentInTime,
  customerOnAgenda,
  dayPulse,
  decidedAlone,
  developmentTimeShare,
  engagedShare,
  engagement,
  forumCoverage,
  ideasTried,
  missedBreakShare,
  overloadShare,
  promisesKept,
  questionMean,
  queueTolerance,
  regrettedLoss,
  shiftPreferenceMatch,
  staffAttrition,
  staffPromoterScore,
  systemDownShare,
  systemLatency,
  timeToCreate,
];
