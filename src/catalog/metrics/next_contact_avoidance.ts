import type { Metric, WorkedExample } from '../../model';

export const nextContactAvoidance: Metric = {
  name: 'next_contact_avoidance',
  title: 'Next contact avoided',
  sentence: 'Of the contacts that the platform itself judged, the share after which no other followed.',
  family: 'effectiveness',
  entity: 'contact',
  formula: 'count(where: next_contact_avoided) / count(where: known(next_contact_avoided))',
  unit: 'share',
  direction: 'higher',
  coverage: 'count(where: known(next_contact_avoided)) / count(where: handled)',
  minimumN: 20,
  pitfalls: [
    'The platform chooses the window and whom it can follow, and prints neither.',
    'Beside first contact resolution it shows how far the two definitions lie apart.',
  ],
  owner: 'Operations',
  source: 'Genesys Cloud: next contact avoided, of the analytics of resolution',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'What the platform did not judge is not below the line',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, next_contact_avoided: true },
        { id: '2', started_at: '2026-01-05T09:10:00Z', handled: true, next_contact_avoided: false },
        { id: '3', started_at: '2026-01-05T09:20:00Z', handled: true, next_contact_avoided: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    numerator: 1,
    denominator: 2,
  },
];
