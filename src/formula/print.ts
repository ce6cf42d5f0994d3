import { POWER, POWER_OF_COMPARISON, POWER_OF_MINUS, POWER_OF_NOT } from './power';
import type { BinaryOperator, CallSyntax, Syntax } from './syntax';

const POWER_OF_VALUE = 9;

/** The formula in its canonical form: single spaces, no parenthesis that is not needed. Parsing it again gives the same tree. */
export function print(tree: Syntax): string {
  switch (tree.kind) {
    case 'number':
      return tree.written;
    case 'text':
      return `'${tree.value.replace(/'/g, "''")}'`;
    case 'boolean':
      return String(tree.value);
    case 'null':
      return 'null';
    case 'name':
      return tree.path.join('.');
    case 'unary':
      return printUnary(tree.operator, tree.argument);
    case 'binary':
      return printBinary(tree.operator, tree.left, tree.right);
    case 'in':
      return `${inside(tree.argument, POWER_OF_COMPARISON + 1)} ${tree.negated ? 'not in' : 'in'} (${tree.values.map(print).join(', ')})`;
    case 'case':
      return printCase(tree.branches, tree.otherwise);
    case 'call':
      return printCall(tree);
  }
}

function printUnary(operator: '-' | 'not', argument: Syntax): string {
  return operator === 'not' ? `not ${inside(argument, POWER_OF_NOT)}` : `-${inside(argument, POWER_OF_MINUS + 1)}`;
}

function printBinary(operator: BinaryOperator, left: Syntax, right: Syntax): string {
  const power = POWER[operator];
  const comparison = power === POWER_OF_COMPARISON;
  return `${inside(left, comparison ? power + 1 : power)} ${operator} ${inside(right, power + 1)}`;
}

function printCase(branches: ReadonlyArray<{ when: Syntax; then: Syntax }>, otherwise: Syntax | null): string {
  const steps = branches.map(({ when, then }) => `when ${print(when)} then ${print(then)}`);
  return ['case', ...steps, ...(otherwise ? [`else ${print(otherwise)}`] : []), 'end'].join(' ');
}

function printCall(call: CallSyntax): string {
  const named = call.named.map(({ name, value }) => `${name}: ${print(value)}`);
  return `${call.name}(${[...call.arguments.map(print), ...named].join(', ')})`;
}

/** In parentheses where it binds less tightly than the place demands. */
function inside(tree: Syntax, minimum: number): string {
  return powerOf(tree) < minimum ? `(${print(tree)})` : print(tree);
}

function powerOf(tree: Syntax): number {
  switch (tree.kind) {
    case 'binary':
      return POWER[tree.operator];
    case 'in':
      return POWER_OF_COMPARISON;
    case 'unary':
      return tree.operator === 'not' ? POWER_OF_NOT : POWER_OF_MINUS;
    default:
      return POWER_OF_VALUE;
  }
}
