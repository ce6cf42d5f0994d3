import type { Metric, WorkedExample } from '../../model';

/** The first leg stands for the issue: nobody of the same customer came before it within the window. */
const ISSUE =
  'offered and known(customer_id) and not previous(chain_id, where: offered) and not previous(customer_id, within: window, where: offered, unlike: chain_id)';
const ANSWERED = '(handled or next(chain_id, where: handled))';
const ONE_CHANNEL = 'not next(chain_id, where: offered, unlike: channel)';
const NOTHING_AFTER = 'not next(customer_id, within: window, where: offered, unlike: chain_id)';
const ONLY_CONTACT_OF_CASE =
  'not previous(issue_id, within: window, where: offered, unlike: chain_id) and not next(issue_id, within: window, where: offered, unlike: chain_id)';

export const oneContactResolution: Metric = {
  name: 'one_contact_resolution',
  title: 'One-contact resolution',
  sentence: 'Share of issues that were settled in a single contact on a single channel.',
  family: 'effectiveness',
  entity: 'contact',
  formula: `count(where: ${ISSUE} and ${ANSWERED} and ${ONE_CHANNEL} and ${NOTHING_AFTER}) / count(where: ${ISSUE})`,
  unit: 'share',
  direction: 'higher',
  parameters: [{ name: 'window', title: 'Window', default: 7 * 86400, unit: 'seconds' }],
  variants: [
    {
      name: 'by_case',
      title: 'By case',
      sentence: 'An issue is a case of the case system, and settled is what the system says.',
      formula: `count_distinct(issue_id, where: resolved and ${ONLY_CONTACT_OF_CASE}) / count_distinct(issue_id, where: offered)`,
      coverage: 'count(where: offered and known(issue_id)) / count(where: offered)',
      source: 'Amazon Connect: cases resolved on first contact',
    },
  ],
  coverage: 'count(where: offered and known(customer_id)) / count(where: offered)',
  minimumN: 20,
  pitfalls: [
    'It judges issues, first contact resolution judges contacts: an issue that took five contacts fails once here and four times there, and there its last contact succeeds.',
    'It needs one customer number for all channels, or the chat after the call looks like a new issue.',
    'An issue is known only by its customer and the window; two issues in one week look like one.',
    'The first and the last days of the data cannot be judged and are left out.',
  ],
  owner: 'Operations',
  source: 'SQM Group: one-contact resolution, one contact and one channel; 59 % on average, 75 % to aim at',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ada is settled at once; Ben wrote after his call; Cy was passed from chat to phone; Dee gave up',
    rows: {
      contact: [
        {
          id: '0',
          chain_id: 'z',
          customer_id: null,
          started_at: '2026-01-01T09:00:00Z',
          offered: true,
          handled: true,
          channel: 'phone',
        },
        {
          id: '1',
          chain_id: 'a',
          customer_id: 'ada',
          started_at: '2026-01-09T09:00:00Z',
          offered: true,
          handled: true,
          channel: 'phone',
        },
        {
          id: '2',
          chain_id: 'b',
          customer_id: 'ben',
          started_at: '2026-01-09T10:00:00Z',
          offered: true,
          handled: true,
          channel: 'phone',
        },
        {
          id: '3',
          chain_id: 'c',
          customer_id: 'ben',
          started_at: '2026-01-10T10:00:00Z',
          offered: true,
          handled: true,
          channel: 'e-mail',
        },
        {
          id: '4',
          chain_id: 'd',
          customer_id: 'cy',
          started_at: '2026-01-09T11:00:00Z',
          offered: true,
          handled: true,
          channel: 'chat',
        },
        {
          id: '5',
          chain_id: 'd',
          customer_id: 'cy',
          started_at: '2026-01-09T11:05:00Z',
          offered: true,
          handled: true,
          channel: 'phone',
        },
        {
          id: '6',
          chain_id: 'e',
          customer_id: 'dee',
          started_at: '2026-01-09T12:00:00Z',
          offered: true,
          handled: false,
          channel: 'phone',
        },
        {
          id: '7',
          chain_id: 'f',
          customer_id: 'eve',
          started_at: '2026-01-20T09:00:00Z',
          offered: true,
          handled: true,
          channel: 'phone',
        },
      ],
    },
    from: '2026-01-01T00:00:00Z',
    to: '2026-01-21T00:00:00Z',
    value: 0.25,
    numerator: 1,
    denominator: 4,
  },
  {
    title: 'By case: one settled in one contact, one in two, one not settled',
    variant: 'by_case',
    rows: {
      contact: [
        { id: '0', chain_id: 'z', issue_id: null, started_at: '2026-01-01T09:00:00Z', offered: true, resolved: true },
        {
          id: '1',
          chain_id: 'a',
          issue_id: 'bill',
          started_at: '2026-01-09T09:00:00Z',
          offered: true,
          resolved: true,
        },
        {
          id: '2',
          chain_id: 'b',
          issue_id: 'order',
          started_at: '2026-01-09T10:00:00Z',
          offered: true,
          resolved: false,
        },
        {
          id: '3',
          chain_id: 'c',
          issue_id: 'order',
          started_at: '2026-01-10T10:00:00Z',
          offered: true,
          resolved: true,
        },
        {
          id: '4',
          chain_id: 'd',
          issue_id: 'line',
          started_at: '2026-01-09T11:00:00Z',
          offered: true,
          resolved: false,
        },
        { id: '5', chain_id: 'e', issue_id: null, started_at: '2026-01-20T09:00:00Z', offered: true, resolved: true },
      ],
    },
    from: '2026-01-01T00:00:00Z',
    to: '2026-01-21T00:00:00Z',
    value: 1 / 3,
  },
];
