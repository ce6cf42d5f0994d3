import { customerId } from './contact';
import type { Centre } from './centre';
import { CHANNELS } from './channels';
import type { Day } from './days';
import { handle } from './handling';
import { INTENTS, QUEUES } from './intents';
import type { Leg } from './leg';
import { someCustomer } from './population';
import { chanceOf, cumulative, type Chance } from './random';
import { TRUTHS } from './truths';
import { announcedFor } from './waiting';

const HALF_HOUR = 1_800_000;
const HALF_HOURS_A_DAY = 48;
const { rush } = TRUTHS;
const PHONE = CHANNELS.find(({ name }) => name === 'phone')!;

/**
 * More callers than can be answered: from `from` on, each half hour bills go out and customers call about them within a few
 * minutes. A line first come first served, with a stream of chance of its own.
 */
export function* rushes(centre: Centre, from: number, seed = 1): Generator<Leg> {
  const chance = chanceOf(seed, 'rushes');
  let number = 0;
  for (const day of centre.days) {
    for (const begins of halfHoursOf(day).filter((each) => each >= from)) {
      for (const leg of oneRush(centre, day, begins, chance)) {
        number += 1;
        const contact_id = `r${String(number).padStart(6, '0')}`;
        yield { ...leg, contact_id, leg_id: `${contact_id}-1` };
      }
    }
  }
}

function halfHoursOf({ start }: Day): number[] {
  return Array.from({ length: HALF_HOURS_A_DAY }, (_, index) => start + index * HALF_HOUR);
}

/** Each caller takes the first line that is free, if patience lasts until then. */
function oneRush(centre: Centre, day: Day, begins: number, chance: Chance): Leg[] {
  const freeAt = new Array<number>(rush.lines).fill(begins);
  const calls: Call[] = [];
  return arrivals(begins, chance).map((arrived) => {
    const leg = callOf(centre, day, arrived, chance);
    const line = freeAt.indexOf(Math.min(...freeAt));
    const asked = arrived + leg.ivr_seconds * 1000;
    const wait = Math.max(1, Math.round((freeAt[line] - asked) / 1000));
    const patience = 20 + Math.round(chance.exponential(rush.patience));
    leg.announced_seconds = announcedTo(asked, calls);
    if (patience < wait) {
      return givenUp(leg, patience);
    }
    const answered = answeredAfter(leg, wait);
    freeAt[line] = answered.ended_at + answered.wrap_seconds * 1000;
    calls.push({ from: asked + wait * 1000, to: freeAt[line] });
    return answered;
  });
}

/** A call that takes a line, from the answer to the end of the work after it. */
interface Call {
  from: number;
  to: number;
}

/**
 * By how many are ahead in the line and how long calls last on average; nothing is said where nobody is.
 * Source: Ibrahim & Whitt 2009, Manuf. Serv. Oper. Manag. 11, pp. 397-415 (announcements by queue length).
 */
function announcedTo(asked: number, calls: readonly Call[]): number | null {
  const ahead = calls.filter(({ from }) => from > asked).length;
  const seconds = calls.reduce((sum, { from, to }) => sum + (to - from) / 1000, 0) / calls.length;
  return ahead === 0 ? null : announcedFor(((ahead + 1) * seconds) / rush.lines);
}

function arrivals(begins: number, chance: Chance): number[] {
  const first = begins + chance.whole(rush.within * 60) * 1000;
  const at = Array.from({ length: rush.callers }, () => first + chance.whole(rush.minutes * 60) * 1000);
  return at.sort((one, other) => one - other);
}

const BILLING = cumulative(INTENTS.map(({ queue, weight }) => (QUEUES[queue] === rush.queue ? weight : 0)));

/** A call with all that would happen in it, were it answered at once. */
function callOf(centre: Centre, day: Day, arrived: number, chance: Chance): Leg {
  const { organisation, population } = centre;
  const intent = INTENTS[chance.index(BILLING)];
  const site = organisation.sites[chance.index(organisation.routing[intent.queue])];
  const team = site.teams[chance.whole(site.teams.length)];
  const agent = team.agents[chance.whole(team.agents.length)];
  const { talk, hold, wrap } = handle({ team, agent, intent, channel: PHONE, day }, chance);
  const isKnown = chance.happens(PHONE.recognised);
  return {
    ...{ leg_id: '', contact_id: '', arrived_at: arrived, ended_at: arrived },
    customer_id: isKnown ? customerId(someCustomer(population, arrived, chance)) : null,
    ...{
      ivr_seconds: 10 + chance.whole(20),
      wait_seconds: 0,
      announced_seconds: null,
      talk_seconds: talk,
      hold_seconds: hold,
      wrap_seconds: wrap,
    },
    ...{
      outcome: 'answered',
      transferred: false,
      direction: 'inbound',
      channel: PHONE.name,
      queue: QUEUES[intent.queue],
    },
    ...{ intent: intent.name, site: site.name, team: team.name, agent: agent.name, satisfaction: null },
  };
}

function answeredAfter(leg: Leg, wait: number): Leg {
  const { arrived_at, ivr_seconds, talk_seconds, hold_seconds } = leg;
  return {
    ...leg,
    wait_seconds: wait,
    ended_at: arrived_at + (ivr_seconds + wait + talk_seconds + hold_seconds) * 1000,
  };
}

function givenUp(leg: Leg, wait: number): Leg {
  return {
    ...leg,
    ...{ wait_seconds: wait, ended_at: leg.arrived_at + (leg.ivr_seconds + wait) * 1000, outcome: 'abandoned' },
    ...{ talk_seconds: 0, hold_seconds: 0, wrap_seconds: 0, agent: null },
  };
}
