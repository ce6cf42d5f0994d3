import type { Metric, WorkedExample } from '../../model';

const CONTACT = 'offered and known(customer_id) and not previous(chain_id, where: offered)';
const RESOLVED =
  'offered and handled and known(customer_id) and not next(chain_id, where: handled) and not next(customer_id, within: window, where: offered, unlike: chain_id)';

export const contactsPerResolution: Metric = {
  name: 'contacts_per_resolution',
  title: 'Contacts per resolution',
  sentence: 'How many contacts it takes, on average, until an issue stays settled.',
  family: 'effectiveness',
  entity: 'contact',
  formula: `count(where: ${CONTACT}) / count(where: ${RESOLVED})`,
  unit: 'number',
  direction: 'lower',
  parameters: [{ name: 'window', title: 'Window', default: 7 * 86400, unit: 'seconds' }],
  variants: [
    {
      name: 'by_case',
      title: 'By case',
      sentence: 'Contacts about cases, for each case that the case system says is settled.',
      formula:
        'count(where: offered and known(issue_id) and not previous(chain_id, where: offered)) / count_distinct(issue_id, where: resolved)',
      coverage: 'count(where: offered and known(issue_id)) / count(where: offered)',
      source: 'National Indicator 14 (United Kingdom, 2008 to 2010): contacts per resolved request',
    },
  ],
  coverage: 'count(where: offered and known(customer_id)) / count(where: offered)',
  minimumN: 20,
  pitfalls: [
    'One is the least there can be. Times handle time, it is what a settled issue really costs.',
    'Attempts that were given up count as contacts too: the customer made them.',
    'It is above one divided by first contact resolution where many give up.',
    'The last days of the data cannot be judged yet and are left out.',
  ],
  owner: 'Operations',
  source: 'SQM Group: calls per resolution; 1.5 on average, 1.2 at the best',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ada needs one, Ben three of which he gave one up; the transfer is no contact of its own',
    rows: {
      contact: [
        {
          id: '1',
          chain_id: 'a',
          customer_id: 'ada',
          started_at: '2026-01-09T09:00:00Z',
          offered: true,
          handled: true,
        },
        {
          id: '2',
          chain_id: 'a',
          customer_id: 'ada',
          started_at: '2026-01-09T09:05:00Z',
          offered: true,
          handled: true,
        },
        {
          id: '3',
          chain_id: 'b',
          customer_id: 'ben',
          started_at: '2026-01-09T10:00:00Z',
          offered: true,
          handled: true,
        },
        {
          id: '4',
          chain_id: 'c',
          customer_id: 'ben',
          started_at: '2026-01-10T10:00:00Z',
          offered: true,
          handled: false,
        },
        {
          id: '5',
          chain_id: 'd',
          customer_id: 'ben',
          started_at: '2026-01-12T10:00:00Z',
          offered: true,
          handled: true,
        },
        {
          id: '6',
          chain_id: 'e',
          customer_id: null,
          started_at: '2026-01-20T09:00:00Z',
          offered: true,
          handled: true,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-21T00:00:00Z',
    value: 2,
    numerator: 4,
    denominator: 2,
  },
  {
    title: 'By case: three contacts about two cases, one of which is settled',
    variant: 'by_case',
    rows: {
      contact: [
        {
          id: '1',
          chain_id: 'a',
          issue_id: 'bill',
          started_at: '2026-01-09T09:00:00Z',
          offered: true,
          resolved: false,
        },
        {
          id: '2',
          chain_id: 'b',
          issue_id: 'bill',
          started_at: '2026-01-10T09:00:00Z',
          offered: true,
          resolved: true,
        },
        {
          id: '3',
          chain_id: 'c',
          issue_id: 'order',
          started_at: '2026-01-10T10:00:00Z',
          offered: true,
          resolved: false,
        },
        { id: '4', chain_id: 'd', issue_id: null, started_at: '2026-01-11T10:00:00Z', offered: true, resolved: true },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-12T00:00:00Z',
    value: 3,
    numerator: 3,
    denominator: 1,
  },
];
