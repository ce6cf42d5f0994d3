import type { Channel } from './channels';
import type { Day } from './days';
import { QUEUES, type Intent } from './intents';
import type { Agent, Team } from './organisation';
import type { Chance } from './random';
import { TRUTHS } from './truths';

export interface Work {
  team: Team;
  agent: Agent;
  intent: Intent;
  channel: Channel;
  day: Day;
}

export interface Handled {
  talk: number;
  hold: number;
  wrap: number;
  hungUp: boolean;
}

const { acts, billingChange, gamer } = TRUTHS;

/** What the conversation and the work after it took, in seconds. */
export function handle({ team, agent, intent, channel, day }: Work, chance: Chance): Handled {
  const games = isGaming(agent, day);
  if (games && chance.happens(gamer.hangsUp)) {
    return { talk: 5 + chance.whole(15), hold: 0, wrap: 1 + chance.whole(3), hungUp: true };
  }
  const usual = intent.talk * channel.talk * agent.pace * scriptOf(intent, day) * (games ? 0.75 : 1);
  const talk = spread(usual, 0.5, chance);
  const hold = channel.holds && chance.happens(0.22) ? spread(55, 0.6, chance) : 0;
  return { talk, hold, wrap: spread((games ? 12 : 38) * coachingOf(team, day), 0.6, chance), hungUp: false };
}

export function isGaming(agent: Agent, day: Day): boolean {
  return agent.name === gamer.agent && day.beforeEnd <= gamer.daysBeforeEnd;
}

/** Whether the new bill with its shorter script is out, and the contact is about it. */
export function isAfterBillingChange(intent: Intent, day: Day): boolean {
  return day.beforeEnd <= billingChange.daysBeforeEnd && QUEUES[intent.queue] === billingChange.queue;
}

function scriptOf(intent: Intent, day: Day): number {
  return isAfterBillingChange(intent, day) ? billingChange.talk : 1;
}

function coachingOf({ name }: Team, day: Day): number {
  return name === acts.works.team && day.beforeEnd < acts.works.daysBeforeEnd ? acts.works.wrap : 1;
}

/** Log-normal around a mean, in whole seconds. */
function spread(mean: number, sigma: number, chance: Chance): number {
  return Math.max(1, Math.round(mean * Math.exp(sigma * chance.normal() - sigma ** 2 / 2)));
}
