import type { Metric, WorkedExample } from '../../model';

const HELPED = 'proactive and known(customer_id)';

export const contactAfterProactive: Metric = {
  name: 'contact_after_proactive',
  title: 'Contact after proactive help',
  sentence:
    'Of the times that we got in touch to help, the share after which the customer still had to ask within the window.',
  family: 'journey',
  entity: 'contact',
  formula: `count(where: ${HELPED} and next(customer_id, within: window, where: offered)) / count(where: ${HELPED})`,
  unit: 'share',
  direction: 'lower',
  parameters: [{ name: 'window', title: 'Window', default: 7 * 86400, unit: 'seconds' }],
  coverage: 'count(where: proactive and known(customer_id)) / count(where: proactive)',
  minimumN: 20,
  pitfalls: [
    'It says nothing of those who would not have asked anyway: compare with customers who were not helped.',
    'A message that makes people call is in it, and so is a call about something else.',
  ],
  owner: 'Customer experience',
  source: 'Own definition: contacts of the customer within N days after proactive help / proactive contacts',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ada asked two days after our message, Ben did not; the last days are not judged yet',
    rows: {
      contact: [
        {
          id: '1',
          started_at: '2026-01-05T09:00:00Z',
          customer_id: 'ada',
          ended_at: '2026-01-05T09:01:00Z',
          offered: false,
          proactive: true,
        },
        {
          id: '2',
          started_at: '2026-01-07T09:00:00Z',
          customer_id: 'ada',
          ended_at: '2026-01-07T09:05:00Z',
          offered: true,
          proactive: false,
        },
        {
          id: '3',
          started_at: '2026-01-05T09:00:00Z',
          customer_id: 'ben',
          ended_at: '2026-01-05T09:01:00Z',
          offered: false,
          proactive: true,
        },
        {
          id: '4',
          started_at: '2026-01-14T09:00:00Z',
          customer_id: 'cy',
          ended_at: '2026-01-14T09:01:00Z',
          offered: false,
          proactive: true,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-15T00:00:00Z',
    value: 0.5,
    numerator: 1,
    denominator: 2,
  },
];
