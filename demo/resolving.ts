import type { Centre } from './centre';
import type { Channel } from './channels';
import { climateThen } from './climate';
import type { Day } from './days';
import { isAfterBillingChange } from './handling';
import type { Intent } from './intents';
import type { Agent, Team } from './organisation';
import { logOdds, probability } from './random';
import { TRUTHS } from './truths';

/** What bears on whether a conversation settles the issue. */
export interface Bearing {
  intent: Intent;
  channel: Channel;
  team: Team;
  agent: Agent;
  day: Day;
  /** Contacts about the same issue before this one, and transfers in this one. */
  attempt: number;
  transfers: number;
}

const { billingChange, climate } = TRUTHS;

export function chanceToResolve(centre: Centre, bearing: Bearing): number {
  const { intent, channel, team, agent, day, attempt, transfers } = bearing;
  const people = centre.organisation.sites[team.site].skill + team.skill + agent.skill;
  const moment = day.resolves + day.resolvesAt[team.site];
  const climateEffect = climate.resolution * climateThen(centre.climate, team.index, day.week);
  const change = isAfterBillingChange(intent, day) ? billingChange.resolution : 0;
  const history = -0.1 * Math.min(attempt, 3) - 0.3 * transfers;
  return probability(logOdds(intent.resolves) + channel.resolves + people + moment + climateEffect + change + history);
}
