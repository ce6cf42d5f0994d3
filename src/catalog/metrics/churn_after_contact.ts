import type { Metric, WorkedExample } from '../../model';

const SERVED = 'offered and handled and known(customer.id)';
const LEFT = 'customer.left_at >= ended_at and customer.left_at - ended_at <= window';
const CAME_BACK = 'next(customer_id, within: 7d, where: offered, unlike: chain_id)';

export const churnAfterContact: Metric = {
  name: 'churn_after_contact',
  title: 'Left after a contact',
  sentence:
    'Of the customers whom we served, the share that left within the window after it, 30 days unless said otherwise.',
  family: 'retention',
  entity: 'contact',
  formula: `count_distinct(customer_id, where: ${SERVED} and ${LEFT}) / count_distinct(customer_id, where: ${SERVED}, matured: window)`,
  unit: 'share',
  direction: 'lower',
  parameters: [{ name: 'window', title: 'Within', default: 30 * 86400, unit: 'seconds' }],
  variants: [
    {
      name: 'after_a_return',
      title: 'After having to come back',
      sentence: 'Here only those who had to contact us again within a week.',
      formula: `count_distinct(customer_id, where: ${SERVED} and ${CAME_BACK} and ${LEFT}) / count_distinct(customer_id, where: ${SERVED} and ${CAME_BACK}, matured: window)`,
      source: 'Own definition: as above, of customers with a repeat',
    },
  ],
  coverage: 'count(where: offered and handled and known(customer.id)) / count(where: offered and handled)',
  minimumN: 30,
  pitfalls: [
    'Left after is not left because of: those who mean to leave call to say so.',
    'Compare it with customers who were not in touch, alike in age and value, before you blame the contact.',
    'The last contacts, whose window has not passed, cannot be judged yet and are left out.',
    'It needs a date of leaving: where customers simply stop buying, nobody is seen to leave.',
  ],
  owner: 'Customer insight',
  source: 'Own definition: customers who left within N days of a contact, over customers in contact',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title:
      'Ada left two weeks later, Ben after two months; Cy was served too lately to be judged, and nobody knows the fourth',
    rows: {
      contact: [
        { id: '1', customer_id: 'ada', started_at: '2026-01-05T09:00:00Z', offered: true, handled: true },
        { id: '2', customer_id: 'ada', started_at: '2026-01-06T09:00:00Z', offered: true, handled: true },
        { id: '3', customer_id: 'ben', started_at: '2026-01-05T09:10:00Z', offered: true, handled: true },
        { id: '4', customer_id: 'cy', started_at: '2026-03-08T09:00:00Z', offered: true, handled: true },
        { id: '5', customer_id: null, started_at: '2026-01-05T09:20:00Z', offered: true, handled: true },
      ],
      customer: [
        { id: 'ada', left_at: '2026-01-20T00:00:00Z' },
        { id: 'ben', left_at: '2026-03-05T00:00:00Z' },
        { id: 'cy', left_at: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-03-09T00:00:00Z',
    value: 0.5,
    numerator: 1,
    denominator: 2,
  },
  {
    title: 'Of those who had to come back, one, it is all',
    variant: 'after_a_return',
    rows: {
      contact: [
        { id: '1', customer_id: 'ada', started_at: '2026-01-05T09:00:00Z', offered: true, handled: true },
        { id: '2', customer_id: 'ada', started_at: '2026-01-06T09:00:00Z', offered: true, handled: true },
        { id: '3', customer_id: 'ben', started_at: '2026-01-05T09:10:00Z', offered: true, handled: true },
        { id: '4', customer_id: 'cy', started_at: '2026-03-08T09:00:00Z', offered: true, handled: true },
      ],
      customer: [
        { id: 'ada', left_at: '2026-01-20T00:00:00Z' },
        { id: 'ben', left_at: null },
        { id: 'cy', left_at: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-03-09T00:00:00Z',
    value: 1,
    numerator: 1,
    denominator: 1,
  },
];
