/** One row of `contact_legs`, with names and instants in milliseconds. */
export interface Leg {
  leg_id: string;
  contact_id: string;
  customer_id: string | null;
  arrived_at: number;
  ended_at: number;
  ivr_seconds: number;
  wait_seconds: number;
  /** Told to whoever listens on a line and is not answered at once. */
  announced_seconds: number | null;
  talk_seconds: number;
  hold_seconds: number;
  wrap_seconds: number;
  outcome: 'answered' | 'abandoned' | 'flowed out';
  transferred: boolean;
  direction: 'inbound' | 'outbound';
  channel: string;
  queue: string;
  intent: string;
  site: string | null;
  team: string | null;
  agent: string | null;
  satisfaction: number | null;
}
