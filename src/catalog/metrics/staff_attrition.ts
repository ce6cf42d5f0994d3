import type { Metric, WorkedExample } from '../../model';

export const staffAttrition: Metric = {
  name: 'staff_attrition',
  title: 'Staff leaving',
  sentence: 'Staff who left, as a share of those who were there, as it would be over a whole year.',
  family: 'climate',
  entity: 'staff',
  formula: '365 * count(where: left) / sum(days)',
  unit: 'share',
  direction: 'lower',
  variants: [
    {
      name: 'voluntary',
      title: 'Of their own will',
      sentence: 'Only those who wanted to leave.',
      formula: '365 * count(where: left and voluntary) / sum(days)',
      source: 'Own definition: as above, of those who gave notice',
    },
    {
      name: 'first_90_days',
      title: 'In the first 90 days',
      sentence: 'Only of those who were there for 90 days or less.',
      formula: '365 * count(where: left and tenure_days <= 90) / sum(days, where: tenure_days <= 90)',
      source: 'Own definition: as above, of beginners; it says how people are chosen, taken in and trained',
    },
    {
      name: 'regretted',
      title: 'Regretted',
      sentence: 'Only those whom the house would have kept.',
      formula: '365 * count(where: left and regretted) / sum(days)',
      source: 'Own definition: as above, where somebody says whose leaving was a loss',
    },
  ],
  minimumN: 50,
  pitfalls: [
    'A move to another team is no leaving: a source that writes it as one makes both teams look worse.',
    'In a small team one person makes a large share: read the interval of a longer period.',
  ],
  owner: 'People',
  source:
    "ContactBabel 2015, UK Contact Centre Decision-Makers' Guide: annual attrition, leavers / average headcount; about 20 % was usual",
  version: 1,
  effective: '2026-01-01',
};

const week = (id: string, left: boolean, more: object = {}) => ({
  ...{ id, started_at: '2026-01-05T00:00:00Z', days: 7, tenure_days: 400, left, ...more },
});

export const examples: readonly WorkedExample[] = [
  {
    title: 'One of five left in a week: at that pace the house is new more than ten times a year',
    rows: {
      staff: [week('1', true), week('2', false), week('3', false), week('4', false), week('5', false)],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-12T00:00:00Z',
    value: 365 / 35,
    numerator: 365,
    denominator: 35,
  },
  {
    title: 'Two left, one of them a beginner of a week',
    variant: 'first_90_days',
    rows: {
      staff: [week('1', true), week('2', true, { tenure_days: 7 }), week('3', false, { tenure_days: 30 })],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-12T00:00:00Z',
    value: 365 / 14,
    numerator: 365,
    denominator: 14,
  },
  {
    title: 'Two left, one of them wanted to',
    variant: 'voluntary',
    rows: { staff: [week('1', true, { voluntary: true }), week('2', true, { voluntary: false }), week('3', false)] },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-12T00:00:00Z',
    value: 365 / 21,
    numerator: 365,
    denominator: 21,
  },
  {
    title: 'Two left, one of them a loss',
    variant: 'regretted',
    rows: { staff: [week('1', true, { regretted: true }), week('2', true, { regretted: false }), week('3', false)] },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-12T00:00:00Z',
    value: 365 / 21,
    numerator: 365,
    denominator: 21,
  },
];
