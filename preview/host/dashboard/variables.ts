import {
  AdHocFiltersVariable,
  ConstantVariable,
  CustomVariable,
  DataSourceVariable,
  IntervalVariable,
  QueryVariable,
  SceneVariableSet,
  TextBoxVariable,
  type SceneDataQuery,
  type SceneVariable,
} from '@grafana/scenes';
import type { Dashboard, VariableModel } from '@grafana/schema';

type Make = (model: VariableModel & Extras) => SceneVariable;

/** What older JSON says beyond the schema's own type. */
interface Extras {
  auto?: boolean;
  auto_count?: number;
  auto_min?: string;
  filters?: never[];
  baseFilters?: never[];
}

const MAKE: Record<string, Make> = {
  query: (model) =>
    new QueryVariable({
      ...chosen(model),
      query: (model.query ?? '') as SceneDataQuery,
      datasource: model.datasource,
      regex: model.regex,
      refresh: model.refresh as never,
      sort: model.sort as never,
    }),
  custom: (model) => new CustomVariable({ ...chosen(model), query: text(model.query) }),
  datasource: (model) => new DataSourceVariable({ ...chosen(model), pluginId: text(model.query), regex: model.regex }),
  interval: (model) =>
    new IntervalVariable({
      ...common(model),
      value: text(model.current?.value),
      intervals: text(model.query).split(','),
      autoEnabled: model.auto,
      autoStepCount: model.auto_count,
      autoMinInterval: model.auto_min,
    }),
  textbox: (model) => new TextBoxVariable({ ...common(model), value: text(model.current?.value ?? model.query) }),
  constant: (model) => new ConstantVariable({ ...common(model), value: text(model.query) }),
  adhoc: (model) =>
    new AdHocFiltersVariable({
      ...common(model),
      datasource: model.datasource,
      filters: model.filters ?? [],
      baseFilters: model.baseFilters ?? [],
      applyMode: 'auto',
    }),
};

/** A dashboard's `templating.list`. Kinds that the preview does not know are left out. */
export function variablesOf({ templating }: Dashboard): SceneVariableSet {
  const variables = (templating?.list ?? []).flatMap((model) => MAKE[model.type]?.(model) ?? []);
  return new SceneVariableSet({ variables });
}

function common({ name, label, description, hide, skipUrlSync }: VariableModel) {
  return { name, label, description, hide: hide as never, skipUrlSync };
}

/** What variables with a list of values have in common. */
function chosen(model: VariableModel) {
  const { current, multi, includeAll, allValue } = model;
  return {
    ...common(model),
    value: (current?.value ?? '') as string,
    text: (current?.text ?? '') as string,
    isMulti: multi,
    includeAll,
    allValue: allValue ?? undefined,
    defaultToAll: Boolean(includeAll),
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : String(value ?? '');
}
