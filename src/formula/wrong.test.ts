import type { Entity, Problem } from '../model';

import { checkFormula } from '.';
import type { Scope } from '.';

const contact: Entity = {
  name: 'contact',
  title: 'Contact',
  sentence: '',
  id: 'id',
  at: 'started_at',
  fields: (
    [
      ['id', 'text'],
      ['customer_id', 'text'],
      ['started_at', 'instant'],
      ['wait_s', 'number'],
      ['handled', 'boolean'],
      ['channel', 'text'],
    ] as const
  ).map(([name, type]) => ({ name, title: name, sentence: '', type })),
};
const scope: Scope = {
  entity: contact,
  entities: { contact },
  parameters: [{ name: 'threshold', title: '', default: 20 }],
};

/** The formula with a mark under what is wrong, and the way out. */
function marked(formula: string): string {
  const [problem]: Problem[] = checkFormula(formula, scope).problems;
  const { start, end } = problem.at.span!;
  const mark = `${' '.repeat(start)}${'^'.repeat(Math.max(1, end - start))}`;
  return [formula, mark, [problem.message, problem.hint].filter(Boolean).join(' ')].join('\n');
}

describe('a wrong formula is marked where it is wrong, with a way out', () => {
  it.each([
    ['sum(wiat_s)', '    ^^^^^^', 'Entity contact has no field "wiat_s". Did you mean wait_s?'],
    ['summ(wait_s)', '^^^^', 'There is no aggregate "summ". Did you mean sum?'],
    ['count(where: handeld)', '             ^^^^^^^', 'Entity contact has no field "handeld". Did you mean handled?'],
    ['count(wehre: handled)', '      ^^^^^', 'count(…) knows no "wehre:". Did you mean where?'],
    [
      'count(where: wait_s <= treshold)',
      '                       ^^^^^^^^',
      'Entity contact has no field "treshold". Did you mean threshold?',
    ],
    ['count(where: nxt(customer_id))', '             ^^^', 'There is no function "nxt". Did you mean next?'],
    [
      'count(where: next(customer_id, witin: 7d))',
      '                               ^^^^^',
      'next(…) knows no "witin:". Did you mean within?',
    ],
    [
      'count(where: next(customer_id, within: 0d))',
      '                                       ^^',
      'within: needs a duration above zero. Such as 7d, 24h, or a parameter that holds one.',
    ],
    [
      'count(where: channel = 5)',
      '             ^^^^^^^^^^^',
      "A text cannot be compared with a number. Texts stand in single quotes, such as 'phone'.",
    ],
    [
      'count(where: wait_s)',
      '             ^^^^^^',
      'Here a true or false should stand, and this is a number. Compare it with something, such as wait_s <= 20s.',
    ],
    ['sum(channel)', '    ^^^^^^^', 'Here a number should stand, and this is a text.'],
    ['sum(wait_s', '          ^', 'The formula ends too early. Here , is missing.'],
    [
      'sum(wait_s) sum(wait_s)',
      '            ^^^',
      '"sum" cannot stand here. Here the formula should have ended or gone on with an operator.',
    ],
    [
      'count(where: wait_s < 1 < 2)',
      '                        ^',
      '"<" cannot stand here. Comparisons do not chain: write a < b and b < c.',
    ],
    [
      'count(where: channel = "phone")',
      '                       ^',
      "Nothing in a formula can start with \" Texts stand in single quotes, such as 'phone'.",
    ],
    [
      'sum(wait_s) / 7w',
      '              ^^',
      '"7w" is no number: the unit "w" is unknown. Durations end in s, m (minutes), h or d, such as 20s or 7d.',
    ],
    [
      'quantile(wait_s, 90)',
      '                 ^^',
      'The share of a quantile is a number from 0 to 1. Such as quantile(wait_s, 0.9).',
    ],
    [
      'sum(sum(wait_s))',
      '    ^^^^^^^^^^^',
      'sum(…) sums up rows and cannot stand inside a row expression. Aggregates stand side by side, never inside one another.',
    ],
    ['wait_s', '^^^^^^', 'There is no metric "wait_s". wait_s is a field: sum it up, such as sum(wait_s).'],
    ['5', '^', 'The formula sums up no rows. Start with count(…), sum(…) or another metric.'],
    [
      'count(where: handled = null)',
      '             ^^^^^^^^^^^^^^',
      'A comparison with null is never true. Say known(x) or not known(x).',
    ],
    [
      'count(where: channel in (channel))',
      '                         ^^^^^^^',
      'A list holds values, not expressions or null. Say known(x) for null.',
    ],
    ['coalesce(count())', '^^^^^^^^^^^^^^^^^', 'coalesce(…) takes two values or more.'],
    ['not count()', '^^^^^^^^^^^', 'not belongs inside an aggregate. Such as count(where: not handled).'],
    [
      'count(where: exists_next(contat, customer_id))',
      '                         ^^^^^^',
      'There is no entity "contat". Did you mean contact?',
    ],
    [
      'count(where: exists_next(contact, customer_id))',
      '                         ^^^^^^^',
      'exists_next(…) looks into another entity. Among rows of the same, say next(…).',
    ],
  ])('%s', (formula, mark, words) => {
    expect(marked(formula)).toBe([formula, mark, words].join('\n'));
  });
});
