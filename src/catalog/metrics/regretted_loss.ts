import type { Metric, WorkedExample } from '../../model';

export const regrettedLoss: Metric = {
  name: 'regretted_loss',
  title: 'Regretted loss',
  sentence: 'Of the people who left, the share who worked unaided and as well as is asked.',
  family: 'climate',
  entity: 'staff',
  formula: 'count(where: left and competent) / count(where: left and known(competent))',
  unit: 'share',
  direction: 'lower',
  variants: [
    {
      name: 'said',
      title: 'As the house says',
      sentence: 'Those whom the house would have kept instead, of those of whom it says so or not.',
      formula: 'count(where: left and regretted) / count(where: left and known(regretted))',
      source: 'Own definition: what is said after somebody left is kinder than what was measured before',
    },
  ],
  minimumN: 5,
  pitfalls: [
    'Where nearly everybody is competent, so are nearly all who leave: read it beside the share who are, and beside how many leave.',
    'In a small team few leave: the interval says how little that tells.',
  ],
  owner: 'People',
  source: 'Own definition: the loss of those who could do it, as a share of all who left',
  version: 1,
  effective: '2026-01-01',
};

const week = (id: string, left: boolean, more: object = {}) => ({
  ...{ id, started_at: '2026-01-05T00:00:00Z', days: 7, tenure_days: 400, left, ...more },
});

export const examples: readonly WorkedExample[] = [
  {
    title: 'Three left, of one of whom nobody says; one of the other two could do it',
    rows: {
      staff: [
        week('1', true, { competent: true }),
        week('2', true, { competent: false }),
        week('3', true, { competent: null }),
        week('4', false, { competent: true }),
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-12T00:00:00Z',
    value: 1 / 2,
    numerator: 1,
    denominator: 2,
  },
  {
    title: 'The house would have kept one of two',
    variant: 'said',
    rows: { staff: [week('1', true, { regretted: true }), week('2', true, { regretted: false }), week('3', false)] },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-12T00:00:00Z',
    value: 1 / 2,
    numerator: 1,
    denominator: 2,
  },
];
