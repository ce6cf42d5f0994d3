import type { Metric, WorkedExample } from '../../model';

/** The first leg stands for its contact: it is the one by which the customer came back. */
const INDEX = 'offered and known(customer_id) and not previous(chain_id, where: offered)';
const BEFORE = 'previous(customer_id, within: window, where: offered, unlike: chain_id)';
const BEFORE_ABOUT_THE_SAME = 'previous(customer_id, intent, within: window, where: offered, unlike: chain_id)';
const AFTER = 'next(customer_id, within: window, where: offered, unlike: chain_id)';

export const repeatContactRate: Metric = {
  name: 'repeat_contact_rate',
  title: 'Repeat contact rate',
  sentence: 'Share of contacts that follow another contact of the same customer within the window.',
  family: 'effectiveness',
  entity: 'contact',
  formula: `count(where: ${INDEX} and ${BEFORE}) / count(where: ${INDEX})`,
  unit: 'share',
  direction: 'lower',
  parameters: [{ name: 'window', title: 'Window', default: 7 * 86400, unit: 'seconds' }],
  variants: [
    {
      name: 'same_intent',
      title: 'Same intent',
      sentence: 'Only an earlier contact about the same intent counts.',
      formula: `count(where: ${INDEX} and ${BEFORE_ABOUT_THE_SAME}) / count(where: ${INDEX} and known(intent))`,
      coverage: 'count(where: offered and known(customer_id) and known(intent)) / count(where: offered)',
      source: 'Common definition with a match of intent',
    },
    {
      name: 'by_customer',
      title: 'By customer',
      sentence: 'Here: share of customers, each counted once, with any such contact.',
      formula: `count_distinct(customer_id, where: ${INDEX} and ${BEFORE}) / count_distinct(customer_id, where: ${INDEX})`,
      source: 'Common definition, weighted by customer: those who contact us often do not weigh more',
    },
    {
      name: 'looking_ahead',
      title: 'Looking ahead',
      sentence: 'Here: share of contacts that are followed by another, on the day of the first.',
      formula: `count(where: ${INDEX} and ${AFTER}) / count(where: ${INDEX})`,
      source: 'Common definition, looking ahead rather than back',
    },
  ],
  coverage: 'count(where: offered and known(customer_id)) / count(where: offered)',
  minimumN: 20,
  pitfalls: [
    'It looks back, first contact resolution looks ahead: the two do not add up to one.',
    'A few customers who contact us often move it.',
    'The first days of the data cannot be judged, since what came before them is not known.',
  ],
  owner: 'Operations',
  source: 'Common definition: contacts preceded by one of the same customer within N days, over identified contacts',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'The first week is not judged; the transfer is no repeat',
    rows: {
      contact: [
        { id: '0', chain_id: 'z', customer_id: 'zoe', started_at: '2026-01-01T09:00:00Z', offered: true },
        { id: '1', chain_id: 'a', customer_id: 'ada', started_at: '2026-01-09T09:00:00Z', offered: true },
        { id: '2', chain_id: 'a', customer_id: 'ada', started_at: '2026-01-09T09:05:00Z', offered: true },
        { id: '3', chain_id: 'b', customer_id: 'ada', started_at: '2026-01-12T09:00:00Z', offered: true },
        { id: '4', chain_id: 'c', customer_id: null, started_at: '2026-01-12T10:00:00Z', offered: true },
      ],
    },
    from: '2026-01-01T00:00:00Z',
    to: '2026-01-13T00:00:00Z',
    value: 0.5,
    numerator: 1,
    denominator: 2,
  },
  {
    title: 'Ada came back about something else',
    variant: 'same_intent',
    rows: {
      contact: [
        {
          id: '0',
          chain_id: 'z',
          customer_id: 'zoe',
          started_at: '2026-01-01T09:00:00Z',
          offered: true,
          intent: 'bill',
        },
        {
          id: '1',
          chain_id: 'a',
          customer_id: 'ada',
          started_at: '2026-01-09T09:00:00Z',
          offered: true,
          intent: 'bill',
        },
        {
          id: '2',
          chain_id: 'b',
          customer_id: 'ada',
          started_at: '2026-01-12T09:00:00Z',
          offered: true,
          intent: 'moving',
        },
        {
          id: '3',
          chain_id: 'c',
          customer_id: 'ada',
          started_at: '2026-01-12T10:00:00Z',
          offered: true,
          intent: null,
        },
      ],
    },
    from: '2026-01-01T00:00:00Z',
    to: '2026-01-13T00:00:00Z',
    value: 0,
    numerator: 0,
    denominator: 2,
  },
  {
    title: 'Ben, who calls every day, is one of two customers',
    variant: 'by_customer',
    rows: {
      contact: [
        { id: '0', chain_id: 'z', customer_id: 'zoe', started_at: '2026-01-01T09:00:00Z', offered: true },
        { id: '1', chain_id: 'a', customer_id: 'ada', started_at: '2026-01-09T09:00:00Z', offered: true },
        { id: '2', chain_id: 'b', customer_id: 'ben', started_at: '2026-01-09T09:00:00Z', offered: true },
        { id: '3', chain_id: 'c', customer_id: 'ben', started_at: '2026-01-10T09:00:00Z', offered: true },
        { id: '4', chain_id: 'd', customer_id: 'ben', started_at: '2026-01-11T09:00:00Z', offered: true },
      ],
    },
    from: '2026-01-01T00:00:00Z',
    to: '2026-01-13T00:00:00Z',
    value: 0.5,
  },
  {
    title: 'Looking ahead, it is the last days that are not judged',
    variant: 'looking_ahead',
    rows: {
      contact: [
        { id: '1', chain_id: 'a', customer_id: 'ada', started_at: '2026-01-09T09:00:00Z', offered: true },
        { id: '2', chain_id: 'b', customer_id: 'ada', started_at: '2026-01-12T09:00:00Z', offered: true },
        { id: '3', chain_id: 'c', customer_id: 'ben', started_at: '2026-01-20T09:00:00Z', offered: true },
      ],
    },
    from: '2026-01-01T00:00:00Z',
    to: '2026-01-21T00:00:00Z',
    value: 0.5,
    numerator: 1,
    denominator: 2,
  },
];
