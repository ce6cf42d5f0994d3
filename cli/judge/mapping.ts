import { checkStreet, runStreet } from '../../src/answer';
import type { EntityReport, MappingReport, Want } from '../../src/answer';
import { nearest } from '../../src/formula';
import { filledEntity, noColumns } from '../../src/model';
import type { Columns, Definitions, EntityMapping, Mapping, Problem } from '../../src/model';
import type { Finding } from './finding';
import { warn } from './finding';

/** How well a mapping reads, asked of its source, or of nobody: then only the mapping itself is judged. */
export function tryMapping(
  definitions: Definitions,
  now: number,
  fetch: (want: Want) => Promise<Columns | Problem> = async () => noColumns
): Promise<MappingReport> {
  return runStreet(checkStreet(definitions, { now }), fetch);
}

/** What a report says is wrong with the mapping, each with the formula it points into. */
export function findingsIn({ entities, problems }: MappingReport, mapping: Mapping): Finding[] {
  const said = entities.flatMap((entity) => entity.problems.map((problem) => located(problem, entity, mapping)));
  return [...problems.map((problem) => ({ problem })), ...said];
}

/** Names that look like slips: they mean something, but hardly what was meant. */
export function doubtsAbout(mapping: Mapping, { entities }: Pick<Definitions, 'entities'>): Finding[] {
  const slipped = Object.entries(mapping.entities).flatMap(([name, mapped]) => {
    const entity = entities[name];
    return entity
      ? slips(
          name,
          mapped,
          filledEntity(entity, mapped).fields.map((field) => field.name)
        )
      : [];
  });
  return [...slipped, ...answersInTheOpen(mapping)];
}

/** Whoever may use a data source in Grafana may send it any statement. */
function answersInTheOpen({ entities: { pulse } }: Mapping): Finding[] {
  return pulse?.release && !pulse.release.acknowledged
    ? [
        warn(
          'entities.pulse reads single answers of staff: whoever may use this data source in Grafana can read them too.',
          '`boardroom check --privacy` writes a table of what may be shown; or say in release.acknowledged who knows, and since when.'
        ),
      ]
    : [];
}

function slips(entity: string, { fields, cannot = {} }: EntityMapping, known: readonly string[]): Finding[] {
  const free = known.filter((name) => !(name in fields));
  // One with a title was named on purpose.
  const own = Object.keys(fields).filter((name) => !known.includes(name) && fields[name].title === undefined);
  const slipped = own.flatMap((name) => {
    const meant = nearest(name, free);
    return meant === null
      ? []
      : [warn(`entities.${entity}.fields.${name} is a field of the house's own.`, `Or did you mean ${meant}?`)];
  });
  const idle = Object.keys(cannot).filter((name) => !known.includes(name));
  return [...slipped, ...idle.map((name) => warn(`entities.${entity}.cannot.${name}: ${entity} has no such field.`))];
}

function located(problem: Problem, { entity }: EntityReport, { entities }: Mapping): Finding {
  if (!problem.at.span) {
    return { problem };
  }
  const { fields, where } = entities[entity];
  const field = problem.at.field === undefined ? undefined : fields[problem.at.field];
  return { problem, formula: field ? ('formula' in field ? field.formula : undefined) : where };
}
