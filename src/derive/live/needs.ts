import type { CompiledMetric, Needs } from '../../formula';
import type { ChosenMetric, MetricChoice, OwnMetric, Profile, ProfileMetric, Window } from '../../model';

/** What a live answer tells, window by window. */
export const LIVE_METRICS: Readonly<Record<Window, readonly string[]>> = {
  now: [
    'waiting',
    'waiting_too_long',
    'longest_waiting',
    'in_conversation',
    'value_waiting',
    'value_waiting_too_long',
    'agents_free',
    'agents_busy',
    'agents_away',
    'call_backs_overdue',
  ],
  recent: ['contacts', 'service_level', 'abandon_rate'],
  today: [
    'contacts',
    'service_level',
    'abandon_rate',
    'call_back_promise_kept',
    'wait_announcement_accuracy',
    'customer_time_per_contact',
    'handle_time',
  ],
  soon: ['next_call_back'],
};

/** Figures of the last half hour are compared with this hour of past weeks; what was promised for today or told today with such days up to this hour. */
export const USUAL_METRICS: Readonly<Record<'recent' | 'today', readonly string[]>> = {
  recent: LIVE_METRICS.recent,
  today: ['call_back_promise_kept', 'wait_announcement_accuracy'],
};
/** Weeks back, and hours before this one, in which it is looked how often rows come. */
export const USUAL = { weeks: 8, before: 3 };

/**
 * What an hour of the past tells of a figure of one moment, by its metric: how many waited on average, and how long the longest waited.
 * Source: Little 1961, Oper. Res. 9, pp. 383-387 (as many wait as come, times how long each waits).
 */
export const USUAL_OF: Readonly<Record<string, OwnMetric>> = {
  waiting: { name: 'usual waiting', entity: 'contact', formula: 'sum(wait_s, where: offered) / 3600', unit: 'number' },
  longest_waiting: {
    ...{ name: 'usual longest wait', entity: 'contact', unit: 'seconds' },
    formula: 'max(wait_s, where: offered)',
  },
};

/** The metrics of a window as the query defines them, else as the profile does, so that board and wall mean the same. */
export function liveChoices(
  names: readonly string[],
  chosen: readonly MetricChoice[],
  profile: Profile | null
): ChosenMetric[] {
  return names.map((metric) => {
    const own = chosen.find((choice): choice is ChosenMetric => 'metric' in choice && choice.metric === metric);
    const { variant, parameters } = own ?? scoredIn(profile, metric) ?? {};
    return { metric, variant, parameters, ...(own?.entity && { entity: own.entity }) };
  });
}

/** The metric as the profile scores it. */
export function scoredIn(profile: Profile | null, metric: string): ProfileMetric | null {
  const all = profile?.families.flatMap(({ metrics }) => metrics) ?? [];
  return all.find((each) => each.metric === metric) ?? null;
}

/** Metrics of the whole and, where they know of such, of its places. */
export function liveNeeds(
  metrics: readonly CompiledMetric[],
  groupBy: readonly string[],
  { bucketed }: { bucketed: boolean }
): Needs {
  const levels = groupBy.length > 0 ? [[], groupBy] : [[]];
  return { metrics, levels, bucketed, whole: !bucketed, series: bucketed, strata: [] };
}
