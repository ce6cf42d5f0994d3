import type { Metric, WorkedExample } from '../../model';

const CAME = 'sum(contacts, where: known(forecast))';

export const forecastBias: Metric = {
  name: 'forecast_bias',
  title: 'Forecast bias',
  sentence: 'Whether the forecast of contacts was too high (above zero) or too low, as a share of those that came.',
  family: 'efficiency',
  entity: 'interval',
  formula: `(sum(forecast, where: known(contacts)) - ${CAME}) / ${CAME}`,
  unit: 'share',
  direction: 'band',
  minimumN: 20,
  pitfalls: [
    'Zero does not mean a good forecast: errors of both signs cancel. Read it beside the forecast error.',
    'Too low shows as queues, too high as idle people.',
  ],
  owner: 'Workforce planning',
  source: 'Common definition: (forecast - actual) / actual, summed first',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ten too many and twenty too few: a tenth too low',
    rows: {
      interval: [
        { started_at: '2026-01-05T09:00:00Z', forecast: 60, contacts: 50 },
        { started_at: '2026-01-05T09:30:00Z', forecast: 30, contacts: 50 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: -0.1,
    numerator: -10,
    denominator: 100,
  },
];
