import fc from 'fast-check';

import { catalog } from '../../src/catalog';
import type { Field, MappedField } from '../../src/model';

import type { CanonicalRow, CanonicalRows, Stored, StoredEntity, Value } from './canonical.testkit';
import { FORMS } from './stored-forms.testkit';
import type { Form } from './stored-forms.testkit';

/** How the rows of one entity are kept in a table of a house. */
interface TableSchema {
  table: string;
  zone: string;
  fields: Readonly<Record<string, FieldSchema>>;
}

interface FieldSchema {
  form: string;
  columns: readonly string[];
  /** What stands where nothing is known. */
  nothing: string | number | null;
}

export type Schema = Readonly<Record<string, TableSchema>>;

const ODD = [
  'plain',
  'Upper Case',
  "o'clock; --",
  'a "b" `c` [d]',
  'back\\slash',
  '-- x',
  '/* x',
  'per % cent %s',
  '$x',
  '${x}',
  '$__timeFilter(x)',
  '[[x]]',
  'dots.in.it',
  'Łódź 日本',
  '\u202Eleft',
  'select',
  '?',
  ':x @x',
  '',
];
const oddName = fc.constantFrom(...ODD);
const NOTHING: Readonly<Record<string, ReadonlyArray<string | number | null>>> = {
  text: [null, '', '-', 'n/a', 'NULL'],
  double: [null, -999],
  integer: [null, -999],
};

/** A schema for these rows, in which everything that they say can be said. */
export function schemaFor(rows: CanonicalRows): fc.Arbitrary<Schema> {
  return fc.record(Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, tableFor(name, list)])));
}

function tableFor(name: string, list: readonly CanonicalRow[]): fc.Arbitrary<TableSchema> {
  const fields = fieldsOf(name, list);
  return fc.record({
    table: oddName,
    zone: fc.constantFrom('UTC', 'Europe/London', 'America/New_York', 'Asia/Kathmandu'),
    fields: fc
      .tuple(...fields.map((field, place) => fieldFor(field, place, list)))
      .map((drawn) => Object.fromEntries(drawn.map((each, place) => [fields[place].name, each]))),
  });
}

function fieldFor(field: Field, place: number, list: readonly CanonicalRow[]): fc.Arbitrary<FieldSchema> {
  const values = valuesOf(list, field.name);
  const everywhere = list.every((row) => (row[field.name] ?? '') !== '');
  const fitting = Object.entries(FORMS).filter(
    ([, { type, holds }]) => type === field.type && (holds?.(values, everywhere) ?? true)
  );
  return fc.constantFrom(...fitting).chain(([form, { columns }]) =>
    fc.record({
      form: fc.constant(form),
      // Databases that spell names alike whatever their case find one column by each of these.
      columns: fc.tuple(...columns.map((_, at) => oddName.map((odd) => `${odd} ${place}${'ab'[at]}`))),
      nothing: fc.constantFrom(...(NOTHING[columns[0]] ?? [null])),
    })
  );
}

/** The rows as a table of that schema holds them, and the mapping that reads it. */
export function storedBy(schema: Schema, rows: CanonicalRows): Stored {
  return Object.fromEntries(Object.entries(schema).map(([name, table]) => [name, tableOf(name, table, rows[name])]));
}

function tableOf(name: string, { table, zone, fields }: TableSchema, list: readonly CanonicalRow[]): StoredEntity {
  const kept = fieldsOf(name, list).map((field) => keep(field, fields[field.name], { list, zone }));
  return {
    table,
    length: list.length,
    columns: kept.flatMap(({ columns }) => columns),
    mapping: { zone, fields: Object.assign({}, ...kept.map(({ mapped }) => mapped)) as Record<string, MappedField> },
  };
}

function keep(
  { name }: Field,
  { form, columns, nothing }: FieldSchema,
  { list, zone }: { list: readonly CanonicalRow[]; zone: string }
): { columns: StoredEntity['columns']; mapped: Record<string, MappedField> } {
  const way: Form = FORMS[form];
  const told = { zone, values: valuesOf(list, name) };
  const written = list.map((row) => {
    const value = row[name] ?? null;
    return value === null || value === '' ? columns.map(() => nothing) : way.write(value, told);
  });
  return {
    columns: columns.map((column, at) => ({
      name: column,
      type: way.columns[at],
      values: written.map((each) => each[at]),
    })),
    mapped: way.mapped({ name, columns, nulls: nothing === null ? {} : { null: [nothing] } }, told),
  };
}

/** An empty text says nothing, so it is none of them. */
function valuesOf(list: readonly CanonicalRow[], name: string): Value[] {
  const known = list.map((row) => row[name]).filter((value) => value !== null && value !== undefined && value !== '');
  return [...new Set(known as Value[])].sort();
}

function fieldsOf(entity: string, list: readonly CanonicalRow[]): Field[] {
  return catalog.entities[entity].fields.filter(({ name }) => list.some((row) => name in row));
}
