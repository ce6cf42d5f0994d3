import { runStreet, street } from '../../src/answer';
import { catalog } from '../../src/catalog';
import type { Columns, Definitions, EntityMapping, MetricsResult, Request, Result } from '../../src/model';

import { MONTH, lines } from './calls.testkit';

type TableRow = Readonly<Record<string, unknown>>;
/** By entity; columns are called as the fields are. */
export type Tables = Readonly<Record<string, readonly TableRow[]>>;

/** Definitions of tables in which nothing need be renamed. Instants are milliseconds. */
export function definitionsOf(tables: Tables, more: Partial<Definitions> = {}): Definitions {
  const entities = Object.entries(tables).map(([entity, rows]) => [entity, mappingOf(entity, rows)]);
  return {
    ...catalog,
    mapping: { version: 1, name: 'test', entities: Object.fromEntries(entities) },
    sources: { files: { uid: 'files', name: 'Files', kind: 'rows' } },
    ...more,
  };
}

function mappingOf(entity: string, rows: readonly TableRow[]): EntityMapping {
  const types = new Map(catalog.entities[entity].fields.map(({ name, type }) => [name, type]));
  const names = Object.keys(rows[0]);
  const fields = names.map((name) => [
    name,
    types.get(name) === 'instant' ? { column: name, as: 'epoch_ms' } : { column: name },
  ]);
  return { source: 'files', table: entity, fields: Object.fromEntries(fields) };
}

/** Asks tables and says, row by row, the group and each value, or why there is none. */
export async function askTables(
  tables: Tables,
  request: Partial<Request>,
  definitions = definitionsOf(tables)
): Promise<{ rows: unknown[][]; problems: string[]; result: MetricsResult }> {
  const result = await resultOf<MetricsResult>(tables, request, definitions);
  const rows = result.rows.map(({ group, values }) => [
    ...group,
    ...values.map(({ value, silence }) => silence ?? value),
  ]);
  return { rows, problems: lines(result.problems), result };
}

/** What tables answer to any question. */
export async function resultOf<R extends Result>(
  tables: Tables,
  request: Partial<Request>,
  definitions = definitionsOf(tables)
): Promise<R> {
  const calendar = { zone: 'UTC', weekStart: 'monday' } as const;
  const whole: Request = { version: 1, answer: 'metrics', period: MONTH, calendar, now: MONTH.to, ...request };
  return (await runStreet(street(whole, definitions), async ({ mapping }) => columnsOf(tables[mapping]))) as R;
}

export function columnsOf(rows: readonly TableRow[]): Columns {
  const columns = Object.keys(rows[0]).map((name) => ({ name, values: rows.map((row) => row[name]) }));
  return { length: rows.length, columns };
}
