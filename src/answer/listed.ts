import type { Definitions, Dimension } from '../model';

/** Levels of the chain that comes first, from its top. */
export function levelsOf({ chains }: Definitions): readonly string[] {
  return Object.values(chains)[0]?.levels ?? [];
}

/** Rows of an entity told apart by their own fields, under names that no other dimension has. */
export function byOwnFields(entity: string, fields: readonly string[], definitions: Definitions) {
  const named = fields.map((field): Dimension => ({
    name: `${entity} ${field}`,
    title: field,
    fields: { [entity]: field },
  }));
  const dimensions = Object.fromEntries(named.map((dimension) => [dimension.name, dimension]));
  return {
    inside: { ...definitions, dimensions: { ...definitions.dimensions, ...dimensions } },
    groupBy: named.map(({ name }) => name),
  };
}
