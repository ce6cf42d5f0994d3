import { DAY } from './days';
import type { Leg } from './leg';

/** One row of `half_hours`: what the switch adds up of a queue in a team. */
export interface HalfHour {
  half_hour_id: string;
  starts_at: number;
  seconds: number;
  queue: string;
  site: string | null;
  team: string | null;
  new_contacts: number;
  offered: number;
  answered: number;
  abandoned: number;
  flowed_out: number;
  answered_in_time: number;
  abandoned_in_time: number;
  abandoned_short: number;
  in_time_seconds: number;
  short_seconds: number;
  handled: number;
  transferred: number;
  wait_answered_seconds: number;
  wait_abandoned_seconds: number;
  talk_seconds: number;
  hold_seconds: number;
  wrap_seconds: number;
  idle_seconds: number;
}

const SECONDS = 1800;
const IN_TIME = 20;
const SHORT = 5;

/** Adds up legs as they pass, each in the half hour of its arrival; `idleBefore` says how long their agent had been ready for them. */
export class HalfHours {
  private readonly byKey = new Map<string, HalfHour>();
  private lastOffered = '';

  constructor(private readonly idleBefore: (leg: Leg) => number) {}

  get rows(): Iterable<HalfHour> {
    return this.byKey.values();
  }

  /** How much of the time in which its people were on contacts or ready for one a team was on them, by team and first instant of the day. */
  occupancies(): Map<string, number> {
    const sums = new Map<string, [busy: number, all: number]>();
    for (const { team, starts_at, talk_seconds, hold_seconds, wrap_seconds, idle_seconds } of this.rows) {
      const key = `${team} ${starts_at - (starts_at % DAY)}`;
      const [busy, all] = sums.get(key) ?? [0, 0];
      const more = talk_seconds + hold_seconds + wrap_seconds;
      sums.set(key, [busy + more, all + more + idle_seconds]);
    }
    return new Map([...sums].flatMap(([key, [busy, all]]) => (all > 0 ? [[key, busy / all]] : [])));
  }

  /** The legs of one contact come together, so one that was not offered just before is new. */
  *counting(legs: Iterable<Leg>): Generator<Leg> {
    for (const leg of legs) {
      const row = this.rowOf(leg);
      if (leg.direction === 'inbound') {
        row.new_contacts += leg.contact_id === this.lastOffered ? 0 : 1;
        this.lastOffered = leg.contact_id;
        addOffer(row, leg);
      }
      if (leg.outcome === 'answered') {
        addWork(row, leg);
        row.idle_seconds += this.idleBefore(leg);
      }
      yield leg;
    }
  }

  private rowOf({ arrived_at, queue, site, team }: Leg): HalfHour {
    const half = Math.floor(arrived_at / (SECONDS * 1000));
    const key = `${half} ${queue} ${site} ${team}`;
    const known = this.byKey.get(key);
    if (known) {
      return known;
    }
    const row = emptyHalfHour(key, half * SECONDS * 1000, { queue, site, team });
    this.byKey.set(key, row);
    return row;
  }
}

/** Written out in full: rows copied from one another take twice as long to fill. */
function emptyHalfHour(
  half_hour_id: string,
  starts_at: number,
  { queue, site, team }: Pick<HalfHour, 'queue' | 'site' | 'team'>
): HalfHour {
  return {
    half_hour_id,
    starts_at,
    seconds: SECONDS,
    queue,
    site,
    team,
    new_contacts: 0,
    offered: 0,
    answered: 0,
    abandoned: 0,
    flowed_out: 0,
    answered_in_time: 0,
    abandoned_in_time: 0,
    abandoned_short: 0,
    in_time_seconds: IN_TIME,
    short_seconds: SHORT,
    handled: 0,
    transferred: 0,
    wait_answered_seconds: 0,
    wait_abandoned_seconds: 0,
    talk_seconds: 0,
    hold_seconds: 0,
    wrap_seconds: 0,
    idle_seconds: 0,
  };
}

function addOffer(row: HalfHour, { outcome, wait_seconds: wait }: Leg): void {
  const inTime = wait <= IN_TIME ? 1 : 0;
  row.offered += 1;
  switch (outcome) {
    case 'answered':
      row.answered += 1;
      row.answered_in_time += inTime;
      row.wait_answered_seconds += wait;
      break;
    case 'abandoned':
      row.abandoned += 1;
      row.abandoned_in_time += inTime;
      row.abandoned_short += wait < SHORT ? 1 : 0;
      row.wait_abandoned_seconds += wait;
      break;
    case 'flowed out':
      row.flowed_out += 1;
      break;
  }
}

/** Of conversations in both directions. */
function addWork(row: HalfHour, leg: Leg): void {
  row.handled += 1;
  row.transferred += leg.transferred ? 1 : 0;
  row.talk_seconds += leg.talk_seconds;
  row.hold_seconds += leg.hold_seconds;
  row.wrap_seconds += leg.wrap_seconds;
}
