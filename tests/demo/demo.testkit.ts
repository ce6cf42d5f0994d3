import mapping from '../../demo/mapping.json';
import { simulate, type SimulateOptions, type Table } from '../../demo';
import { runStreet, street } from '../../src/answer';
import type { Want } from '../../src/answer';
import { catalog } from '../../src/catalog';
import { problemFrom } from '../../src/model';
import type { Columns, Definitions, Mapping, MetricsResult, Request, Result, SourceKind } from '../../src/model';
import { DAY, UNTIL } from './centre.testkit';

/** About 2,000 contacts in a year. */
export const SMALL = { until: UNTIL, seed: 1, scale: 0.01 };

/** The demo's tables as columns, by name; no further than the last that is wanted. */
export function tablesOf(options: SimulateOptions = SMALL, last?: string): ReadonlyMap<string, Columns> {
  const tables = new Map<string, Columns>();
  for (const { table, batches } of simulate(options)) {
    tables.set(table.name, joined(table, [...batches]));
    if (table.name === last) {
      break;
    }
  }
  return tables;
}

function joined({ columns }: Table, batches: readonly Columns[]): Columns {
  return {
    length: batches.reduce((sum, { length }) => sum + length, 0),
    columns: columns.map(({ name }, index) => ({
      name,
      values: batches.flatMap((batch) => Array.from(batch.columns[index].values)),
    })),
  };
}

export function definitionsFor(kind: SourceKind): Definitions {
  const uid = 'boardroom-warehouse';
  return { ...catalog, mapping: mapping as Mapping, sources: { [uid]: { uid, name: 'Demo', kind } } };
}

export type Fetch = (want: Want) => Promise<Columns>;

/** From the browser's own rows. */
export function fromTables(tables: ReadonlyMap<string, Columns>): Fetch {
  return async (want) => tables.get(mapping.entities[want.mapping as keyof typeof mapping.entities].table)!;
}

/** What the demo answers for its last half year. */
export async function answer<R extends Result = MetricsResult>(
  kind: SourceKind,
  fetch: Fetch,
  question: Partial<Request>
): Promise<R> {
  const request: Request = {
    version: 1,
    answer: 'metrics',
    period: { from: UNTIL - 180 * DAY, to: UNTIL },
    calendar: { zone: 'Europe/London', weekStart: 'monday' },
    now: UNTIL,
    ...question,
  };
  return (await runStreet(street(request, definitionsFor(kind)), (want) =>
    fetch(want).catch((thrown) => problemFrom(thrown))
  )) as R;
}
