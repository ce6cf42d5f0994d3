import type { Metric, WorkedExample } from '../../model';

export const waitAnnouncementAccuracy: Metric = {
  name: 'wait_announcement_accuracy',
  title: 'Announced wait kept',
  sentence: 'Of the customers who were told how long they would wait, the share that waited about that long.',
  family: 'effort',
  entity: 'contact',
  formula:
    'count(where: offered and wait_s - announced_wait_s <= tolerance and announced_wait_s - wait_s <= tolerance) / count(where: offered and known(announced_wait_s) and known(wait_s))',
  unit: 'share',
  direction: 'higher',
  parameters: [{ name: 'tolerance', title: 'Give or take', default: 60, unit: 'seconds' }],
  variants: [
    {
      name: 'no_later',
      title: 'No later',
      sentence: 'Here being answered sooner than announced is no fault.',
      formula:
        'count(where: offered and wait_s - announced_wait_s <= tolerance) / count(where: offered and known(announced_wait_s) and known(wait_s))',
      source: 'Own definition: as above, one-sided',
    },
  ],
  coverage: 'count(where: offered and known(announced_wait_s)) / count(where: offered)',
  minimumN: 20,
  pitfalls: [
    'Few platforms keep what they announced: the coverage says how many contacts it knows of.',
    'Who gave up waited shorter than told, and counts as not kept where it is by more than the tolerance.',
    'Announcing too long a wait keeps the promise and drives customers away.',
  ],
  owner: 'Workforce planning',
  source: 'Own definition: announced and real wait differ by no more than the tolerance',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'One kept, one too late, one far too early; nothing was announced to the fourth',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, wait_s: 330, announced_wait_s: 300 },
        { id: '2', started_at: '2026-01-05T09:10:00Z', offered: true, wait_s: 600, announced_wait_s: 300 },
        { id: '3', started_at: '2026-01-05T09:20:00Z', offered: true, wait_s: 10, announced_wait_s: 300 },
        { id: '4', started_at: '2026-01-05T09:30:00Z', offered: true, wait_s: 10, announced_wait_s: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 1 / 3,
    numerator: 1,
    denominator: 3,
  },
  {
    title: 'Being early is no fault here',
    variant: 'no_later',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, wait_s: 330, announced_wait_s: 300 },
        { id: '2', started_at: '2026-01-05T09:10:00Z', offered: true, wait_s: 600, announced_wait_s: 300 },
        { id: '3', started_at: '2026-01-05T09:20:00Z', offered: true, wait_s: 10, announced_wait_s: 300 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
  },
];
