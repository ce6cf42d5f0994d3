import { Problem } from '../model';

import { existsIn, sequencesIn } from './looks';
import { didYouMean } from './nearest';
import type { Scope } from './scope';
import { parameterValue } from './scope';
import type { CallSyntax, Syntax } from './syntax';
import type { FieldRow, Row, SequenceRow } from './tree';

const LOOKS = ['next', 'previous', 'gap_to_next', 'gap_to_previous'] as const;
const NAMED = ['within', 'where', 'unlike'];

/** What the caller knows how to check; passed in so that the two files do not import each other in a circle. */
export interface Checkers {
  checkKey: (tree: Syntax, scope: Scope) => FieldRow;
  checkCondition: (tree: Syntax, scope: Scope) => Row;
}

export function isSequence(name: string): boolean {
  return (LOOKS as readonly string[]).includes(name);
}

/** `next(customer_id, within: 7d, where: direction = 'inbound', unlike: chain_id)` and its kin. */
export function checkSequence(call: CallSyntax, scope: Scope, { checkKey, checkCondition }: Checkers): SequenceRow {
  if (scope.entity.at === null) {
    throw refuse(call.nameSpan, `Entity ${scope.entity.name} has no time, so nothing comes next.`);
  }
  if (call.arguments.length === 0) {
    throw refuse(
      call.span,
      `${call.name}(…) needs the field that ties rows together.`,
      `Such as ${call.name}(customer_id, within: 7d).`
    );
  }
  const named = namedOf(call, NAMED);
  const look = call.name as SequenceRow['look'];
  const where = named.get('where');
  const unlike = named.get('unlike');
  const condition = where ? checkCondition(where, scope) : null;
  if (where && sequencesIn(condition).length + existsIn(condition).length > 0) {
    throw refuse(
      where.span,
      'A sequence cannot look through another sequence.',
      'Give it a plain condition on the row.'
    );
  }
  return {
    kind: 'sequence',
    look,
    keys: call.arguments.map((key) => checkKey(key, scope).name),
    within: named.has('within') ? durationIn(named.get('within')!, 'within', scope) : null,
    where: condition,
    unlike: unlike ? checkKey(unlike, scope).name : null,
    type: look.startsWith('gap') ? 'number' : 'boolean',
  };
}

/** Named arguments of a look; each at most once. */
export function namedOf(call: CallSyntax, allowed: readonly string[]): Map<string, Syntax> {
  const named = new Map<string, Syntax>();
  for (const { name, nameSpan, value } of call.named) {
    if (!allowed.includes(name)) {
      throw refuse(nameSpan, `${call.name}(…) knows no "${name}:".`, didYouMean(name, allowed));
    }
    if (named.has(name)) {
      throw refuse(nameSpan, `"${name}:" stands twice.`);
    }
    named.set(name, value);
  }
  return named;
}

/** A window's length: a duration, or a parameter that holds one. It decides what is read, so it cannot differ by row. */
export function durationIn(tree: Syntax, name: string, scope: Scope): number {
  const value =
    tree.kind === 'name' && tree.path.length === 1
      ? parameterValue(scope, tree.path[0])
      : tree.kind === 'number'
        ? tree.value
        : undefined;
  if (typeof value !== 'number' || !(value > 0)) {
    throw refuse(tree.span, `${name}: needs a duration above zero.`, 'Such as 7d, 24h, or a parameter that holds one.');
  }
  return value;
}

export function refuse(span: { start: number; end: number }, message: string, hint?: string): Problem {
  return new Problem('invalid', message, { hint, at: { span } });
}
