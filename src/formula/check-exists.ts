import { Problem } from '../model';
import type { Entity } from '../model';

import type { Checkers } from './check-sequence';
import { durationIn, namedOf, refuse } from './check-sequence';
import { existsIn, sequencesIn } from './looks';
import { didYouMean } from './nearest';
import type { Scope } from './scope';
import { ownIn } from './scope';
import type { CallSyntax, Syntax } from './syntax';
import { partsOf } from './tree';
import type { ExistsRow, Row } from './tree';

const NAMED = ['within', 'where'];
const EXAMPLE = 'Such as exists_next(feedback, customer_id, within: 7d).';

/** `exists_next(feedback, customer_id, within: 7d, where: score <= 2)`: what rows of another entity with the same key say about this one. */
export function checkExists(call: CallSyntax, scope: Scope, checkers: Checkers): ExistsRow {
  const [first, ...keys] = call.arguments;
  if (!first || keys.length === 0) {
    throw refuse(call.span, 'exists_next(…) needs an entity and the field that ties its rows to this one.', EXAMPLE);
  }
  const other = entityOf(first, scope);
  if (other.name === scope.entity.name) {
    throw refuse(first.span, 'exists_next(…) looks into another entity.', 'Among rows of the same, say next(…).');
  }
  demandTime(scope.entity, call.nameSpan);
  demandTime(other, first.span);
  const there: Scope = { ...scope, entity: other, own: ownIn(scope, other.name) };
  const named = namedOf(call, NAMED);
  const where = named.get('where');
  return {
    kind: 'exists',
    entity: other.name,
    keys: keys.map((key) => keyOf(key, scope, there, checkers)),
    within: named.has('within') ? durationIn(named.get('within')!, 'within', scope) : null,
    where: where ? plainCondition(where, there, checkers) : null,
    type: 'boolean',
  };
}

function entityOf(tree: Syntax, { entities }: Scope): Entity {
  const name = tree.kind === 'name' ? tree.path.join('.') : '';
  const found = entities[name];
  if (!found) {
    throw new Problem('unknown', name ? `There is no entity "${name}".` : 'Here the name of an entity should stand.', {
      hint: didYouMean(name, Object.keys(entities)),
      at: { span: tree.span },
    });
  }
  return found;
}

function demandTime({ name, at }: Entity, span: Syntax['span']): void {
  if (at === null) {
    throw refuse(span, `Entity ${name} has no time, so nothing comes next.`);
  }
}

/** One name for both, or `here = there` where they differ. */
function keyOf(tree: Syntax, here: Scope, there: Scope, { checkKey }: Checkers): ExistsRow['keys'][number] {
  const [left, right] = tree.kind === 'binary' && tree.operator === '=' ? [tree.left, tree.right] : [tree, tree];
  const [one, other] = [checkKey(left, here), checkKey(right, there)];
  if (one.type !== other.type) {
    throw refuse(
      tree.span,
      `${one.name} of ${here.entity.name} and ${other.name} of ${there.entity.name} differ in kind.`
    );
  }
  return { here: one.name, there: other.name };
}

function plainCondition(tree: Syntax, there: Scope, { checkCondition }: Checkers): Row {
  const condition = checkCondition(tree, there);
  if (sequencesIn(condition).length + existsIn(condition).length > 0 || reachesFurther(condition)) {
    throw refuse(
      tree.span,
      'The condition on the other rows cannot look further itself.',
      `Give it a plain condition on fields of ${there.entity.name}.`
    );
  }
  return condition;
}

function reachesFurther(row: Row): boolean {
  return (row.kind === 'field' && row.link !== null) || partsOf(row).some(reachesFurther);
}
