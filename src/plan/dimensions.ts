import { didYouMean } from '../formula';
import { Problem, remembered, withOwnDimensions } from '../model';
import type { Definitions, Dimension } from '../model';

/** All ways to split, by name: those that are defined, and those that fields of the house make. */
export function dimensionsIn(definitions: Definitions): Readonly<Record<string, Dimension>> {
  return known('', definitions);
}

const known = remembered(
  (_: string, definitions: Definitions) => withOwnDimensions(definitions),
  (all) => all
);

/** Which field of an entity's rows a dimension is, or `link.field`; null where they have none. */
export function placeOf(entity: string, name: string, definitions: Definitions): string | null {
  return dimensionsIn(definitions)[name]?.fields[entity] ?? null;
}

/** Mapped entities whose rows have the dimension, the first named first. */
export function entitiesWith(name: string, definitions: Definitions): string[] {
  const { entities } = definitions.mapping;
  return Object.keys(dimensionsIn(definitions)[name]?.fields ?? {}).filter((entity) => entity in entities);
}

/** Throws a Problem where nobody has defined the dimension. */
export function demandDimension(name: string, definitions: Definitions): void {
  const all = dimensionsIn(definitions);
  if (!(name in all)) {
    throw new Problem('unknown', `There is no dimension "${name}".`, { hint: didYouMean(name, Object.keys(all)) });
  }
}
