import type { Metric, WorkedExample } from '../../model';

export const multichannelCustomers: Metric = {
  name: 'multichannel_customers',
  title: 'Customers of several channels',
  sentence: 'Of the customers who got in touch, the share that had used another channel within the window before.',
  family: 'journey',
  entity: 'contact',
  formula:
    'count_distinct(customer_id, where: offered and previous(customer_id, within: window, where: offered, unlike: channel)) / count_distinct(customer_id, where: offered)',
  unit: 'share',
  direction: 'band',
  parameters: [{ name: 'window', title: 'Window', default: 90 * 86400, unit: 'seconds' }],
  coverage: 'count(where: offered and known(customer_id)) / count(where: offered)',
  minimumN: 20,
  pitfalls: [
    'It says that a second channel was used, not how many: for a share of six and more, count the channels of each customer in a view.',
    'A call-back or a transfer that changes the channel looks like a choice of the customer, and is ours.',
    'Customers are counted once in each period: a month is not the sum of its weeks.',
    'A channel that does not know its customers, such as a public post, is missing.',
    'The first days of the data, as long as the window, cannot be judged.',
  ],
  owner: 'Customer experience',
  source: 'Own definition after the claim that customers use at least six channels',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ada wrote before she called; Ben called twice; the first days are not judged yet',
    parameters: { window: 3 * 86400 },
    rows: {
      contact: [
        { id: '0', started_at: '2026-01-01T08:00:00Z', customer_id: 'zed', offered: true, channel: 'phone' },
        { id: '1', started_at: '2026-01-05T09:00:00Z', customer_id: 'ada', offered: true, channel: 'mail' },
        { id: '2', started_at: '2026-01-06T09:00:00Z', customer_id: 'ada', offered: true, channel: 'phone' },
        { id: '3', started_at: '2026-01-05T09:00:00Z', customer_id: 'ben', offered: true, channel: 'phone' },
        { id: '4', started_at: '2026-01-06T09:00:00Z', customer_id: 'ben', offered: true, channel: 'phone' },
      ],
    },
    from: '2026-01-06T00:00:00Z',
    to: '2026-01-07T00:00:00Z',
    value: 0.5,
    numerator: 1,
    denominator: 2,
  },
];
