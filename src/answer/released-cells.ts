import { Problem } from '../model';
import type { Definitions, EntityMapping, Instant } from '../model';
import { readOf } from '../plan';
import { dialectOf, releasedTable } from '../sql';
import type { Keeping, ReleasedTable } from '../sql';

/** How staff answers can be kept from whoever may ask the data source: the cells as a table, and the mapping that reads it. */
export interface ReleasedCells extends ReleasedTable {
  /** What stands in the place of the mapping of single answers. */
  mapping: EntityMapping;
}

/** Throws a Problem where no single answers are mapped, or they live in a source that runs no SQL. */
export function releasedCells(definitions: Definitions, now: Instant, keeping: Keeping): ReleasedCells {
  const read = readOf('pulse', definitions);
  if (!read.released) {
    throw new Problem('invalid', 'The mapping reads released cells already, not single answers.', {
      hint: `Vouched for: ${read.mapping.anonymous ?? ''}`,
      at: { mapping: 'pulse' },
    });
  }
  const fields = [...read.fields.keys()].map((name) => [
    name,
    name === 'closed_at' ? { column: name, as: 'epoch_ms' } : { column: name },
  ]);
  return {
    ...releasedTable(read, now, keeping, dialectOf(read.source.kind)),
    mapping: {
      ...{ source: read.mapping.source, table: keeping.table, anonymous: 'WHO VOUCHES FOR IT, AND SINCE WHEN' },
      fields: Object.fromEntries(fields),
    },
  };
}
