import fc from 'fast-check';

/** Random formulas over contacts, drawn from the grammar by type, so that each of them means something. */
type Texts = fc.Arbitrary<string>;

/** A formula, and another that adds up the sizes of what the first one adds up: how far two orders of adding may lie apart. */
export interface Drawn {
  formula: string;
  size: string;
}

export interface Grammar {
  /** Rows look at other rows, here and in another entity. */
  looks?: boolean;
  /** Texts that are compared with a literal. */
  compared?: readonly string[];
}

const numberField = fc.constantFrom('wait_s', 'talk_s', 'hold_s', 'wrap_s', 'satisfaction');
const TEXT_FIELDS = ['site', 'team', 'customer_id', 'chain_id', 'customer.segment'];
const textField = fc.constantFrom(...TEXT_FIELDS);
const truth = fc.constantFrom('offered', 'handled', 'abandoned', 'transferred');
const text = fc.constantFrom("'Leeds'", "'leeds'", "'Łódź'", "'red'", "'o''neil'", "''", "'%'", "'a\\b'");
const span = fc.constantFrom('1h', '24h', '3d', '7d');
const keys = fc.constantFrom('customer_id', 'chain_id', 'customer_id, site', 'team');
const unlike = fc.constantFrom('', ', unlike: chain_id', ', unlike: site');

const joined = (parts: readonly Texts[], write: (...texts: string[]) => string): Texts =>
  fc.tuple(...parts).map((texts) => write(...texts));

const plain = (compared: readonly string[]) =>
  fc.constantFrom(
    '',
    ', where: handled',
    ', where: offered and wait_s > 5',
    ...(compared.includes('site') ? [", where: site != 'Leeds'"] : [])
  );

const looked = (names: readonly string[], compared: readonly string[]) =>
  joined(
    [fc.constantFrom(...names), keys, span, plain(compared), unlike],
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

/** Expressions of a row. */
function expressions({ looks = true, compared = TEXT_FIELDS }: Grammar) {
  const comparable = fc.constantFrom(...compared);
  return fc.letrec<{ number: string; condition: string }>((tie) => ({
    number: fc.oneof(
      { maxDepth: 2, depthIdentifier: 'row' },
      numberField,
      fc.constantFrom('0', '1', '20s', '0.5'),
      joined(
        [tie('number'), fc.constantFrom('+', '-', '*', '/'), tie('number')],
        (a, sign, b) => `(${a} ${sign} ${b})`
      ),
      joined([tie('number'), tie('number')], (a, b) => `coalesce(${a}, ${b})`),
      joined([tie('condition'), tie('number'), tie('number')], (c, a, b) => `case when ${c} then ${a} else ${b} end`),
      fc.constant('(ended_at - started_at)'),
      ...(looks ? [looked(['gap_to_next', 'gap_to_previous'], compared)] : [])
    ),
    condition: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'row' },
      truth,
      joined(
        [tie('number'), fc.constantFrom('<', '<=', '>', '>=', '=', '!='), numberField],
        (a, sign, b) => `${a} ${sign} ${b}`
      ),
      joined([comparable, fc.constantFrom('=', '!=', '<', '>='), text], (a, sign, b) => `${a} ${sign} ${b}`),
      joined([comparable, fc.constantFrom('in', 'not in'), text, text], (a, sign, b, c) => `${a} ${sign} (${b}, ${c})`),
      joined([fc.oneof(textField, tie('number'), truth)], (a) => `known(${a})`),
      joined([tie('condition'), fc.constantFrom('and', 'or'), tie('condition')], (a, sign, b) => `(${a} ${sign} ${b})`),
      joined([tie('condition')], (a) => `not (${a})`),
      ...(looks ? [looked(['next', 'previous'], compared), beside] : [])
    ),
  }));
}

const sizeOf = (value: string) => `case when ${value} < 0 then -${value} else ${value} end`;

