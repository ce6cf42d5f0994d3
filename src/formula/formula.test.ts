import fc from 'fast-check';

import { Problem } from '../model';
import type { Entity, Metric, ValueType } from '../model';

import { aggregatesIn, cellOf, checkFormula, parse, print, rowOf, spellParameters } from '.';
import type { Scope, Syntax } from '.';

function fieldsOf(types: Readonly<Record<string, ValueType>>): Entity['fields'] {
  return Object.entries(types).map(([name, type]) => ({ name, title: name, sentence: '', type }));
}

const contact: Entity = {
  name: 'contact',
  title: 'Contact',
  sentence: '',
  id: 'id',
  at: 'started_at',
  end: 'ended_at',
  links: { customer: { entity: 'customer', by: 'customer_id' } },
  fields: fieldsOf({
    id: 'text',
    chain_id: 'text',
    customer_id: 'text',
    started_at: 'instant',
    ended_at: 'instant',
    wait_s: 'number',
    talk_s: 'number',
    hold_s: 'number',
    handled: 'boolean',
    channel: 'text',
  }),
};
const customer: Entity = {
  name: 'customer',
  title: '',
  sentence: '',
  id: 'id',
  at: null,
  fields: fieldsOf({ id: 'text', value_tier: 'text' }),
};
const entities = { contact, customer };

function metricOf(name: string, formula: string): Metric {
  const words = { title: name, sentence: '', pitfalls: [], owner: '', source: '', effective: '2026-01-01' };
  return {
    name,
    formula,
    ...words,
    family: 'efficiency',
    entity: 'contact',
    unit: 'number',
    direction: 'higher',
    minimumN: 0,
    version: 1,
  };
}

const metrics = Object.fromEntries(
  [
    metricOf('contacts', 'count()'),
    metricOf('handle_time', 'sum(talk_s, where: handled) / count(where: handled)'),
    metricOf('service_level', 'count(where: wait_s <= 20s) / count()'),
  ].map((metric) => [metric.name, metric])
);
const scope: Scope = { entity: entities.contact, entities, metrics };

function refusalOf(formula: string, within: Scope = scope): Problem {
  const [problem] = checkFormula(formula, within).problems;
  return problem;
}

describe('parse and print', () => {
  it.each([
    ['sum(talk_s+hold_s)/count(where:handled)', 'sum(talk_s + hold_s) / count(where: handled)'],
    ['a - (b - c)', 'a - (b - c)'],
    ['(a - b) - c', 'a - b - c'],
    ['not (a and b) or c', 'not (a and b) or c'],
    ["channel in ('it''s', 'b')", "channel in ('it''s', 'b')"],
    ['-(-a) * 2', '-(-a) * 2'],
    ['case when a then 1 else 2 end', 'case when a then 1 else 2 end'],
    ['a <> b', 'a != b'],
    ['x not in (1, 2)', 'x not in (1, 2)'],
    ['next(customer_id, within: 7d, unlike: chain_id)', 'next(customer_id, within: 7d, unlike: chain_id)'],
  ])('%s is written %s', (formula, canonical) => {
    expect(print(parse(formula))).toBe(canonical);
  });

  it('gives durations in seconds', () => {
    expect(['20s', '5m', '1h', '7d', '1.5h'].map((text) => (parse(text) as Syntax & { kind: 'number' }).value)).toEqual(
      [20, 300, 3600, 604800, 5400]
    );
  });

  it('knows where every word stands', () => {
    const tree = parse('sum(talk_s) / count()') as Syntax & { kind: 'binary' };
    expect([tree.span, tree.left.span, tree.right.span]).toEqual([
      { start: 0, end: 21 },
      { start: 0, end: 11 },
      { start: 14, end: 21 },
    ]);
  });

  it('prints a tree so that parsing gives the same tree', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const text = print(tree);
        expect(bare(parse(text))).toEqual(bare(tree));
        expect(print(parse(text))).toBe(text);
      })
    );
  });

  it('never fails but with a Problem, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { problems } = checkFormula(text, scope);
        return problems.every((problem) => problem instanceof Problem && problem.kind !== 'source');
      })
    );
  });
});

