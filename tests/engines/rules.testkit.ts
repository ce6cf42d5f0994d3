import type { MetricChoice, MetricsResult, Request } from '../../src/model';

import { enginesHere } from './canonical.testkit';
import type { CanonicalRow, Engine } from './canonical.testkit';

/** A figure as the rule has it, and the figure that stands there without it. */
export interface Told<T> {
  right: T;
  without: T;
}

/** Opens every engine for the tests of a file; what is asked of them must be told alike by all, right and wrong. */
export function rulesIn(): <T>(ask: (engine: Engine) => Promise<Told<T>>, told: Told<T>) => Promise<void> {
  let engines: Engine[] = [];
  beforeAll(async () => {
    engines = await enginesHere();
  });
  afterAll(() => Promise.all(engines.map((engine) => engine.close())));
  return async (ask, told) => {
    expect(told.without).not.toEqual(told.right);
    for (const engine of engines) {
      expect({ engine: engine.name, ...(await ask(engine)) }).toEqual({ engine: engine.name, ...told });
    }
  };
}

/** A call that was asked for, answered, and over at once. Each is a contact of its own unless it names its chain. */
export function call(id: string, at: string, more: CanonicalRow = {}): CanonicalRow {
  const started = `${at}:00Z`.replace(' ', 'T');
  const ends = { started_at: started, ended_at: started };
  return { id, chain_id: id, customer_id: null, offered: true, handled: true, ...ends, ...more };
}

/** A formula of the analyst over contacts. */
export const own = (formula: string): MetricChoice => ({ name: formula, entity: 'contact', formula });

/** One week of January 2026, in UTC. */
export const WEEK: Omit<Request, 'metrics'> = {
  version: 1,
  answer: 'metrics',
  period: { from: Date.parse('2026-01-05'), to: Date.parse('2026-01-12') },
  calendar: { zone: 'UTC', weekStart: 'monday' },
  now: Date.parse('2026-02-01'),
};

/** Answers about contacts; no engine may have failed. */
export async function ask(
  engine: Engine,
  contact: readonly CanonicalRow[],
  metrics: readonly MetricChoice[],
  more: Partial<Request> = {}
): Promise<MetricsResult> {
  const result = (await engine.answer({ ...WEEK, ...more, metrics }, { contact })) as MetricsResult;
  expect(result.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return result;
}

/** The figures of the one row that an undivided question brings. */
export async function figures(...question: Parameters<typeof ask>): Promise<Array<number | null>> {
  const { rows } = await ask(...question);
  expect(rows).toHaveLength(1);
  return rows[0].values.map(({ value }) => value);
}
