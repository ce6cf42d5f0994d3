import { aggregatesIn } from '../formula';
import { problemFrom } from '../model';
import type { Definitions, Metric, Problem } from '../model';
import { feeding } from '../plan';

import { compileMetric } from './compile';

/** A metric that the mapping cannot feed, from no entity that could give it, and the first thing that it lacks. */
export interface Unavailable {
  metric: string;
  missing: string;
  reason: string;
  problem: Problem;
}

/** Metrics of an entity that the mapping cannot feed, each with the missing field and, where the mapping gives one, the reason. */
export function unavailableMetrics(entity: string, definitions: Definitions): Unavailable[] {
  return Object.values(definitions.metrics)
    .filter((metric) => metric.entity === entity)
    .flatMap((metric) => {
      const problem = whatLacks(metric, definitions);
      return problem
        ? [
            {
              metric: metric.name,
              missing: problem.at.field ?? problem.at.mapping ?? '',
              reason: problem.message,
              problem,
            },
          ]
        : [];
    });
}

function whatLacks({ name }: Metric, definitions: Definitions): Problem | null {
  try {
    const { cell, coverage } = compileMetric({ metric: name }, definitions);
    return feeding(definitions)([...aggregatesIn(cell), ...(coverage ? aggregatesIn(coverage) : [])]);
  } catch (thrown) {
    return problemFrom(thrown);
  }
}
