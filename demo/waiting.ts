import type { Channel } from './channels';
import { DAY, RUSH, type Day } from './days';
import type { Site } from './organisation';
import { logOdds, probability, type Chance } from './random';
import { TRUTHS } from './truths';

export interface Waited {
  seconds: number;
  /** What the customer was told, seconds. */
  announced: number | null;
  outcome: 'answered' | 'abandoned' | 'flowed out';
  /** A call-back was offered: whether the customer took it. */
  callBack?: 'accepted' | 'declined';
}

const { billingChange, callBack } = TRUTHS;

interface Circumstances {
  channel: Channel;
  site: Site;
  at: number;
  day: Day;
}

/** Most are answered at once, the others wait for a time that grows with the pressure, and leave when their patience ends. */
export function waitFor(circumstances: Circumstances, chance: Chance): Waited {
  const { channel } = circumstances;
  const pressure = pressureOn(circumstances);
  if (!chance.happens(probability(logOdds(1 - channel.atOnce) + pressure))) {
    return { seconds: 1 + chance.whole(8), announced: null, outcome: 'answered' };
  }
  const usual = channel.wait * Math.exp(0.35 * pressure);
  const announced = channel.holds ? announcedFor(usual) : null;
  const wait = chance.exponential(usual);
  const patience = chance.exponential(channel.patience);
  const seconds = 5 + Math.round(Math.min(wait, patience));
  const isOffered = seconds > callBack.offeredAfterSeconds && offersCallBack(circumstances);
  if (isOffered && chance.happens(callBack.accepts)) {
    const left = callBack.offeredAfterSeconds + chance.whole(15);
    return { seconds: left, announced, outcome: 'flowed out', callBack: 'accepted' };
  }
  const outcome = patience < wait ? 'abandoned' : 'answered';
  return isOffered ? { seconds, announced, outcome, callBack: 'declined' } : { seconds, announced, outcome };
}

/** The wait to be expected, as it is said on the line: in whole minutes, seconds. */
export function announcedFor(expected: number): number {
  return Math.max(1, Math.round(expected / 60)) * 60;
}

function pressureOn({ site, at, day }: Circumstances): number {
  const rush = RUSH[Math.floor((at % DAY) / 3_600_000)];
  const relief = day.beforeEnd <= billingChange.daysBeforeEnd ? billingChange.waiting : 0;
  return day.waiting + day.waitingAt[site.index] + site.waiting + rush + relief;
}

function offersCallBack({ channel, site, day }: Circumstances): boolean {
  return site.name === callBack.site && channel.name === 'phone' && day.beforeEnd <= callBack.daysBeforeEnd;
}
