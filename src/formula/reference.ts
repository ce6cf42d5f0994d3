import { Problem, problemFrom } from '../model';
import type { Metric, MetricForm, ParameterValue, Variant } from '../model';

import { refusal } from './check-row';
import { didYouMean } from './nearest';
import { demandParameters } from './parameters';
import type { Scope } from './scope';
import { ownIn, parameterValue } from './scope';
import type { CallSyntax, Syntax } from './syntax';
import type { Cell } from './tree';

/** What the caller knows how to check; passed in so that the two files do not import each other in a circle. */
type CellIn = (formula: string, scope: Scope) => Cell;

/** Does a name, dots included, begin with that of a metric? */
export function namesMetric(name: string, { metrics = {} }: Scope): boolean {
  return name.split('.')[0] in metrics;
}

/** Another metric, spelt out: `service_level`, `service_level.handled_only`, `service_level(threshold: 30s)`. */
export function checkReference(tree: (Syntax & { kind: 'name' }) | CallSyntax, scope: Scope, cellIn: CellIn): Cell {
  const [name, ...rest] = tree.kind === 'name' ? tree.path : tree.name.split('.');
  const metric = scope.metrics![name];
  const variant = variantIn(tree, metric, rest);
  const chosen = tree.kind === 'call' ? chosenIn(tree, metric, scope) : {};
  return spellOut(tree, { metric, variant, chosen }, scope, cellIn);
}

function variantIn(tree: Syntax, metric: Metric, [name, ...more]: readonly string[]): Variant | null {
  if (name === undefined) {
    return null;
  }
  const found = more.length === 0 ? metric.variants?.find((variant) => variant.name === name) : undefined;
  if (!found) {
    const names = (metric.variants ?? []).map((each) => each.name);
    throw new Problem('unknown', `Metric ${metric.name} has no variant "${[name, ...more].join('.')}".`, {
      hint: didYouMean(name, names),
      at: { span: tree.span },
    });
  }
  return found;
}

function chosenIn(tree: CallSyntax, metric: Metric, scope: Scope): Readonly<Record<string, ParameterValue>> {
  if (tree.arguments.length > 0) {
    throw refusal(tree.arguments[0], 'Parameters of a metric are given by name.', exampleOf(tree, metric));
  }
  const chosen: Record<string, ParameterValue> = {};
  for (const { name, nameSpan, value } of tree.named) {
    if (name in chosen) {
      throw refusal({ span: nameSpan }, `"${name}:" stands twice.`);
    }
    chosen[name] = valueOf(value, scope);
    demandAt({ [name]: chosen[name] }, metric, name in parametersOf(metric) ? value : { span: nameSpan });
  }
  return chosen;
}

function exampleOf({ name }: CallSyntax, { parameters: [first] = [] }: Metric): string {
  return first ? `Such as ${name}(${first.name}: ${String(first.default)}).` : `${name} has none.`;
}

function parametersOf({ parameters = [] }: Metric): Readonly<Record<string, unknown>> {
  return Object.fromEntries(parameters.map(({ name }) => [name, true]));
}

function demandAt(
  chosen: Readonly<Record<string, ParameterValue>>,
  metric: Metric,
  { span }: Pick<Syntax, 'span'>
): void {
  try {
    demandParameters(metric, chosen);
  } catch (thrown) {
    throw problemFrom(thrown, { span });
  }
}

function valueOf(tree: Syntax, scope: Scope): ParameterValue {
  const value = literalOf(tree, scope);
  if (value === undefined) {
    throw refusal(tree, 'A parameter is given as a value or as a parameter of this formula.', 'Such as 30s.');
  }
  return value;
}

function literalOf(tree: Syntax, scope: Scope): ParameterValue | undefined {
  switch (tree.kind) {
    case 'number':
    case 'text':
    case 'boolean':
      return tree.value;
    case 'name':
      return parameterValue(scope, tree.path.join('.'));
    case 'unary': {
      const value = tree.operator === '-' ? literalOf(tree.argument, scope) : undefined;
      return typeof value === 'number' ? -value : undefined;
    }
    default:
      return undefined;
  }
}

interface Meant {
  metric: Metric;
  variant: Variant | null;
  chosen: Readonly<Record<string, ParameterValue>>;
}

function spellOut(tree: Syntax, { metric, variant, chosen }: Meant, scope: Scope, cellIn: CellIn): Cell {
  const name = nameOf(metric, variant);
  const inside = scope.inside ?? [];
  if (inside.includes(name)) {
    throw refusal(
      tree,
      `Metric ${name} would be made of itself: ${[...inside, name].join(' → ')}.`,
      'Take one of them out of the circle.'
    );
  }
  const form = (scope.formOf ?? ownForm)(metric, variant, inside);
  const entity = scope.entities[form.entity];
  if (!entity) {
    throw refusal(tree, `Metric ${name} needs entity ${form.entity}, which is not known here.`);
  }
  const own = ownIn(scope, entity.name);
  const there = { ...scope, entity, own, parameters: metric.parameters, chosen, inside: [...inside, name] };
  const cell = pointingHere(tree, name, () => cellIn(form.formula, there));
  return cell.kind === 'arithmetic' ? { ...cell, metric: metric.title } : cell;
}

/** What is wrong inside the other formula is told at its name here: its own characters are not in sight. */
function pointingHere(tree: Syntax, name: string, check: () => Cell): Cell {
  try {
    return check();
  } catch (thrown) {
    const { kind, message, hint, at } = problemFrom(thrown);
    const told = message.startsWith('Metric ') ? message : `Metric ${name}: ${message}`;
    throw new Problem(kind, told, { hint, at: { ...at, span: tree.span } });
  }
}

/** As references and circles name it. */
export function nameOf({ name }: Metric, variant: Variant | null): string {
  return variant ? `${name}.${variant.name}` : name;
}

function ownForm({ entity, formula }: Metric, variant: Variant | null): Pick<MetricForm, 'entity' | 'formula'> {
  return { entity, formula: variant?.formula ?? formula };
}
