import type { Metric, WorkedExample } from '../../model';

const KNOWN = 'self_service and known(customer_id)';

export const selfServiceContainment: Metric = {
  name: 'self_service_containment',
  title: 'Self-service containment',
  sentence:
    'Of the uses of self-service, the share after which the customer did not need a person, then or within the window.',
  family: 'journey',
  entity: 'contact',
  formula: `count(where: ${KNOWN} and not offered and not next(customer_id, within: window, where: offered)) / count(where: ${KNOWN})`,
  unit: 'share',
  direction: 'higher',
  parameters: [{ name: 'window', title: 'Window', default: 3 * 86400, unit: 'seconds' }],
  variants: [
    {
      name: 'within_session',
      title: 'Within the session',
      sentence: 'Only whether the customer asked for a person in the same session; who gave up counts as contained.',
      formula: 'count(where: self_service and not offered) / count(where: self_service)',
      coverage: 'count(where: self_service) / count(where: self_service)',
      source: 'Common definition of vendors of bots and menus',
    },
  ],
  coverage: 'count(where: self_service and known(customer_id)) / count(where: self_service)',
  minimumN: 20,
  pitfalls: [
    'Without the look ahead, who gives up counts as contained: the variant shows how much that flatters.',
    'Only customers who are known can be followed; the coverage says how many.',
    'A customer who gave up for good looks contained.',
    'The last days of the data cannot be judged yet and are left out until their window has passed.',
  ],
  owner: 'Customer experience',
  source: 'Own definition: sessions without an assisted contact within 24 to 72 hours / sessions',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ada managed, Ben asked for a person at once, Cy called the next day; the last days are not judged yet',
    rows: {
      contact: [
        {
          id: '1',
          started_at: '2026-01-05T09:00:00Z',
          customer_id: 'ada',
          ended_at: '2026-01-05T09:04:00Z',
          offered: false,
          self_service: true,
        },
        {
          id: '2',
          started_at: '2026-01-05T09:10:00Z',
          customer_id: 'ben',
          ended_at: '2026-01-05T09:14:00Z',
          offered: true,
          self_service: true,
        },
        {
          id: '3',
          started_at: '2026-01-05T09:20:00Z',
          customer_id: 'cy',
          ended_at: '2026-01-05T09:24:00Z',
          offered: false,
          self_service: true,
        },
        {
          id: '4',
          started_at: '2026-01-06T11:00:00Z',
          customer_id: 'cy',
          ended_at: '2026-01-06T11:04:00Z',
          offered: true,
          self_service: false,
        },
        {
          id: '5',
          started_at: '2026-01-10T09:00:00Z',
          customer_id: 'dee',
          ended_at: '2026-01-10T09:04:00Z',
          offered: false,
          self_service: true,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-11T00:00:00Z',
    value: 1 / 3,
    numerator: 1,
    denominator: 3,
  },
  {
    title: 'The same three without the look ahead: two thirds look contained',
    variant: 'within_session',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', customer_id: 'ada', offered: false, self_service: true },
        { id: '2', started_at: '2026-01-05T09:10:00Z', customer_id: 'ben', offered: true, self_service: true },
        { id: '3', started_at: '2026-01-05T09:20:00Z', customer_id: 'cy', offered: false, self_service: true },
        { id: '4', started_at: '2026-01-06T11:00:00Z', customer_id: 'cy', offered: true, self_service: false },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
  },
];
