import type { ScopedVars } from '@grafana/data';
import { NOT_KNOWN } from '../frame/names';
import type { ChosenMetric, Filter, MetricChoice, OwnMetric, ParameterValue, Query } from '../model';
import { filled, formulaText, listOf, type Chosen } from './variables';

/** The same query with every variable of the dashboard filled in. */
export function interpolated<Q extends Query>(query: Q, scopedVars: ScopedVars): Q {
  return {
    ...query,
    metrics: query.metrics?.flatMap((choice) => metrics(choice, scopedVars)),
    profile: filled(query.profile, scopedVars),
    baseline: filled(query.baseline, scopedVars),
    place: query.place && {
      dimension: filled(query.place.dimension, scopedVars) ?? '',
      value: filled(query.place.value, scopedVars) ?? '',
    },
    grain: filled(query.grain, scopedVars),
    groupBy: query.groupBy?.flatMap((dimension) => withoutAll(listOf(dimension, scopedVars))),
    adjust: query.adjust?.flatMap((dimension) => withoutAll(listOf(dimension, scopedVars))),
    filters: query.filters?.flatMap((filter) => restriction(filter, scopedVars)),
  };
}

function metrics(choice: MetricChoice, scopedVars: ScopedVars): MetricChoice[] {
  if (isOwn(choice)) {
    return [{ ...choice, formula: formulaText(choice.formula, scopedVars) }];
  }
  const names = withoutAll(listOf(choice.metric, scopedVars));
  return names.map((metric) => ({
    ...choice,
    metric,
    variant: filled(choice.variant, scopedVars),
    parameters: parameters(choice, scopedVars),
  }));
}

export function isOwn(choice: MetricChoice): choice is OwnMetric {
  return 'formula' in choice;
}

function parameters({ parameters: given }: ChosenMetric, scopedVars: ScopedVars): ChosenMetric['parameters'] {
  return (
    given && Object.fromEntries(Object.entries(given).map(([name, value]) => [name, parameterValue(value, scopedVars)]))
  );
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** A variable can only hold text: `20` and `20s` are numbers, and durations are seconds. */
function parameterValue(value: ParameterValue, scopedVars: ScopedVars): ParameterValue {
  if (typeof value !== 'string') {
    return value;
  }
  const text = filled(value, scopedVars) ?? '';
  const [, amount, unit] = /^(-?\d+(?:\.\d+)?)([smhd]?)$/.exec(text.trim()) ?? [];
  return amount === undefined ? text : Number(amount) * (SECONDS[unit ?? ''] ?? 1);
}

/** A filter by a variable whose reader chose All, or nothing, restricts nothing. */
function restriction(filter: Filter, scopedVars: ScopedVars): Filter[] {
  const chosen = filter.values.map((value) => (value === null ? NOT_KNOWN_CHOSEN : listOf(value, scopedVars)));
  if (chosen.includes('all')) {
    return [];
  }
  const values = chosen.flatMap(withoutAll).map(knownOrNull);
  return values.length === 0 ? [] : [{ ...filter, values }];
}

const NOT_KNOWN_CHOSEN: Chosen = [NOT_KNOWN];

/** A reader who clicks "not known" in a table, or picks it from a variable, means rows whose value is not known. */
export function knownOrNull(value: string | null): string | null {
  return value === NOT_KNOWN ? null : value;
}

function withoutAll(chosen: Chosen): readonly string[] {
  return chosen === 'all' ? [] : chosen;
}
