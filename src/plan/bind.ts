import { mapParts } from '../formula';
import type { ExistsRow, FieldRow, Row, SequenceRow } from '../formula';
import { Problem } from '../model';
import type { Entity, ValueType } from '../model';

import { withoutNeutral } from './neutral';
import { storedLook } from './stored';

/** As much of a field as binding needs to know. */
interface Known {
  origin: { how: string; row?: Row };
}

type Find = (name: string) => Known | null;

/** What names can be bound to. */
export interface Binding {
  entity: Entity;
  find: Find;
  links?: Links;
  /** The same for another entity that rows look into. */
  beside?: (entity: string) => Binding;
  /** Seconds that a look without a window reaches: as long as one contact can last. */
  longest: number;
}

/** For each link, how fields of the other entity are found. */
export type Links = Readonly<Record<string, { entity: Entity; find: Find }>>;

/**
 * The row expression on what the mapping can fill. Inside coalesce a field that is not mapped is null: the formula says itself
 * what to take instead. Anywhere else it throws a Problem of kind `unavailable`. Sequences that the mapping makes trivial are decided.
 */
export function bind(row: Row, binding: Binding): Row {
  const into = (each: Row): Row => bind(each, binding);
  switch (row.kind) {
    case 'field':
      return bindField(row, binding);
    case 'coalesce':
      return bindCoalesce(row, into);
    case 'sequence':
      return bindSequence(row, binding, into);
    case 'exists':
      return bindExists(row, binding, into);
    default:
      return withoutNeutral(mapParts(row, into));
  }
}

function bindField(row: FieldRow, { entity, find, links = {} }: Binding): Row {
  const link = row.link === null ? { entity, find } : links[row.link];
  if (link?.find(row.name)) {
    return row;
  }
  const name = link?.entity.name ?? row.link ?? entity.name;
  throw new Problem('unavailable', `Field ${row.name} of ${name} is not mapped.`, {
    hint: 'Map it in the settings of the data source.',
    at: { mapping: name, field: row.name },
  });
}

function bindCoalesce(row: Row & { kind: 'coalesce' }, into: (row: Row) => Row): Row {
  const alternatives = row.arguments.map((argument) => {
    try {
      return into(argument);
    } catch (thrown) {
      if (thrown instanceof Problem && thrown.kind === 'unavailable' && argument.kind === 'field') {
        return null;
      }
      throw thrown;
    }
  });
  const kept = alternatives.filter((each): each is Row => each !== null);
  if (kept.length === 0) {
    return literalNull(row.type);
  }
  return kept.length === 1 ? kept[0] : { ...row, arguments: kept };
}

function bindSequence(row: SequenceRow, { entity, find, longest }: Binding, into: (row: Row) => Row): Row {
  for (const name of [...row.keys, ...(row.unlike === null ? [] : [row.unlike])]) {
    into({ kind: 'field', link: null, name, type: 'text' });
  }
  if (row.keys.some((key) => namesTheRow(key, entity, find))) {
    return row.type === 'boolean' ? { kind: 'literal', value: false, type: 'boolean' } : literalNull('number');
  }
  const stored = storedLook(row, { entity, longest, isFilled: (name) => find(name) !== null });
  if (stored) {
    return stored;
  }
  const unlike = row.unlike !== null && namesTheRow(row.unlike, entity, find) ? null : row.unlike;
  return { ...row, unlike, within: row.within ?? longest, where: row.where && into(row.where) };
}

function bindExists(row: ExistsRow, { beside, longest }: Binding, into: (row: Row) => Row): Row {
  const there = beside!(row.entity);
  for (const key of row.keys) {
    into({ kind: 'field', link: null, name: key.here, type: 'text' });
    bind({ kind: 'field', link: null, name: key.there, type: 'text' }, there);
  }
  return { ...row, within: row.within ?? longest, where: row.where && bind(row.where, there) };
}

/** No two rows share it: the id itself, or a field that is only another word for it. */
function namesTheRow(name: string, entity: Entity, find: Find): boolean {
  const row = name === entity.id ? null : find(name)?.origin.row;
  return name === entity.id || (row?.kind === 'field' && row.link === null && row.name === entity.id);
}

function literalNull(type: ValueType): Row {
  return { kind: 'literal', value: null, type };
}
