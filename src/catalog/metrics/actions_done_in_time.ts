import type { Metric, WorkedExample } from '../../model';

export const actionsDoneInTime: Metric = {
  name: 'actions_done_in_time',
  title: 'Actions done in time',
  sentence: 'Of the actions that were done or came due, the share that was done by the day it was to be done.',
  family: 'climate',
  entity: 'action',
  formula: 'count(where: done_at <= due_at) / count(where: known(due_at))',
  unit: 'share',
  direction: 'higher',
  minimumN: 10,
  pitfalls: [
    'Done in time says nothing about what it did: the answer "actions" shows the figure before and after.',
    'Only what somebody wrote down is in it.',
    'In a period that reaches into the future it also holds what is not due yet.',
  ],
  owner: 'Customer experience',
  source: 'Own definition: what we decide and what we do',
  version: 1,
  effective: '2026-01-01',
};

const act = (id: string, due_at: string, done_at: string | null) => ({ id, due_at, done_at });

export const examples: readonly WorkedExample[] = [
  {
    title: 'One done early, one done late, one never; the fourth falls due after the period',
    rows: {
      action: [
        act('1', '2026-01-09T09:00:00Z', '2026-01-06T09:00:00Z'),
        act('2', '2026-01-05T09:00:00Z', '2026-01-07T09:00:00Z'),
        act('3', '2026-01-08T09:00:00Z', null),
        act('4', '2026-02-08T09:00:00Z', null),
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-12T00:00:00Z',
    value: 1 / 3,
    numerator: 1,
    denominator: 3,
  },
];
