import { needOf, NO_LOOKS } from '../formula';
import type { Aggregate, Row } from '../formula';
import { ENGAGEMENT_SLOTS } from '../model';
import type { Instant } from '../model';
import { ENGAGEMENT, RECOMMEND } from '../plan';
import type { Ask, AskAggregate, EntityRead } from '../plan';

/** How many rows there are, how many know each field, and from when to when: one ask over all the data. */
export function overviewAsk(read: EntityRead, fields: readonly string[], asOf: Instant): Ask {
  const { at } = read.entity;
  const ends = at === null || !fields.includes(at) ? [] : [summary('min', at, read), summary('max', at, read)];
  return askFor(
    read,
    [count(null), ...ends, ...fields.map((field) => count(field, read))],
    `overview/${read.entity.name}/${fields.join(',')}`,
    asOf
  );
}

/** How many different ids rows bear: as many as there are rows that bear one, unless some share one. */
export function namesAsk(read: EntityRead, asOf: Instant): Ask {
  const argument = fieldRow(read.entity.id, read);
  const different = aggregateOf({ name: 'count_distinct', argument, where: null });
  const first = { by: argument, groups: [], bucketed: false, settled: true };
  return askFor(read, [{ ...different, first }], `names/${read.entity.name}`, asOf);
}

/** How many released cells there are of each slot of engagement, and last of questions that are of none and have no other name that is read. */
export function slotsAsk(read: EntityRead, asOf: Instant): Ask {
  const argument = fieldRow('item', read);
  const counts = [
    ...ENGAGEMENT_SLOTS.map((slot): Row => ({ kind: 'in', argument, values: [slot], negated: false, type: 'boolean' })),
    { kind: 'in', argument, values: [...ENGAGEMENT_SLOTS, ...BESIDE_SLOTS], negated: true, type: 'boolean' } as const,
  ].map((where) => aggregateOf({ name: 'count', argument: null, where }));
  return askFor(read, counts, `slots/${read.entity.name}`, asOf);
}

/** Its columns, in order. */
export const SLOT_COUNTS = [...ENGAGEMENT_SLOTS, null].map((_, index) => `a${index}`);

/** What else answers of staff are read for, by name: questions of no slot, and the mean of all. */
export const BESIDE_SLOTS: readonly string[] = ['day', RECOMMEND, 'change', ENGAGEMENT];

/** Columns of the overview, in order. */
export const OVERVIEW_ROWS = 'a0';
export const DIFFERENT_NAMES = 'a0';
export function overviewColumns(
  read: EntityRead,
  fields: readonly string[]
): { first: string | null; last: string | null; known: readonly string[] } {
  const timed = read.entity.at !== null && fields.includes(read.entity.at);
  const start = timed ? 3 : 1;
  return {
    first: timed ? 'a1' : null,
    last: timed ? 'a2' : null,
    known: fields.map((_, index) => `a${start + index}`),
  };
}

function askFor(
  read: EntityRead,
  aggregates: ReadonlyArray<Omit<AskAggregate, 'column'>>,
  id: string,
  asOf: Instant
): Ask {
  return {
    id,
    read,
    links: new Map(),
    besides: new Map(),
    period: null,
    edges: [],
    groups: [],
    filters: [],
    aggregates: aggregates.map((aggregate, index) => ({ ...aggregate, column: `a${index}` })),
    reach: NO_LOOKS,
    ...{ asOf, now: asOf },
  };
}

function count(field: string | null, read?: EntityRead): Omit<AskAggregate, 'column'> {
  const where: Row | null =
    field === null ? null : { kind: 'known', argument: fieldRow(field, read!), type: 'boolean' };
  return aggregateOf({ name: 'count', argument: null, where });
}

function summary(name: 'min' | 'max', field: string, read: EntityRead): Omit<AskAggregate, 'column'> {
  return aggregateOf({ name, argument: fieldRow(field, read), where: null });
}

function aggregateOf({
  name,
  argument,
  where,
}: Pick<Aggregate, 'name' | 'argument' | 'where'>): Omit<AskAggregate, 'column'> {
  const aggregate: Aggregate = {
    kind: 'aggregate',
    entity: '',
    name,
    argument,
    where,
    per: null,
    share: null,
    ahead: 0,
    back: 0,
  };
  return { need: needOf(aggregate, NO_LOOKS), argument, where, first: null };
}

function fieldRow(name: string, read: EntityRead): Row {
  return { kind: 'field', link: null, name, type: read.fields.get(name)!.type };
}