describe('errors point at the character', () => {
  it.each([
    ['sum(talk_s) / cuont()', 'There is no aggregate "cuont".', 'Did you mean count?', 14, 19],
    ['sum(talks_s)', 'Entity contact has no field "talks_s".', 'Did you mean talk_s?', 4, 11],
    ['count(where: wait_s)', 'Here a true or false should stand, and this is a number.', 'Compare it', 13, 19],
    ['count(where: channel = phone)', 'Entity contact has no field "phone".', '', 23, 28],
    ['count(where: 1 < wait_s < 3)', '"<" cannot stand here.', 'Comparisons do not chain', 24, 25],
    ['count(where: customer_id = null)', 'A comparison with null is never true.', 'known(x)', 13, 31],
    ['sum(talk_s', 'The formula ends too early.', ', is missing', 10, 10],
    ['sum("talk")', 'Nothing in a formula can start with "', 'single quotes', 4, 5],
    ['count() * 1e309', '1e309 is too large for a number (over 1.8 × 10^308).', '', 10, 15],
    ['20x', '"20x" is no number: the unit "x" is unknown.', 'Durations', 0, 3],
    ['count(where: next(customer_id, within: wait_s))', 'within: needs a duration above zero.', '7d', 39, 45],
    ['count(matured: wait_s)', 'matured: needs a duration above zero.', '7d', 15, 21],
    ['talk_s / 2', 'There is no metric "talk_s".', 'sum(talk_s)', 0, 6],
    ['42', 'The formula sums up no rows.', 'count', 0, 2],
    ['sum(count())', 'count(…) sums up rows and cannot stand inside a row expression.', 'side by side', 4, 11],
    [
      'count(where: customer.valeu_tier = 1)',
      'Entity contact reaches no field "customer.valeu_tier".',
      'customer.value_tier',
      13,
      32,
    ],
    ['service_levl * 100', 'There is no metric "service_levl".', 'service_level', 0, 12],
    ['quantile(wait_s, 1.5)', 'The share of a quantile is a number from 0 to 1.', 'quantile(wait_s, 0.9)', 17, 20],
  ])('%s', (formula, message, hint, start, end) => {
    const problem = refusalOf(formula);
    expect(problem.message).toBe(message);
    expect(problem.hint ?? '').toContain(hint);
    expect(problem.at.span).toEqual({ start, end });
  });

  it('refuses a metric made of itself, naming the circle', () => {
    const circle = {
      a: { ...metrics.contacts, name: 'a', formula: 'b + 1' },
      b: { ...metrics.contacts, name: 'b', formula: 'a + 1' },
    };
    expect(refusalOf('a', { ...scope, metrics: circle }).message).toBe('Metric a would be made of itself: a → b → a.');
  });

  it('refuses a formula nested beyond reason, instead of breaking', () => {
    expect(refusalOf(`${'('.repeat(5000)}1${')'.repeat(5000)}`).message).toBe('The formula is nested too deeply.');
  });
});

