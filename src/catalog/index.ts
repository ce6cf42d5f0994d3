import type { Definitions, Entity, Metric, Profile } from '../model';

import { chains, dimensions } from './dimensions';
import { agentState } from './entities/agent_state';
import { contact } from './entities/contact';
import { customer } from './entities/customer';
import { feedback } from './entities/feedback';
import { customerValue } from './entities/customer_value';
import { interval } from './entities/interval';
import { promise } from './entities/promise';
import { schedule } from './entities/schedule';
import { abandonRate } from './metrics/abandon_rate';
import { askedAgainRate } from './metrics/asked_again_rate';
import { averageSpeedOfAnswer } from './metrics/average_speed_of_answer';
import { channelSwitchesPerIssue } from './metrics/channel_switches_per_issue';
import { clockTimeToResolution } from './metrics/clock_time_to_resolution';
import { closedLoopRate } from './metrics/closed_loop_rate';
import { closedLoopTime } from './metrics/closed_loop_time';
import { codedResolutionRate } from './metrics/coded_resolution_rate';
import { complaintShare } from './metrics/complaint_share';
import { complaints } from './metrics/complaints';
import { contacts } from './metrics/contacts';
import { contactsPerResolution } from './metrics/contacts_per_resolution';
import { criticalErrorAccuracy } from './metrics/critical_error_accuracy';
import { customerDataCompleteness } from './metrics/customer_data_completeness';
import { customerEffortScore } from './metrics/customer_effort_score';
import { customerTimePerContact } from './metrics/customer_time_per_contact';
import { customerTimePerIssue } from './metrics/customer_time_per_issue';
import { customersInTouch } from './metrics/customers_in_touch';
import { escalationRate } from './metrics/escalation_rate';
import { feedbackAnsweredRate } from './metrics/feedback_answered_rate';
import { feedbackIndex } from './metrics/feedback_index';
import { firstContactResolution } from './metrics/first_contact_resolution';
import { firstReplyTime } from './metrics/first_reply_time';
import { handOffsPerIssue } from './metrics/hand_offs_per_issue';
import { handleTime } from './metrics/handle_time';
import { handleTimePerResolution } from './metrics/handle_time_per_resolution';
import { menuExitRate } from './metrics/menu_exit_rate';
import { menuTime } from './metrics/menu_time';
import { nextContactAvoidance } from './metrics/next_contact_avoidance';
import { oneAndDoneShare } from './metrics/one_and_done_share';
import { oneContactResolution } from './metrics/one_contact_resolution';
import { oneTouchResolution } from './metrics/one_touch_resolution';
import { promoterScore } from './metrics/promoter_score';
import { promptInsightRate } from './metrics/prompt_insight_rate';
import { qualityScore } from './metrics/quality_score';
import { reopenRate } from './metrics/reopen_rate';
import { repeatContactRate } from './metrics/repeat_contact_rate';
import { replyRate } from './metrics/reply_rate';
import { resolutionAfterEscalation } from './metrics/resolution_after_escalation';
import { resolutionTime } from './metrics/resolution_time';
import { satisfactionTopBox } from './metrics/satisfaction_top_box';
import { serviceLevel } from './metrics/service_level';
import { shareOfCustomerData } from './metrics/share_of_customer_data';
import { snowballRate } from './metrics/snowball_rate';
import { statedFirstContactResolution } from './metrics/stated_first_contact_resolution';
import { surveyResponseRate } from './metrics/survey_response_rate';
import { taskCompletionRate } from './metrics/task_completion_rate';
import { timeToInsight } from './metrics/time_to_insight';
import { transferRate } from './metrics/transfer_rate';
import { valueBehindAbandons } from './metrics/value_behind_abandons';
import { valueWeightedAbandonRate } from './metrics/value_weighted_abandon_rate';
import { valueWeightedFirstContactResolution } from './metrics/value_weighted_first_contact_resolution';
import { valueWeightedServiceLevel } from './metrics/value_weighted_service_level';
import { valueWeightedWait } from './metrics/value_weighted_wait';
import { waitAnnouncementAccuracy } from './metrics/wait_announcement_accuracy';
import { balanced } from './profiles/balanced';

const entities: readonly Entity[] = [
  contact,
  interval,
  customer,
  customerValue,
  feedback,
  promise,
  agentState,
  schedule,
];

const metrics: readonly Metric[] = [
  contacts,
  customersInTouch,
  serviceLevel,
  averageSpeedOfAnswer,
  abandonRate,
  handleTime,
  handleTimePerResolution,

  firstContactResolution,
  statedFirstContactResolution,
  codedResolutionRate,
  nextContactAvoidance,
  oneContactResolution,
  oneAndDoneShare,
  contactsPerResolution,
  repeatContactRate,
  snowballRate,
  transferRate,
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

  customerEffortScore,
  customerTimePerContact,
  customerTimePerIssue,
  clockTimeToResolution,
  channelSwitchesPerIssue,
  handOffsPerIssue,
  menuTime,
  menuExitRate,
  waitAnnouncementAccuracy,

  satisfactionTopBox,
  promoterScore,
  feedbackIndex,
  surveyResponseRate,
  timeToInsight,
  promptInsightRate,
  closedLoopRate,
  closedLoopTime,
  feedbackAnsweredRate,
  replyRate,
  complaints,
  complaintShare,

  valueWeightedFirstContactResolution,
  valueWeightedServiceLevel,
  valueWeightedWait,
  valueWeightedAbandonRate,
  valueBehindAbandons,
];

const profiles: readonly Profile[] = [balanced];

/** All that the product defines itself; a house adds its own and its mapping. */
export const catalog: Omit<Definitions, 'mapping' | 'sources'> = {
  entities: byName(entities),
  metrics: byName(metrics),
  dimensions,
  chains,
  profiles: byName(profiles),
};

function byName<T extends { name: string }>(things: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(things.map((thing) => [thing.name, thing]));
}
