import type { Metric, WorkedExample } from '../../model';

/** Still a customer when the value was reckoned. */
const THERE = 'known(customer.id) and not coalesce(customer.left_at <= as_of, false)';
const STAYED = `${THERE} and not coalesce(customer.left_at - as_of <= window, false)`;

export const valueWeightedRetention: Metric = {
  name: 'value_weighted_retention',
  title: 'Retention, by value',
  sentence:
    'Of what our customers were worth at the start, the share that is still with us when the window has passed, 90 days unless said otherwise.',
  family: 'retention',
  entity: 'customer_value',
  formula: `sum(value, where: ${STAYED}) / sum(value, where: ${THERE}, matured: window)`,
  unit: 'share',
  direction: 'higher',
  parameters: [{ name: 'window', title: 'After', default: 90 * 86400, unit: 'seconds' }],
  variants: [
    {
      name: 'by_head',
      title: 'By head',
      sentence: 'Here each customer counts the same.',
      formula: `count(where: ${STAYED} and known(value)) / count(where: ${THERE} and known(value), matured: window)`,
      source: 'Common definition of retention: customers still there over customers at the start',
    },
  ],
  coverage: 'count(where: known(customer.id) and known(value)) / count()',
  minimumN: 20,
  pitfalls: [
    'The weight is what a customer was worth before, and stays so: a value reckoned afterwards already knows who left.',
    'Beside retention by head it says whether the valuable ones leave first.',
    'Values that were reckoned lately, whose window has not passed, cannot be judged yet and are left out.',
    'Who joined after the value was reckoned is not in it.',
  ],
  owner: 'Customer insight',
  source: 'Own definition: value-weighted retention, lifetime value frozen at the start',
  version: 1,
  effective: '2026-01-01',
};

const rows: WorkedExample['rows'] = {
  customer_value: [
    { customer_id: 'ada', as_of: '2026-01-01T00:00:00Z', value: 6000 },
    { customer_id: 'ben', as_of: '2026-01-01T00:00:00Z', value: 1500 },
    { customer_id: 'cy', as_of: '2026-01-01T00:00:00Z', value: 500 },
    { customer_id: 'dee', as_of: '2026-01-01T00:00:00Z', value: 9000 },
    { customer_id: 'ben', as_of: '2026-04-01T00:00:00Z', value: 3000 },
  ],
  customer: [
    { id: 'ada', left_at: '2026-02-10T00:00:00Z' },
    { id: 'ben', left_at: null },
    { id: 'cy', left_at: '2026-06-01T00:00:00Z' },
    { id: 'dee', left_at: '2025-12-01T00:00:00Z' },
  ],
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ada, worth most, left; Dee had left before; what Ben is worth in April does not count for January',
    rows,
    from: '2026-01-01T00:00:00Z',
    to: '2026-04-02T00:00:00Z',
    value: 0.25,
    numerator: 2000,
    denominator: 8000,
  },
  {
    title: 'By head it is two of three',
    variant: 'by_head',
    rows,
    from: '2026-01-01T00:00:00Z',
    to: '2026-04-02T00:00:00Z',
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
  },
];
