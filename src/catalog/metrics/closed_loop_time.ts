import type { Metric, WorkedExample } from '../../model';

export const closedLoopTime: Metric = {
  name: 'closed_loop_time',
  title: 'Time to follow up',
  sentence:
    'Time within which half of the unhappy customers whom we got back to, or another share of them, heard from us.',
  family: 'voice',
  entity: 'feedback',
  formula: 'quantile(acted_at - submitted_at, share, where: unhappy)',
  unit: 'seconds',
  direction: 'lower',
  parameters: [{ name: 'share', title: 'Share of customers within', default: 0.5, unit: 'share' }],
  coverage: 'count(where: unhappy and known(acted_at)) / count(where: unhappy and known(submitted_at))',
  minimumN: 20,
  pitfalls: [
    'Those whom nobody got back to are not in it: the coverage says how many heard from us at all.',
    'Being quick with the few that are easy makes it shine.',
  ],
  owner: 'Customer service',
  source: 'Own definition after Bain: time from the answer to the follow-up, median',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'A quick follow-up and one after three days; the third customer never heard from us and is not in it',
    rows: {
      feedback: [
        { id: '1', submitted_at: '2026-01-05T09:00:00Z', satisfaction: 1, acted_at: '2026-01-05T10:00:00Z' },
        { id: '2', submitted_at: '2026-01-05T09:00:00Z', satisfaction: 2, acted_at: '2026-01-08T10:00:00Z' },
        { id: '3', submitted_at: '2026-01-05T09:00:00Z', satisfaction: 1, acted_at: null },
        { id: '4', submitted_at: '2026-01-05T09:00:00Z', satisfaction: 5, acted_at: '2026-01-05T09:01:00Z' },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-10T00:00:00Z',
    value: (3600 + 3 * 86400 + 3600) / 2,
  },
];
