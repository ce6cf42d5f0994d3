import type { Entity, Field, Metric, MetricForm, Parameter, ParameterValue, Variant } from '../model';

/** What the names of a formula may mean. Fields first, then parameters, then metrics. */
export interface Scope {
  entity: Entity;
  entities: Readonly<Record<string, Entity>>;
  /** Fields that the mapping adds to the entity. */
  own?: readonly Field[];
  parameters?: readonly Parameter[];
  /** Values chosen for parameters; the rest stand at their defaults. */
  chosen?: Readonly<Record<string, ParameterValue>>;
  metrics?: Readonly<Record<string, Metric>>;
  /** The same for any entity, where a formula reaches beyond its own. */
  ownOf?: (entity: string) => readonly Field[];
  /** The form in which a metric is referred to; without it, its own. */
  formOf?: (
    metric: Metric,
    variant: Variant | null,
    inside: readonly string[]
  ) => Pick<MetricForm, 'entity' | 'formula'>;
  /** Metrics being spelt out right now, so that a circle is seen. */
  inside?: readonly string[];
}

export function fieldsOf({ entity, own = [] }: Scope): readonly Field[] {
  return [...entity.fields, ...own.filter(({ name }) => entity.fields.every((field) => field.name !== name))];
}

/** Fields that the mapping adds to an entity, be it the formula's own or another. */
export function ownIn({ entity, own, ownOf }: Scope, name: string): readonly Field[] {
  return (name === entity.name ? own : undefined) ?? ownOf?.(name) ?? [];
}

export function findField(scope: Scope, name: string): Field | undefined {
  return scope.entity.fields.find((field) => field.name === name) ?? scope.own?.find((field) => field.name === name);
}

export function parameterValue(scope: Scope, name: string): ParameterValue | undefined {
  const parameter = scope.parameters?.find((each) => each.name === name);
  return parameter && (scope.chosen?.[name] ?? parameter.default);
}

/** The ends of the request's period; a field or a parameter of the name comes first. */
const PERIOD = ['period_start', 'period_end'];

/** All names that could stand in a row expression, for suggestions. */
export function rowNames(scope: Scope): string[] {
  const linked = Object.entries(scope.entity.links ?? {}).flatMap(([link, { entity }]) =>
    (scope.entities[entity]?.fields ?? []).map(({ name }) => `${link}.${name}`)
  );
  return [
    ...fieldsOf(scope).map(({ name }) => name),
    ...(scope.parameters ?? []).map(({ name }) => name),
    ...PERIOD,
    ...linked,
  ];
}
