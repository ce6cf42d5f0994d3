import type { AggregateWord } from './aggregates';
import { checkCondition, checkKey, checkRow, demand, refusal } from './check-row';
import { durationIn } from './check-sequence';
import { existsIn, sequencesIn } from './looks';
import { didYouMean } from './nearest';
import type { Scope } from './scope';
import { parameterValue } from './scope';
import type { CallSyntax, Syntax } from './syntax';
import type { Cell, Row } from './tree';

/** What a call of an aggregate means. Throws a Problem that points at the character. */
export function checkAggregate(tree: CallSyntax, word: AggregateWord, scope: Scope): Cell {
  const where = namedArgument(tree, 'where', word);
  const condition = where ? checkCondition(where, scope) : null;
  const rows = rowsOf(tree, word, scope);
  const per = namedArgument(tree, 'per', word);
  const looks = [condition, ...rows].flatMap(sequencesIn);
  const exists = [condition, ...rows].flatMap(existsIn);
  const base = {
    kind: 'aggregate' as const,
    entity: scope.entity.name,
    where: condition,
    per: per ? checkKey(per, scope).name : null,
    ahead: Math.max(
      longest(looks, ['next', 'gap_to_next']),
      maturing(tree, word, scope),
      ...exists.map(({ within }) => within ?? 0)
    ),
    back: longest(looks, ['previous', 'gap_to_previous']),
  };
  return word.cell({ base, rows, share: shareOf(tree, word, scope) });
}

/** Seconds that must have passed in the data since a row's end before it counts, besides what its sequences look ahead. */
function maturing(tree: CallSyntax, word: AggregateWord, scope: Scope): number {
  const matured = namedArgument(tree, 'matured', word);
  if (matured && scope.entity.at === null) {
    throw refusal(matured, `Entity ${scope.entity.name} has no time, so nothing matures.`);
  }
  return matured ? durationIn(matured, 'matured', scope) : 0;
}

function longest(looks: ReadonlyArray<{ look: string; within: number | null }>, names: readonly string[]): number {
  return Math.max(0, ...looks.filter(({ look }) => names.includes(look)).map(({ within }) => within ?? 0));
}

function rowsOf(tree: CallSyntax, word: AggregateWord, scope: Scope): Row[] {
  const given = tree.arguments.length;
  if (given !== word.takes.length && !(word.bare && given === 0)) {
    throw refusal(tree, `${word.name}(…) takes ${word.says}.`, suchAs(word));
  }
  return tree.arguments.flatMap((argument, index) => {
    const taken = word.takes[index];
    if (taken === 'share') {
      return [];
    }
    const row = checkRow(argument, scope);
    return [taken === 'number' ? demand(row, 'number', argument) : row];
  });
}

function shareOf(tree: CallSyntax, word: AggregateWord, scope: Scope): number | null {
  const index = word.takes.indexOf('share');
  return index < 0 ? null : shareIn(tree.arguments[index], word, scope);
}

function shareIn(place: Syntax, word: AggregateWord, scope: Scope): number {
  const value =
    place.kind === 'number' ? place.value : place.kind === 'name' ? parameterValue(scope, place.path[0]) : undefined;
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) {
    throw refusal(place, `The share of a ${word.name} is a number from 0 to 1.`, suchAs(word));
  }
  return value;
}

function suchAs({ example }: AggregateWord): string {
  return `Such as ${example}.`;
}

function namedArgument(tree: CallSyntax, name: string, word: AggregateWord): Syntax | undefined {
  const allowed = ['where', ...(word.named ?? []), 'matured'];
  for (const each of tree.named) {
    if (!allowed.includes(each.name)) {
      throw refusal(
        { span: each.nameSpan },
        `${tree.name}(…) knows no "${each.name}:".`,
        didYouMean(each.name, allowed)
      );
    }
  }
  const found = tree.named.filter((each) => each.name === name);
  if (found.length > 1) {
    throw refusal({ span: found[1].nameSpan }, `"${name}:" stands twice.`);
  }
  return found[0]?.value;
}
