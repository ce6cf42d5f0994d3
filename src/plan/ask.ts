import type { ExistsRow, NeededAggregate, Row, SequenceRow } from '../formula';
import { existsIn, partsOf, sequencesIn } from '../formula';
import type { Instant, Period, TimeAround } from '../model';

import type { EntityRead } from './read';

/** One question to one entity: groups x aggregates, ready to be written as a statement or run by the engine. */
export interface Ask {
  id: string;
  read: EntityRead;
  /** Entities reached by a key, by link name. */
  links: ReadonlyMap<string, AskLink>;
  /** Entities that rows look into, by name. */
  besides: ReadonlyMap<string, EntityRead>;
  /** null where rows of the entity have no time. */
  period: Period | null;
  /** Where buckets begin, and the last one's end; empty: the whole period is one. */
  edges: readonly Instant[];
  groups: readonly AskGroup[];
  filters: readonly Row[];
  aggregates: readonly AskAggregate[];
  /** Seconds that must be read beyond the period, so that sequences see what they look at. */
  reach: { ahead: number; back: number };
  /** The instant by which data about customers must be fresh: the end of a period that is over. */
  asOf: Instant;
  /** The present, by which rows may have settled. */
  now: Instant;
}

export interface AskLink {
  name: string;
  read: EntityRead;
  /** Field here that holds the other's id. */
  by: string;
  /** Of several rows of one id the last in this time that knows the field `of`; null: they are one, whatever the table holds. */
  last: { of: string; within: Period | TimeAround } | null;
}

export interface AskGroup {
  dimension: string;
  row: Row;
}

/** One column of the cells. */
export interface AskAggregate {
  /** Column name: a0, a1 … */
  column: string;
  need: NeededAggregate;
  /** Bound to what the mapping can fill. */
  argument: Row | null;
  where: Row | null;
  /** Only the row first in (time, id) counts for each value of `by`, within these groups (indexes into `groups`) and perhaps each bucket. */
  first: FirstOf | null;
}

export interface FirstOf {
  by: Row;
  groups: readonly number[];
  bucketed: boolean;
  /** All rows of one value of `by` bring the same argument, so that any of them may stand for it. */
  settled: boolean;
}

/** Columns that cells carry beside groups and aggregates. */
export const BUCKET_COLUMN = 'bucket';
export const FIRST_AT_COLUMN = 'first_at';
export const LAST_AT_COLUMN = 'last_at';

/** Which rows of the cells serve which figures: 0 the sums of the finest groups, others what counts once within a level. Absent: all are 0. */
export const PART_COLUMN = 'part';

/** The part with what counts once within the first `depth` groups, per bucket or over the whole period. */
export function partOf({ depth, bucketed }: { depth: number; bucketed: boolean }): number {
  return 1 + 2 * depth + (bucketed ? 1 : 0);
}

export function groupColumn(index: number): string {
  return `g${index}`;
}

/** Name of the column that counts rows whose field cannot be true: negative or absurdly long. */
export function doubtColumn(field: string): string {
  return `doubt_${field}`;
}

/** Does any aggregate wait for its window to pass, so that the data's first and last instant must be known? */
export function needsExtent({ aggregates }: Ask): boolean {
  return aggregates.some(({ need }) => need.ahead > 0 || need.back > 0);
}

/** All row expressions of an ask. */
export function rowsOf({ groups, filters, aggregates }: Ask): Row[] {
  return [
    ...groups.map(({ row }) => row),
    ...filters,
    ...aggregates.flatMap(({ argument, where, first }) =>
      [argument, where, first?.by ?? null].filter((row): row is Row => row !== null)
    ),
  ];
}

/** The period that must be read: an ask's own, and as far beyond it as sequences look. null: all there is. */
export function periodRead({ period, reach }: Ask): Period | null {
  return period && { from: period.from - reach.back * 1000, to: period.to + reach.ahead * 1000 };
}

