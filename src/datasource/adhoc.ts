import type { AdHocVariableFilter, DrilldownsApplicability } from '@grafana/data';
import { Problem, type Filter } from '../model';
import { knownOrNull } from './interpolate';

const OPERATORS: Readonly<Record<string, Filter['operator']>> = {
  '=': 'in',
  '!=': 'not in',
  '=|': 'in',
  '!=|': 'not in',
};

/** The dashboard's ad hoc filters as ours. One that we cannot apply is refused: left out, it would show wrong figures as right. */
export function adHocFilters(filters: readonly AdHocVariableFilter[] = []): Filter[] {
  return filters.filter(({ key }) => key !== '').map(adHocFilter);
}

function adHocFilter({ key, operator, value, values }: AdHocVariableFilter): Filter {
  const known = OPERATORS[operator];
  if (!known) {
    throw new Problem('invalid', `the filter ${key} ${operator} ${value} cannot be applied`, {
      hint: `Use one of ${Object.keys(OPERATORS).join(', ')}.`,
    });
  }
  return { dimension: key, operator: known, values: (values ?? [value]).map(knownOrNull) };
}

/** Tells Grafana beforehand which filters we can apply, so that it can grey out the others. */
export function applicability(
  filters: readonly AdHocVariableFilter[],
  dimensions: Readonly<Record<string, unknown>>
): DrilldownsApplicability[] {
  return filters.map(({ key, operator, origin }) => {
    const reason = !(key in dimensions)
      ? `${key} is no dimension here`
      : !(operator in OPERATORS)
        ? `the operator ${operator} is not supported`
        : undefined;
    return { key, origin, applicable: reason === undefined, reason };
  });
}
