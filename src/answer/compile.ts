import { aggregatesIn, cellOf, didYouMean, needOf, parse, print, sidesOf, spellParameters } from '../formula';
import type { Cell, CompiledMetric, Scope } from '../formula';
import { Problem, ownFields, problemFrom, remembered } from '../model';
import type {
  ChosenMetric,
  Definitions,
  Metric,
  MetricChoice,
  MetricInfo,
  OwnMetric,
  Parameter,
  ParameterValue,
} from '../model';

/** A metric of the request, checked and ready to plan. Throws a Problem that names the metric and points into its formula. */
export const compileMetric = remembered(compileAnew, (choice: MetricChoice) => JSON.stringify(choice));

function compileAnew(choice: MetricChoice, definitions: Definitions): CompiledMetric {
  const name = 'formula' in choice ? choice.name : choice.metric;
  try {
    return 'formula' in choice ? compileOwn(choice, definitions) : compileChosen(choice, definitions);
  } catch (thrown) {
    throw problemFrom(thrown, { metric: name });
  }
}

function compileChosen(choice: ChosenMetric, definitions: Definitions): CompiledMetric {
  const metric = definitions.metrics[choice.metric];
  if (!metric) {
    throw new Problem('unknown', `There is no metric "${choice.metric}".`, {
      hint: didYouMean(choice.metric, Object.keys(definitions.metrics)),
    });
  }
  return compileDefined(metric, variantOf(metric, choice.variant), choice, definitions);
}

type Variant = NonNullable<Metric['variants']>[number];

function compileDefined(
  metric: Metric,
  variant: Variant | null,
  choice: ChosenMetric,
  definitions: Definitions
): CompiledMetric {
  const chosen = choice.parameters ?? {};
  demandParameters(metric, chosen);
  const values = Object.fromEntries(
    (metric.parameters ?? []).map((each) => [each.name, chosen[each.name] ?? each.default])
  );
  const formula = variant?.formula ?? metric.formula;
  const coverage = variant?.coverage ?? metric.coverage;
  const scope = scopeFor(metric.entity, definitions, metric.parameters, chosen);
  const { family, direction, minimumN, pitfalls, owner, version, effective } = metric;
  const info: Omit<MetricInfo, 'looks'> = {
    ...{ family, unit: variant?.unit ?? metric.unit, direction, minimumN, pitfalls, owner, version, effective },
    ...wordsOf(metric, variant),
    key: keyOf(metric, choice),
    metric: metric.name,
    formula: print(spellParameters(parse(formula), values)),
  };
  return compiled(
    info,
    metric.entity,
    cellOf(formula, { ...scope, inside: [metric.name] }),
    coverage ? cellOf(coverage, scope) : null
  );
}

/** How a variant changes what a reader is told. */
function wordsOf(
  metric: Metric,
  variant: Variant | null
): Pick<MetricInfo, 'variant' | 'title' | 'sentence' | 'source'> {
  const { title, sentence, source } = metric;
  return variant
    ? {
        variant: variant.name,
        title: `${title}, ${lowerFirst(variant.title)}`,
        sentence: `${sentence} ${variant.sentence}`,
        source: variant.source,
      }
    : { variant: null, title, sentence, source };
}

function compileOwn(own: OwnMetric, definitions: Definitions): CompiledMetric {
  const cell = cellOf(own.formula, scopeFor(own.entity, definitions));
  if (aggregatesIn(cell).length === 0) {
    throw new Problem('invalid', 'The formula sums up no rows.', {
      hint: 'Start with count(…), sum(…) or another metric.',
    });
  }
  const info: Omit<MetricInfo, 'looks'> = {
    key: own.name,
    metric: own.name,
    variant: null,
    title: own.title ?? own.name,
    sentence: 'Written in this query.',
    family: null,
    unit: own.unit ?? 'number',
    direction: own.direction ?? 'higher',
    formula: print(parse(own.formula)),
    minimumN: 0,
    pitfalls: [],
    owner: 'Author of this query',
    source: 'This query',
    version: 1,
    effective: '',
  };
  return compiled(info, own.entity, cell, null);
}

function compiled(info: Omit<MetricInfo, 'looks'>, entity: string, cell: Cell, coverage: Cell | null): CompiledMetric {
  const aggregates = aggregatesIn(cell);
  const looks = {
    ahead: Math.max(0, ...aggregates.map(({ ahead }) => ahead)),
    back: Math.max(0, ...aggregates.map(({ back }) => back)),
  };
  const whole = { ahead: 0, back: 0 };
  const below = sidesOf(cell).below ?? cell;
  return {
    info: { ...info, looks: Math.max(looks.ahead, looks.back) },
    entity,
    cell,
    coverage,
    matured: aggregates.map((aggregate) => needOf(aggregate, looks)),
    all: looks.ahead + looks.back > 0 ? aggregatesIn(below).map((aggregate) => needOf(aggregate, whole)) : [],
    covered: coverage ? aggregatesIn(coverage).map((aggregate) => needOf(aggregate, whole)) : [],
  };
}

function scopeFor(
  name: string,
  definitions: Definitions,
  parameters?: readonly Parameter[],
  chosen?: Readonly<Record<string, ParameterValue>>
): Scope {
  const { entities, metrics, mapping } = definitions;
  const entity = entities[name];
  if (!entity) {
    throw new Problem('unknown', `There is no entity "${name}".`, { hint: didYouMean(name, Object.keys(entities)) });
  }
  const mapped = mapping.entities[name];
  return { entity, entities, metrics, parameters, chosen, own: mapped ? ownFields(entity, mapped) : [] };
}

function variantOf(metric: Metric, name: string | undefined): Variant | null {
  if (name === undefined) {
    return null;
  }
  const found = metric.variants?.find((variant) => variant.name === name);
  if (!found) {
    throw new Problem('unknown', `Metric ${metric.name} has no variant "${name}".`, {
      hint: didYouMean(
        name,
        (metric.variants ?? []).map((each) => each.name)
      ),
    });
  }
  return found;
}

function demandParameters(metric: Metric, chosen: Readonly<Record<string, ParameterValue>>): void {
  const known = metric.parameters ?? [];
  for (const [name, value] of Object.entries(chosen)) {
    const parameter = known.find((each) => each.name === name);
    if (!parameter) {
      throw new Problem('unknown', `Metric ${metric.name} has no parameter "${name}".`, {
        hint: didYouMean(
          name,
          known.map((each) => each.name)
        ),
      });
    }
    if (typeof value !== typeof parameter.default || (typeof value === 'number' && !Number.isFinite(value))) {
      throw new Problem('invalid', `Parameter ${name} of ${metric.name} must be a ${typeof parameter.default}.`, {
        hint: `Its default is ${String(parameter.default)}.`,
      });
    }
  }
}

/** The metric's name, with variant and changed parameters where they are not the default. */
function keyOf(metric: Metric, { variant, parameters = {} }: ChosenMetric): string {
  const changed = (metric.parameters ?? []).filter(
    ({ name, default: usual }) => parameters[name] !== undefined && parameters[name] !== usual
  );
  const list = changed.map(({ name }) => `${name}=${String(parameters[name])}`).join(',');
  return `${metric.name}${variant ? `.${variant}` : ''}${list ? `(${list})` : ''}`;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
