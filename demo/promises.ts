import type { Centre } from './centre';
import type { CallBackOffer, Contact } from './contact';
import type { Leg } from './leg';
import { chanceOf, type Chance } from './random';
import { TRUTHS } from './truths';

/** One row of `promises`, with names and instants in milliseconds. */
export interface Promised {
  promise_id: string;
  kind: 'call-back' | 'reply';
  customer_id: string | null;
  contact_id: string;
  made_at: number;
  promised_for: number;
  tried_at: number | null;
  kept_at: number | null;
  accepted: boolean;
  tries: number;
  channel: string;
  queue: string;
  intent: string;
  site: string | null;
  team: string | null;
  agent: string | null;
}

const { callBack, promises } = TRUTHS;
const HOUR = 3_600_000;
/** Of conversations: how often somebody says that they will write by tomorrow. */
const SAYS_SO = 0.08;
/** Of promises that are not kept in time: how often they are kept later. */
const LATE = 0.6;

/** What customers were told would happen, with a stream of chance of its own: writing it down changes nothing about what happened. */
export class Promises {
  readonly rows: Promised[] = [];
  private readonly chance: Chance;

  constructor(
    private readonly centre: Centre,
    seed = 1
  ) {
    this.chance = chanceOf(seed, 'promises');
  }

  /** Call-backs as they were offered, and the reply that somebody may have promised at the end. */
  hear({ legs, offers }: Contact): void {
    this.rows.push(...offers.map((offer) => callBackPromise(offer, legs)));
    const last = legs[legs.length - 1];
    if (last.agent !== null && this.chance.happens(SAYS_SO)) {
      this.rows.push(this.reply(last));
    }
  }

  private reply(leg: Leg): Promised {
    const due = leg.ended_at + 24 * HOUR;
    const kept = this.keptAt(leg, due);
    const known = kept !== null && kept < this.centre.until ? kept : null;
    return {
      ...whereAndWhom(leg, 'reply'),
      made_at: leg.ended_at,
      promised_for: due,
      tried_at: known,
      kept_at: known,
      accepted: true,
      tries: known === null ? 0 : 1,
      agent: leg.agent,
    };
  }

  private keptAt({ site, ended_at }: Leg, due: number): number | null {
    const { chance } = this;
    const inTime = site === promises.worstAt ? promises.keptThere : promises.keptElsewhere;
    if (chance.happens(inTime)) {
      return due - seconds(chance.share() * 0.9 * (due - ended_at));
    }
    return chance.happens(LATE) ? due + seconds(HOUR + chance.exponential(20 * HOUR)) : null;
  }
}

/** The leg after the one that was flowed out is the call. */
function callBackPromise({ leg, accepted }: CallBackOffer, legs: readonly Leg[]): Promised {
  const made = accepted ? leg.ended_at : leg.arrived_at + (leg.ivr_seconds + callBack.offeredAfterSeconds) * 1000;
  const call = accepted ? legs[legs.indexOf(leg) + 1] : undefined;
  const called = call?.arrived_at ?? null;
  return {
    ...whereAndWhom(leg, 'call-back'),
    made_at: made,
    promised_for: made + callBack.promisedMinutes * 60_000,
    tried_at: called,
    kept_at: called,
    accepted,
    tries: accepted ? 1 : 0,
    agent: call?.agent ?? null,
  };
}

function whereAndWhom(
  { leg_id, customer_id, contact_id, channel, queue, intent, site, team }: Leg,
  kind: Promised['kind']
) {
  return { promise_id: `${leg_id} ${kind}`, kind, customer_id, contact_id, channel, queue, intent, site, team };
}

/** Whole seconds, in milliseconds. */
function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 1000) * 1000;
}
