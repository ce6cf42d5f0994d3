import type { Metric, WorkedExample } from '../../model';

export const statedFirstContactResolution: Metric = {
  name: 'stated_first_contact_resolution',
  title: 'First contact resolution, says the customer',
  sentence:
    'Of the customers who answered, the share that say their issue was settled in their first contact about it.',
  family: 'effectiveness',
  entity: 'feedback',
  formula: 'count(where: resolved and first_contact) / count(where: known(resolved) and known(first_contact))',
  unit: 'share',
  direction: 'higher',
  coverage: 'count(where: known(resolved) and known(first_contact)) / count()',
  minimumN: 30,
  pitfalls: [
    'Only those who answered speak, and the very happy and the very unhappy answer most.',
    'It is asked when the customer cannot yet know whether it holds.',
    'It and first contact resolution, which counts who came back, are two figures: neither replaces the other.',
  ],
  owner: 'Customer insight',
  source: 'SQM Group: first call resolution by post-call survey; 70 % on average, 80 % at the best',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Settled at first, settled at last, not settled; the survey that nobody answered is not below the line',
    rows: {
      feedback: [
        {
          id: '1',
          invited_at: '2026-01-05T08:00:00Z',
          submitted_at: '2026-01-05T09:00:00Z',
          resolved: true,
          first_contact: true,
        },
        {
          id: '2',
          invited_at: '2026-01-05T08:00:00Z',
          submitted_at: '2026-01-05T09:00:00Z',
          resolved: true,
          first_contact: false,
        },
        {
          id: '3',
          invited_at: '2026-01-05T08:00:00Z',
          submitted_at: '2026-01-05T09:00:00Z',
          resolved: false,
          first_contact: true,
        },
        { id: '4', invited_at: '2026-01-05T08:00:00Z', submitted_at: null, resolved: null, first_contact: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 1 / 3,
    numerator: 1,
    denominator: 3,
  },
];
