import type { Metric } from '../../model';

import { abandonRate } from '../metrics/abandon_rate';
import { averageSpeedOfAnswer } from '../metrics/average_speed_of_answer';
import { contacts } from '../metrics/contacts';
import { handleTime } from '../metrics/handle_time';
import { handleTimePerResolution } from '../metrics/handle_time_per_resolution';
import { serviceLevel } from '../metrics/service_level';

/** What the house does: for how many, how fast, with how much work. */
export const efficiency: readonly Metric[] = [
  contacts,
  serviceLevel,
  averageSpeedOfAnswer,
  abandonRate,
  handleTime,
  handleTimePerResolution,
];
