import type { Metric, WorkedExample } from '../../model';

export const forumCoverage: Metric = {
  name: 'forum_coverage',
  title: 'Heard in a forum',
  sentence: 'Of those on the payroll, the share that took part in a forum of staff in the three months before.',
  family: 'climate',
  entity: 'staff',
  formula: 'count(where: in_forum) / count(where: known(in_forum))',
  unit: 'share',
  direction: 'higher',
  minimumN: 5,
  pitfalls: [
    'To sit in a forum is not to be heard: read it beside what became of the ideas.',
    'A forum that always has the same people covers few, however often it meets.',
  ],
  owner: 'People',
  source: 'Own definition: staff who took part in a forum within 90 days / staff',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'One of two whose part is known, over two weeks',
    rows: {
      staff: [
        { id: '1', person: 'ann', started_at: '2026-01-05T00:00:00Z', in_forum: true },
        { id: '2', person: 'bob', started_at: '2026-01-05T00:00:00Z', in_forum: false },
        { id: '3', person: 'ann', started_at: '2026-01-12T00:00:00Z', in_forum: true },
        { id: '4', person: 'bob', started_at: '2026-01-12T00:00:00Z', in_forum: false },
        { id: '5', person: 'cyd', started_at: '2026-01-12T00:00:00Z', in_forum: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-19T00:00:00Z',
    value: 0.5,
    numerator: 2,
    denominator: 4,
  },
];
