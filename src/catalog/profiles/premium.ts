import type { Profile } from '../../model';

/** A starting point for a house whose customers pay for being looked after: no weak part is forgiven. */
export const premium: Profile = {
  name: 'premium',
  title: 'Premium',
  sentence: 'Customers pay for being looked after: what they say counts too, and nothing may be weak.',
  version: 1,
  effective: '2026-01-01',
  familyExponent: -1,
  exponent: -1,
  coverageFloor: 0.7,
  target: 75,
  families: [
    {
      family: 'efficiency',
      title: 'Efficiency',
      weight: 1,
      metrics: [
        {
          metric: 'service_level',
          weight: 2,
          target: 0.9,
          goalposts: { direction: 'higher', worst: 0.6, best: 0.95 },
          reason: 'Above the convention of 80 % in 20 seconds: whoever pays more waits less.',
        },
        {
          metric: 'abandon_rate',
          weight: 1,
          target: 0.03,
          goalposts: { direction: 'lower', worst: 0.09, best: 0.01 },
          reason:
            'Half of UK centres lost 4.5 % or less in 2016, and the worst year on record was 9.1 %, 2023 (ContactBabel).',
        },
        {
          metric: 'handle_time',
          weight: 1,
          target: 360,
          goalposts: { direction: 'band', floor: 120, low: 240, high: 600, ceiling: 1500 },
          reason:
            'A service call lasts almost five minutes, a sales call six and a half (ContactBabel, UK, 2014/15): twice that is no fault here.',
        },
      ],
    },
    {
      family: 'effectiveness',
      title: 'Effectiveness',
      weight: 1,
      metrics: [
        {
          metric: 'first_contact_resolution',
          weight: 2,
          target: 0.8,
          goalposts: { direction: 'higher', worst: 0.5, best: 0.9 },
          reason:
            '80 % is world-class, which one centre in twenty is (SQM, asked by survey; measured from contacts it is lower).',
        },
        {
          metric: 'contacts_per_resolution',
          weight: 1,
          target: 1.25,
          goalposts: { direction: 'lower', worst: 1.8, best: 1.1 },
          reason: '1.2 at world-class centres, 1.5 on average (SQM).',
        },
        {
          metric: 'promises_kept',
          weight: 1,
          target: 0.95,
          goalposts: { direction: 'higher', worst: 0.7, best: 1 },
          reason: 'A promise is what is paid for; our opinion.',
        },
        {
          metric: 'share_of_customer_data',
          weight: 1,
          target: 0.9,
          goalposts: { direction: 'higher', worst: 0.5, best: 1 },
          reason: 'Nobody has published a figure; whoever pays more is known by name. Our opinion.',
        },
      ],
    },
    {
      family: 'voice',
      title: 'Voice',
      weight: 1,
      metrics: [
        {
          metric: 'satisfaction_top_box',
          weight: 1,
          target: 0.7,
          goalposts: { direction: 'higher', worst: 0.4, best: 0.85 },
          reason: 'Only the best mark is what a premium promises; our opinion.',
        },
        {
          metric: 'customer_effort_score',
          weight: 1,
          target: 0.85,
          goalposts: { direction: 'higher', worst: 0.5, best: 0.95 },
          reason:
            '96 of 100 customers become less loyal after high effort, 9 after low effort (Gartner); where the bar stands is our opinion.',
        },
      ],
    },
  ],
};
