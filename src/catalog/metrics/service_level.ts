import type { Metric, WorkedExample } from '../../model';

const ANSWERED_IN_TIME = 'count(where: offered and handled and wait_s <= threshold)';
const ABANDONED_IN_TIME = 'count(where: offered and abandoned and wait_s <= threshold)';
const OFFERED = 'count(where: offered and (handled or abandoned) and known(wait_s))';
const JUDGED = 'case when excluded then false else true end';

/** A switch counts by one threshold: an interval of another one cannot answer. */
const SAME = 'threshold_s = threshold';
const IN_TIME_SUM = `sum(answered_in_time, where: ${SAME})`;
const ANSWERED = `sum(answered, where: ${SAME})`;
const ABANDONED = `sum(abandoned, where: ${SAME})`;
const QUICK = `sum(abandoned_in_time, where: ${SAME})`;
const FROM_INTERVALS = 'As the source has added it up, where it counts by the same threshold.';

/** Cisco UCCX and ICM name four ways to treat those who gave up; Genesys adds short abandons and flow-outs, Amazon those queued. What differs is who is below the line. */
export const serviceLevel: Metric = {
  name: 'service_level',
  title: 'Service level',
  sentence: 'Share of customers who reached a person within the threshold; those who gave up count as not reached.',
  family: 'efficiency',
  entity: 'contact',
  formula: `${ANSWERED_IN_TIME} / ${OFFERED}`,
  forms: [{ entity: 'interval', formula: `${IN_TIME_SUM} / (${ANSWERED} + ${ABANDONED})`, sentence: FROM_INTERVALS }],
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
      source: 'Cisco UCCX, "Only Handled"; Genesys Cloud without "Include Abandons"',
      forms: [{ entity: 'interval', formula: `${IN_TIME_SUM} / ${ANSWERED}`, sentence: FROM_INTERVALS }],
    },
    {
      name: 'ignore_abandoned',
      title: 'Without quick abandons',
      sentence: 'Those who gave up within the threshold are not counted.',
      formula: `${ANSWERED_IN_TIME} / (${OFFERED} - ${ABANDONED_IN_TIME})`,
      source: 'Cisco UCCX, "Without Abandon"; Cisco ICM, "SL Aban Ignored"',
      forms: [
        {
          entity: 'interval',
          formula: `${IN_TIME_SUM} / (${ANSWERED} + ${ABANDONED} - ${QUICK})`,
          sentence: FROM_INTERVALS,
        },
      ],
    },
    {
      name: 'positive_abandoned',
      title: 'Quick abandons as success',
      sentence: 'Those who gave up within the threshold count as reached.',
      formula: `(${ANSWERED_IN_TIME} + ${ABANDONED_IN_TIME}) / ${OFFERED}`,
      source: 'Cisco UCCX, "Positive Abandon"; Cisco ICM, "SL Aban Positive"',
      forms: [
        {
          entity: 'interval',
          formula: `(${IN_TIME_SUM} + ${QUICK}) / (${ANSWERED} + ${ABANDONED})`,
          sentence: FROM_INTERVALS,
        },
      ],
    },
    {
      name: 'without_short_abandoned',
      title: 'Without short abandons',
      sentence: 'Those who gave up within the short limit are not counted.',
      formula: `${ANSWERED_IN_TIME} / (${OFFERED} - count(where: offered and abandoned and wait_s < short))`,
      source: 'Genesys Cloud, short abandons excluded',
      forms: [
        {
          entity: 'interval',
          formula: `${IN_TIME_SUM} / (${ANSWERED} + ${ABANDONED} - sum(abandoned_short, where: ${SAME} and short_s = short))`,
          sentence: FROM_INTERVALS,
        },
      ],
    },
    {
      name: 'with_flow_outs',
      title: 'With flow-outs',
      sentence: 'Those who left the queue for elsewhere count as not reached.',
      formula: `${ANSWERED_IN_TIME} / count(where: offered and known(wait_s))`,
      source: 'Genesys Cloud, "Include Flowouts"; switching it there changes past figures too',
      forms: [
        {
          entity: 'interval',
          formula: `${IN_TIME_SUM} / (${ANSWERED} + ${ABANDONED} + sum(flowed_out, where: ${SAME}))`,
          sentence: FROM_INTERVALS,
        },
      ],
    },
    {
      name: 'of_queued',
      title: 'Of those queued',
      sentence: 'Only those who stood in a queue are counted, whatever became of them.',
      formula: `count(where: queued and handled and wait_s <= threshold) / count(where: queued and known(wait_s))`,
      source: 'Amazon Connect, SERVICE_LEVEL: contacts answered in time / contacts queued',
      forms: [
        { entity: 'interval', formula: `${IN_TIME_SUM} / sum(queued, where: ${SAME})`, sentence: FROM_INTERVALS },
      ],
    },
    {
      name: 'without_excluded',
      title: 'With exclusions',
      sentence:
        'What the house does not judge is left out above and below the line: rings that nobody took, misroutes, tests.',
      formula: `count(where: offered and handled and wait_s <= threshold and ${JUDGED}) / count(where: offered and (handled or abandoned) and known(wait_s) and ${JUDGED})`,
      source: 'Cisco CCE: service level calls / (offered - redirected on no answer)',
      forms: [
        {
          entity: 'interval',
          formula: `${IN_TIME_SUM} / (${ANSWERED} + ${ABANDONED} - sum(excluded, where: ${SAME}))`,
          sentence: FROM_INTERVALS,
        },
      ],
    },
  ],
  minimumN: 20,
  pitfalls: [
    'The way of counting those who gave up moves the figure by several points: compare only figures of the same variant.',
    'A cliff at the threshold: answers pile up just inside it, and nobody hurries once it is passed.',
    'Percentages of half hours cannot be averaged: a quiet night would weigh as much as a Monday morning.',
    'Systems start the clock at different points (menu, queue, ring), and some count a transfer as a new wait.',
  ],
  owner: 'Workforce planning',
  source:
    'Cisco UCCX, "Negative Abandon"; Cisco ICM, "SL Aban Negative"; Avaya CMS, ACCEPTABLE / CALLSOFFERED; Genesys Cloud, service level calculation. 80 % in 20 s is a convention, not a law',
  version: 1,
  effective: '2026-01-01',
};

