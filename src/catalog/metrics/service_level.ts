import type { Metric, WorkedExample } from '../../model';

const ANSWERED_IN_TIME = 'count(where: offered and handled and wait_s <= threshold)';
const ABANDONED_IN_TIME = 'count(where: offered and abandoned and wait_s <= threshold)';
const OFFERED = 'count(where: offered and (handled or abandoned) and known(wait_s))';

/** Cisco UCCX and ICM name four ways to treat those who gave up; Genesys adds short abandons and flow-outs. DOMAIN of each: which callers are below the line. */
export const serviceLevel: Metric = {
  name: 'service_level',
  title: 'Service level',
  sentence: 'Share of customers who reached a person within the threshold; those who gave up count as not reached.',
  family: 'efficiency',
  entity: 'contact',
  formula: `${ANSWERED_IN_TIME} / ${OFFERED}`,
  unit: 'share',
  direction: 'higher',
  parameters: [
    { name: 'threshold', title: 'Threshold', default: 20, unit: 'seconds' },
    { name: 'short', title: 'Short abandon', default: 5, unit: 'seconds' },
  ],
  variants: [
    {
      name: 'handled_only',
      title: 'Only handled',
      sentence: 'Those who gave up are not counted at all.',
      formula: `${ANSWERED_IN_TIME} / count(where: offered and handled and known(wait_s))`,
      source: 'Cisco UCCX, "Only Handled"',
    },
    {
      name: 'ignore_abandoned',
      title: 'Without quick abandons',
      sentence: 'Those who gave up within the threshold are not counted.',
      formula: `${ANSWERED_IN_TIME} / (${OFFERED} - ${ABANDONED_IN_TIME})`,
      source: 'Cisco UCCX, "Without Abandon"; Cisco ICM, "SL Aban Ignored"',
    },
    {
      name: 'positive_abandoned',
      title: 'Quick abandons as success',
      sentence: 'Those who gave up within the threshold count as reached.',
      formula: `(${ANSWERED_IN_TIME} + ${ABANDONED_IN_TIME}) / ${OFFERED}`,
      source: 'Cisco UCCX, "Positive Abandon"; Cisco ICM, "SL Aban Positive"',
    },
    {
      name: 'without_short_abandoned',
      title: 'Without short abandons',
      sentence: 'Those who gave up within the short limit are not counted.',
      formula: `${ANSWERED_IN_TIME} / (${OFFERED} - count(where: offered and abandoned and wait_s < short))`,
      source: 'Genesys Cloud, short abandons excluded',
    },
    {
      name: 'with_flow_outs',
      title: 'With flow-outs',
      sentence: 'Those who left the queue for elsewhere count as not reached.',
      formula: `${ANSWERED_IN_TIME} / count(where: offered and known(wait_s))`,
      source: 'Genesys Cloud, "Include Flowouts"',
    },
  ],
  minimumN: 20,
  pitfalls: [
    'The way of counting those who gave up moves the figure by several points: compare only figures of the same variant.',
    'A cliff at the threshold: answers pile up just inside it, and nobody hurries once it is passed.',
  ],
  owner: 'Workforce planning',
  source: 'Cisco UCCX, "Negative Abandon"; Cisco ICM, "SL Aban Negative"; Genesys Cloud, service level calculation',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'The one who gave up counts against us, the one at exactly 20 s for us',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, handled: true, abandoned: false, wait_s: 20 },
        { id: '2', started_at: '2026-01-05T09:01:00Z', offered: true, handled: true, abandoned: false, wait_s: 21 },
        { id: '3', started_at: '2026-01-05T09:02:00Z', offered: true, handled: false, abandoned: true, wait_s: 8 },
        { id: '4', started_at: '2026-01-05T09:03:00Z', offered: true, handled: true, abandoned: false, wait_s: 0 },
        { id: '5', started_at: '2026-01-05T09:04:00Z', offered: false, handled: false, abandoned: false, wait_s: 0 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    numerator: 2,
    denominator: 4,
  },
  {
    title: 'The same rows, those who gave up in time ignored',
    variant: 'ignore_abandoned',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, handled: true, abandoned: false, wait_s: 20 },
        { id: '2', started_at: '2026-01-05T09:01:00Z', offered: true, handled: true, abandoned: false, wait_s: 21 },
        { id: '3', started_at: '2026-01-05T09:02:00Z', offered: true, handled: false, abandoned: true, wait_s: 8 },
        { id: '4', started_at: '2026-01-05T09:03:00Z', offered: true, handled: true, abandoned: false, wait_s: 0 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
  },
];
