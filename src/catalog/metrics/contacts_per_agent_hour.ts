import type { Metric, WorkedExample } from '../../model';

export const contactsPerAgentHour: Metric = {
  name: 'contacts_per_agent_hour',
  title: 'Contacts per agent hour',
  sentence: 'How many contacts an agent handles in an hour logged in.',
  family: 'efficiency',
  entity: 'interval',
  formula: 'sum(handled) / (sum(staffed_s) / 3600)',
  unit: 'number',
  direction: 'band',
  minimumN: 1,
  pitfalls: [
    'Where one agent has several chats at once, an hour holds more of them; do not compare with calls.',
    'It rises with the queue: idle time is below the line.',
    'Chasing it makes calls short and repeats many.',
  ],
  owner: 'Workforce planning',
  source: 'Genesys Cloud: interactions / on-queue time',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Forty contacts in five hours, not the mean of ten and six',
    rows: {
      interval: [
        { started_at: '2026-01-05T09:00:00Z', handled: 20, staffed_s: 7200 },
        { started_at: '2026-01-05T09:30:00Z', handled: 20, staffed_s: 10800 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 8,
    numerator: 40,
    denominator: 5,
  },
];
