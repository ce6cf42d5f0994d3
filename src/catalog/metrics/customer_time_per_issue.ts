import type { Metric, WorkedExample } from '../../model';

/** An issue begins with the first leg of a customer of whom nothing came before within the window. */
const ISSUE = 'known(customer_id) and not previous(customer_id, within: window)';

export const customerTimePerIssue: Metric = {
  name: 'customer_time_per_issue',
  title: "Customer's time per issue",
  sentence: 'How long an issue ties the customer up, over all contacts that they make about it.',
  family: 'effort',
  entity: 'contact',
  formula: `sum(customer_s, where: known(customer_id)) / count(where: ${ISSUE})`,
  unit: 'seconds',
  direction: 'lower',
  parameters: [{ name: 'window', title: 'Window', default: 7 * 86400, unit: 'seconds' }],
  variants: [
    {
      name: 'by_case',
      title: 'By case',
      sentence: 'An issue is a case of the case system.',
      formula: 'sum(customer_s, where: known(issue_id)) / count_distinct(issue_id)',
      coverage: 'count(where: known(issue_id)) / count()',
      source: 'Own definition: customer elapsed time over cases',
    },
  ],
  coverage: 'count(where: known(customer_id)) / count()',
  minimumN: 20,
  rowsEach: 'Contacts per issue',
  pitfalls: [
    'Shorter contacts that have to be made twice do not help here.',
    'An issue is known only by its customer and the window: two issues in one week look like one long one.',
    'Contacts of which the time is not known, such as messages, add nothing to it.',
    'The first days of the data cannot be judged, since what came before them is not known.',
  ],
  owner: 'Customer service',
  source: 'Own definition: customer elapsed time over all contacts of an issue',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ada needs one call of 5 minutes, Ben two of 3 with 2 minutes in the queue: he spent twice as long',
    rows: {
      contact: [
        { id: '0', chain_id: 'z', customer_id: null, started_at: '2026-01-01T09:00:00Z', wait_s: 0, talk_s: 60 },
        { id: '1', chain_id: 'a', customer_id: 'ada', started_at: '2026-01-09T09:00:00Z', wait_s: 0, talk_s: 300 },
        { id: '2', chain_id: 'b', customer_id: 'ben', started_at: '2026-01-09T10:00:00Z', wait_s: 120, talk_s: 180 },
        { id: '3', chain_id: 'c', customer_id: 'ben', started_at: '2026-01-12T10:00:00Z', wait_s: 120, talk_s: 180 },
      ],
    },
    from: '2026-01-01T00:00:00Z',
    to: '2026-01-13T00:00:00Z',
    value: 450,
    numerator: 900,
    denominator: 2,
  },
  {
    title: 'By case: two contacts about one case',
    variant: 'by_case',
    rows: {
      contact: [
        { id: '1', issue_id: 'bill', started_at: '2026-01-09T10:00:00Z', wait_s: 120, talk_s: 180 },
        { id: '2', issue_id: 'bill', started_at: '2026-01-12T10:00:00Z', wait_s: 60, talk_s: 180 },
        { id: '3', issue_id: null, started_at: '2026-01-12T11:00:00Z', wait_s: 600, talk_s: 600 },
      ],
    },
    from: '2026-01-01T00:00:00Z',
    to: '2026-01-13T00:00:00Z',
    value: 540,
  },
];
