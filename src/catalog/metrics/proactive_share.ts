import type { Metric, WorkedExample } from '../../model';

export const proactiveShare: Metric = {
  name: 'proactive_share',
  title: 'Proactive share',
  sentence: 'Of all contacts, the share in which we got in touch to help before the customer had to ask.',
  family: 'journey',
  entity: 'contact',
  formula: 'count(where: proactive) / count(where: known(proactive))',
  unit: 'share',
  direction: 'higher',
  minimumN: 20,
  pitfalls: [
    'Campaigns and sales calls are not help, and do not belong in it.',
    'More is only better where it saves the customer a contact: look at the contacts that follow.',
  ],
  owner: 'Customer experience',
  source: 'Own definition: contacts that the house began to help / contacts',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'One of four; the one that nobody coded is not below the line',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', proactive: true },
        { id: '2', started_at: '2026-01-05T09:01:00Z', proactive: false },
        { id: '3', started_at: '2026-01-05T09:02:00Z', proactive: false },
        { id: '4', started_at: '2026-01-05T09:03:00Z', proactive: false },
        { id: '5', started_at: '2026-01-05T09:04:00Z', proactive: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.25,
    numerator: 1,
    denominator: 4,
  },
];
