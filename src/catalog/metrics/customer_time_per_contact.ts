import type { Metric, WorkedExample } from '../../model';

export const customerTimePerContact: Metric = {
  name: 'customer_time_per_contact',
  title: "Customer's time per contact",
  sentence: 'How long a contact ties the customer up: menu, waiting on the line, talk and hold.',
  family: 'effort',
  entity: 'contact',
  formula: 'sum(customer_s) / count(where: known(customer_s) and not previous(chain_id, where: known(customer_s)))',

  unit: 'seconds',
  direction: 'lower',
  coverage: 'count(where: known(customer_s)) / count()',
  minimumN: 20,
  pitfalls: [
    "It is the customer's time, not the agent's: a call-back costs the agent the same and the customer far less.",
    'Waiting for a call-back is left out, since the customer is free to do something else; the time by the clock has it.',
    'All legs are added up, so that hold and queues after a transfer do not start again at zero.',
    'A message ties nobody up while it waits: contacts whose time is not known are left out, and the coverage says how many are not.',
  ],
  owner: 'Customer service',
  source: 'Own definition: customer elapsed time, all legs of a contact, over contacts',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: "Half an hour on the line, or three minutes and a call-back: the same talk, ten times the customer's time",
    rows: {
      contact: [
        { id: '1', chain_id: 'a', started_at: '2026-01-05T09:00:00Z', wait_s: 1620, talk_s: 180 },
        { id: '2', chain_id: 'b', started_at: '2026-01-05T09:00:00Z', wait_s: 0, talk_s: 0 },
        { id: '3', chain_id: 'b', started_at: '2026-01-05T09:25:00Z', wait_s: 0, talk_s: 180 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 990,
    numerator: 1980,
    denominator: 2,
  },
  {
    title: 'The second queue after the transfer counts, menu and hold too',
    rows: {
      contact: [
        {
          id: '1',
          chain_id: 'a',
          started_at: '2026-01-05T09:00:00Z',
          ivr_s: 60,
          wait_s: 120,
          talk_s: 180,
          hold_s: 30,
        },
        {
          id: '2',
          chain_id: 'a',
          started_at: '2026-01-05T09:06:30Z',
          ivr_s: null,
          wait_s: 300,
          talk_s: 240,
          hold_s: null,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 930,
    denominator: 1,
  },
];
