import type { Metric } from '../../model';

import { closedLoopRate } from '../metrics/closed_loop_rate';
import { closedLoopTime } from '../metrics/closed_loop_time';
import { complaintRate } from '../metrics/complaint_rate';
import { complaintShare } from '../metrics/complaint_share';
import { complaints } from '../metrics/complaints';
import { feedbackAnsweredRate } from '../metrics/feedback_answered_rate';
import { feedbackIndex } from '../metrics/feedback_index';
import { promoterScore } from '../metrics/promoter_score';
import { promptInsightRate } from '../metrics/prompt_insight_rate';
import { replyRate } from '../metrics/reply_rate';
import { satisfactionTopBox } from '../metrics/satisfaction_top_box';
import { surveyOfferRate } from '../metrics/survey_offer_rate';
import { surveyResponseRate } from '../metrics/survey_response_rate';
import { timeToInsight } from '../metrics/time_to_insight';

/** What customers say, and whether anybody listens. */
export const voice: readonly Metric[] = [
  satisfactionTopBox,
  promoterScore,
  feedbackIndex,
  surveyOfferRate,
  surveyResponseRate,
  timeToInsight,
  promptInsightRate,
  closedLoopRate,
  closedLoopTime,
  feedbackAnsweredRate,
  replyRate,
  complaints,
  complaintRate,
  complaintShare,
];
