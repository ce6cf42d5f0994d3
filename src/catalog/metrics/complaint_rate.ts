import type { Metric, WorkedExample } from '../../model';

export const complaintRate: Metric = {
  name: 'complaint_rate',
  title: 'Complaints per 1,000 customers',
  sentence: 'How many complaints came in for every thousand customers that the house has.',
  family: 'voice',
  entity: 'feedback',
  formula: '1000 * complaints / customers',
  unit: 'number',
  direction: 'lower',
  minimumN: 100,
  pitfalls: [
    'Most unhappy customers say nothing: few complaints can mean that complaining is hard.',
    'It grows with the length of the period: compare months with months.',
    'The customers are those of today, also for past periods.',
  ],
  owner: 'Customer service',
  source: 'Common definition: complaints per 1,000 customers',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Two complaints, four customers; the one who left is none',
    rows: {
      feedback: [
        { id: '1', submitted_at: '2026-01-05T09:00:00Z', kind: 'complaint' },
        { id: '2', submitted_at: '2026-01-05T09:00:00Z', kind: 'complaint' },
        { id: '3', submitted_at: '2026-01-05T09:00:00Z', kind: 'praise' },
      ],
      customer: [
        { id: 'ada', left_at: null },
        { id: 'ben', left_at: null },
        { id: 'cy', left_at: null },
        { id: 'dee', left_at: null },
        { id: 'eve', left_at: '2025-11-01T00:00:00Z' },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 500,
  },
];
