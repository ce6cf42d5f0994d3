import type { Metric, WorkedExample } from '../../model';

export const customerOnAgenda: Metric = {
  name: 'customer_on_agenda',
  title: 'Customers on the agenda',
  sentence: 'Of the time that those who lead the house talked, the share in which it was about customers.',
  family: 'climate',
  entity: 'agenda_item',
  formula: 'sum(duration_s, where: customer) / sum(duration_s, where: known(customer))',
  unit: 'share',
  direction: 'higher',
  minimumN: 5,
  pitfalls: [
    'Talk is not an act: read it beside the pledges that are kept.',
    'What counts as about customers must be the same in each meeting.',
    'Planned minutes are not spoken ones: the last item is often cut.',
  ],
  owner: 'Board',
  source: 'Own definition: minutes about customers / minutes on the agenda',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'A quarter of an hour of an hour and a quarter; of one item nobody says',
    rows: {
      agenda_item: [
        { id: '1', held_at: '2026-01-05T09:00:00Z', duration_s: 3600, customer: false },
        { id: '2', held_at: '2026-01-05T10:00:00Z', duration_s: 900, customer: true },
        { id: '3', held_at: '2026-01-05T10:15:00Z', duration_s: 600, customer: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.2,
    numerator: 900,
    denominator: 4500,
  },
];
