/** Milliseconds since 1970-01-01T00:00Z, whole. The only way an instant is carried inside. */
export type Instant = number;

/** From `from` (inclusive) to `to` (exclusive). */
export interface Period {
  from: Instant;
  to: Instant;
}

export const GRAINS = ['5m', '15m', '30m', 'hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
/** The length of a bucket. `none`: the whole period is one bucket. */
export type Grain = (typeof GRAINS)[number] | 'none';

export type WeekStart = 'monday' | 'sunday' | 'saturday';

/** How a request reads the calendar. */
export interface Calendar {
  /** IANA name, for example `Europe/London`. */
  zone: string;
  weekStart: WeekStart;
}
