import type { Metric, WorkedExample } from '../../model';

export const closedLoopRate: Metric = {
  name: 'closed_loop_rate',
  title: 'Unhappy customers followed up',
  sentence:
    'Of the customers who told us that they were unhappy, the share that we got back to in time, within two days unless said otherwise.',
  family: 'voice',
  entity: 'feedback',
  formula:
    'count(where: unhappy and acted_at - submitted_at <= limit) / count(where: unhappy and known(submitted_at), matured: limit)',
  unit: 'share',
  direction: 'higher',
  parameters: [{ name: 'limit', title: 'In time', default: 2 * 86400, unit: 'seconds' }],
  variants: [
    {
      name: 'ever',
      title: 'Ever',
      sentence: 'Here: however late.',
      formula: 'count(where: unhappy and known(acted_at)) / count(where: unhappy and known(submitted_at))',
      source: 'Own definition: as above, without a limit',
    },
  ],
  minimumN: 20,
  pitfalls: [
    'Getting back to someone is not yet putting it right.',
    'Unhappy is a line drawn at 6 of 10 or 2 of 5: the house may draw its own in the mapping.',
    'Whom we asked lately cannot be judged yet and is left out; who answered late may still be followed up in time.',
  ],
  owner: 'Customer service',
  source: 'Bain: closing the loop with detractors within 48 hours',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title:
      'One of three unhappy ones heard from us in time; the happy one and the silent one are not below the line, nor is the one of yesterday',
    rows: {
      feedback: [
        {
          id: '1',
          invited_at: '2026-01-05T08:00:00Z',
          submitted_at: '2026-01-05T09:00:00Z',
          recommend: 3,
          acted_at: '2026-01-06T09:00:00Z',
        },
        {
          id: '2',
          invited_at: '2026-01-05T08:00:00Z',
          submitted_at: '2026-01-05T09:00:00Z',
          recommend: 6,
          acted_at: '2026-01-09T09:00:00Z',
        },
        {
          id: '3',
          invited_at: '2026-01-05T08:00:00Z',
          submitted_at: '2026-01-05T09:00:00Z',
          recommend: 0,
          acted_at: null,
        },
        {
          id: '4',
          invited_at: '2026-01-05T08:00:00Z',
          submitted_at: '2026-01-05T09:00:00Z',
          recommend: 9,
          acted_at: '2026-01-05T10:00:00Z',
        },
        { id: '5', invited_at: '2026-01-05T08:00:00Z', submitted_at: null, recommend: null, acted_at: null },
        {
          id: '6',
          invited_at: '2026-01-09T08:00:00Z',
          submitted_at: '2026-01-09T09:00:00Z',
          recommend: 2,
          acted_at: null,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-10T00:00:00Z',
    value: 1 / 3,
    numerator: 1,
    denominator: 3,
  },
  {
    title: 'However late, it is two of three',
    variant: 'ever',
    rows: {
      feedback: [
        { id: '1', submitted_at: '2026-01-05T09:00:00Z', satisfaction: 1, acted_at: '2026-01-06T09:00:00Z' },
        { id: '2', submitted_at: '2026-01-05T09:00:00Z', satisfaction: 2, acted_at: '2026-01-09T09:00:00Z' },
        { id: '3', submitted_at: '2026-01-05T09:00:00Z', satisfaction: 1, acted_at: null },
        { id: '4', submitted_at: '2026-01-05T09:00:00Z', satisfaction: 3, acted_at: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-10T00:00:00Z',
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
  },
];
