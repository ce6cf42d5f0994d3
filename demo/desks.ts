import type { Centre } from './centre';
import { DAY } from './days';
import type { Leg } from './leg';
import { chanceOf, type Chance } from './random';

/** One row of `desk_states`, with instants in milliseconds. */
export interface DeskState {
  state_id: string;
  agent: string;
  site: string | null;
  team: string | null;
  channel: string | null;
  state: 'ready' | 'talking' | 'wrap-up' | 'away';
  reason: string | null;
  began_at: number;
  ended_at: number;
}

/** Days for which the desk keeps its log, counted from the end of the data. */
export const KEPT_DAYS = 92;
/** Waits after which the agent cannot have been ready for long, and mean seconds of having been ready otherwise. */
const AT_ONCE = 8;
const READY = { atOnce: 105, afterWait: 4 };
const GOES_AWAY = 0.12;
const AWAY = { reasons: ['break', 'other work', 'meeting', 'training', 'coaching'], minutes: [9, 12, 25, 40, 20] };

/** What agents did around their conversations, with a stream of chance of its own: logging changes nothing about what happened. */
export class Desks {
  readonly rows: DeskState[] = [];
  private readonly chance: Chance;
  private readonly busyUntil = new Map<string, number>();

  constructor(
    private readonly centre: Centre,
    seed = 1
  ) {
    this.chance = chanceOf(seed, 'desks');
  }

  /** Logs a conversation, and gives the seconds for which its agent had been ready. */
  log(leg: Leg): number {
    const agent = leg.agent!;
    const answered = leg.arrived_at + (leg.ivr_seconds + leg.wait_seconds) * 1000;
    const ready = this.readySince(agent, answered, leg.wait_seconds);
    const wrapped = leg.ended_at + leg.wrap_seconds * 1000;
    const { channel } = leg;
    this.put(leg, { state: 'ready', channel: null, reason: null, began_at: ready, ended_at: answered });
    this.put(leg, { state: 'talking', channel, reason: null, began_at: answered, ended_at: leg.ended_at });
    this.put(leg, { state: 'wrap-up', channel, reason: null, began_at: leg.ended_at, ended_at: wrapped });
    this.busyUntil.set(agent, Math.max(this.busyUntil.get(agent) ?? 0, this.perhapsAway(leg, wrapped)));
    return (answered - ready) / 1000;
  }

  /** Not before the end of the work before; whoever is in two conversations at once was never ready for the second. */
  private readySince(agent: string, answered: number, waited: number): number {
    const mean = waited <= AT_ONCE ? READY.atOnce : READY.afterWait;
    const since = answered - Math.round(this.chance.exponential(mean)) * 1000;
    return Math.min(answered, Math.max(since, this.busyUntil.get(agent) ?? 0));
  }

  private perhapsAway(leg: Leg, since: number): number {
    if (!this.chance.happens(GOES_AWAY)) {
      return since;
    }
    const kind = this.chance.whole(AWAY.reasons.length);
    const until = since + Math.round(this.chance.exponential(AWAY.minutes[kind] * 60)) * 1000;
    this.put(leg, { state: 'away', channel: null, reason: AWAY.reasons[kind], began_at: since, ended_at: until });
    return until;
  }

  /** Stretches that have ended before the end of the data, and that the log still holds. */
  private put(
    { leg_id, agent, site, team }: Leg,
    stretch: Pick<DeskState, 'state' | 'channel' | 'reason' | 'began_at' | 'ended_at'>
  ): void {
    const { until } = this.centre;
    const { began_at, ended_at } = stretch;
    if (ended_at > began_at && ended_at <= until && began_at >= until - KEPT_DAYS * DAY) {
      this.rows.push({ state_id: `${leg_id} ${stretch.state}`, agent: agent!, site, team, ...stretch });
    }
  }
}
