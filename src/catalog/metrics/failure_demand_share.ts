import type { Metric, WorkedExample } from '../../model';

export const failureDemandShare: Metric = {
  name: 'failure_demand_share',
  title: 'Failure demand',
  sentence: 'Of the contacts that were coded, the share that would not have come had something been done right before.',
  family: 'journey',
  entity: 'contact',
  formula: 'count(where: offered and failure_demand) / count(where: offered and known(failure_demand))',
  unit: 'share',
  direction: 'lower',
  coverage: 'count(where: offered and known(failure_demand)) / count(where: offered)',
  minimumN: 20,
  pitfalls: [
    'Coders disagree: let two code the same hundred contacts before you believe a change.',
    'What was not coded is left out; the coverage says how much that is.',
    'Published shares run from 20 to 80 %, by what each counts as failure.',
  ],
  owner: 'Customer experience',
  source: 'Failure demand after Seddon; Gloucestershire police found 32 %, contact centres 20 to 60 %',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Two of three coded contacts; the one that nobody coded is not below the line',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, failure_demand: true },
        { id: '2', started_at: '2026-01-05T09:01:00Z', offered: true, failure_demand: true },
        { id: '3', started_at: '2026-01-05T09:02:00Z', offered: true, failure_demand: false },
        { id: '4', started_at: '2026-01-05T09:03:00Z', offered: true, failure_demand: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
  },
];
