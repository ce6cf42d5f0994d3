import type { Row } from '../formula';
import type { Columns } from '../model';

import { fieldsRead, groupColumn } from './ask';
import type { Ask, AskLink } from './ask';
import { own } from './keyed-read';

/** So many keys to a statement: an IN list that every database reads. */
const KEYS_AT_ONCE = 2_000;

/** What of a linked entity an ask needs: its id first, then the fields. */
export function lookupFields(ask: Ask, { name, read }: AskLink): string[] {
  const needed = fieldsRead(ask).linked.get(name) ?? new Set<string>();
  return [read.entity.id, ...[...needed].filter((field) => field !== read.entity.id).sort()];
}

/** Asks for what these keys point to, so many at once. Rows of one id that differ are told apart later. */
export function lookupAsks(ask: Ask, link: AskLink, keys: readonly string[]): Ask[] {
  const { read } = link;
  const fields = lookupFields(ask, link);
  const chunks = Array.from({ length: Math.ceil(keys.length / KEYS_AT_ONCE) }, (_, index) =>
    keys.slice(index * KEYS_AT_ONCE, (index + 1) * KEYS_AT_ONCE)
  );
  return chunks.map((values, index) => ({
    id: `${ask.id}/${link.name}/${index}`,
    read,
    links: new Map(),
    besides: new Map(),
    period: null,
    edges: [],
    groups: fields.map((name) => ({ dimension: name, row: own(name, read.fields.get(name)!.type) })),
    filters: [{ kind: 'in', argument: own(read.entity.id), values, negated: false, type: 'boolean' } satisfies Row],
    aggregates: [],
    reach: { ahead: 0, back: 0 },
    ...{ asOf: ask.asOf, now: ask.now },
  }));
}

/** What lookups gave, as rows that bear the names of fields. */
export function lookedUp(fields: readonly string[], answers: readonly Columns[]): Columns {
  const length = answers.reduce((sum, each) => sum + each.length, 0);
  const columns = fields.map((name, index) => ({
    name,
    values: answers.flatMap(({ columns: given }) =>
      Array.from(given.find((each) => each.name === groupColumn(index))?.values ?? [])
    ),
  }));
  return { length, columns };
}

/** The different keys in a column, in order. */
export function keysIn({ columns }: Columns, name: string): string[] {
  const values = columns.find((column) => column.name === name)?.values ?? [];
  return [...new Set(Array.from(values, (value) => (value === null || value === undefined ? null : String(value))))]
    .filter((key): key is string => key !== null)
    .sort();
}
