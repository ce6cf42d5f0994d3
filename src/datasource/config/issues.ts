import { conditionOf, rowOf } from '../../formula';
import { ownFields, problemFrom, type Entity, type EntityMapping, type Problem } from '../../model';
import { entityIssues } from '../settings/settings';
import { wayOf } from './mappingEdits';

/** What is wrong with one entity's mapping, by where it stands: `fields.started_at.as`, `table`. */
export type Issues = ReadonlyMap<string, string>;

/** Everything that can be said about a mapping without asking the data source. */
export function issuesOf(entity: Entity, mapping: EntityMapping, whole = mapping): Issues {
  const missing = entity.fields.filter(
    (field) => field.required && wayOf(whole, field.name) === 'none' && !field.otherwise
  );
  return new Map([
    ...entityIssues(mapping),
    ...missing.map(({ name }) => [`fields.${name}`, 'the rows cannot be read without it'] as const),
    ...Object.entries(mapping.cannot ?? {})
      .filter(([, reason]) => reason.trim() === '')
      .map(([name]) => [`cannot.${name}`, 'say why, for the reader'] as const),
  ]);
}

/** The first issue at or below a place. */
export function issueAt(issues: Issues, ...places: string[]): string | undefined {
  const found = [...issues].find(([path]) => places.some((place) => path === place || path.startsWith(`${place}.`)));
  return found?.[1];
}

interface Scope {
  entity: Entity;
  entities: Readonly<Record<string, Entity>>;
  mapping: EntityMapping;
}

/** What is wrong with a row filter. */
export function conditionProblem(formula: string, scope: Scope): Problem | undefined {
  return problemOf(() => conditionOf(formula, { ...scope, own: ownFields(scope.entity, scope.mapping) }));
}

/** What is wrong with a formula that fills a field. */
export function rowProblem(formula: string, scope: Scope): Problem | undefined {
  return problemOf(() => rowOf(formula, { ...scope, own: ownFields(scope.entity, scope.mapping) }));
}

function problemOf(check: () => unknown): Problem | undefined {
  try {
    check();
    return undefined;
  } catch (thrown) {
    return problemFrom(thrown);
  }
}
