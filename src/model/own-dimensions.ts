import type { Definitions } from './definitions';
import type { Dimension } from './dimension';
import { ownFields } from './own-fields';

type Known = Pick<Definitions, 'entities' | 'mapping' | 'dimensions'>;

/** The catalogue's ways to split, and those that the house's own fields make: of the rows themselves, and of rows that point to them. */
export function withOwnDimensions(known: Known): Record<string, Dimension> {
  const all: Record<string, Dimension> = { ...known.dimensions };
  const add = ({ name, title }: Split, more: Dimension['fields']) => {
    const { fields = {}, ...rest } = all[name] ?? { name, title };
    // What was there stays, and stays first.
    all[name] = { ...rest, fields: { ...fields, ...more, ...fields } };
  };
  const own = ownSplits(known);
  own.forEach(([entity, field]) => add(field, { [entity]: field.name }));
  own.forEach(([entity, field]) => add(field, pointing(entity, field.name, known)));
  return all;
}

type Split = Pick<Dimension, 'name' | 'title'>;

/** Fields of the house that tell few kinds apart, with their entity: texts, and yes or no. Of cells of what people said, only what cells are made by. */
function ownSplits({ entities, mapping }: Known): Array<[entity: string, field: Split]> {
  return Object.entries(mapping.entities).flatMap(([name, mapped]) => {
    const entity = entities[name];
    const fields = entity ? ownFields(entity, mapped) : [];
    return fields
      .filter(({ type }) => type === 'text' || (type === 'boolean' && !entity.answers))
      .map((field): [string, Split] => [name, field]);
  });
}

/** Other mapped rows that reach the field by a link. What people said when asked is no way to split others. */
function pointing(there: string, field: string, { entities, mapping }: Known): Dimension['fields'] {
  const mapped = Object.keys(mapping.entities).filter((name) => entities[name] && !entities[there].confidential);
  return Object.fromEntries(
    mapped.flatMap((name) =>
      Object.entries(entities[name].links ?? {})
        .filter(([, { entity, last }]) => entity === there && !last)
        .map(([link]) => [name, `${link}.${field}`])
    )
  );
}
