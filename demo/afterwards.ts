import type { Centre } from './centre';
import { CHANNELS } from './channels';
import type { Contact, Issue } from './contact';
import { ARRIVALS, CLOSES, DAY, OPENS } from './days';
import { disappoint, learn, remember } from './population';
import { cumulative, type Chance } from './random';
import { TRUTHS } from './truths';

const COMES_BACK = { resolved: 0, unresolved: 0.87, abandoned: 0.5 };
const SAME_CHANNEL = 0.75;
/** Days until coming back: the same day, the next, and so on. */
const DAYS_LATER = cumulative([16, 26, 18, 12, 9, 7, 5, 3, 2, 1, 1]);

/** What a contact leaves behind: something learned, a customer lost, or another contact about the same issue, which is returned. */
export function afterwards(centre: Centre, issue: Issue, contact: Contact): Issue | null {
  const { chance, organisation, population } = centre;
  const { customer } = issue;
  const { end, outcome } = contact;
  population.busyUntil[customer] = end;
  if (contact.known && outcome !== 'abandoned' && chance.happens(organisation.sites[contact.site].asks)) {
    learn(population, customer, end, chance);
  }
  if (outcome === 'unresolved') {
    disappoint(population, customer, end, chance);
  }
  remember(population, customer, { at: end, waitedLong: waitedLong(issue, contact) }, chance);
  return chance.happens(COMES_BACK[outcome]) ? nextTry(issue, end, chance) : null;
}

/** For the first answer to a call, whether it came or not; written messages can lie. */
function waitedLong({ channel }: Issue, { legs }: Contact): boolean {
  return CHANNELS[channel].holds && legs[0].wait_seconds > TRUTHS.waiting.overSeconds;
}

function nextTry(issue: Issue, end: number, chance: Chance): Issue {
  const later = chance.index(DAYS_LATER);
  const at =
    later === 0 ? end + 60_000 + secondsWithin(5 * 3600, chance) : timeOn(end - (end % DAY) + later * DAY, chance);
  const channel = chance.happens(SAME_CHANNEL) ? issue.channel : someChannel(chance);
  return { ...issue, at, channel: openAt(at, channel, chance), attempt: issue.attempt + 1 };
}

/** Some moment of a day, most likely in its busy hours. */
export function timeOn(day: number, chance: Chance): number {
  return day + chance.index(ARRIVALS) * 3_600_000 + secondsWithin(3600, chance);
}

function secondsWithin(seconds: number, chance: Chance): number {
  return chance.whole(seconds) * 1000;
}

const ALL = cumulative(CHANNELS.map(({ weight }) => weight));
const AT_NIGHT = cumulative(CHANNELS.map(({ weight, atNight }) => (atNight ? weight : 0)));

export function someChannel(chance: Chance): number {
  return chance.index(ALL);
}

/** The channel, or at night one that is open then. */
export function openAt(at: number, channel: number, chance: Chance): number {
  const hour = Math.floor((at % DAY) / 3_600_000);
  const isNight = hour < OPENS || hour >= CLOSES;
  return isNight && !CHANNELS[channel].atNight ? chance.index(AT_NIGHT) : channel;
}
