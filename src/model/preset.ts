import type { EntityMapping, Mapping } from './mapping';

/** A mapping of a known system, with all but the data source. */
export interface Preset {
  name: string;
  title: string;
  sentence: string;
  entities: Readonly<Record<string, Omit<EntityMapping, 'source' | 'preset'>>>;
}

/** Presets by name. */
export type Presets = Readonly<Record<string, Preset>>;

/** The mapping with all that its presets say. What it says itself wins; of row filters both hold. */
export function withPresets(mapping: Mapping, presets: Presets): Mapping {
  const entities = Object.entries(mapping.entities).map(([name, entity]) => [name, withPreset(name, entity, presets)]);
  return { ...mapping, entities: Object.fromEntries(entities) };
}

/** A preset that nobody knows stays named, so that reading the entity can say so. */
export function withPreset(name: string, entity: EntityMapping, presets: Presets): EntityMapping {
  const { preset, ...own } = entity;
  const shipped = preset === undefined ? undefined : presets[preset]?.entities[name];
  if (!shipped) {
    return entity;
  }
  const { fields = {}, cannot = {}, where } = own;
  return {
    ...shipped,
    ...(own.query ? { table: undefined } : {}),
    ...own,
    fields: { ...without(shipped.fields, Object.keys(cannot)), ...fields },
    cannot: { ...without(shipped.cannot ?? {}, Object.keys(fields)), ...cannot },
    where: shipped.where && where ? `(${shipped.where}) and (${where})` : where || shipped.where,
  };
}

function without<T>(record: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}
