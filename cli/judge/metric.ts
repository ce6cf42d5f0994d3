import { checkFormula, didYouMean } from '../../src/formula';
import type { Scope } from '../../src/formula';
import { ownFields } from '../../src/model';
import type { Definitions, Metric, MetricForm, OwnMetric } from '../../src/model';
import { tryExample } from './example';
import type { Finding } from './finding';
import { findingFrom, refuse, warn, within } from './finding';

/** Does a metric of the house mean something, and do its worked examples come out as it says? */
export async function judgeMetric(metric: Metric, definitions: Definitions): Promise<Finding[]> {
  const scope = scopeOf(metric, definitions);
  if (!scope) {
    return within(metric.name, [unknownEntity(metric.entity, definitions)]);
  }
  const formulas = [metric, ...(metric.variants ?? [])].flatMap(({ formula, coverage }) => [formula, coverage]);
  const forms = [metric, ...(metric.variants ?? [])].flatMap((each) => each.forms ?? []);
  const findings = [
    ...formulas.flatMap((formula) => (formula === undefined ? [] : formulaFindings(formula, scope))),
    ...forms.flatMap((form) => formFindings(form, metric, definitions)),
    ...hiddenParameters(metric, scope),
    ...doubled(metric),
  ];
  const wrong = findings.some(({ problem }) => problem.severity === 'error');
  return within(metric.name, [...findings, ...(wrong ? [] : await examplesOf(metric, definitions))]);
}

function formFindings({ entity, formula, coverage }: MetricForm, metric: Metric, definitions: Definitions): Finding[] {
  const scope = scopeOf({ ...metric, entity }, definitions);
  const formulas = [formula, ...(coverage === undefined ? [] : [coverage])];
  return scope ? formulas.flatMap((each) => formulaFindings(each, scope)) : [unknownEntity(entity, definitions)];
}

/** The same for one that stands in a query. */
export function judgeOwnMetric(own: OwnMetric, definitions: Definitions): Finding[] {
  const scope = scopeOf(own, definitions);
  return within(own.name, scope ? formulaFindings(own.formula, scope) : [unknownEntity(own.entity, definitions)]);
}

function scopeOf(
  metric: Pick<Metric, 'entity' | 'parameters'> & { name: string },
  definitions: Definitions
): Scope | null {
  const { entities, metrics, mapping } = definitions;
  const entity = entities[metric.entity];
  const mapped = mapping.entities[metric.entity];
  return entity
    ? {
        entity,
        entities,
        metrics,
        parameters: metric.parameters,
        own: mapped ? ownFields(entity, mapped) : [],
        inside: [metric.name],
      }
    : null;
}

function formulaFindings(formula: string, scope: Scope): Finding[] {
  return checkFormula(formula, scope).problems.map((problem) => ({ problem, formula }));
}

function unknownEntity(entity: string, { entities }: Definitions): Finding {
  return refuse(`There is no entity "${entity}".`, didYouMean(entity, Object.keys(entities)));
}

/** Fields are looked up first, so a parameter of a field's name would never be seen. */
function hiddenParameters({ parameters = [] }: Metric, { entity, own = [] }: Scope): Finding[] {
  const fields = new Set([...entity.fields, ...own].map(({ name }) => name));
  return parameters
    .filter(({ name }) => fields.has(name))
    .map(({ name }) => refuse(`Parameter ${name} has the name of a field, which hides it.`, 'Call it something else.'));
}

function doubled({ parameters = [], variants = [] }: Metric): Finding[] {
  return [parameters, variants].flatMap((things) => {
    const names = things.map(({ name }) => name);
    return names.filter((name, index) => names.indexOf(name) < index).map((name) => warn(`"${name}" stands twice.`));
  });
}

async function examplesOf(metric: Metric, definitions: Definitions): Promise<Finding[]> {
  const tried = await Promise.all(
    (metric.examples ?? []).map((example) =>
      tryExample(metric, example, definitions).then(
        (finding) => (finding ? [finding] : []),
        (thrown) =>
          findingFrom(() => {
            throw thrown;
          })
      )
    )
  );
  return tried.flat();
}
