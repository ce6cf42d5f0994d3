import { didYouMean } from '../formula';
import { Problem, ownFields } from '../model';
import type { Definitions } from '../model';

/** Which field of an entity's rows a dimension is, or `link.field`; null where they have none. A text field of the house's own is a dimension too. */
export function placeOf(entity: string, name: string, definitions: Definitions): string | null {
  return (
    definitions.dimensions[name]?.fields[entity] ?? (ownDimensions(entity, definitions).includes(name) ? name : null)
  );
}

/** Mapped entities whose rows have the dimension, the first named first. */
export function entitiesWith(name: string, definitions: Definitions): string[] {
  const mapped = Object.keys(definitions.mapping.entities);
  const named = Object.keys(definitions.dimensions[name]?.fields ?? {}).filter((entity) => mapped.includes(entity));
  const own = mapped.filter((entity) => !named.includes(entity) && placeOf(entity, name, definitions) !== null);
  return [...named, ...own];
}

/** Throws a Problem where nobody has defined the dimension. */
export function demandDimension(name: string, definitions: Definitions): void {
  if (definitions.dimensions[name] || entitiesWith(name, definitions).length > 0) {
    return;
  }
  const own = Object.keys(definitions.mapping.entities).flatMap((entity) => ownDimensions(entity, definitions));
  throw new Problem('unknown', `There is no dimension "${name}".`, {
    hint: didYouMean(name, [...Object.keys(definitions.dimensions), ...own]),
  });
}

function ownDimensions(name: string, { entities, mapping }: Definitions): string[] {
  const mapped = mapping.entities[name];
  const entity = entities[name];
  return mapped && entity
    ? ownFields(entity, mapped)
        .filter(({ type }) => type === 'text')
        .map((field) => field.name)
    : [];
}
