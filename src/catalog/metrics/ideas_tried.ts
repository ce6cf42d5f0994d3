import type { Metric, WorkedExample } from '../../model';

const SOON = 'tried_at <= raised_at + within';

export const ideasTried: Metric = {
  name: 'ideas_tried',
  title: 'Ideas tried',
  sentence: 'Of the ideas that staff raised, the share that somebody began to try within a month.',
  family: 'climate',
  entity: 'idea',
  formula: `count(where: ${SOON}) / count()`,
  unit: 'share',
  direction: 'higher',
  variants: [
    {
      name: 'adopted',
      title: 'Ideas adopted',
      sentence: 'The share that became the way that it is done instead, whenever that was.',
      formula: 'count(where: known(adopted_at)) / count()',
      source: 'Own definition: ideas adopted / ideas raised',
    },
  ],
  parameters: [{ name: 'within', title: 'Tried within', default: 2592000, unit: 'seconds' }],
  minimumN: 5,
  pitfalls: [
    'Ideas of the last weeks may still be tried.',
    'Where nobody raises any, none is left untried: read it beside how many are raised.',
    'To try is not to adopt; an idea that is tried and dropped was taken seriously.',
  ],
  owner: 'People',
  source: 'Own definition: ideas begun within a month / ideas raised',
  version: 1,
  effective: '2026-01-01',
};

const idea = (id: string, raised_at: string, tried_at: string | null, adopted_at: string | null = null) => ({
  ...{ id, raised_at, tried_at, adopted_at },
});

const raised = {
  idea: [
    idea('1', '2026-01-05T09:00:00Z', '2026-01-12T09:00:00Z', '2026-02-02T09:00:00Z'),
    idea('2', '2026-01-05T10:00:00Z', '2026-03-05T10:00:00Z', '2026-05-04T10:00:00Z'),
    idea('3', '2026-01-06T09:00:00Z', null),
    idea('4', '2026-01-07T09:00:00Z', null),
  ],
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'One tried within the month, one after two, two never',
    rows: raised,
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-12T00:00:00Z',
    value: 0.25,
    numerator: 1,
    denominator: 4,
  },
  {
    title: 'Both that were tried became the way that it is done, however late',
    variant: 'adopted',
    rows: raised,
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-12T00:00:00Z',
    value: 0.5,
    numerator: 2,
    denominator: 4,
  },
];
