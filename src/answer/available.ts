import { aggregatesIn } from '../formula';
import { problemFrom } from '../model';
import type { Definitions, Metric } from '../model';
import { feeding } from '../plan';

import { compileMetric } from './compile';
import type { EntityReport } from './step';

/** Metrics of an entity that the mapping cannot feed, each with the missing field and, where the mapping gives one, the reason. */
export function unavailableMetrics(entity: string, definitions: Definitions): EntityReport['unavailable'] {
  return Object.values(definitions.metrics)
    .filter((metric) => metric.entity === entity)
    .flatMap((metric) => {
      const missing = whatLacks(metric, definitions);
      return missing ? [missing] : [];
    });
}

function whatLacks({ name }: Metric, definitions: Definitions): EntityReport['unavailable'][number] | null {
  try {
    const { cell, coverage } = compileMetric({ metric: name }, definitions);
    const problem = feeding(definitions)([...aggregatesIn(cell), ...(coverage ? aggregatesIn(coverage) : [])]);
    return problem && { metric: name, missing: problem.at.field ?? problem.at.mapping ?? '', reason: problem.message };
  } catch (thrown) {
    return { metric: name, missing: '', reason: problemFrom(thrown).message };
  }
}
