import fc from 'fast-check';

/** Random formulas over contacts, drawn from the grammar by type, so that each of them means something. */
type Texts = fc.Arbitrary<string>;

const numberField = fc.constantFrom('wait_s', 'talk_s', 'hold_s', 'wrap_s', 'satisfaction');
const textField = fc.constantFrom('site', 'team', 'customer_id', 'chain_id', 'customer.segment');
const truth = fc.constantFrom('offered', 'handled', 'abandoned', 'transferred');
const text = fc.constantFrom("'Leeds'", "'leeds'", "'Łódź'", "'red'", "'o''neil'", "''", "'%'", "'a\\b'");
const span = fc.constantFrom('1h', '24h', '3d', '7d');
const keys = fc.constantFrom('customer_id', 'chain_id', 'customer_id, site', 'team');
const plain = fc.constantFrom('', ', where: handled', ', where: offered and wait_s > 5', ", where: site != 'Leeds'");
const unlike = fc.constantFrom('', ', unlike: chain_id', ', unlike: site');

const joined = (parts: readonly Texts[], write: (...texts: string[]) => string): Texts =>
  fc.tuple(...parts).map((texts) => write(...texts));

const gap = joined(
  [fc.constantFrom('gap_to_next', 'gap_to_previous'), keys, span, plain, unlike],
  (look, key, within, where, other) => `${look}(${key}, within: ${within}${where}${other})`
);
const look = joined(
  [fc.constantFrom('next', 'previous'), keys, span, plain, unlike],
  (name, key, within, where, other) => `${name}(${key}, within: ${within}${where}${other})`
);
const beside = joined(
  [
    fc.constantFrom('customer_id', 'id = contact_id', 'customer_id, id = contact_id'),
    span,
    fc.constantFrom('', ', where: score <= 2', ", where: kind = 'ease' or score > 3"),
  ],
  (key, within, where) => `exists_next(feedback, ${key}, within: ${within}${where})`
);

const { number, condition } = fc.letrec<{ number: string; condition: string }>((tie) => ({
  number: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'row' },
    numberField,
    fc.constantFrom('0', '1', '20s', '0.5'),
    joined([tie('number'), fc.constantFrom('+', '-', '*', '/'), tie('number')], (a, sign, b) => `(${a} ${sign} ${b})`),
    joined([tie('number'), tie('number')], (a, b) => `coalesce(${a}, ${b})`),
    joined([tie('condition'), tie('number'), tie('number')], (c, a, b) => `case when ${c} then ${a} else ${b} end`),
    fc.constant('(ended_at - started_at)'),
    gap
  ),
  condition: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'row' },
    truth,
    joined(
      [tie('number'), fc.constantFrom('<', '<=', '>', '>=', '=', '!='), numberField],
      (a, sign, b) => `${a} ${sign} ${b}`
    ),
    joined([textField, fc.constantFrom('=', '!=', '<', '>='), text], (a, sign, b) => `${a} ${sign} ${b}`),
    joined([textField, fc.constantFrom('in', 'not in'), text, text], (a, sign, b, c) => `${a} ${sign} (${b}, ${c})`),
    joined([fc.oneof(textField, tie('number'), truth)], (a) => `known(${a})`),
    joined([tie('condition'), fc.constantFrom('and', 'or'), tie('condition')], (a, sign, b) => `(${a} ${sign} ${b})`),
    joined([tie('condition')], (a) => `not (${a})`),
    look,
    beside
  ),
}));

const where = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: condition.map((each) => `where: ${each}`) }
);
const after = where.map((each) => (each ? `, ${each}` : ''));

/** Counts above and below, so that the divisor is a whole number in every engine. */
const count = fc.oneof(
  joined([where], (each) => `count(${each})`),
  joined([fc.oneof(number, textField), after], (each, rest) => `count(${each}${rest})`),
  joined([textField, after], (each, rest) => `count_distinct(${each}${rest})`)
);
const amount = fc.oneof(
  joined([fc.constantFrom('sum', 'avg', 'min', 'max'), number, after], (name, each, rest) => `${name}(${each}${rest})`),
  joined(
    [number, fc.constantFrom('0', '0.1', '0.5', '0.9', '1'), after],
    (each, share, rest) => `quantile(${each}, ${share}${rest})`
  )
);
const reference = fc.constantFrom(
  'contacts',
  'service_level',
  'service_level.handled_only(threshold: 300s)',
  'handle_time',
  'first_contact_resolution(window: 1d)'
);

export const randomFormula: Texts = fc.oneof(
  count,
  amount,
  joined([fc.oneof(amount, count, reference), count], (a, b) => `${a} / ${b}`),
  joined([fc.oneof(amount, reference), fc.constantFrom('+', '-', '*'), count], (a, sign, b) => `${a} ${sign} ${b}`),
  joined([amount, count], (a, b) => `coalesce(${a}, -${b})`)
);
