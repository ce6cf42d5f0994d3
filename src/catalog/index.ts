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
import { averageSpeedOfAnswer } from './metrics/average_speed_of_answer';
import { contacts } from './metrics/contacts';
import { firstContactResolution } from './metrics/first_contact_resolution';
import { handleTime } from './metrics/handle_time';
import { handleTimePerResolution } from './metrics/handle_time_per_resolution';
import { repeatContactRate } from './metrics/repeat_contact_rate';
import { satisfactionTopBox } from './metrics/satisfaction_top_box';
import { serviceLevel } from './metrics/service_level';
import { shareOfCustomerData } from './metrics/share_of_customer_data';
import { transferRate } from './metrics/transfer_rate';
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
  serviceLevel,
  averageSpeedOfAnswer,
  abandonRate,
  handleTime,
  transferRate,
  firstContactResolution,
  repeatContactRate,
  handleTimePerResolution,
  shareOfCustomerData,
  satisfactionTopBox,
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
