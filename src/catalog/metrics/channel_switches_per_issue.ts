import type { Metric, WorkedExample } from '../../model';

/** The contact just before was on another channel: the nearest of any channel is the nearest of another. */
const SWITCHED =
  'gap_to_previous(customer_id, within: window, where: offered, unlike: channel) <= gap_to_previous(customer_id, within: window, where: offered)';
const ISSUE = 'offered and known(customer_id) and not previous(customer_id, within: window, where: offered)';

export const channelSwitchesPerIssue: Metric = {
  name: 'channel_switches_per_issue',
  title: 'Channel switches per issue',
  sentence: 'How often customers have to change the channel until their issue is settled.',
  family: 'effort',
  entity: 'contact',
  formula: `count(where: offered and ${SWITCHED}) / count(where: ${ISSUE})`,
  unit: 'number',
  direction: 'lower',
  parameters: [{ name: 'window', title: 'Window', default: 7 * 86400, unit: 'seconds' }],
  coverage: 'count(where: offered and known(customer_id)) / count(where: offered)',
  minimumN: 20,
  pitfalls: [
    'It sees only channels whose customers carry the same number in the data: the app that knows nobody hides every switch.',
    'Some customers change because they like to, most because the first channel did not help.',
    'The first days of the data cannot be judged, since what came before them is not known.',
  ],
  owner: 'Customer service',
  source: 'Own definition; switching channels is one of the drivers of effort (Gartner)',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Phone, chat, chat, phone are two switches; two calls of Ada are none',
    rows: {
      contact: [
        { id: '0', customer_id: null, started_at: '2026-01-01T09:00:00Z', offered: true, channel: 'phone' },
        { id: '1', customer_id: 'ada', started_at: '2026-01-09T09:00:00Z', offered: true, channel: 'phone' },
        { id: '2', customer_id: 'ada', started_at: '2026-01-10T09:00:00Z', offered: true, channel: 'phone' },
        { id: '3', customer_id: 'ben', started_at: '2026-01-09T10:00:00Z', offered: true, channel: 'phone' },
        { id: '4', customer_id: 'ben', started_at: '2026-01-09T11:00:00Z', offered: true, channel: 'chat' },
        { id: '5', customer_id: 'ben', started_at: '2026-01-10T11:00:00Z', offered: true, channel: 'chat' },
        { id: '6', customer_id: 'ben', started_at: '2026-01-11T11:00:00Z', offered: true, channel: 'phone' },
      ],
    },
    from: '2026-01-01T00:00:00Z',
    to: '2026-01-12T00:00:00Z',
    value: 1,
    numerator: 2,
    denominator: 2,
  },
];
