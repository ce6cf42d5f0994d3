import type { Metric, WorkedExample } from '../../model';

export const complaints: Metric = {
  name: 'complaints',
  title: 'Complaints',
  sentence: 'How many complaints came in.',
  family: 'voice',
  entity: 'feedback',
  formula: 'count(where: complaint)',
  forms: [
    {
      entity: 'contact',
      formula: 'count(where: offered and complaint and not previous(chain_id, where: offered and complaint))',
      sentence: 'From contacts that were coded as complaints; legs of one contact count once.',
    },
  ],
  unit: 'count',
  direction: 'lower',
  minimumN: 0,
  pitfalls: [
    'Most unhappy customers say nothing: few complaints can mean that complaining is hard.',
    'It grows with the number of customers: compare it with that.',
  ],
  owner: 'Customer service',
  source: 'Common definition',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Praise is none, nor is a low score without a complaint',
    rows: {
      feedback: [
        { id: '1', submitted_at: '2026-01-05T09:00:00Z', kind: 'complaint', score: null },
        { id: '2', submitted_at: '2026-01-05T09:00:00Z', kind: 'praise', score: null },
        { id: '3', submitted_at: '2026-01-05T09:00:00Z', kind: 'satisfaction', score: 1 },
        { id: '4', submitted_at: '2026-01-05T09:00:00Z', kind: null, score: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 1,
  },
  {
    title: 'From contacts: the transfer makes no second complaint',
    rows: {
      contact: [
        { id: '1', chain_id: 'a', started_at: '2026-01-05T09:00:00Z', offered: true, complaint: true },
        { id: '2', chain_id: 'a', started_at: '2026-01-05T09:05:00Z', offered: true, complaint: true },
        { id: '3', chain_id: 'b', started_at: '2026-01-05T09:10:00Z', offered: true, complaint: false },
        { id: '4', chain_id: 'c', started_at: '2026-01-05T09:15:00Z', offered: true, complaint: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 1,
  },
];
