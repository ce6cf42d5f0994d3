import type { Metric, WorkedExample } from '../../model';

export const contacts: Metric = {
  name: 'contacts',
  title: 'Contacts',
  sentence: 'How many contacts asked for a person; a transfer is not a new contact.',
  family: 'efficiency',
  entity: 'contact',
  formula: 'count(where: offered and not previous(chain_id, where: offered))',
  forms: [{ entity: 'interval', formula: 'sum(contacts)', sentence: 'As the source has added it up.' }],
  unit: 'count',
  direction: 'band',
  minimumN: 0,
  pitfalls: [
    'Contacts solved without a person are not in it.',
    'Where the source has no chain, every transfer counts as a contact.',
  ],
  owner: 'Customer service',
  source: 'Own definition: contacts that asked for a person, by chain.',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'A transferred contact is one contact',
    rows: {
      contact: [
        { id: '1', chain_id: 'a', started_at: '2026-01-05T09:00:00Z', offered: true, handled: true },
        { id: '2', chain_id: 'a', started_at: '2026-01-05T09:05:00Z', offered: true, handled: true },
        { id: '3', chain_id: 'b', started_at: '2026-01-05T10:00:00Z', offered: true, handled: false },
        { id: '4', chain_id: 'c', started_at: '2026-01-05T11:00:00Z', offered: false, handled: true },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 2,
  },
  {
    title: 'From intervals',
    rows: {
      interval: [
        { started_at: '2026-01-05T09:00:00Z', contacts: 7, offered: 9 },
        { started_at: '2026-01-05T09:30:00Z', contacts: 5, offered: 5 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 12,
  },
];
