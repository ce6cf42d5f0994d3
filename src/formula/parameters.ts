import { Problem } from '../model';
import type { Metric, Parameter, ParameterValue } from '../model';

import { didYouMean } from './nearest';
import type { CallSyntax, Syntax } from './syntax';

/** What a parameter stands for, and in which unit. */
export type Spelled = Pick<Parameter, 'unit'> & { value: ParameterValue };

/** The formula with its parameters' values in their places: the formula that ran. */
export function spellParameters(tree: Syntax, values: Readonly<Record<string, Spelled>>): Syntax {
  const into = (each: Syntax) => spellParameters(each, values);
  switch (tree.kind) {
    case 'name':
      return tree.path.length === 1 && tree.path[0] in values ? literalOf(values[tree.path[0]], tree) : tree;
    case 'unary':
      return { ...tree, argument: into(tree.argument) };
    case 'binary':
      return { ...tree, left: into(tree.left), right: into(tree.right) };
    case 'in':
      return { ...tree, argument: into(tree.argument), values: tree.values.map(into) };
    case 'case':
      return {
        ...tree,
        branches: tree.branches.map(({ when, then }) => ({ when: into(when), then: into(then) })),
        otherwise: tree.otherwise && into(tree.otherwise),
      };
    case 'call':
      return spellCall(tree, into);
    default:
      return tree;
  }
}

function spellCall(tree: CallSyntax, into: (tree: Syntax) => Syntax): Syntax {
  return {
    ...tree,
    arguments: tree.arguments.map(into),
    named: tree.named.map((each) => ({ ...each, value: into(each.value) })),
  };
}

function literalOf({ value, unit }: Spelled, { span }: Syntax): Syntax {
  switch (typeof value) {
    case 'string':
      return { kind: 'text', value, span };
    case 'boolean':
      return { kind: 'boolean', value, span };
    default:
      return { kind: 'number', value, written: unit === 'seconds' ? asDuration(value) : String(value), span };
  }
}

const UNITS: ReadonlyArray<readonly [letter: string, seconds: number]> = [
  ['d', 86400],
  ['h', 3600],
  ['m', 60],
];

/** Whole days, hours or minutes read better than their seconds; 45 and 90 stay as they are. */
function asDuration(seconds: number): string {
  const unit = UNITS.find(([, length]) => seconds >= length && seconds % length === 0);
  return unit ? `${seconds / unit[1]}${unit[0]}` : String(seconds);
}

/** Throws a Problem where a value is given for what is no parameter of the metric, or is of another type. */
export function demandParameters(metric: Metric, chosen: Readonly<Record<string, ParameterValue>>): void {
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
