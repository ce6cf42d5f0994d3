import type { Entity, Field, ValueType } from './entity';
import type { EntityMapping, FormulaField, MappedField } from './mapping';

/** The entity as its mapping fills it: of single answers, where cells are made of them. */
export function filledEntity(entity: Entity, { release }: Pick<EntityMapping, 'release'>): Entity {
  return release && entity.answers ? { ...entity, fields: entity.answers } : entity;
}

/** Fields that the house adds: their names are not the entity's. */
export function ownFields(entity: Entity, mapping: EntityMapping): Field[] {
  const known = new Set([...entity.fields, ...(entity.answers ?? [])].map(({ name }) => name));
  return Object.entries(mapping.fields)
    .filter(([name]) => !known.has(name))
    .map(([name, mapped]) => ({
      name,
      title: mapped.title ?? name,
      sentence: 'Field of the house.',
      type: mapped.type ?? typeOf(mapped),
    }));
}

export function isFormula(mapped: MappedField): mapped is FormulaField & { type?: ValueType } {
  return 'formula' in mapped && mapped.formula !== undefined;
}

/** Without a type of its own a field is what its column is read as; a formula and a list of values give text. */
function typeOf(mapped: MappedField): ValueType {
  if (isFormula(mapped) || mapped.values) {
    return 'text';
  }
  switch (mapped.as) {
    case undefined:
    case 'text':
      return 'text';
    case 'number':
    case 'seconds':
    case 'ms':
    case 'hh:mm:ss':
      return 'number';
    case 'boolean':
      return 'boolean';
    default:
      return 'instant';
  }
}