describe('meaning', () => {
  it('takes a mean as a sum over a count, so that it rolls up', () => {
    expect(aggregatesIn(cellOf('avg(wait_s, where: handled)', scope)).map(({ name }) => name)).toEqual([
      'sum',
      'count',
    ]);
  });

  it('writes a parameter in its own unit: days are no seconds', () => {
    const spelled = spellParameters(parse('tenure > from and age < to'), {
      from: { value: 180, unit: 'number' },
      to: { value: 604800, unit: 'seconds' },
    });
    expect(print(spelled)).toBe('tenure > 180 and age < 7d');
  });

  it('spells out the metrics it refers to', () => {
    expect(aggregatesIn(cellOf('handle_time * contacts', scope)).map(({ name }) => name)).toEqual([
      'sum',
      'count',
      'count',
    ]);
  });

  it('knows how far an aggregate looks', () => {
    const [aggregate] = aggregatesIn(
      cellOf('count(where: next(customer_id, within: 3d) or previous(customer_id, within: 2h))', scope)
    );
    expect([aggregate.ahead, aggregate.back]).toEqual([259200, 7200]);
  });

  it('lets rows of an aggregate mature, which need some time', () => {
    const aheads = (formula: string) => aggregatesIn(cellOf(formula, scope)).map(({ ahead }) => ahead);
    expect(aheads('count(where: handled) / count(matured: 2d)')).toEqual([0, 172800]);
    expect(aheads('avg(wait_s, where: next(customer_id, within: 3d), matured: 2d)')).toEqual([259200, 259200]);
    expect(refusalOf('count(matured: 2d)', { ...scope, entity: customer }).message).toBe(
      'Entity customer has no time, so nothing matures.'
    );
  });

  it('takes an instant minus an instant as seconds', () => {
    expect(rowOf('ended_at - started_at', scope).type).toBe('number');
    expect(rowOf('started_at + 20s', scope).type).toBe('instant');
  });

  it('puts parameters in their places', () => {
    const within = {
      ...scope,
      parameters: [{ name: 'threshold', title: 'T', default: 20 }],
      chosen: { threshold: 30 },
    };
    expect(aggregatesIn(cellOf('count(where: wait_s <= threshold)', within))[0].where).toMatchObject({
      right: { value: 30 },
    });
  });
});

const leaf: fc.Arbitrary<Syntax> = fc.oneof(
  fc
    .integer({ min: 0, max: 999 })
    .map((value): Syntax => ({ kind: 'number', value, written: String(value), span: { start: 0, end: 0 } })),
  fc.string().map((value): Syntax => ({ kind: 'text', value, span: { start: 0, end: 0 } })),
  fc
    .constantFrom('talk_s', 'site', 'x')
    .map((name): Syntax => ({ kind: 'name', path: [name], span: { start: 0, end: 0 } })),
  fc.boolean().map((value): Syntax => ({ kind: 'boolean', value, span: { start: 0, end: 0 } }))
);

const COMPARISONS = ['=', '!=', '<', '<=', '>', '>='];
const nowhere = { start: 0, end: 0 };

const { trees } = fc.letrec<{ trees: Syntax }>((tie) => ({
  trees: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc
      .record({
        operator: fc.constantFrom('or', 'and', ...COMPARISONS, '+', '-', '*', '/'),
        left: tie('trees'),
        right: tie('trees'),
      })
      .map((parts) => ({ kind: 'binary', ...parts, span: nowhere }) as Syntax),
    fc
      .record({ operator: fc.constantFrom('-', 'not'), argument: tie('trees') })
      .map((parts) => ({ kind: 'unary', ...parts, span: nowhere }) as Syntax),
    fc
      .record({ argument: tie('trees'), values: fc.array(leaf, { minLength: 1, maxLength: 3 }), negated: fc.boolean() })
      .map((parts): Syntax => ({ kind: 'in', ...parts, span: nowhere })),
    fc
      .record({ when: tie('trees'), then: tie('trees'), otherwise: fc.option(tie('trees'), { nil: null }) })
      .map(({ when, then, otherwise }): Syntax => ({
        kind: 'case',
        branches: [{ when, then }],
        otherwise,
        span: nowhere,
      })),
    fc.array(tie('trees'), { maxLength: 2 }).map((list): Syntax => ({
      kind: 'call',
      name: 'sum',
      nameSpan: nowhere,
      arguments: list,
      named: [],
      span: nowhere,
    }))
  ),
}));

function bare(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'span' || key === 'nameSpan' ? undefined : value)));
}
