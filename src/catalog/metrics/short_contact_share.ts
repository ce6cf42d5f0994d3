import type { Metric, WorkedExample } from '../../model';

export const shortContactShare: Metric = {
  name: 'short_contact_share',
  title: 'Short contacts',
  sentence: 'Of the conversations with an agent, the share that was over within a few seconds of the answer.',
  family: 'effectiveness',
  entity: 'contact',
  formula: 'count(where: handled and talk_s < short) / count(where: handled and known(talk_s))',
  unit: 'share',
  direction: 'lower',
  parameters: [{ name: 'short', title: 'Short conversation', default: 10, unit: 'seconds' }],
  minimumN: 20,
  pitfalls: [
    'A line that drops and a caller who thinks better of it make some everywhere; look at what changes.',
    'Written channels answer in seconds without being short: keep to voice where both are in the data.',
  ],
  owner: 'Operations',
  source: 'Own definition, after the practice of supervisors: talk under 10 seconds over handled',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title:
      'One of two was over after 4 s; 10 s are not short, an unknown talk time is left out, nobody answered the last',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, talk_s: 4 },
        { id: '2', started_at: '2026-01-05T09:10:00Z', handled: true, talk_s: 10 },
        { id: '3', started_at: '2026-01-05T09:20:00Z', handled: true, talk_s: null },
        { id: '4', started_at: '2026-01-05T09:30:00Z', handled: false, talk_s: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    numerator: 1,
    denominator: 2,
  },
];
