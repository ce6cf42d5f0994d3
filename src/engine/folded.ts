import type { RowsWhere } from '../model';
import type { Folded, SourceColumn } from '../plan';

import { compareRaw, groupsOf } from './source-order';
import type { Groups } from './source-order';
import { MadeValues } from './source-values';
import type { SourceValues } from './source-values';
import { textOf } from './values';
import { eachBlock } from './vector';

/** Events by group, in order, and where among them each row of ours begins. */
interface Cut {
  events: Int32Array;
  /** By row: the places in `events` from which and before which its own stand. */
  begins: Int32Array;
  ends: Int32Array;
  /** By row: its group. */
  groups: Int32Array;
}

/** Events folded into one row each. */
export function* foldedValues(own: SourceValues, rows: Folded): Generator<void, SourceValues, void> {
  const groups = yield* groupsOf(own, rows.by);
  const events = yield* inOrder(own, rows.order, groups);
  const cut = yield* cutInto(own, rows, { events, codes: groups.codes });
  return new MadeValues(cut.groups.length, rows.columns, (column, field) => valuesOf(column, field, own, cut));
}

/** Events of each group behind each other, in order. Most sources give them so; only groups that are not are sorted. */
function* inOrder(
  own: SourceValues,
  columns: readonly string[],
  { codes, count }: Groups
): Generator<void, Int32Array, void> {
  const keys = columns.map((column) => own.column(column, column));
  const compare = (left: number, right: number) => {
    for (const values of keys) {
      const order = compareRaw(values[left], values[right]);
      if (order !== 0) {
        return order;
      }
    }
    return left - right;
  };
  const { events, ends } = byGroup(codes, count);
  yield* eachBlock(count, (start, length) => {
    for (let group = start; group < start + length; group += 1) {
      sortPart(events.subarray(group === 0 ? 0 : ends[group - 1], ends[group]), compare);
    }
  });
  return events;
}

function byGroup(codes: Int32Array, count: number): { events: Int32Array; ends: Int32Array } {
  const ends = new Int32Array(count);
  for (const code of codes) {
    if (code >= 0) {
      ends[code] += 1;
    }
  }
  for (let group = 1; group < count; group += 1) {
    ends[group] += ends[group - 1];
  }
  const events = new Int32Array(count === 0 ? 0 : ends[count - 1]);
  const next = Int32Array.from(ends, (_, group) => (group === 0 ? 0 : ends[group - 1]));
  codes.forEach((code, row) => {
    if (code >= 0) {
      events[next[code]] = row;
      next[code] += 1;
    }
  });
  return { events, ends };
}

function sortPart(part: Int32Array, compare: (left: number, right: number) => number): void {
  if (part.some((event, place) => place > 0 && compare(part[place - 1], event) > 0)) {
    part.sort(compare);
  }
}

function* cutInto(
  own: SourceValues,
  { starts }: Folded,
  { events, codes }: { events: Int32Array; codes: Int32Array }
): Generator<void, Cut, void> {
  const isStart = starts && matching(own, starts);
  const begins: number[] = [];
  const ends: number[] = [];
  const groups: number[] = [];
  yield* eachBlock(events.length, (start, length) => {
    for (let place = start; place < start + length; place += 1) {
      const group = codes[events[place]];
      const isFirst = place === 0 || codes[events[place - 1]] !== group;
      if (isStart ? isStart(events[place]) : isFirst) {
        begins.push(place);
        ends.push(place);
        groups.push(group);
      }
      // Events before the first start of their group belong to no row.
      if (groups[groups.length - 1] === group) {
        ends[ends.length - 1] = place + 1;
      }
    }
  });
  return {
    events,
    begins: Int32Array.from(begins),
    ends: Int32Array.from(ends),
    groups: Int32Array.from(groups),
  };
}

function valuesOf(
  { from, take }: SourceColumn,
  field: string,
  own: SourceValues,
  { begins, ends, groups, events }: Cut
): unknown[] {
  const ways = from.map(({ column, when }) => ({
    values: own.column(column, field),
    fits: when ? matching(own, when) : () => true,
  }));
  const isWanted = (event: number) => ways.some(({ fits }) => fits(event));
  const valueAt = (event: number) => ways.find(({ fits }) => fits(event))?.values[event] ?? null;
  return Array.from(groups, (group, row) => {
    if (take === 'next') {
      return groups[row + 1] === group ? valueAt(events[begins[row + 1]]) : null;
    }
    const part = events.subarray(begins[row], ends[row]);
    const fitting = part.filter(isWanted);
    const chosen = fitting[take === 'last' ? fitting.length - 1 : 0];
    return chosen === undefined ? null : valueAt(chosen);
  });
}

/** Does a row's column hold one of the values? */
function matching(own: SourceValues, { column, in: wanted }: RowsWhere): (row: number) => boolean {
  const values = own.column(column, column);
  const texts = new Set(wanted.map(String));
  return (row) => {
    const text = textOf(values[row]);
    return text !== null && texts.has(text);
  };
}
