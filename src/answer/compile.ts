import {
  aggregatesIn,
  cellOf,
  demandParameters,
  didYouMean,
  existsIn,
  needOf,
  NO_LOOKS,
  parse,
  partsOf,
  print,
  sidesOf,
  spellParameters,
} from '../formula';
import type { Aggregate, Cell, CompiledMetric, NeededAggregate, Row } from '../formula';
import { Problem, problemFrom, remembered } from '../model';
import type { ChosenMetric, Definitions, Field, Metric, MetricChoice, MetricInfo, OwnMetric, Variant } from '../model';

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
    (metric.parameters ?? []).map(({ name, unit, ...each }) => [name, { unit, value: chosen[name] ?? each.default }])
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
  const looks = looksOf(aggregates);
  const below = sidesOf(cell).below ?? cell;
  const matured = maturedWith(aggregates, entities);
  return {
    info: {
      ...info,
      ...(entities[info.entity]?.answers && { released: true as const }),
      looks: Math.max(looks.ahead, looks.back),
    },
    entities: [...new Set([...aggregates, ...covering].map(({ entity }) => entity))],
    cell,
    coverage,
    matured: aggregates.map(matured),
    all: looks.ahead + looks.back > 0 ? aggregatesIn(below).map((aggregate) => needOf(aggregate, NO_LOOKS)) : [],
    rows: info.minimumN > 1 ? rowsBelow(cell, entities).map(matured) : [],
    covered: covering.map((aggregate) => needOf(aggregate, NO_LOOKS)),
  };
}

function looksOf(aggregates: readonly Aggregate[]): Pick<NeededAggregate, 'ahead' | 'back'> {
  return {
    ahead: Math.max(0, ...aggregates.map(({ ahead }) => ahead)),
    back: Math.max(0, ...aggregates.map(({ back }) => back)),
  };
}

/** An aggregate over the rows whose windows have passed, as these aggregates together look. Rows without time have no last days to wait for. */
export function maturedWith(
  aggregates: readonly Aggregate[],
  entities: Definitions['entities']
): (aggregate: Aggregate) => NeededAggregate {
  const looks = looksOf(aggregates);
  return (aggregate) =>
    needOf(
      aggregate,
      entities[aggregate.entity].at === null ? NO_LOOKS : { ...looks, beside: besides(aggregates, aggregate) }
    );
}

/** Counts of the rows that are weighed below the line, or of which a quantile is taken; none where counts stand there. */
function rowsBelow(cell: Cell, entities: Definitions['entities']): Aggregate[] {
  const { below } = sidesOf(cell);
  const weighed = aggregatesIn(below ?? cell).filter(({ name }) => below !== null || name === 'quantile');
  const isCounted = ({ name, entity, argument }: Aggregate) =>
    name.startsWith('count') || (argument !== null && countsIn(argument, entities[entity].fields));
  return weighed.some(isCounted)
    ? []
    : weighed.map((aggregate) => ({ ...aggregate, name: 'count', per: null, share: null }));
}

/** Contacts that a system has counted, perhaps in several columns. */
function countsIn(row: Row, fields: readonly Field[]): boolean {
  return row.kind === 'field'
    ? row.link === null && fields.some(({ name, unit }) => name === row.name && unit === 'count')
    : partsOf(row).some((part) => countsIn(part, fields));
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
