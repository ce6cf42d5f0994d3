import type { Metric, WorkedExample } from '../../model';

export const stepCompletion: Metric = {
  name: 'step_completion',
  title: 'Steps that worked',
  sentence: 'Of the steps that customers tried and that are over, the share that was completed.',
  family: 'journey',
  entity: 'journey_step',
  formula: "count(where: outcome = 'completed') / count(where: known(outcome))",
  unit: 'share',
  direction: 'higher',
  minimumN: 20,
  pitfalls: [
    'A mean over steps hides the one that fails, and a journey fails where one of its steps does: split it by step, or ask for the answer "journeys".',
    'Who tries a step three times counts three times.',
    'Steps that fail without a trace are missing.',
  ],
  owner: 'Customer experience',
  source: 'Own definition: completed / tried, after the O-ring principle of Kremer 1993, Q. J. Econ. 108, pp. 551-575',
  version: 1,
  effective: '2026-01-01',
};

const step = (id: string, name: string, outcome: string | null) => ({
  id,
  journey: 'Pay',
  step: name,
  started_at: '2026-01-05T09:00:00Z',
  outcome,
});

export const examples: readonly WorkedExample[] = [
  {
    title: 'Of three steps that are over one failed; the fourth is still going on',
    rows: {
      journey_step: [
        step('1', 'Log in', 'completed'),
        step('2', 'Pay', 'completed'),
        step('3', 'Pay', 'failed'),
        step('4', 'Log in', null),
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
  },
];
