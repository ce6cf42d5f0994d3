import type { Metric, WorkedExample } from '../../model';

const PEOPLE = "item = 'engagement'";

export const engagedShare: Metric = {
  name: 'engaged_share',
  title: 'Engaged staff',
  sentence:
    'Of the people who answered most of the twelve questions, the share whose mean is 4.2 or more with no answer of 2 or less.',
  family: 'climate',
  entity: 'pulse',
  formula: `avg(high_share, where: ${PEOPLE})`,
  unit: 'share',
  direction: 'higher',
  coverage: `count(where: ${PEOPLE} and known(high_share)) / count(where: ${PEOPLE})`,
  variants: [
    {
      name: 'disengaged',
      title: 'Disengaged',
      sentence: 'The share whose mean is below 2.5 instead.',
      formula: `avg(low_share, where: ${PEOPLE})`,
      source: 'Own rule: mean of the answers below 2.5',
    },
  ],
  minimumN: 1,
  pitfalls: [
    'The rule is ours and stands in the open; figures by the rules of others, which are secret, differ.',
    'It is shown of 30 people or more only, and to 5 points.',
    'A move by one answer can make a person engaged or not: the mean says more of small groups.',
  ],
  owner: 'People',
  source: 'Own rule: mean of 4.2 or more and no answer of 2 or less, of people who answered 8 of 12 questions or more',
  version: 1,
  effective: '2026-01-01',
};

const oneWave = {
  pulse: [
    {
      wave: '2026 Q1',
      closed_at: '2026-01-31T00:00:00Z',
      item: 'engagement',
      level: 'whole',
      answers: 40,
      mean: 3.7,
      high_share: 0.35,
      low_share: 0.1,
    },
    {
      wave: '2026 Q1',
      closed_at: '2026-01-31T00:00:00Z',
      item: 'voice',
      level: 'whole',
      answers: 40,
      mean: 3.7,
      high_share: 0.2,
      low_share: 0.2,
    },
  ],
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Of one wave; questions are not people',
    rows: oneWave,
    from: '2026-01-01T00:00:00Z',
    to: '2026-02-01T00:00:00Z',
    value: 0.35,
    numerator: 0.35,
    denominator: 1,
  },
  {
    title: 'Those who are not, of the same wave',
    variant: 'disengaged',
    rows: oneWave,
    from: '2026-01-01T00:00:00Z',
    to: '2026-02-01T00:00:00Z',
    value: 0.1,
    numerator: 0.1,
    denominator: 1,
  },
];
