import type { Metric } from '../../model';

import { askedAgainRate } from '../metrics/asked_again_rate';
import { codedResolutionGap } from '../metrics/coded_resolution_gap';
import { codedResolutionRate } from '../metrics/coded_resolution_rate';
import { contactsPerResolution } from '../metrics/contacts_per_resolution';
import { criticalErrorAccuracy } from '../metrics/critical_error_accuracy';
import { customerDataCompleteness } from '../metrics/customer_data_completeness';
import { escalationRate } from '../metrics/escalation_rate';
import { firstContactResolution } from '../metrics/first_contact_resolution';
import { firstReplyTime } from '../metrics/first_reply_time';
import { nextContactAvoidance } from '../metrics/next_contact_avoidance';
import { oneAndDoneShare } from '../metrics/one_and_done_share';
import { oneContactResolution } from '../metrics/one_contact_resolution';
import { oneTouchResolution } from '../metrics/one_touch_resolution';
import { qualityScore } from '../metrics/quality_score';
import { reopenRate } from '../metrics/reopen_rate';
import { repeatContactRate } from '../metrics/repeat_contact_rate';
import { resolutionAfterEscalation } from '../metrics/resolution_after_escalation';
import { resolutionTime } from '../metrics/resolution_time';
import { shareOfCustomerData } from '../metrics/share_of_customer_data';
import { shortContactShare } from '../metrics/short_contact_share';
import { snowballRate } from '../metrics/snowball_rate';
import { statedFirstContactResolution } from '../metrics/stated_first_contact_resolution';
import { taskCompletionRate } from '../metrics/task_completion_rate';
import { transferRate } from '../metrics/transfer_rate';

/** What came of it for the customer. */
export const effectiveness: readonly Metric[] = [
  firstContactResolution,
  statedFirstContactResolution,
  codedResolutionRate,
  codedResolutionGap,
  nextContactAvoidance,
  oneContactResolution,
  oneAndDoneShare,
  contactsPerResolution,
  repeatContactRate,
  snowballRate,
  transferRate,
  shortContactShare,
  escalationRate,
  resolutionAfterEscalation,
  reopenRate,
  oneTouchResolution,
  resolutionTime,
  firstReplyTime,
  shareOfCustomerData,
  customerDataCompleteness,
  askedAgainRate,
  criticalErrorAccuracy,
  qualityScore,
  taskCompletionRate,
];
