import type { Metric, WorkedExample } from '../../model';

export const intervalsOnTarget: Metric = {
  name: 'intervals_on_target',
  title: 'Intervals on target',
  sentence:
    'Share of intervals in which at least the wanted share of customers was answered in time: good service hour after hour.',
  family: 'journey',
  entity: 'interval',
  formula:
    'count(where: answered + abandoned > 0 and answered_in_time >= target * (answered + abandoned)) / count(where: answered + abandoned > 0)',
  unit: 'share',
  direction: 'higher',
  parameters: [{ name: 'target', title: 'Wanted share', default: 0.8, unit: 'share' }],
  minimumN: 20,
  pitfalls: [
    'The same monthly service level can be even or can hide bad hours behind idle ones; this tells them apart.',
    'An interval with two contacts weighs as much as one with two hundred.',
    'In time is by the threshold of the source.',
  ],
  owner: 'Workforce planning',
  source: 'Own definition: operational excellence day after day, as the share of intervals within target',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Together 80 % were answered in time, yet one of two half hours failed; the empty one is not below the line',
    rows: {
      interval: [
        { started_at: '2026-01-05T09:00:00Z', answered: 10, abandoned: 0, answered_in_time: 6 },
        { started_at: '2026-01-05T09:30:00Z', answered: 10, abandoned: 0, answered_in_time: 10 },
        { started_at: '2026-01-05T10:00:00Z', answered: 0, abandoned: 0, answered_in_time: 0 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    numerator: 1,
    denominator: 2,
  },
];