const FOUR: WorkedExample['rows'][string] = [
  { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, wait_s: 20 },
  { id: '2', started_at: '2026-01-05T09:01:00Z', handled: true, wait_s: 21 },
  { id: '3', started_at: '2026-01-05T09:02:00Z', abandoned: true, wait_s: 8 },
  { id: '4', started_at: '2026-01-05T09:03:00Z', handled: true, wait_s: 0 },
];

export const examples: readonly WorkedExample[] = [
  {
    title: 'The one who gave up counts against us, the one at exactly 20 s for us',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, wait_s: 20, offered: true },
        { id: '2', started_at: '2026-01-05T09:01:00Z', handled: true, wait_s: 21, offered: true },
        { id: '3', started_at: '2026-01-05T09:02:00Z', abandoned: true, wait_s: 8, offered: true },
        { id: '4', started_at: '2026-01-05T09:03:00Z', handled: true, wait_s: 0, offered: true },
        { id: '5', started_at: '2026-01-05T09:04:00Z', offered: false, wait_s: 0 },
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
      contact: FOUR,
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
  },
  {
    title: 'The same rows, those who gave up in time counted as reached',
    variant: 'positive_abandoned',
    rows: {
      contact: FOUR,
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.75,
    numerator: 3,
    denominator: 4,
  },
  {
    title: 'The same rows, eight seconds being a short abandon',
    variant: 'without_short_abandoned',
    parameters: { short: 10 },
    rows: {
      contact: FOUR,
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
  },
  {
    title: 'The customer who went over to voice mail counts against us',
    variant: 'with_flow_outs',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, wait_s: 20, offered: true },
        { id: '2', started_at: '2026-01-05T09:01:00Z', handled: true, wait_s: 21, offered: true },
        { id: '4', started_at: '2026-01-05T09:03:00Z', handled: true, wait_s: 0, offered: true },
        { id: '5', started_at: '2026-01-05T09:04:00Z', offered: true, wait_s: 90 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    numerator: 2,
    denominator: 4,
  },
  {
    title: 'Who was put through without a queue is not below the line',
    variant: 'of_queued',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, wait_s: 20, queued: true },
        { id: '2', started_at: '2026-01-05T09:01:00Z', handled: true, wait_s: 21, queued: true },
        { id: '4', started_at: '2026-01-05T09:03:00Z', handled: true, wait_s: 0, queued: false },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    numerator: 1,
    denominator: 2,
  },
  {
    title: 'The test call is out, above and below the line',
    variant: 'without_excluded',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', handled: true, wait_s: 20, excluded: null },
        { id: '2', started_at: '2026-01-05T09:01:00Z', handled: true, wait_s: 21, excluded: null },
        { id: '3', started_at: '2026-01-05T09:02:00Z', abandoned: true, wait_s: 8, excluded: null },
        { id: '4', started_at: '2026-01-05T09:03:00Z', handled: true, wait_s: 0, excluded: true },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 1 / 3,
    numerator: 1,
    denominator: 3,
  },
  {
    title: 'Genesys, published payload: 10 offered, 9 answered, 2 of them too late: 7 / 9',
    variant: 'handled_only',
    rows: {
      interval: [
        { started_at: '2026-01-05T09:00:00Z', answered: 9, abandoned: 1, answered_in_time: 7, threshold_s: 20 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 7 / 9,
    numerator: 7,
    denominator: 9,
  },
  {
    title: 'Cisco, published example: 50 answered within 30 s, 80 later, those who gave up in time ignored: 38 %',
    variant: 'ignore_abandoned',
    parameters: { threshold: 30 },
    rows: {
      interval: [
        {
          started_at: '2026-01-05T09:00:00Z',
          answered: 130,
          abandoned: 12,
          abandoned_in_time: 12,
          answered_in_time: 50,
          threshold_s: 30,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 50 / 130,
    numerator: 50,
    denominator: 130,
  },
  {
    title:
      'From intervals: a good quiet half hour does not make up for a bad busy one, and the one counted by 60 s is left out',
    rows: {
      interval: [
        { started_at: '2026-01-05T09:00:00Z', answered: 10, abandoned: 0, answered_in_time: 10, threshold_s: 20 },
        { started_at: '2026-01-05T09:30:00Z', answered: 80, abandoned: 10, answered_in_time: 40, threshold_s: 20 },
        { started_at: '2026-01-05T10:00:00Z', answered: 50, abandoned: 0, answered_in_time: 50, threshold_s: 60 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    numerator: 50,
    denominator: 100,
  },
];
