import type { Metric, WorkedExample } from '../../model';

const BEGINNERS = 'tenure_days > from_day and tenure_days <= to_day';

export const competentInTime: Metric = {
  name: 'competent_in_time',
  title: 'Competent in time',
  sentence: 'Of the people in their third to sixth month, the share who worked unaided and as well as is asked.',
  family: 'climate',
  entity: 'staff',
  formula: `count(where: competent and ${BEGINNERS}) / count(where: known(competent) and ${BEGINNERS})`,
  unit: 'share',
  direction: 'higher',
  parameters: [
    { name: 'from_day', title: 'From day', default: 90, unit: 'number' },
    { name: 'to_day', title: 'To day', default: 180, unit: 'number' },
  ],
  minimumN: 5,
  pitfalls: [
    'Who left before is not in it: read it beside those who leave in the first 90 days.',
    'A lower bar makes everybody quick: say what is asked, and keep it.',
    'Weeks of one person count each: few beginners make many rows.',
  ],
  owner: 'People',
  source: 'Own definition: speed to competence as a share, for a mean of days would leave out who is not there yet',
  version: 1,
  effective: '2026-01-01',
};

const week = (id: string, tenure_days: number, competent: boolean | null) => ({
  ...{ id, started_at: '2026-01-05T00:00:00Z', days: 7, tenure_days, competent },
});

export const examples: readonly WorkedExample[] = [
  {
    title: 'Two of three beginners; one is too new, one long there, and of one nobody says',
    rows: {
      staff: [
        week('1', 100, true),
        week('2', 120, false),
        week('3', 180, true),
        week('4', 30, false),
        week('5', 900, true),
        week('6', 150, null),
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-12T00:00:00Z',
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
  },
];
