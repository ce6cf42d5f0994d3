import type { Metric, WorkedExample } from '../../model';

export const customerDataCompleteness: Metric = {
  name: 'customer_data_completeness',
  title: 'Customer data, all customers',
  sentence: 'Of the data that the house needs about all its customers, the share that is known and fresh.',
  family: 'effectiveness',
  entity: 'customer',
  formula: 'sum(data_known) / sum(data_needed)',
  unit: 'share',
  direction: 'higher',
  minimumN: 20,
  pitfalls: [
    'Known is not the same as correct.',
    'It is what is known today and has no history.',
    'Customers who left long ago may still be in the table: filter them out in the mapping.',
  ],
  owner: 'Customer insight',
  source:
    'Own definition: known and fresh fields over needed fields, all customers rather than those who were in touch',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Those who were never in touch count too',
    rows: {
      customer: [
        { id: 'ada', data_known: 2, data_needed: 4 },
        { id: 'ben', data_known: 3, data_needed: 4 },
        { id: 'cy', data_known: 0, data_needed: 4 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 5 / 12,
    numerator: 5,
    denominator: 12,
  },
];
