import type { ChosenMetric } from '../model';

import { compileMetric } from './compile';
import type { Course } from './course';

/** A metric that was chosen, without what else stands beside it. */
export function choiceOf({ metric, variant, parameters }: ChosenMetric): ChosenMetric {
  return { metric, variant, parameters };
}

/** Where a course has a chosen metric among those it compiled; -1: it could not be. */
export function indexIn({ needs, definitions }: Course): (choice: ChosenMetric) => number {
  const keys = needs.metrics.map(({ info }) => info.key);
  return (choice) => keys.indexOf(compileMetric(choice, definitions).info.key);
}
