import { problemFrom } from '../model';
import type { Definitions, Metric } from '../model';
import { whyUnavailable } from '../plan';

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
    const problem = whyUnavailable(compileMetric({ metric: name }, definitions), definitions);
    return problem && { metric: name, missing: problem.at.field ?? problem.at.mapping ?? '', reason: problem.message };
  } catch (thrown) {
    return { metric: name, missing: '', reason: problemFrom(thrown).message };
  }
}
