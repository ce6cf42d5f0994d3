import { Problem } from '../model';
import type { Columns, Definitions, Instant, Period } from '../model';
import { dimensionAsk, groupColumn } from '../plan';

import { joiningProgress } from './join';
import type { Street } from './step';

export interface ValuesAsked {
  dimension: string;
  /** Only values that occur in it; without it, in all the data. */
  period?: Period;
  now: Instant;
  limit?: number;
}

/** Values of a dimension, null (not known) last. */
export interface DimensionValues {
  values: Array<string | null>;
  problems: Problem[];
}

/** The way to the values of a dimension, for variables and filters. */
export function valuesStreet(
  { dimension, period, now, limit = 1000 }: ValuesAsked,
  definitions: Definitions
): Street<DimensionValues> {
  const ask = dimensionAsk(dimension, period ?? null, now, definitions);
  return (received) => {
    const progress = joiningProgress(ask, received, { probe: true });
    switch (progress.kind) {
      case 'fetch':
        return { kind: 'fetch', wants: progress.wants };
      case 'compute':
        return { kind: 'compute', works: [progress.work] };
      case 'done':
        return {
          kind: 'result',
          result:
            progress.cells instanceof Problem
              ? { values: [], problems: [progress.cells] }
              : valuesIn(progress.cells, limit),
        };
    }
  };
}

function valuesIn(cells: Columns, limit: number): DimensionValues {
  const column = cells.columns.find(({ name }) => name === groupColumn(0));
  const all = Array.from(column?.values ?? [], (value) =>
    value === null || value === undefined ? null : String(value)
  );
  const names = all.filter((value): value is string => value !== null).sort();
  const values = [...names.slice(0, limit), ...(all.includes(null) ? [null] : [])];
  const problems =
    names.length > limit
      ? [
          new Problem('truncated', `Only the first ${limit} of ${names.length} values are listed.`, {
            severity: 'warning',
          }),
        ]
      : [];
  return { values, problems };
}
