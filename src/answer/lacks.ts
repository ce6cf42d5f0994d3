import { Problem } from '../model';
import type { Definitions } from '../model';

import { unavailableMetrics } from './available';

/** One thing that the mapping does not fill, and the metrics that need it. */
export interface Lack {
  entity: string;
  /** Null: the whole entity. */
  field: string | null;
  metrics: readonly string[];
  sentence: string;
}

/** What the mapping would have to fill for every metric to be there: first what most metrics wait for. */
export function lacksOf(definitions: Definitions): Lack[] {
  const groups = new Map<string, { problem: Problem; metrics: string[] }>();
  for (const entity of Object.keys(definitions.entities)) {
    for (const { metric, problem } of unavailableMetrics(entity, definitions)) {
      const { mapping, field } = problem.at;
      const key = JSON.stringify([mapping, field, problem.message]);
      const group = groups.get(key) ?? { problem, metrics: [] };
      group.metrics.push(metric);
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .map(({ problem, metrics }) => lackOf(problem, metrics, definitions))
    .sort((one, other) => other.metrics.length - one.metrics.length);
}

function lackOf({ at, message }: Problem, metrics: readonly string[], { mapping }: Definitions): Lack {
  const { mapping: entity = '', field = null } = at;
  const place = [entity, field].filter(Boolean).join('.') || 'more than the mapping has';
  const said = field === null ? undefined : mapping.entities[entity]?.cannot?.[field];
  const isPlain = field === null ? !mapping.entities[entity] : message === `Field ${field} of ${entity} is not mapped.`;
  const because = said ?? (isPlain ? 'it is not mapped' : lowerFirst(message));
  const many = metrics.length === 1 ? '1 metric needs' : `${metrics.length} metrics need`;
  return {
    entity,
    field,
    metrics,
    sentence: `${many} ${place}: ${metrics.join(', ')}, because ${because.replace(/\.$/, '')}.`,
  };
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
