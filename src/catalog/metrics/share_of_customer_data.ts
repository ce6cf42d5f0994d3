import type { Metric, WorkedExample } from '../../model';

export const shareOfCustomerData: Metric = {
  name: 'share_of_customer_data',
  title: 'Share of customer data',
  sentence: 'Of the data that the house needs about the customers it spoke with, the share that is known and fresh.',
  family: 'effectiveness',
  entity: 'contact',
  formula: 'sum(customer.data_known, per: customer_id) / sum(customer.data_needed, per: customer_id)',
  unit: 'share',
  direction: 'higher',
  coverage: 'count(where: known(customer.data_needed)) / count()',
  minimumN: 20,
  pitfalls: [
    'Known is not the same as correct.',
    'It is what is known today, also for past periods: the source keeps no history of it.',
    'Each customer counts once, however often they came.',
  ],
  owner: 'Customer insight',
  source:
    'Own definition after the third effectiveness measure of customer strategy: known and fresh fields over needed fields',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ada came twice and counts once; two of four fields are known, three of four of Ben',
    rows: {
      contact: [
        { id: '1', customer_id: 'ada', started_at: '2026-01-05T09:00:00Z' },
        { id: '2', customer_id: 'ada', started_at: '2026-01-05T10:00:00Z' },
        { id: '3', customer_id: 'ben', started_at: '2026-01-05T11:00:00Z' },
        { id: '4', customer_id: null, started_at: '2026-01-05T12:00:00Z' },
      ],
      customer: [
        { id: 'ada', data_known: 2, data_needed: 4 },
        { id: 'ben', data_known: 3, data_needed: 4 },
        { id: 'cy', data_known: 0, data_needed: 4 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 5 / 8,
    numerator: 5,
    denominator: 8,
  },
];
