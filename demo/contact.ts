import { CALL_BACK, CHANNELS } from './channels';
import type { Centre } from './centre';
import type { Day } from './days';
import { handle } from './handling';
import { INTENTS, QUEUES } from './intents';
import type { Leg } from './leg';
import type { Team } from './organisation';
import { chanceToResolve } from './resolving';
import { agentFor, siteFor, teamFor } from './routing';
import { satisfactionWith } from './satisfaction';
import { TRUTHS } from './truths';
import { waitFor } from './waiting';

/** Why a customer gets in touch, and when. */
export interface Issue {
  customer: number;
  intent: number;
  channel: number;
  at: number;
  /** Contacts about it before this one. */
  attempt: number;
}

/** A call-back that was offered to somebody waiting in a leg. */
export interface CallBackOffer {
  leg: Leg;
  accepted: boolean;
}

/** A contact as it went. */
export interface Contact {
  legs: readonly Leg[];
  offers: readonly CallBackOffer[];
  site: number;
  end: number;
  outcome: 'resolved' | 'unresolved' | 'abandoned';
  known: boolean;
}

const MOST_LEGS = 4;
/** By queue: how often a first conversation is passed on. */
const PASSED_ON = [0.1, 0.06, 0.12, 0.07, 0.08, 0.13];
const PASSED_ON_AGAIN = 0.05;
const PASSED_TO_CARE = 0.35;
const CARE = QUEUES.length - 1;

/** A contact on its way through the centre. */
interface Walk {
  centre: Centre;
  day: Day;
  issue: Issue;
  contact: string;
  customer: string | null;
  site: number;
  queue: number;
  now: number;
  legs: Leg[];
  offers: CallBackOffer[];
}

/** Menu, wait, conversation; after a transfer wait and conversation again, until somebody settles it or nobody does. */
export function contactOf(centre: Centre, day: Day, issue: Issue, id: string): Contact {
  const walk = setOut(centre, day, issue, id);
  let settled: boolean | null = null;
  while (settled === null) {
    settled = oneTurn(walk);
  }
  const wasAnswered = walk.legs[walk.legs.length - 1].agent !== null;
  const outcome = settled ? 'resolved' : wasAnswered ? 'unresolved' : 'abandoned';
  return {
    legs: walk.legs,
    offers: walk.offers,
    site: walk.site,
    end: walk.now,
    outcome,
    known: walk.customer !== null,
  };
}

function setOut(centre: Centre, day: Day, issue: Issue, contact: string): Walk {
  const { queue } = INTENTS[issue.intent];
  const isKnown = centre.chance.happens(CHANNELS[issue.channel].recognised);
  const customer = isKnown ? customerId(issue.customer) : null;
  const site = siteFor(centre, issue.customer, queue);
  return { centre, day, issue, contact, customer, site, queue, now: issue.at, legs: [], offers: [] };
}

export function customerId(customer: number): string {
  return `k${String(customer + 1).padStart(5, '0')}`;
}

/** Whether this turn settled the issue; null when it was passed on. */
function oneTurn(walk: Walk): boolean | null {
  const { centre, day, site, now, issue, legs } = walk;
  const channel = CHANNELS[issue.channel];
  const team = teamFor(centre, day, site);
  const waited = waitFor({ channel, site: centre.organisation.sites[site], at: now, day }, centre.chance);
  const leg = startLeg(walk);
  leg.ivr_seconds = legs.length === 0 ? menuTime(walk, channel.menu) : 0;
  leg.wait_seconds = waited.seconds;
  leg.announced_seconds = waited.announced;
  leg.outcome = waited.outcome;
  if (waited.callBack) {
    walk.offers.push({ leg, accepted: waited.callBack === 'accepted' });
  }
  if (waited.outcome === 'answered') {
    return conversation(walk, team, leg);
  }
  if (channel.ofSite || legs.length > 0) {
    place(walk, team, leg);
  }
  endLeg(walk, leg);
  return waited.outcome === 'flowed out' ? calledBack(walk, team) : false;
}

function menuTime({ centre }: Walk, mean: number): number {
  return mean > 0 ? 8 + Math.round(centre.chance.exponential(mean - 8)) : 0;
}

/** The centre calls when it said it would, give or take two minutes. */
function calledBack(walk: Walk, team: Team): boolean | null {
  const late = Math.round(120 * walk.centre.chance.normal());
  walk.now += Math.max(60, TRUTHS.callBack.promisedMinutes * 60 + late) * 1000;
  const leg = startLeg(walk);
  leg.direction = 'outbound';
  leg.channel = CALL_BACK;
  return conversation(walk, team, leg);
}

function conversation(walk: Walk, team: Team, leg: Leg): boolean | null {
  const { centre, day, issue, legs } = walk;
  const { chance } = centre;
  const [intent, channel] = [INTENTS[issue.intent], CHANNELS[issue.channel]];
  const agent = agentFor(centre, day, team);
  const { talk, hold, wrap, hungUp } = handle({ team, agent, intent, channel, day }, chance);
  const bearing = { intent, channel, team, agent, day, attempt: issue.attempt, transfers: legs.length };
  leg.transferred = !hungUp && isPassedOn(walk);
  const resolved = !hungUp && !leg.transferred && chance.happens(chanceToResolve(centre, bearing));
  leg.talk_seconds = talk;
  leg.hold_seconds = hold;
  leg.wrap_seconds = wrap;
  leg.agent = agent.name;
  leg.satisfaction = leg.transferred ? null : satisfactionWith({ resolved, waited: leg.wait_seconds, hungUp }, chance);
  place(walk, team, leg);
  endLeg(walk, leg);
  return leg.transferred ? passOn(walk) : resolved;
}

function isPassedOn({ centre, legs, queue }: Walk): boolean {
  const often = legs.length === 0 ? PASSED_ON[queue] : PASSED_ON_AGAIN;
  return legs.length < MOST_LEGS - 2 && centre.chance.happens(often);
}

/** The hard queue has a second line of its own; of the others some go to care. */
function passOn(walk: Walk): null {
  const isHard = QUEUES[walk.queue] === TRUTHS.simpson.hardQueue;
  walk.queue = !isHard && walk.centre.chance.happens(PASSED_TO_CARE) ? CARE : walk.queue;
  return null;
}

function place({ centre, site }: Walk, team: Team, leg: Leg): void {
  leg.site = centre.organisation.sites[site].name;
  leg.team = team.name;
}

/** A leg at the walk's present, in which nothing has happened yet. */
function startLeg({ contact, customer, issue, legs, now, queue }: Walk): Leg {
  return {
    leg_id: `${contact}-${legs.length + 1}`,
    contact_id: contact,
    customer_id: customer,
    arrived_at: now,
    ended_at: now,
    ivr_seconds: 0,
    wait_seconds: 0,
    announced_seconds: null,
    talk_seconds: 0,
    hold_seconds: 0,
    wrap_seconds: 0,
    outcome: 'answered',
    transferred: false,
    direction: 'inbound',
    channel: CHANNELS[issue.channel].name,
    queue: QUEUES[queue],
    intent: INTENTS[issue.intent].name,
    site: null,
    team: null,
    agent: null,
    satisfaction: null,
  };
}

/** Moves the walk's present to the leg's end. Wrap-up comes after the customer has gone. */
function endLeg(walk: Walk, leg: Leg): void {
  leg.ended_at += (leg.ivr_seconds + leg.wait_seconds + leg.talk_seconds + leg.hold_seconds) * 1000;
  walk.legs.push(leg);
  walk.now = leg.ended_at;
}
