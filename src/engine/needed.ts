import { partsOf } from '../formula';
import type { Row } from '../formula';
import { besideFields, fieldsRead, ownColumns, readerFields } from '../plan';
import type { Ask, EntityRead } from '../plan';

/** Names of the source's columns that must be there to read fields of an entity, its time and end, and its row filter. */
export function columnsNeeded(read: EntityRead, fields: Iterable<string>): string[] {
  const { id, at, end } = read.entity;
  const always = [id, at, end ?? null].filter((name): name is string => name !== null && read.fields.has(name));
  const columns = new Set<string>();
  for (const name of fieldsBehind(read, [...fields, ...always, ...fieldsOfFilter(read)])) {
    columnsOf(read, name).forEach((column) => columns.add(column));
  }
  return read.sourceRows ? ownColumns(read.sourceRows, columns) : [...columns];
}

function columnsOf(read: EntityRead, name: string): string[] {
  const origin = read.fields.get(name)?.origin;
  switch (origin?.how) {
    case 'column':
      return [...origin.columns];
    case 'needs':
      return origin.needs.flatMap(({ column, fresh }) => [column, ...(fresh ? [fresh.column] : [])]);
    default:
      return [];
  }
}

/** The fields themselves, and all that their formulas are made of. An end that must be believable is read beside its start. */
export function fieldsBehind(read: EntityRead, names: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) {
      return;
    }
    found.add(name);
    const origin = read.fields.get(name)?.origin;
    if (origin?.how === 'formula') {
      ownFieldsIn(origin.row).forEach(add);
    }
    if (name === read.entity.end && read.entity.at !== null) {
      add(read.entity.at);
    }
  };
  for (const name of names) {
    add(name);
  }
  return found;
}

/** Fields of the entity itself that an ask needs, directly. The id only breaks ties of time: it is read where a tie occurs. */
export function ownFieldsOf(ask: Ask): Set<string> {
  const { own } = fieldsRead(ask);
  const { id } = ask.read.entity;
  const fields = [...readerFields(ask, own), ...fieldsOfFilter(ask.read)];
  return new Set(own.has(id) ? fields : fields.filter((name) => name !== id));
}

/** Fields of a linked entity that an ask needs. */
export function linkedFieldsOf(ask: Ask, link: string): Set<string> {
  const { read } = ask.links.get(link)!;
  const { id, at } = read.entity;
  const fields = [...(fieldsRead(ask).linked.get(link) ?? []), ...fieldsOfFilter(read), id];
  return new Set(at === null ? fields : [...fields, at]);
}

/** Fields of another entity that looks into it need. */
export function besideFieldsOf(ask: Ask, read: EntityRead): Set<string> {
  return new Set([...besideFields(ask, read), ...fieldsOfFilter(read)]);
}

function fieldsOfFilter({ where }: EntityRead): string[] {
  return where ? ownFieldsIn(where) : [];
}

function ownFieldsIn(row: Row): string[] {
  return row.kind === 'field' ? (row.link === null ? [row.name] : []) : partsOf(row).flatMap(ownFieldsIn);
}
