import { checkFormula } from '../../formula';
import { Problem, type Metric } from '../../model';
import type { Vocabulary } from '../types';

type Known = Pick<Vocabulary, 'entities' | 'metrics' | 'own'>;

/** What is wrong with a metric's formula. Variables have no value while one edits, so a formula with one is only checked when it runs. */
export function formulaProblem(
  formula: string,
  entityName: string,
  known: Known,
  { name, parameters }: Partial<Pick<Metric, 'name' | 'parameters'>> = {}
): Problem | undefined {
  if (/\$|\[\[/.test(formula)) {
    return undefined;
  }
  const { entities, metrics, own } = known;
  const entity = entities[entityName];
  if (!entity) {
    return new Problem('unknown', `rows: ${entityName}`);
  }
  return checkFormula(formula, {
    entity,
    entities,
    metrics,
    own: own[entityName],
    ownOf: (each) => own[each] ?? [],
    parameters,
    inside: name === undefined ? [] : [name],
  }).problems[0];
}
