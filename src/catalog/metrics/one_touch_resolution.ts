import type { Metric, WorkedExample } from '../../model';

const SOLVED = 'count(where: resolved and known(replies))';

export const oneTouchResolution: Metric = {
  name: 'one_touch_resolution',
  title: 'One-touch resolution',
  sentence: 'Of the solved cases, the share that took exactly one reply of ours.',
  family: 'effectiveness',
  entity: 'contact',
  formula: `count(where: resolved and replies = 1) / ${SOLVED}`,
  unit: 'share',
  direction: 'higher',
  variants: [
    {
      name: 'two',
      title: 'Two touches',
      sentence: 'Here: those that took two.',
      formula: `count(where: resolved and replies = 2) / ${SOLVED}`,
      source: 'Fivetran, Zendesk package: two-touch resolution',
    },
    {
      name: 'more',
      title: 'More touches',
      sentence: 'Here: those that took any other number, three and more or none.',
      formula: `count(where: resolved and replies not in (1, 2)) / ${SOLVED}`,
      source: 'Fivetran, Zendesk package: multi-touch resolution',
    },
  ],
  minimumN: 20,
  pitfalls: [
    'A touch is a reply in a case, not a contact: the customer may have written five times in between.',
    'Cases solved by a macro or merged into another have no reply at all.',
  ],
  owner: 'Operations',
  source: 'Fivetran, Zendesk package: solved tickets with exactly one public comment of an agent',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'The case with one reply that is still open is no success',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', resolved: true, replies: 1 },
        { id: '2', started_at: '2026-01-05T09:10:00Z', resolved: true, replies: 3 },
        { id: '3', started_at: '2026-01-05T09:20:00Z', resolved: false, replies: 1 },
        { id: '4', started_at: '2026-01-05T09:30:00Z', resolved: true, replies: 0 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 1 / 3,
    numerator: 1,
    denominator: 3,
  },
  {
    title: 'Solved with three replies or with none is neither one touch nor two',
    variant: 'more',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', resolved: true, replies: 1 },
        { id: '2', started_at: '2026-01-05T09:10:00Z', resolved: true, replies: 3 },
        { id: '3', started_at: '2026-01-05T09:20:00Z', resolved: true, replies: 2 },
        { id: '4', started_at: '2026-01-05T09:30:00Z', resolved: true, replies: 0 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    numerator: 2,
    denominator: 4,
  },
  {
    title: 'One in four took two',
    variant: 'two',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', resolved: true, replies: 1 },
        { id: '2', started_at: '2026-01-05T09:10:00Z', resolved: true, replies: 3 },
        { id: '3', started_at: '2026-01-05T09:20:00Z', resolved: true, replies: 2 },
        { id: '4', started_at: '2026-01-05T09:30:00Z', resolved: true, replies: 0 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.25,
    numerator: 1,
    denominator: 4,
  },
];
