import type { ColumnField, Entity, EntityMapping, MappedField, Mapping } from '../../model';

export const EMPTY_MAPPING: Mapping = { version: 1, name: '', entities: {} };
const EMPTY_ENTITY: EntityMapping = { source: '', fields: {} };

/** What people said when asked is taken for single answers until somebody says otherwise. */
export function emptyEntity({ answers }: Pick<Entity, 'answers'>): EntityMapping {
  return answers ? { ...EMPTY_ENTITY, release: {} } : EMPTY_ENTITY;
}

/** How a field is filled. */
export const WAYS = ['column', 'formula', 'cannot', 'none'] as const;
export type Way = (typeof WAYS)[number];

export function wayOf({ fields, cannot = {} }: EntityMapping, name: string): Way {
  const field = fields[name];
  if (field) {
    return 'formula' in field ? 'formula' : 'column';
  }
  return name in cannot ? 'cannot' : 'none';
}

/** Capitals are meant where none are written; nothing written is no currency. */
export function withCurrency({ currency: _, ...mapping }: Mapping, written: string): Mapping {
  const currency = written.trim().toUpperCase();
  return currency === '' ? mapping : { ...mapping, currency };
}

export function withEntity(mapping: Mapping, name: string, entity: EntityMapping | undefined): Mapping {
  return { ...mapping, entities: without({ ...mapping.entities, [name]: entity }) };
}

/** A field is either filled or declared to be missing, so setting one takes the other away. */
export function withField(entity: EntityMapping, name: string, field: MappedField | undefined): EntityMapping {
  return {
    ...withCannot(entity, name, undefined),
    fields: without({ ...entity.fields, [name]: field && tidy(field) }),
  };
}

export function withCannot(entity: EntityMapping, name: string, reason: string | undefined): EntityMapping {
  const cannot = without({ ...entity.cannot, [name]: reason });
  const fields = reason === undefined ? entity.fields : without({ ...entity.fields, [name]: undefined });
  return tidy({ ...entity, fields, cannot: Object.keys(cannot).length > 0 ? cannot : undefined });
}

/** The same field, filled in another way. What no longer applies is dropped. */
export function withWay(entity: EntityMapping, name: string, way: Way): EntityMapping {
  const { type, title } = entity.fields[name] ?? {};
  const fresh: Record<Way, () => EntityMapping> = {
    column: () => withField(entity, name, { column: name, type, title }),
    formula: () => withField(entity, name, { formula: 'null', type, title }),
    cannot: () => withCannot(entity, name, ''),
    none: () => withField(entity, name, undefined),
  };
  return fresh[way]();
}

/** One column, or several that are joined by a space. */
export function withColumns<F extends ColumnField>(
  field: F,
  names: readonly string[]
): Omit<F, 'column' | 'columns'> & ColumnField {
  const { column: _one, columns: _several, ...rest } = field;
  return names.length > 1 ? { ...rest, columns: names } : { ...rest, column: names[0] ?? '' };
}

export function columnNames({ column, columns }: ColumnField): readonly string[] {
  return columns ?? (column === undefined ? [] : [column]);
}

/** Without the keys that hold nothing, so that what is stored and exported stays short. */
export function tidy<T extends object>(value: T): T {
  // Only keys whose value is undefined go, which the type already allows to be absent.
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

function without<T>(record: Readonly<Record<string, T | undefined>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter((entry): entry is [string, T] => entry[1] !== undefined));
}
