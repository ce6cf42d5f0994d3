import type { Metric, WorkedExample } from '../../model';

export const menuTime: Metric = {
  name: 'menu_time',
  title: 'Menu time',
  sentence: 'How long customers spend in the automatic menu before they may ask for a person.',
  family: 'effort',
  entity: 'contact',
  formula: 'sum(ivr_s, where: offered and ivr_s > 0) / count(where: offered and ivr_s > 0)',
  unit: 'seconds',
  direction: 'lower',
  variants: [
    {
      name: 'steps',
      title: 'Choices',
      sentence: 'Here: how many choices it asks of them.',
      formula: 'sum(menu_steps, where: offered and menu_steps > 0) / count(where: offered and menu_steps > 0)',
      unit: 'number',
      coverage: 'count(where: offered and menu_steps > 0) / count(where: offered)',
      source: 'Own definition: choices in the menu over contacts that went through it',
    },
  ],
  coverage: 'count(where: offered and ivr_s > 0) / count(where: offered)',
  minimumN: 20,
  pitfalls: [
    "Service levels and waits start after it: the customer's clock starts before.",
    'Contacts without a menu are left out; the coverage says how many have one.',
    'Some platforms count announcements and checks of identity as menu.',
  ],
  owner: 'Customer service',
  source: 'Own definition: time in the menu over contacts that went through it',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'The chat has no menu, and does not make it look shorter',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, ivr_s: 30 },
        { id: '2', started_at: '2026-01-05T09:10:00Z', offered: true, ivr_s: 90 },
        { id: '3', started_at: '2026-01-05T09:20:00Z', offered: true, ivr_s: 0 },
        { id: '4', started_at: '2026-01-05T09:30:00Z', offered: true, ivr_s: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 60,
    numerator: 120,
    denominator: 2,
  },
  {
    title: 'Choices, of those who were asked for any',
    variant: 'steps',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, menu_steps: 2 },
        { id: '2', started_at: '2026-01-05T09:10:00Z', offered: true, menu_steps: 5 },
        { id: '3', started_at: '2026-01-05T09:20:00Z', offered: true, menu_steps: 0 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 3.5,
    numerator: 7,
    denominator: 2,
  },
];
