import type { Profile } from '../../model';

/** An index of effort with its weights in the open. Goalposts are ours; every house moves them to its own proposition. */
export const effort: Profile = {
  name: 'effort',
  title: 'Effort',
  sentence: 'How easy it is to be our customer: 100 is no effort at all.',
  version: 1,
  effective: '2026-01-01',
  familyExponent: 0,
  exponent: 1,
  coverageFloor: 0.6,
  target: 70,
  families: [
    {
      family: 'effort',
      title: 'Effort',
      weight: 1,
      metrics: [
        {
          metric: 'customer_time_per_contact',
          weight: 2,
          target: 360,
          goalposts: { direction: 'lower', worst: 1800, best: 120 },
        },
        {
          metric: 'repeat_contact_rate',
          weight: 2,
          target: 0.2,
          goalposts: { direction: 'lower', worst: 0.5, best: 0.1 },
        },
        {
          metric: 'channel_switches_per_issue',
          weight: 1,
          target: 0.1,
          goalposts: { direction: 'lower', worst: 0.5, best: 0.02 },
        },
        {
          metric: 'hand_offs_per_issue',
          weight: 1,
          target: 0.4,
          goalposts: { direction: 'lower', worst: 1.5, best: 0.1 },
        },
        {
          metric: 'transfer_rate',
          weight: 1,
          target: 0.08,
          goalposts: { direction: 'lower', worst: 0.3, best: 0.02 },
        },
        {
          metric: 'asked_again_rate',
          weight: 1,
          target: 0.05,
          goalposts: { direction: 'lower', worst: 0.4, best: 0.01 },
        },
      ],
    },
  ],
};
