import type { Row } from '../formula';
import type { ValueType } from '../model';

import type { ReadField } from './origin';
import type { EntityRead } from './read';
import type { Reading } from './reading';

/** A column of keyed cells as a row's field. */
export interface KeyedColumn {
  from: string;
  to: string;
  type: ValueType;
  /** Texts stand behind a mark, so that an empty one stays different from none. */
  isMarked?: boolean;
}

/** Names in a formula hold no spaces, so these collide with none. */
export const ROW_NUMBER = 'row number';
export const BUCKET = 'the bucket';
export const placeName = (index: number): string => `group ${index}`;
export const partName = (index: number): string => `part ${index}`;

export function own(name: string, type: ValueType = 'text'): Row {
  return { kind: 'field', link: null, name, type };
}

/** Keyed cells read as rows: each column is what its name says. */
export function keyedRead(read: EntityRead, columns: ReadonlyArray<Pick<KeyedColumn, 'to' | 'type'>>): EntityRead {
  const { at: _at, end: _end, ...entity } = read.entity;
  return {
    ...asRows(read, [{ name: ROW_NUMBER, type: 'number' }, ...columns.map(({ to, type }) => ({ name: to, type }))]),
    entity: { ...entity, id: ROW_NUMBER, at: null },
  };
}

/** Canonical fields that a data source has given already, as rows in the browser. */
export function canonicalRead(read: EntityRead, fields: Iterable<string>): EntityRead {
  const { end: _end, ...entity } = read.entity;
  const given = [...fields].map((name) => ({ name, type: read.fields.get(name)!.type }));
  return { ...asRows(read, given), entity: { ...entity, at: null } };
}

function asRows(read: EntityRead, fields: ReadonlyArray<{ name: string; type: ValueType }>): EntityRead {
  return {
    ...read,
    source: { ...read.source, kind: 'rows' },
    fields: new Map(fields.map(({ name, type }) => [name, fieldOf(name, type)])),
    missing: new Map(),
    released: null,
    where: null,
  };
}

const READING: Readonly<Record<ValueType, Reading>> = {
  text: { kind: 'text' },
  number: { kind: 'number' },
  boolean: { kind: 'boolean' },
  instant: { kind: 'epoch_ms' },
};

function fieldOf(name: string, type: ValueType): ReadField {
  return {
    name,
    type,
    isDuration: false,
    origin: { how: 'column', columns: [name], reading: READING[type], nulls: [], values: null },
  };
}
