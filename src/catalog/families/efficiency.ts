import type { Metric } from '../../model';

import { abandonRate } from '../metrics/abandon_rate';
import { agentsAway } from '../metrics/agents_away';
import { agentsBusy } from '../metrics/agents_busy';
import { agentsFree } from '../metrics/agents_free';
import { answeredJustInside } from '../metrics/answered_just_inside';
import { averageSpeedOfAnswer } from '../metrics/average_speed_of_answer';
import { backlog } from '../metrics/backlog';
import { backlogAge } from '../metrics/backlog_age';
import { callBackAcceptance } from '../metrics/call_back_acceptance';
import { callBackDeviation } from '../metrics/call_back_deviation';
import { callBackPromiseKept } from '../metrics/call_back_promise_kept';
import { callBackShare } from '../metrics/call_back_share';
import { callBacksOverdue } from '../metrics/call_backs_overdue';
import { contacts } from '../metrics/contacts';
import { contactsPerAgentHour } from '../metrics/contacts_per_agent_hour';
import { costPerContact } from '../metrics/cost_per_contact';
import { costPerResolution } from '../metrics/cost_per_resolution';
import { forecastBias } from '../metrics/forecast_bias';
import { forecastError } from '../metrics/forecast_error';
import { handleTime } from '../metrics/handle_time';
import { handleTimePerResolution } from '../metrics/handle_time_per_resolution';
import { holdTime } from '../metrics/hold_time';
import { holdTimeRatio } from '../metrics/hold_time_ratio';
import { inConversation } from '../metrics/in_conversation';
import { longestWait } from '../metrics/longest_wait';
import { longestWaiting } from '../metrics/longest_waiting';
import { medianWait } from '../metrics/median_wait';
import { nextCallBack } from '../metrics/next_call_back';
import { notReadyShare } from '../metrics/not_ready_share';
import { occupancy } from '../metrics/occupancy';
import { scheduleAdherence } from '../metrics/schedule_adherence';
import { scheduleConformance } from '../metrics/schedule_conformance';
import { serviceLevel } from '../metrics/service_level';
import { shortAbandonShare } from '../metrics/short_abandon_share';
import { shrinkage } from '../metrics/shrinkage';
import { talkTime } from '../metrics/talk_time';
import { utilisation } from '../metrics/utilisation';
import { waitPercentile } from '../metrics/wait_percentile';
import { waiting } from '../metrics/waiting';
import { waitingTooLong } from '../metrics/waiting_too_long';
import { wrapUpRatio } from '../metrics/wrap_up_ratio';
import { wrapUpTime } from '../metrics/wrap_up_time';

/** What the house does: for how many, how fast, with how much work. */
export const efficiency: readonly Metric[] = [
  contacts,
  serviceLevel,
  averageSpeedOfAnswer,
  medianWait,
  waitPercentile,
  longestWait,
  answeredJustInside,
  abandonRate,
  shortAbandonShare,
  callBackShare,
  callBackAcceptance,
  callBackPromiseKept,
  callBackDeviation,
  handleTime,
  talkTime,
  holdTime,
  wrapUpTime,
  holdTimeRatio,
  wrapUpRatio,
  handleTimePerResolution,
  contactsPerAgentHour,
  occupancy,
  utilisation,
  notReadyShare,
  shrinkage,
  scheduleAdherence,
  scheduleConformance,
  costPerContact,
  costPerResolution,
  forecastError,
  forecastBias,
  backlog,
  backlogAge,
  waiting,
  waitingTooLong,
  longestWaiting,
  inConversation,
  agentsFree,
  agentsBusy,
  agentsAway,
  callBacksOverdue,
  nextCallBack,
];
