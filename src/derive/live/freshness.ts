import type { Freshness, LivePicture, OwnMetric, Usual, Window } from '../../model';
import { gaugesFor } from '../measure';

import type { LivePart, Picture } from './picture';

/** What the names of the metrics below begin with. */
export const NEWEST = 'newest ';

/** Entities whose rows begin at the moment at which something happens. */
const EVENTS = ['contact', 'agent_state'];

/** Ages of the newest rows of these entities, seconds: asked beside the figures, and shown as none of them. */
export function newestOf(entities: readonly string[], window: Window): OwnMetric[] {
  const formula = FORMULA[window];
  return EVENTS.filter((entity) => formula !== undefined && entities.includes(entity)).map((entity) => ({
    name: `${NEWEST}${entity}`,
    entity,
    formula: formula!,
    unit: 'seconds',
  }));
}

/** Rows dated after the present are looked for in the next hour; their age is negative. */
const FORMULA: Readonly<Partial<Record<Window, string>>> = {
  now: 'min(period_end - started_at)',
  soon: 'min(period_start - started_at)',
};

/** A source that is silent for shorter than this may be between two rows. */
const LEAST_STALE = 120;
/** As many rows as chance leaves out once in 3,000 (exp(-8), arrivals being Poisson). */
const ROWS = 8;

const HOUR = 3_600_000;

interface Told extends Pick<LivePicture, 'at' | 'windows'> {
  /** What is usual of contacts in this hour, in the one before it and so on; null: not known. */
  hours: ReadonlyArray<Usual | null>;
  /** Since this hour began, milliseconds. */
  begun: number;
}

/** How old the newest row is, and from when on that is no longer chance. */
export function freshnessOf(parts: readonly LivePart[], picture: Picture, told: Told): Freshness {
  const ages = parts.flatMap(agesIn);
  const silence = silenceOf(picture, told);
  const stale = silence === null ? null : Math.max(LEAST_STALE, Math.ceil(silence / 1000));
  const unseen = stale !== null && parts.some(asksAge) ? (told.at - told.windows.now.from) / 1000 : null;
  return { age: ages.length > 0 ? Math.min(...ages) : unseen, stale, unsure: told.hours[0] === null };
}

/**
 * Back from the present, the time in which so many rows are wont to come, milliseconds: by few of past weeks (their lower quartile), hour
 * by hour, for a night may just have ended. Null where fewer come in all hours that are looked at: their silence tells nothing.
 * Where past weeks are not known, rows are taken to come all day as they did today.
 */
function silenceOf(picture: Picture, { at, windows, hours, begun }: Told): number | null {
  if (hours[0] === null) {
    const today = picture.valueAt(0, 'contacts', 'today') ?? 0;
    return today > 0 ? (ROWS * (at - windows.today.from)) / today : null;
  }
  let [rows, back] = [0, 0];
  for (const [ago, usual] of hours.entries()) {
    const length = ago === 0 ? begun : HOUR;
    const rate = (usual?.low ?? 0) / HOUR;
    if (rows + rate * length >= ROWS) {
      return back + (ROWS - rows) / rate;
    }
    rows += rate * length;
    back += length;
  }
  return null;
}

/** Where rows are wont to come and none did in all that was looked at, the newest is at least as old as that. */
const asksAge = ({ needs, material }: LivePart) =>
  needs.metrics.some(({ info }) => info.metric.startsWith(NEWEST) && !material.silent.has(info.key));

function agesIn({ needs, material }: LivePart): number[] {
  const gauges = gaugesFor(needs, material, 'now');
  const cells = material.cellsAt('now', 0, { bucketed: needs.bucketed });
  return needs.metrics.flatMap(({ info }, index) => {
    const { value } = info.metric.startsWith(NEWEST)
      ? gauges[index](cells, cells.length > 0 ? 0 : -1)
      : { value: null };
    return value === null ? [] : [value];
  });
}
