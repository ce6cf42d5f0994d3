import type { FieldRow, Row, SequenceRow } from '../formula';
import type { Entity, Field, StoredLook } from '../model';

/** What a look that a field of the entity stores is read from. */
interface StoredRows {
  entity: Entity;
  /** Whether the mapping fills a field. */
  isFilled: (name: string) => boolean;
  /** Seconds that a look without a window reaches. */
  longest: number;
}

/** A look as an expression on the row alone, where the mapping fills a field that stores what it finds; null where none does. */
export function storedLook(row: SequenceRow, { entity, isFilled, longest }: StoredRows): Row | null {
  const field = entity.fields.find(({ name, stores }) => stores && isOf(row, stores) && isFilled(name));
  if (!field) {
    return null;
  }
  const gap = gapTo(field, entity, isFilled);
  const inside: Row = compared(gap, '<=', row.within ?? longest);
  const isKnown = row.keys.map((name): Row => known(own(name, 'text'))).reduce(both);
  return row.type === 'number'
    ? {
        kind: 'case',
        branches: [
          { when: both(isKnown, compared(gap, '<', 0)), then: number(0) },
          { when: both(isKnown, inside), then: gap },
        ],
        otherwise: null,
        type: 'number',
      }
    : {
        kind: 'case',
        branches: [{ when: isKnown, then: both(known(gap), inside) }],
        otherwise: null,
        type: 'boolean',
      };
}

/** Do both look at the same other row? Their windows may differ. */
function isOf({ look, keys, where, unlike }: SequenceRow, stores: StoredLook): boolean {
  return (
    look.endsWith('next') &&
    keys.length === stores.keys.length &&
    keys.every((key) => stores.keys.includes(key)) &&
    where?.kind === 'field' &&
    where.link === null &&
    where.name === stores.where &&
    unlike === (stores.unlike ?? null)
  );
}

/** Seconds from the end of the row, or from its start where no end is known. */
function gapTo({ name }: Field, { at, end }: Entity, isFilled: (name: string) => boolean): Row {
  const start = own(at!, 'instant');
  const from: Row =
    end !== undefined && isFilled(end)
      ? { kind: 'coalesce', arguments: [own(end, 'instant'), start], type: 'instant' }
      : start;
  return { kind: 'binary', operator: 'between', left: own(name, 'instant'), right: from, type: 'number' };
}

function own(name: string, type: FieldRow['type']): FieldRow {
  return { kind: 'field', link: null, name, type };
}

function known(argument: Row): Row {
  return { kind: 'known', argument, type: 'boolean' };
}

function both(left: Row, right: Row): Row {
  return { kind: 'binary', operator: 'and', left, right, type: 'boolean' };
}

function compared(left: Row, operator: '<' | '<=', value: number): Row {
  return { kind: 'binary', operator, left, right: number(value), type: 'boolean' };
}

function number(value: number): Row {
  return { kind: 'literal', value, type: 'number' };
}
