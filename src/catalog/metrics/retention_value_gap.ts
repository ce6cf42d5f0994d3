import type { Metric, WorkedExample } from '../../model';

export const retentionValueGap: Metric = {
  name: 'retention_value_gap',
  title: 'Do the valuable ones stay?',
  sentence: 'Retention by value less retention by head: below zero, we lose the customers who are worth most.',
  family: 'retention',
  entity: 'customer_value',
  formula: 'value_weighted_retention - value_weighted_retention.by_head',
  unit: 'share',
  direction: 'higher',
  minimumN: 1,
  pitfalls: [
    'Near zero it says nothing: a few very valuable customers move it by chance.',
    'It says who leaves, not why.',
    'Values that were reckoned lately, whose window has not passed, cannot be judged yet and are left out.',
  ],
  owner: 'Customer insight',
  source: 'Own definition: covariance of value and staying, over mean value',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Two of three stay, but only a quarter of the value: 42 points below',
    rows: {
      customer_value: [
        { customer_id: 'ada', as_of: '2026-01-01T00:00:00Z', value: 6000 },
        { customer_id: 'ben', as_of: '2026-01-01T00:00:00Z', value: 1500 },
        { customer_id: 'cy', as_of: '2026-01-01T00:00:00Z', value: 500 },
        { customer_id: 'ben', as_of: '2026-04-01T00:00:00Z', value: 3000 },
      ],
      customer: [
        { id: 'ada', left_at: '2026-02-10T00:00:00Z' },
        { id: 'ben', left_at: null },
        { id: 'cy', left_at: null },
      ],
    },
    from: '2026-01-01T00:00:00Z',
    to: '2026-04-02T00:00:00Z',
    value: 1 / 4 - 2 / 3,
  },
];
