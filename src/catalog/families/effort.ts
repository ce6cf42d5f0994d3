import type { Metric } from '../../model';

import { channelSwitchesPerIssue } from '../metrics/channel_switches_per_issue';
import { clockTimeToResolution } from '../metrics/clock_time_to_resolution';
import { contactPropensity } from '../metrics/contact_propensity';
import { customerEffortScore } from '../metrics/customer_effort_score';
import { customerTimePerContact } from '../metrics/customer_time_per_contact';
import { customerTimePerIssue } from '../metrics/customer_time_per_issue';
import { handOffsPerIssue } from '../metrics/hand_offs_per_issue';
import { menuExitRate } from '../metrics/menu_exit_rate';
import { menuTime } from '../metrics/menu_time';
import { waitAnnouncementAccuracy } from '../metrics/wait_announcement_accuracy';

/** What it cost the customer in time and trouble. */
export const effort: readonly Metric[] = [
  customerEffortScore,
  customerTimePerContact,
  customerTimePerIssue,
  clockTimeToResolution,
  channelSwitchesPerIssue,
  contactPropensity,
  handOffsPerIssue,
  menuTime,
  menuExitRate,
  waitAnnouncementAccuracy,
];
