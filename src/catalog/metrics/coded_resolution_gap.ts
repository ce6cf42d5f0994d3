import type { Metric, WorkedExample } from '../../model';

export const codedResolutionGap: Metric = {
  name: 'coded_resolution_gap',
  title: 'Coded as resolved, and not',
  sentence: 'How much more agents say they resolved than stayed resolved: their codes less first contact resolution.',
  family: 'effectiveness',
  entity: 'contact',
  formula: 'coded_resolution_rate - first_contact_resolution',
  unit: 'share',
  direction: 'lower',
  minimumN: 20,
  pitfalls: [
    'Some gap is normal: not everything that was settled stays so, and customers come back about something else.',
    'A gap that grows, in a team or after a target was set, is worth a conversation; it proves nothing about a person.',
    'The two shares are not of the same contacts: codes are of all that were answered, the other only of known customers.',
  ],
  owner: 'Operations',
  source: 'Own definition: resolution as coded by agents less resolution as measured by who came back',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'All three are coded as resolved, and Ben came back: a gap of a third',
    rows: {
      contact: [
        {
          id: '1',
          customer_id: 'ada',
          started_at: '2026-01-05T09:00:00Z',
          offered: true,
          handled: true,
          resolved: true,
        },
        {
          id: '2',
          customer_id: 'ben',
          started_at: '2026-01-05T10:00:00Z',
          offered: true,
          handled: true,
          resolved: true,
        },
        {
          id: '3',
          customer_id: 'ben',
          started_at: '2026-01-07T10:00:00Z',
          offered: true,
          handled: true,
          resolved: true,
        },
        {
          id: '4',
          customer_id: null,
          started_at: '2026-01-18T10:00:00Z',
          offered: true,
          handled: true,
          resolved: null,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-19T00:00:00Z',
    value: 1 / 3,
  },
];
