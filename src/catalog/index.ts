import { withVersions } from '../model';
import type { Definitions, Entity, Metric, Profile } from '../model';

import { chains, dimensions } from './dimensions';
import { action } from './entities/action';
import { agendaItem } from './entities/agenda_item';
import { agentState } from './entities/agent_state';
import { coaching } from './entities/coaching';
import { contact } from './entities/contact';
import { customer } from './entities/customer';
import { feedback } from './entities/feedback';
import { customerValue } from './entities/customer_value';
import { idea } from './entities/idea';
import { interval } from './entities/interval';
import { journeyStep } from './entities/journey_step';
import { pledge } from './entities/pledge';
import { promise } from './entities/promise';
import { pulse } from './entities/pulse';
import { schedule } from './entities/schedule';
import { staff } from './entities/staff';
import { system } from './entities/system';
import { transaction } from './entities/transaction';
import { climate } from './families/climate';
import { effectiveness } from './families/effectiveness';
import { efficiency } from './families/efficiency';
import { effort } from './families/effort';
import { journey } from './families/journey';
import { retention } from './families/retention';
import { voice } from './families/voice';
import { balanced } from './profiles/balanced';
import { effort as effortProfile } from './profiles/effort';
import { noFrills } from './profiles/no-frills';
import { premium } from './profiles/premium';
import { climateProfile } from './profiles/climate';
import { signals } from './signals';

const entities: readonly Entity[] = [
  contact,
  interval,
  customer,
  customerValue,
  feedback,
  promise,
  agentState,
  schedule,
  pulse,
  journeyStep,
  action,
  coaching,
  staff,
  pledge,
  idea,
  system,
  agendaItem,
  transaction,
];

const metrics: readonly Metric[] = [
  ...efficiency,
  ...effectiveness,
  ...effort,
  ...voice,
  ...retention,
  ...climate,
  ...journey,
];

const profiles: readonly Profile[] = [balanced, premium, noFrills, effortProfile];

/** All that the product defines itself; a house adds its own and its mapping. */
export const catalog: Omit<Definitions, 'mapping' | 'sources'> = {
  entities: byName(entities),
  metrics: byName(metrics),
  dimensions,
  chains,
  profiles: withVersions(profiles),
  baselines: {},
  signals: byName(signals),
  climate: climateProfile,
  signalsByPerson: false,
};

function byName<T extends { name: string }>(things: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(things.map((thing) => [thing.name, thing]));
}
