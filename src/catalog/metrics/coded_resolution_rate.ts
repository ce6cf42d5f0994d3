import type { Metric, WorkedExample } from '../../model';

export const codedResolutionRate: Metric = {
  name: 'coded_resolution_rate',
  title: 'Resolved, says the agent',
  sentence: 'Of the contacts that were answered, the share that the agent or the case system marked as settled.',
  family: 'effectiveness',
  entity: 'contact',
  formula: 'count(where: handled and resolved) / count(where: handled and known(resolved))',
  unit: 'share',
  direction: 'higher',
  coverage: 'count(where: handled and known(resolved)) / count(where: handled)',
  minimumN: 20,
  pitfalls: [
    'Those who set the code are judged by it. When it rises and first contact resolution does not, look at the gap.',
    'A transfer is coded too: the leg that passed the customer on has settled nothing.',
  ],
  owner: 'Operations',
  source: 'Common definition: first contact resolution as coded by agents, coded as resolved over handled',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Coded as settled, and Ada called again the next day: the code knows nothing of it',
    rows: {
      contact: [
        { id: '1', customer_id: 'ada', started_at: '2026-01-05T09:00:00Z', handled: true, resolved: true },
        { id: '2', customer_id: 'ada', started_at: '2026-01-06T09:00:00Z', handled: true, resolved: true },
        { id: '3', customer_id: 'ben', started_at: '2026-01-06T09:20:00Z', handled: true, resolved: false },
        { id: '4', customer_id: 'cy', started_at: '2026-01-06T09:30:00Z', handled: true, resolved: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-07T00:00:00Z',
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
  },
];