/** Aggregates over a grammar's expressions. */
function aggregates(grammar: Grammar) {
  const { number, condition } = expressions(grammar);
  const where = fc.oneof(
    { weight: 1, arbitrary: fc.constant('') },
    { weight: 3, arbitrary: condition.map((each) => `where: ${each}`) }
  );
  const after = where.map((each) => (each ? `, ${each}` : ''));
  const counted = fc.oneof(
    joined([where], (each) => `count(${each})`),
    joined([fc.oneof(number, textField), after], (each, rest) => `count(${each}${rest})`)
  );
  const of = (names: readonly string[]): fc.Arbitrary<Drawn> =>
    fc.tuple(fc.constantFrom(...names), number, after).map(([name, each, rest]) => ({
      formula: `${name}(${each}${rest})`,
      size: `${name === 'min' ? 'max' : name}(${sizeOf(each)}${rest})`,
    }));
  const quantile: fc.Arbitrary<Drawn> = fc
    .tuple(number, fc.constantFrom('0', '0.1', '0.5', '0.9', '1'), after)
    .map(([each, share, rest]) => ({
      formula: `quantile(${each}, ${share}${rest})`,
      size: `max(${sizeOf(each)}${rest})`,
    }));
  const distinct = joined([textField, after], (each, rest) => `count_distinct(${each}${rest})`);
  return { condition, counted, distinct, of, quantile };
}

const asItIs = (formula: string): Drawn => ({ formula, size: formula });

const reference = fc
  .constantFrom(
    'contacts',
    'service_level',
    'service_level.handled_only(threshold: 300s)',
    'handle_time',
    'first_contact_resolution(window: 1d)'
  )
  .map(asItIs);

/** Any formula. Counts stand below the line, so that the divisor is a whole number in every engine. */
export function formulas(grammar: Grammar = {}): fc.Arbitrary<Drawn> {
  const { counted, distinct, of, quantile } = aggregates(grammar);
  const count = fc.oneof({ weight: 2, arbitrary: counted }, distinct).map(asItIs);
  const amount = fc.oneof({ weight: 4, arbitrary: of(['sum', 'avg', 'min', 'max']) }, quantile);
  const pair = (
    [left, right]: ReadonlyArray<fc.Arbitrary<Drawn>>,
    write: (left: string, right: string, size: boolean) => string
  ) =>
    fc.tuple(left, right).map(([a, b]) => ({
      formula: write(a.formula, b.formula, false),
      size: write(a.size, b.size, true),
    }));
  return fc.oneof(
    count,
    amount,
    pair([fc.oneof(amount, count, reference), count], (a, b) => `${a} / ${b}`),
    fc
      .constantFrom('+', '-', '*')
      .chain((sign) =>
        pair([fc.oneof(amount, reference), count], (a, b, size) => `${a} ${size && sign === '-' ? '+' : sign} ${b}`)
      ),
    pair([amount, count], (a, b, size) => `coalesce(${a}, ${size ? '' : '-'}${b})`)
  );
}

/** Formulas of one aggregate. */
export function aggregate(names: ReadonlyArray<'sum' | 'avg' | 'min' | 'max'>, grammar: Grammar): fc.Arbitrary<Drawn> {
  return aggregates(grammar).of(names);
}

/** Formulas of which the answer for all rows is the sum of the answers for parts of them. */
export function additive(grammar: Grammar): fc.Arbitrary<Drawn> {
  const { counted, of } = aggregates(grammar);
  const known = of(['sum']).map(({ formula, size }) => ({
    formula: `coalesce(${formula}, 0)`,
    size: `coalesce(${size}, 0)`,
  }));
  const one = fc.oneof(counted.map(asItIs), known);
  const two = fc.tuple(one, fc.constantFrom('+', '-', '+ 2.5 *'), one).map(([a, sign, b]) => ({
    formula: `${a.formula} ${sign} ${b.formula}`,
    size: `${a.size} ${sign.replace('-', '+')} ${b.size}`,
  }));
  return fc.oneof(one, two);
}

/** Conditions on a row. */
export function conditions(grammar: Grammar): Texts {
  return aggregates(grammar).condition;
}
