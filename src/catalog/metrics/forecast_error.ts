import type { Metric, WorkedExample } from '../../model';

const CAME = 'sum(contacts, where: known(forecast))';

export const forecastError: Metric = {
  name: 'forecast_error',
  title: 'Forecast error',
  sentence: 'How far the forecast of contacts was off, as a share of the contacts that came.',
  family: 'efficiency',
  entity: 'interval',
  formula: `sum(case when forecast > contacts then forecast - contacts else contacts - forecast end) / ${CAME}`,
  unit: 'share',
  direction: 'lower',
  minimumN: 20,
  pitfalls: [
    'It is taken interval by interval: the same forecast has a smaller error by the day than by the half hour.',
    'Too high and too low do not cancel here; the bias says which way it leans.',
    'Intervals without a forecast, or without contacts counted, are left out.',
  ],
  owner: 'Workforce planning',
  source: 'Weighted absolute percentage error (WAPE): sum of |forecast - actual| / sum of actual',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ten too many and ten too few are an error of 20 %, though the day came out right',
    rows: {
      interval: [
        { started_at: '2026-01-05T09:00:00Z', forecast: 60, contacts: 50 },
        { started_at: '2026-01-05T09:30:00Z', forecast: 40, contacts: 50 },
        { started_at: '2026-01-05T10:00:00Z', forecast: null, contacts: 70 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.2,
    numerator: 20,
    denominator: 100,
  },
];
