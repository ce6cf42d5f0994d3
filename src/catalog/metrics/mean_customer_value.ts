import type { Metric, WorkedExample } from '../../model';

export const meanCustomerValue: Metric = {
  name: 'mean_customer_value',
  title: 'Mean customer value',
  sentence: 'What a customer was worth on average, as it was reckoned in the period.',
  family: 'retention',
  entity: 'customer_value',
  formula: 'sum(value) / count(where: known(value))',
  unit: 'money',
  direction: 'higher',
  minimumN: 20,
  pitfalls: [
    'A customer who was reckoned each month counts each month: ask for one reckoning at a time.',
    'A few very valuable customers move it; look at the tiers.',
    'It rises when customers of little value leave.',
  ],
  owner: 'Customer insight',
  source: 'Common definition: sum of lifetime values / customers valued',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'The one whose value is not known is not below the line',
    rows: {
      customer_value: [
        { customer_id: 'ada', as_of: '2026-01-05T00:00:00Z', value: 300 },
        { customer_id: 'ben', as_of: '2026-01-05T00:00:00Z', value: 100 },
        { customer_id: 'cy', as_of: '2026-01-05T00:00:00Z', value: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 200,
    numerator: 400,
    denominator: 2,
  },
];
