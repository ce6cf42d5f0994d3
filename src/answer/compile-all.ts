import type { CompiledMetric } from '../formula';
import { Problem, problemFrom } from '../model';
import type { Definitions, MetricChoice } from '../model';

import { compileMetric } from './compile';

/** In a table one wrong metric leaves the others standing; a scorecard (`strict`) without one of its metrics would be another scorecard. */
export function compileAll(
  choices: readonly MetricChoice[],
  definitions: Definitions,
  { strict }: { strict: boolean }
): { metrics: CompiledMetric[]; problems: Problem[] } {
  if (choices.length === 0) {
    throw new Problem('invalid', 'The query names no metric.', { hint: 'Choose at least one.' });
  }
  const metrics: CompiledMetric[] = [];
  const problems: Problem[] = [];
  for (const choice of choices) {
    try {
      const metric = compileMetric(choice, definitions);
      const alike = metrics.find(({ info }) => info.key === metric.info.key);
      demandOneMeaning(metric, alike);
      // A profile may judge one metric on both sides; a table shows it once.
      metrics.push(...(strict || !alike ? [metric] : []));
    } catch (thrown) {
      problems.push(problemFrom(thrown));
    }
  }
  if (problems.length > 0 && (strict || metrics.length === 0)) {
    throw problems[0];
  }
  return { metrics, problems };
}

/** Columns go by this name: the second figure would stand under the words of the first. */
function demandOneMeaning({ info }: CompiledMetric, alike: CompiledMetric | undefined): void {
  if (alike && alike.info.formula !== info.formula) {
    throw new Problem('invalid', `Two metrics of this query are called ${info.key}.`, {
      hint: 'Give one of them another name.',
      at: { metric: info.metric },
    });
  }
}
