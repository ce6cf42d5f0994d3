import type { Metric, WorkedExample } from '../../model';

/** What an issue lasts is what its legs last and what lies between them; so it adds up from the legs, whatever their number. */
const LASTED = '(ended_at - started_at) + coalesce(gap_to_previous(customer_id, within: window), 0)';

export const clockTimeToResolution: Metric = {
  name: 'clock_time_to_resolution',
  title: 'Time to resolution by the clock',
  sentence:
    'How long it takes by the clock from a customer first getting in touch to the end of their last contact about it.',
  family: 'effort',
  entity: 'contact',
  formula: `sum(${LASTED}, where: known(customer_id)) / count(where: known(customer_id) and not previous(customer_id, within: window))`,
  unit: 'seconds',
  direction: 'lower',
  parameters: [{ name: 'window', title: 'Window', default: 7 * 86400, unit: 'seconds' }],
  coverage: 'count(where: known(customer_id)) / count()',
  minimumN: 20,
  pitfalls: [
    'It is a mean: a few issues that drag on pull it up.',
    'Nobody says that the issue is settled: it is only that the customer has not come back.',
    'Nights and weekends are in it, because the customer lives through them.',
    'The first days of the data cannot be judged, since what came before them is not known.',
  ],
  owner: 'Customer service',
  source: 'Own definition: first touch to the end of the last contact, over issues of identified customers',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ada is done in 10 minutes; Ben talks as long, but over a day and 10 minutes',
    rows: {
      contact: [
        { id: '0', customer_id: null, started_at: '2026-01-01T09:00:00Z', ended_at: '2026-01-01T09:10:00Z' },
        { id: '1', customer_id: 'ada', started_at: '2026-01-09T09:00:00Z', ended_at: '2026-01-09T09:10:00Z' },
        { id: '2', customer_id: 'ben', started_at: '2026-01-09T10:00:00Z', ended_at: '2026-01-09T10:05:00Z' },
        { id: '3', customer_id: 'ben', started_at: '2026-01-10T10:05:00Z', ended_at: '2026-01-10T10:10:00Z' },
      ],
    },
    from: '2026-01-01T00:00:00Z',
    to: '2026-01-11T00:00:00Z',
    value: (600 + 86400 + 600) / 2,
    numerator: 87600,
    denominator: 2,
  },
];
