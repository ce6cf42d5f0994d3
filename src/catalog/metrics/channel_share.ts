import type { Metric, WorkedExample } from '../../model';

export const channelShare: Metric = {
  name: 'channel_share',
  title: 'Channel share',
  sentence: 'Of the contacts whose channel is known, the share that came by one channel.',
  family: 'journey',
  entity: 'contact',
  formula: 'count(where: offered and channel = chosen) / count(where: offered and known(channel))',
  forms: [
    {
      entity: 'interval',
      formula: 'sum(offered, where: channel = chosen) / sum(offered, where: known(channel))',
      sentence: 'As the source has added it up.',
    },
  ],
  unit: 'share',
  direction: 'band',
  parameters: [{ name: 'chosen', title: 'Channel', default: 'phone' }],
  minimumN: 20,
  pitfalls: [
    'A contact that moves from chat to phone counts in both, as two legs.',
    'A share may fall because another channel grew: look at the counts beside it.',
  ],
  owner: 'Customer experience',
  source: 'Common definition: contacts of a channel / contacts; split contacts by channel for the whole mix',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'One chat in four; ours to them is not below the line',
    parameters: { chosen: 'chat' },
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, channel: 'phone' },
        { id: '2', started_at: '2026-01-05T09:01:00Z', offered: true, channel: 'chat' },
        { id: '3', started_at: '2026-01-05T09:02:00Z', offered: true, channel: 'phone' },
        { id: '4', started_at: '2026-01-05T09:03:00Z', offered: true, channel: 'mail' },
        { id: '5', started_at: '2026-01-05T09:04:00Z', offered: false, channel: 'chat' },
        { id: '6', started_at: '2026-01-05T09:05:00Z', offered: true, channel: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.25,
    numerator: 1,
    denominator: 4,
  },
  {
    title: 'From intervals',
    parameters: { chosen: 'chat' },
    rows: {
      interval: [
        { started_at: '2026-01-05T09:00:00Z', offered: 60, channel: 'phone' },
        { started_at: '2026-01-05T09:00:00Z', offered: 40, channel: 'chat' },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.4,
    numerator: 40,
    denominator: 100,
  },
];