/** Seconds after a row in which others can still change what it counts for, whether those are read or a field of the mapping stores them. */
export function horizonOf({ aggregates, reach, read: { longest } }: Ask): number {
  const looks = aggregates.flatMap(({ need: { aggregate } }) =>
    [aggregate.argument, aggregate.where].flatMap(sequencesIn)
  );
  const ahead = looks.filter(({ look }) => look.endsWith('next')).map(({ within }) => (within ?? longest) + longest);
  return Math.max(reach.ahead, ...ahead);
}

/** The different sequences of an ask, each once. */
export function sequencesOf(ask: Ask): Map<string, SequenceRow> {
  const sequences = rowsOf(ask).flatMap(sequencesIn);
  return new Map(sequences.map((sequence) => [lookKey(sequence), sequence]));
}

/** Equal for sequences that look at the same other row: `next` and `gap_to_next` share it, whatever their window. */
export function lookKey({ look, keys, where, unlike }: SequenceRow): string {
  return JSON.stringify([look.endsWith('next'), keys, where, unlike]);
}

/** The different looks into other entities, each once. */
export function existsOf(ask: Ask): Map<string, ExistsRow> {
  return new Map(
    rowsOf(ask)
      .flatMap(existsIn)
      .map((exists) => [besideKey(exists), exists])
  );
}

/** Equal for looks that find the same other row, whatever their window. */
export function besideKey({ entity, keys, where }: ExistsRow): string {
  return JSON.stringify([entity, keys, where]);
}

/** Fields of another entity that looks into it read. */
export function besideFields(ask: Ask, { entity }: EntityRead): Set<string> {
  const looks = [...existsOf(ask).values()].filter((look) => look.entity === entity.name);
  const own = new Set([entity.at!, ...looks.flatMap(({ keys }) => keys.map(({ there }) => there))]);
  looks.forEach(({ where }) => where && collect(where, own, new Map()));
  return own;
}

/** The period in which looks into another entity can find rows. */
export function besidePeriod(ask: Ask): Period | null {
  const { period, read } = ask;
  const furthest = Math.max(0, ...[...rowsOf(ask).flatMap(existsIn)].map(({ within }) => within!));
  return period && { from: period.from, to: period.to + (furthest + read.longest) * 1000 };
}

/** Fields of the row itself, and of each link, that an ask reads directly. */
export function fieldsRead(ask: Ask): { own: Set<string>; linked: Map<string, Set<string>> } {
  const own = new Set<string>();
  const linked = new Map<string, Set<string>>();
  for (const row of rowsOf(ask)) {
    collect(row, own, linked);
  }
  for (const { by, last } of ask.links.values()) {
    own.add(by);
    // By its own name, as each row has a time of its own.
    (last && 'at' in last.within ? [last.within.at, ask.read.entity.id] : []).forEach((name) => own.add(name));
  }
  return { own, linked };
}

/** All fields of the row itself that an ask needs, those that order and end rows included. */
export function readerFields(ask: Ask, direct: ReadonlySet<string> = fieldsRead(ask).own): Set<string> {
  const { entity, fields } = ask.read;
  const ordered = sequencesOf(ask).size > 0 || ask.aggregates.some(({ first }) => first);
  const timed = ordered || ask.besides.size > 0 || needsExtent(ask);
  const ends = entity.end !== undefined && fields.has(entity.end) && timed ? [entity.end] : [];
  return new Set([...direct, ...(entity.at === null ? [] : [entity.at]), ...(ordered ? [entity.id] : []), ...ends]);
}

function collect(row: Row, own: Set<string>, linked: Map<string, Set<string>>): void {
  if (row.kind === 'field') {
    (row.link === null ? own : setFor(linked, row.link)).add(row.name);
  }
  if (row.kind === 'sequence') {
    [...row.keys, ...(row.unlike === null ? [] : [row.unlike])].forEach((name) => own.add(name));
  }
  if (row.kind === 'exists') {
    row.keys.forEach(({ here }) => own.add(here));
  }
  partsOf(row).forEach((part) => collect(part, own, linked));
}

function setFor(sets: Map<string, Set<string>>, key: string): Set<string> {
  const found = sets.get(key) ?? new Set<string>();
  sets.set(key, found);
  return found;
}
