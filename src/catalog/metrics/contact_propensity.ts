import type { Metric, WorkedExample } from '../../model';

export const contactPropensity: Metric = {
  name: 'contact_propensity',
  title: 'Contact propensity',
  sentence: 'Share of customers who had to get in touch in the days after they were valued.',
  family: 'effort',
  entity: 'customer_value',
  formula: 'count(where: exists_next(contact, customer_id, within: window, where: offered)) / count()',
  unit: 'share',
  direction: 'lower',
  parameters: [{ name: 'window', title: 'Window', default: 30 * 86400, unit: 'seconds' }],
  minimumN: 30,
  pitfalls: [
    'Customers, not contacts: whoever called ten times counts once. Contacts per resolution tells the rest.',
    'Customers are judged once the window has passed, and once they have been valued again since.',
    'A customer who was valued each month is asked about each month.',
    'Contacts whose customer is not known are nobody’s, so where few callers are recognised it looks better than it is.',
    'Lower is not better where customers have given up calling: look at retention beside it.',
  ],
  owner: 'Customer experience',
  source: 'Price, Jaffe, The Best Service Is No Service, 2008: contacts per customer, here as the share who made any',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ada called twice and counts once, Ben too late, Cy was called',
    rows: {
      customer_value: [
        { customer_id: 'ada', as_of: '2026-01-05T00:00:00Z', value: 300 },
        { customer_id: 'ben', as_of: '2026-01-05T00:00:00Z', value: 100 },
        { customer_id: 'cy', as_of: '2026-01-05T00:00:00Z', value: 100 },
        { customer_id: 'ada', as_of: '2026-02-08T00:00:00Z', value: 200 },
      ],
      contact: [
        { id: '1', customer_id: 'ada', started_at: '2026-01-07T09:00:00Z', offered: true },
        { id: '2', customer_id: 'ada', started_at: '2026-01-08T09:00:00Z', offered: true },
        { id: '3', customer_id: 'ben', started_at: '2026-02-08T09:00:00Z', offered: true },
        { id: '4', customer_id: 'cy', started_at: '2026-01-09T09:00:00Z', offered: false },
        { id: '5', customer_id: null, started_at: '2026-02-09T09:00:00Z', offered: true },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-02-10T00:00:00Z',
    value: 1 / 3,
    numerator: 1,
    denominator: 3,
  },
];
