import type { Metric, WorkedExample } from '../../model';

/** The first leg stands for its contact. */
const CONTACT = 'offered and known(customer_id) and not previous(chain_id, where: offered)';
const BEFORE = 'previous(customer_id, within: window, where: offered, unlike: chain_id)';
const AFTER = 'next(customer_id, within: window, where: offered, unlike: chain_id)';

export const oneAndDoneShare: Metric = {
  name: 'one_and_done_share',
  title: 'One and done',
  sentence: 'Of all contacts, the share that were the only one the customer had to make about their issue.',
  family: 'effectiveness',
  entity: 'contact',
  formula: `count(where: ${CONTACT} and not ${BEFORE} and not ${AFTER}) / count(where: ${CONTACT})`,
  unit: 'share',
  direction: 'higher',
  parameters: [{ name: 'window', title: 'Window', default: 7 * 86400, unit: 'seconds' }],
  coverage: 'count(where: offered and known(customer_id)) / count(where: offered)',
  minimumN: 20,
  pitfalls: [
    'It counts contacts, not issues: an issue that took five contacts weighs five times.',
    'It is not first contact resolution: the last of five contacts settled something and still is not one and done.',
    'Who gave up and never came back looks done.',
    'The first and the last days of the data cannot be judged and are left out.',
  ],
  owner: 'Operations',
  source: 'SQM Group: one-and-done call volume; 48 % on average, 70 % at the best',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Three contacts of Ben about one issue drown the one of Ada; the unknown caller is left out',
    rows: {
      contact: [
        { id: '0', chain_id: 'z', customer_id: null, started_at: '2026-01-01T09:00:00Z', offered: true },
        { id: '1', chain_id: 'a', customer_id: 'ada', started_at: '2026-01-09T09:00:00Z', offered: true },
        { id: '2', chain_id: 'a', customer_id: 'ada', started_at: '2026-01-09T09:05:00Z', offered: true },
        { id: '3', chain_id: 'b', customer_id: 'ben', started_at: '2026-01-09T10:00:00Z', offered: true },
        { id: '4', chain_id: 'c', customer_id: 'ben', started_at: '2026-01-10T10:00:00Z', offered: true },
        { id: '5', chain_id: 'd', customer_id: 'ben', started_at: '2026-01-12T10:00:00Z', offered: true },
        { id: '6', chain_id: 'e', customer_id: 'cy', started_at: '2026-01-20T09:00:00Z', offered: true },
      ],
    },
    from: '2026-01-01T00:00:00Z',
    to: '2026-01-21T00:00:00Z',
    value: 0.25,
    numerator: 1,
    denominator: 4,
  },
];
