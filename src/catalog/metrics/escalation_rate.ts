import type { Metric, WorkedExample } from '../../model';

export const escalationRate: Metric = {
  name: 'escalation_rate',
  title: 'Escalation rate',
  sentence: 'Share of answered contacts that were handed up to a supervisor or a second line.',
  family: 'effectiveness',
  entity: 'contact',
  formula: 'count(where: handled and escalated) / count(where: handled and known(escalated))',
  unit: 'share',
  direction: 'lower',
  minimumN: 20,
  pitfalls: [
    'A low rate can mean that people may decide for themselves, or that they are not allowed to ask.',
    'Where second-line work is meant to exist, none is not the aim.',
  ],
  owner: 'Operations',
  source: 'Common definition: escalated over handled',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'The contact of which it is not known is left out',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, escalated: true },
        { id: '2', started_at: '2026-01-05T09:10:00Z', handled: true, escalated: false },
        { id: '3', started_at: '2026-01-05T09:20:00Z', handled: true, escalated: null },
        { id: '4', started_at: '2026-01-05T09:30:00Z', handled: false, escalated: false },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    numerator: 1,
    denominator: 2,
  },
];
