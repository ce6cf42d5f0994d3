import type { Metric, WorkedExample } from '../../model';

export const menuExitRate: Metric = {
  name: 'menu_exit_rate',
  title: 'Left the menu',
  sentence: 'Of the customers in the automatic menu, the share that asked for a person instead of choosing.',
  family: 'effort',
  entity: 'contact',
  formula: 'count(where: zeroed_out) / count(where: known(zeroed_out))',
  unit: 'share',
  direction: 'lower',
  minimumN: 20,
  pitfalls: [
    'It is a verdict on the menu, not on the customer.',
    'A menu that hides the way to a person has a low rate and many who hang up.',
  ],
  owner: 'Customer service',
  source: 'Common definition: zero-out rate, callers who press zero over callers in the menu',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Who met no menu is not below the line',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', zeroed_out: true },
        { id: '2', started_at: '2026-01-05T09:10:00Z', zeroed_out: false },
        { id: '3', started_at: '2026-01-05T09:20:00Z', zeroed_out: false },
        { id: '4', started_at: '2026-01-05T09:30:00Z', zeroed_out: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 1 / 3,
    numerator: 1,
    denominator: 3,
  },
];
