import { aggregatesIn, walkOf } from '../formula';
import type { CompiledMetric, CompiledStep, Step } from '../formula';
import type { Definitions } from '../model';
import { feeding, readOf } from '../plan';

import { maturedWith } from './compile';

/** The same metrics, each with what it is made of, as far as the mapping tells that apart. */
export function withWalks(metrics: readonly CompiledMetric[], definitions: Definitions): CompiledMetric[] {
  const whyNot = feeding(definitions);
  return metrics.map((metric) => {
    const walk = isRead(metric, definitions) ? walkIn(metric, definitions) : null;
    const steps = walk ? [...walk.parts, ...walk.factors] : [];
    const fed = whyNot(steps.flatMap(({ cell }) => aggregatesIn(cell))) === null;
    return { ...metric, walk: fed ? walk : null };
  });
}

function isRead({ entities }: CompiledMetric, { mapping }: Definitions): boolean {
  return entities.every((entity) => mapping.entities[entity]);
}

function walkIn({ cell, info }: CompiledMetric, definitions: Definitions): CompiledMetric['walk'] {
  const walk = walkOf(cell, (entity, field) => {
    const origin = readOf(entity, definitions).fields.get(field)?.origin;
    return origin?.how === 'formula' ? origin.row : null;
  });
  if (walk === null) {
    return null;
  }
  const matured = maturedWith(aggregatesIn(cell), definitions.entities);
  const compiled = (step: Step): CompiledStep => ({
    title: titleOf(step, info.metric, definitions),
    cell: step.cell,
    needs: aggregatesIn(step.cell).map(matured),
  });
  return { parts: walk.parts.map(compiled), factors: walk.factors.map(compiled) };
}

function titleOf({ field, isRows, metric }: Step, name: string, { entities, metrics }: Definitions): string | null {
  if (field) {
    return entities[field.entity].fields.find((each) => each.name === field.name)?.title ?? field.name;
  }
  return (isRows ? metrics[name]?.rowsEach : metric) ?? null;
}
