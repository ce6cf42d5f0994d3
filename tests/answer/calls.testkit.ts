import { catalog } from '../../src/catalog';
import type { Columns, Definitions, EntityMapping, MetricsResult, Problem, Request } from '../../src/model';

import { runStreet, street } from '../../src/answer';

export const at = (text: string) => Date.parse(`2026-01-${text}Z`);
export const MONTH = { from: at('01T00:00'), to: at('31T00:00') };

export const contact: EntityMapping = {
  source: 'files',
  table: 'calls',
  fields: {
    id: { column: 'no' },
    started_at: { column: 'start', as: 'epoch_ms' },
    handled: { column: 'result', values: { A: true, '*': false } },
    abandoned: { column: 'result', values: { H: true, '*': false } },
    wait_s: { column: 'wait', as: 'seconds' },
    team: { column: 'team' },
  },
};

export interface Row {
  start: number;
  result: string;
  wait: unknown;
  team: string | null;
}

export const call = (day: string, result: string, wait: unknown = 5, team: string | null = 'red'): Row => ({
  start: at(`${day}T10:00`),
  result,
  wait,
  team,
});

export function columnsOf(rows: readonly Row[]): Columns {
  const values = (pick: (row: Row, index: number) => unknown) => rows.map(pick);
  return {
    length: rows.length,
    columns: [
      { name: 'no', values: values((_, index) => `c${index}`) },
      { name: 'start', values: values(({ start }) => start) },
      { name: 'result', values: values(({ result }) => result) },
      { name: 'wait', values: values(({ wait }) => wait) },
      { name: 'team', values: values(({ team }) => team) },
    ],
  };
}

export function definitionsFor(mapped: Partial<EntityMapping> = {}, kind: 'rows' | 'postgres' = 'rows'): Definitions {
  const mapping = { version: 1 as const, name: 'test', entities: { contact: { ...contact, ...mapped } } };
  return { ...catalog, mapping, sources: { files: { uid: 'files', name: 'Files', kind } } };
}

export function ask(
  request: Partial<Request>,
  rows: readonly Row[],
  definitions = definitionsFor()
): Promise<MetricsResult> {
  const whole: Request = {
    version: 1,
    answer: 'metrics',
    period: MONTH,
    calendar: { zone: 'UTC', weekStart: 'monday' },
    now: MONTH.to,
    ...request,
  };
  return runStreet(street(whole, definitions), async () => columnsOf(rows)) as Promise<MetricsResult>;
}

export const lines = (problems: readonly Problem[]) => problems.map((problem) => problem.toLine());
