import mapping from '../../demo/mapping.json';
import { simulate, TABLES, type SimulateOptions, type Table } from '../../demo';
import { runStreet, street } from '../../src/answer';
import type { Want } from '../../src/answer';
import { catalog } from '../../src/catalog';
import { problemFrom } from '../../src/model';
import type { Columns, Definitions, Mapping, MetricsResult, Request, Result, SourceKind } from '../../src/model';
import { DAY, UNTIL } from './centre.testkit';

/** About 1,000 contacts in the half year that is asked about. */
export const SMALL = { until: UNTIL, seed: 1, scale: 0.01, shown: 190 };
const ALL: readonly string[] = TABLES.map(({ name }) => name);
/** What is asked of who stays. */
export const OF_CUSTOMERS = ['contact_legs', 'customers', 'customer_values'];

/** The demo's tables as columns, by name; only those that are wanted, where not all are. */
export function tablesOf(options: SimulateOptions = SMALL, wanted = ALL): ReadonlyMap<string, Columns> {
  const tables = new Map<string, Columns>();
  for (const { table, batches } of simulate(options)) {
    if (wanted.includes(table.name)) {
      tables.set(table.name, joined(table, batches));
    }
    if (tables.size === wanted.length) {
      break;
    }
  }
  return tables;
}

function joined({ columns }: Table, batches: Iterable<Columns>): Columns {
  const all = columns.map(({ name }) => ({ name, values: [] as unknown[] }));
  let length = 0;
  for (const batch of batches) {
    length += batch.length;
    all.forEach(({ values }, index) => {
      for (let row = 0; row < batch.length; row += 1) {
        values.push(batch.columns[index].values[row]);
      }
    });
  }
  return { length, columns: all };
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
