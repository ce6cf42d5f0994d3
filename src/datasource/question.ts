import type { DataQueryRequest } from '@grafana/data';
import { Problem, type Query, queryOf, type Request } from '../model';
import { adHocFilters } from './adhoc';
import { calendarOf } from './calendar';
import { interpolated } from './interpolate';
import type { BoardroomQuery } from './types';

/** What a new panel asks: the one thing that every contact centre can answer. */
export const DEFAULT_QUERY: Query = {
  version: 1,
  answer: 'metrics',
  metrics: [{ metric: 'contacts' }],
  grain: 'auto',
};

const DEFAULT_PROFILE = 'balanced';
const MINUTE_MS = 60_000;

/** A panel's query with its time, its reader's calendar, and every variable and ad hoc filter in its place. */
export function questionOf(target: BoardroomQuery, request: DataQueryRequest): Request {
  const query = queryOf(interpolated(withDefaults(target), request.scopedVars));
  const { version, filters = [] } = query;
  if (version !== 1) {
    throw new Problem('invalid', `the query is of version ${String(version)}`, { hint: 'Update Customer Boardroom.' });
  }
  return {
    ...query,
    filters: [...filters, ...adHocFilters(request.filters)],
    period: { from: request.range.from.valueOf(), to: request.range.to.valueOf() },
    calendar: calendarOf(request.timezone),
    now: presentOf(request.startTime),
    points: request.maxDataPoints,
  };
}

/** Panels of one refresh start milliseconds apart; a whole minute lets their statements be equal, and shared. */
function presentOf(startTime: number | undefined): number {
  return Math.floor((startTime ?? Date.now()) / MINUTE_MS) * MINUTE_MS;
}

/** A query that somebody wrote by hand, or that another data source left behind, made whole. */
export function withDefaults(target: BoardroomQuery): BoardroomQuery {
  const { version = 1, answer = 'metrics' } = target;
  const whole = { ...target, version, answer };
  return hasProfile(whole) ? { ...whole, profile: target.profile || DEFAULT_PROFILE } : whole;
}

/** Does the answer need a profile? */
export function hasProfile({ answer }: Query): boolean {
  return answer === 'scorecard' || answer === 'drivers' || answer === 'live' || answer === 'retention';
}

/** Nothing to ask: hidden, or no metric chosen yet. */
export function isComplete(target: BoardroomQuery): boolean {
  const { answer, metrics = [] } = withDefaults(target);
  return !target.hide && (answer !== 'metrics' || metrics.length > 0);
}
