import { noColumns } from '../model';
import type { Columns } from '../model';
import type { Ask, AskLink } from '../plan';

import { Link } from './link';
import { lastAround, lastWithin, rowsByKey } from './linked-rows';
import { load, numbersOf, whole, wholeCodes } from './load';
import { linkedFieldsOf } from './needed';
import { tableFor } from './table';
import type { Table } from './table';

/** The rows that an ask reaches by a key, by the link's name. `columns`: of each link what its source gave. */
export function* linksFor(
  ask: Ask,
  table: Table,
  columns: ReadonlyMap<string, Columns>
): Generator<void, Map<string, Link>, void> {
  const links = new Map<string, Link>();
  for (const { name, read, by, last } of ask.links.values()) {
    const linked = yield* tableFor(read, columns.get(name) ?? noColumns);
    const fields = new Set([...linkedFieldsOf(ask, name), ...(last ? [last.of] : [])]);
    yield* load(linked, fields, ask.asOf);
    for (const field of fields) {
      yield* whole(linked, field, ask.asOf);
    }
    linked.vectors.set(read.entity.id, yield* wholeCodes(linked, read.entity.id, ask.asOf));
    links.set(name, yield* linkTo(linked, { table, by, last, asOf: ask.asOf }));
  }
  return links;
}

type Linking = Pick<AskLink, 'by' | 'last'> & { table: Table; asOf: number };

function* linkTo(linked: Table, { table, by, last, asOf }: Linking): Generator<void, Link, void> {
  const keys = yield* wholeCodes(table, by, asOf);
  if (last === null) {
    return new Link(linked, keys, yield* rowsByKey(linked, keys));
  }
  const { of, within } = last;
  if (!('at' in within)) {
    return new Link(linked, keys, yield* lastWithin(linked, keys, { of, within }));
  }
  const ids = yield* wholeCodes(table, table.read.entity.id, asOf);
  const instants = yield* numbersOf(table, within.at, asOf);
  return new Link(linked, ids, yield* lastAround(linked, { ids, keys, instants }, { of, within }));
}
