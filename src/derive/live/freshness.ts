import type { Freshness, LivePicture, OwnMetric, Window } from '../../model';
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

/** A source that is silent for longer than this says nothing new, however often its rows come. */
const LEAST_STALE = 120;
/** As many mean gaps as chance leaves without a row once in 3,000 (exp(-8), arrivals being Poisson). */
const GAPS = 8;

/** How old the newest row is, and from when on that is no longer chance. */
export function freshnessOf(
  parts: readonly LivePart[],
  picture: Picture,
  { at, windows }: Pick<LivePicture, 'at' | 'windows'>
): Freshness {
  const ages = parts.flatMap(agesIn);
  const usual = picture.usualAt(0, 'contacts', 'recent');
  const today = picture.valueAt(0, 'contacts', 'today');
  const gap = usual
    ? gapOf(usual.value, windows.recent.to - windows.recent.from)
    : gapOf(today ?? 0, at - windows.today.from);
  const stale = gap === null ? null : Math.max(LEAST_STALE, Math.ceil(GAPS * gap));
  const unseen = stale !== null && parts.some(asksAge) ? (at - windows.now.from) / 1000 : null;
  return { age: ages.length > 0 ? Math.min(...ages) : unseen, stale };
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

/** Seconds from one contact to the next. */
function gapOf(contacts: number, milliseconds: number): number | null {
  return contacts > 0 ? milliseconds / 1000 / contacts : null;
}
