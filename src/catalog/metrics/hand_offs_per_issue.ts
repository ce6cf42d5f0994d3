import type { Metric, WorkedExample } from '../../model';

/** Whoever took the leg just before was somebody else: the nearest of anybody is the nearest of another. */
const HANDED =
  'gap_to_previous(customer_id, within: window, where: handled, unlike: agent) <= gap_to_previous(customer_id, within: window, where: handled)';
const ISSUE = 'handled and known(customer_id) and not previous(customer_id, within: window, where: handled)';

export const handOffsPerIssue: Metric = {
  name: 'hand_offs_per_issue',
  title: 'Hand-offs per issue',
  sentence: 'How often customers have to get used to somebody new until their issue is settled.',
  family: 'effort',
  entity: 'contact',
  formula: `count(where: handled and ${HANDED}) / count(where: ${ISSUE})`,
  unit: 'number',
  direction: 'lower',
  parameters: [{ name: 'window', title: 'Window', default: 7 * 86400, unit: 'seconds' }],
  variants: [
    {
      name: 'by_case',
      title: 'By case',
      sentence: 'Here: as the case system counts them.',
      formula: 'avg(hand_offs)',
      coverage: 'count(where: known(hand_offs)) / count(where: handled)',
      source: 'Zendesk: assignee stations less one',
    },
  ],
  coverage: 'count(where: handled and known(customer_id)) / count(where: handled)',
  minimumN: 20,
  pitfalls: [
    'Transfers and repeats with another agent both count: to the customer they feel alike.',
    'An issue is known only by its customer and the window.',
    'The first days of the data cannot be judged, since what came before them is not known.',
  ],
  owner: 'Customer service',
  source: 'Own definition: changes of agent from one handled leg to the next, over issues',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'A transfer is one, the repeat with the same agent none, the repeat with another one more',
    rows: {
      contact: [
        { id: '0', customer_id: null, started_at: '2026-01-01T09:00:00Z', handled: true, agent: 'Ian' },
        { id: '1', customer_id: 'ada', started_at: '2026-01-09T09:00:00Z', handled: true, agent: 'Ian' },
        { id: '2', customer_id: 'ada', started_at: '2026-01-09T09:05:00Z', handled: true, agent: 'Jo' },
        { id: '3', customer_id: 'ada', started_at: '2026-01-10T09:00:00Z', handled: true, agent: 'Jo' },
        { id: '4', customer_id: 'ada', started_at: '2026-01-11T09:00:00Z', handled: true, agent: 'Kay' },
        { id: '5', customer_id: 'ben', started_at: '2026-01-11T10:00:00Z', handled: true, agent: 'Ian' },
      ],
    },
    from: '2026-01-01T00:00:00Z',
    to: '2026-01-12T00:00:00Z',
    value: 1,
    numerator: 2,
    denominator: 2,
  },
  {
    title: 'As the case system counts them',
    variant: 'by_case',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-09T09:00:00Z', handled: true, hand_offs: 0 },
        { id: '2', started_at: '2026-01-09T09:05:00Z', handled: true, hand_offs: 3 },
        { id: '3', started_at: '2026-01-09T09:10:00Z', handled: true, hand_offs: null },
      ],
    },
    from: '2026-01-01T00:00:00Z',
    to: '2026-01-12T00:00:00Z',
    value: 1.5,
    numerator: 3,
    denominator: 2,
  },
];
