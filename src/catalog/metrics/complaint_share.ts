import type { Metric, WorkedExample } from '../../model';

export const complaintShare: Metric = {
  name: 'complaint_share',
  title: 'Complaints among contacts',
  sentence: 'Of the contacts that were coded, the share that were complaints.',
  family: 'voice',
  entity: 'contact',
  formula: 'count(where: offered and complaint) / count(where: offered and known(complaint))',
  unit: 'share',
  direction: 'lower',
  coverage: 'count(where: offered and known(complaint)) / count(where: offered)',
  minimumN: 30,
  pitfalls: [
    'Most unhappy customers say nothing: few complaints can mean that complaining is hard.',
    'What counts as a complaint depends on training, and in some trades on the law.',
    'A transfer makes two legs of one complaint.',
  ],
  owner: 'Customer service',
  source: 'Common definition: contacts coded as complaints over coded contacts',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'What was not coded is not below the line',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, complaint: true },
        { id: '2', started_at: '2026-01-05T09:10:00Z', offered: true, complaint: false },
        { id: '3', started_at: '2026-01-05T09:20:00Z', offered: true, complaint: false },
        { id: '4', started_at: '2026-01-05T09:30:00Z', offered: true, complaint: false },
        { id: '5', started_at: '2026-01-05T09:40:00Z', offered: true, complaint: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.25,
    numerator: 1,
    denominator: 4,
  },
];
