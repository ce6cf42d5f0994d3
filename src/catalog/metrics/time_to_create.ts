import type { Metric, WorkedExample } from '../../model';

export const timeToCreate: Metric = {
  name: 'time_to_create',
  title: 'Time to create',
  sentence: 'How long it took, on average, from the raising of an idea until it was the way that it is done.',
  family: 'climate',
  entity: 'idea',
  formula: 'avg(adopted_at - raised_at, where: known(adopted_at))',
  unit: 'seconds',
  direction: 'lower',
  minimumN: 5,
  pitfalls: [
    'Only ideas that were adopted are in it: a house that adopts none has no time to create.',
    'Ideas count when they were raised, so that of late ones only the quick are known.',
  ],
  owner: 'People',
  source: 'Own definition: mean time from raised to adopted',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ten days and twenty; the one that was never adopted is not in it',
    rows: {
      idea: [
        { id: '1', raised_at: '2026-01-05T09:00:00Z', adopted_at: '2026-01-15T09:00:00Z' },
        { id: '2', raised_at: '2026-01-06T09:00:00Z', adopted_at: '2026-01-26T09:00:00Z' },
        { id: '3', raised_at: '2026-01-07T09:00:00Z', adopted_at: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-12T00:00:00Z',
    value: 1296000,
    numerator: 2592000,
    denominator: 2,
  },
];
