import type { Metric, WorkedExample } from '../../model';

export const transferRate: Metric = {
  name: 'transfer_rate',
  title: 'Transfer rate',
  sentence: 'Of all conversations with an agent, the share that ended by passing the customer on.',
  family: 'effectiveness',
  entity: 'contact',
  formula: 'count(where: handled and transferred) / count(where: handled)',
  unit: 'share',
  direction: 'lower',
  minimumN: 20,
  pitfalls: ['Some transfers are meant to be.', 'Transfers made outside the platform are not seen.'],
  owner: 'Operations',
  source: 'Genesys Cloud: calls transferred ratio',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Each leg is asked for itself',
    rows: {
      contact: [
        { id: '1', chain_id: 'a', started_at: '2026-01-05T09:00:00Z', handled: true, transferred: true },
        { id: '2', chain_id: 'a', started_at: '2026-01-05T09:05:00Z', handled: true, transferred: false },
        { id: '3', chain_id: 'b', started_at: '2026-01-05T09:10:00Z', handled: true, transferred: false },
        { id: '4', chain_id: 'c', started_at: '2026-01-05T09:15:00Z', handled: false, transferred: false },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 1 / 3,
    numerator: 1,
    denominator: 3,
  },
];
