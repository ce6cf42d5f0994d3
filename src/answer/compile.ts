import {
  aggregatesIn,
  cellOf,
  demandParameters,
  didYouMean,
  existsIn,
  needOf,
  NO_LOOKS,
  parse,
  print,
  sidesOf,
  spellParameters,
} from '../formula';
import type { Aggregate, Cell, CompiledMetric } from '../formula';
import { Problem, problemFrom, remembered } from '../model';
import type { ChosenMetric, Definitions, Metric, MetricChoice, MetricInfo, OwnMetric, Variant } from '../model';

import { Forms } from './forms';
import type { Form } from './forms';

/** A metric of the request, checked and ready to plan. Throws a Problem that names the metric and points into its formula. */
export const compileMetric = remembered(compileAnew, (choice: MetricChoice) => JSON.stringify(choice));

function compileAnew(choice: MetricChoice, definitions: Definitions): CompiledMetric {
  const forms = new Forms(definitions);
  const name = 'formula' in choice ? choice.name : choice.metric;
  try {
    return 'formula' in choice ? compileOwn(choice, forms) : compileChosen(choice, forms);
  } catch (thrown) {
    throw problemFrom(thrown, { metric: name });
  }
}

function compileChosen(choice: ChosenMetric, forms: Forms): CompiledMetric {
  const { metrics } = forms.definitions;
  const metric = metrics[choice.metric];
  if (!metric) {
    throw new Problem('unknown', `There is no metric "${choice.metric}".`, {
      hint: didYouMean(choice.metric, Object.keys(metrics)),
    });
  }
  return compileDefined(metric, variantOf(metric, choice.variant), choice, forms);
}

function compileDefined(metric: Metric, variant: Variant | null, choice: ChosenMetric, forms: Forms): CompiledMetric {
  const chosen = choice.parameters ?? {};
  demandParameters(metric, chosen);
  const values = Object.fromEntries(
    (metric.parameters ?? []).map((each) => [each.name, chosen[each.name] ?? each.default])
  );
  const form = forms.choose(metric, variant, { entity: choice.entity, chosen });
  const { family, direction, minimumN, pitfalls, owner, version, effective } = metric;
  const info: Omit<MetricInfo, 'looks'> = {
    ...{ family, unit: variant?.unit ?? metric.unit, direction, minimumN, pitfalls, owner, version, effective },
    ...wordsOf(metric, variant, form),
    key: keyOf(metric, choice),
    metric: metric.name,
    entity: form.entity,
    formula: print(spellParameters(parse(form.formula), values)),
  };
  return compiled(info, forms.cellsOf(metric, variant, form, { chosen }), forms.definitions);
}

/** How a variant and a form change what a reader is told. */
function wordsOf(
  metric: Metric,
  variant: Variant | null,
  form: Form
): Pick<MetricInfo, 'variant' | 'title' | 'sentence' | 'source'> {
  return {
    variant: variant?.name ?? null,
    title: variant ? `${metric.title}, ${lowerFirst(variant.title)}` : metric.title,
    sentence: [metric.sentence, variant?.sentence, form.sentence].filter(Boolean).join(' '),
    source: variant?.source ?? metric.source,
  };
}

function compileOwn(own: OwnMetric, forms: Forms): CompiledMetric {
  const cell = cellOf(own.formula, forms.scopeFor(own.entity));
  if (aggregatesIn(cell).length === 0) {
    throw new Problem('invalid', 'The formula sums up no rows.', {
      hint: 'Start with count(…), sum(…) or another metric.',
    });
  }
  const info: Omit<MetricInfo, 'looks'> = {
    key: own.name,
    metric: own.name,
    variant: null,
    entity: own.entity,
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
  return compiled(info, { cell, coverage: null }, forms.definitions);
}

function compiled(
  info: Omit<MetricInfo, 'looks'>,
  { cell, coverage }: { cell: Cell; coverage: Cell | null },
  { entities }: Definitions
): CompiledMetric {
  const aggregates = aggregatesIn(cell);
  const covering = coverage ? aggregatesIn(coverage) : [];
  const looks = {
    ahead: Math.max(0, ...aggregates.map(({ ahead }) => ahead)),
    back: Math.max(0, ...aggregates.map(({ back }) => back)),
  };
  const below = sidesOf(cell).below ?? cell;
  return {
    info: { ...info, looks: Math.max(looks.ahead, looks.back) },
    entities: [...new Set([...aggregates, ...covering].map(({ entity }) => entity))],
    cell,
    coverage,
    // Rows without time have no last days to wait for.
    matured: aggregates.map((aggregate) =>
      needOf(
        aggregate,
        entities[aggregate.entity].at === null ? NO_LOOKS : { ...looks, beside: besides(aggregates, aggregate) }
      )
    ),
    all: looks.ahead + looks.back > 0 ? aggregatesIn(below).map((aggregate) => needOf(aggregate, NO_LOOKS)) : [],
    covered: covering.map((aggregate) => needOf(aggregate, NO_LOOKS)),
  };
}

/** Entities that the metric looks into from rows of this aggregate's entity, be it here or on the other side of the line. */
function besides(aggregates: readonly Aggregate[], { entity }: Aggregate): string[] {
  const looks = aggregates
    .filter((each) => each.entity === entity)
    .flatMap(({ argument, where }) => [...existsIn(argument), ...existsIn(where)]);
  return [...new Set(looks.map((look) => look.entity))];
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

/** The metric's name, with variant, entity and changed parameters where they are not the default. */
function keyOf(metric: Metric, { variant, entity = metric.entity, parameters = {} }: ChosenMetric): string {
  const changed = (metric.parameters ?? []).filter(
    ({ name, default: usual }) => parameters[name] !== undefined && parameters[name] !== usual
  );
  const list = changed.map(({ name }) => `${name}=${String(parameters[name])}`).join(',');
  return `${metric.name}${variant ? `.${variant}` : ''}${entity === metric.entity ? '' : `@${entity}`}${list ? `(${list})` : ''}`;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
