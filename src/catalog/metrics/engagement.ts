import { ENGAGEMENT_LEVELS, ENGAGEMENT_SLOTS } from '../../model';
import type { EngagementLevel, Metric, Variant, WorkedExample } from '../../model';

const within = (slots: readonly string[]) => `item in (${slots.map((slot) => `'${slot}'`).join(', ')})`;
const SLOTS = within(ENGAGEMENT_SLOTS);

const LEVELS: Readonly<Record<EngagementLevel, string>> = {
  basic_needs: 'Basic needs',
  management_support: 'Management support',
  teamwork: 'Teamwork',
  growth: 'Growth',
};

function levelVariant(name: EngagementLevel, title: string): Variant {
  const slots = within(ENGAGEMENT_LEVELS[name]);
  return {
    ...{ name, title, sentence: `Of the questions of this level only: ${ENGAGEMENT_LEVELS[name].join(', ')}.` },
    formula: `avg(mean, where: ${slots})`,
    coverage: `count(where: ${slots} and known(mean)) / count(where: ${slots})`,
    source: 'Own definition: mean of the means of the questions of one level; levels as Verint names them',
  };
}

export const engagement: Metric = {
  name: 'engagement',
  title: 'Engagement',
  sentence: 'What staff say of their work: the mean of the means of twelve questions, from 1 (worst) to 5 (best).',
  family: 'climate',
  entity: 'pulse',
  formula: `avg(mean, where: ${SLOTS})`,
  unit: 'number',
  direction: 'higher',
  coverage: `count(where: ${SLOTS} and known(mean)) / count(where: ${SLOTS})`,
  variants: [
    {
      name: 'top_box',
      title: 'Best answers',
      sentence: 'The share of the best answer instead, over the same questions.',
      formula: `avg(high_share, where: ${SLOTS})`,
      unit: 'share',
      coverage: `count(where: ${SLOTS} and known(high_share)) / count(where: ${SLOTS})`,
      source: 'Common beside the mean: share of 5s',
    },
    ...Object.entries(LEVELS).map(([name, title]) => levelVariant(name as EngagementLevel, title)),
  ],
  minimumN: 1,
  pitfalls: [
    'It is what people say, not what happens: practices stand beside it and are never mixed with it.',
    'Where questions are withheld, it is the mean of the others; the coverage says how many.',
    'Questions of another wording give another figure: compare it with itself.',
  ],
  owner: 'People',
  source:
    'Buckingham & Coffman 1999, First, Break All the Rules: twelve questions, and the mean of their means; the wording is theirs and not shipped',
  version: 1,
  effective: '2026-01-01',
};

const cell = (item: string, mean: number | null, high_share: number | null) => ({
  ...{ wave: '2026 Q1', closed_at: '2026-01-31T00:00:00Z', item, level: 'whole' },
  ...{ answers: mean === null ? null : 40, mean, high_share },
});

const january = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' };

const asked = {
  pulse: [
    cell('expectations', 4.2, 0.5),
    cell('recognition', 3.0, 0.1),
    cell('day', 1.5, 0),
    { ...cell('recognition', 2.0, 0), level: 'site', site: 'Leeds', answers: 15 },
  ],
};

const byLevel = {
  pulse: [
    cell('expectations', 4.2, 0.5),
    cell('materials', 3.4, 0.2),
    cell('recognition', 3.0, 0.1),
    cell('voice', 3.8, 0.3),
    cell('friendship', 2.6, 0.1),
    cell('growth', 2.2, 0.1),
    cell('progress', null, null),
    cell('learning', 4.6, 0.7),
  ],
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Two questions of the whole; what was asked besides, and the site, are not in it',
    rows: asked,
    ...january,
    value: 3.6,
    numerator: 7.2,
    denominator: 2,
  },
  {
    title: 'A question that is withheld leaves the mean of the others',
    rows: { pulse: [cell('expectations', 4.2, 0.4), cell('recognition', null, null)] },
    ...january,
    value: 4.2,
    numerator: 4.2,
    denominator: 1,
  },
  {
    title: 'Half gave the best answer to one question, a tenth to the other',
    variant: 'top_box',
    rows: asked,
    ...january,
    value: 0.3,
    numerator: 0.6,
    denominator: 2,
  },
  {
    title: 'Of what somebody needs to work at all, two were asked',
    variant: 'basic_needs',
    rows: byLevel,
    ...january,
    value: 3.8,
    denominator: 2,
  },
  {
    title: 'Recognised, and less so helped to grow',
    variant: 'management_support',
    rows: byLevel,
    ...january,
    value: 2.6,
    denominator: 2,
  },
  {
    title: 'Heard, but few friends',
    variant: 'teamwork',
    rows: byLevel,
    ...january,
    value: 3.2,
    denominator: 2,
  },
  {
    title: 'Of progress too few spoke: what is left is learning',
    variant: 'growth',
    rows: byLevel,
    ...january,
    value: 4.6,
    denominator: 1,
  },
];
