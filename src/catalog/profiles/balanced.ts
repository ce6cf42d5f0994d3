import type { Profile } from '../../model';

/** A starting point for a house that wants good service at a fair cost; every house moves it to its own proposition. */
export const balanced: Profile = {
  name: 'balanced',
  title: 'Balanced',
  sentence: 'Quick answers and solved problems count alike, and neither makes up for the other.',
  version: 1,
  effective: '2026-01-01',
  familyExponent: 0,
  exponent: -1,
  coverageFloor: 0.6,
  target: 70,
  families: [
    {
      family: 'efficiency',
      title: 'Efficiency',
      weight: 1,
      metrics: [
        {
          metric: 'service_level',
          weight: 2,
          target: 0.8,
          goalposts: { direction: 'higher', worst: 0.4, best: 0.95 },
          reason: '80 % in 20 seconds is the convention of the trade; the last per cents cost more than they bring.',
        },
        {
          metric: 'handle_time',
          weight: 1,
          target: 330,
          goalposts: { direction: 'band', floor: 60, low: 180, high: 360, ceiling: 900 },
          reason:
            'A service call lasts almost five minutes (ContactBabel, UK, 2014/15): shorter is not better, so it is a band.',
        },
        {
          metric: 'handle_time_per_resolution',
          weight: 2,
          target: 480,
          goalposts: { direction: 'lower', worst: 1200, best: 300 },
          reason:
            'Five minutes a contact at one contact a resolution is the best there is, at 1.5 (SQM: average) it is 7.5; our opinion around that.',
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
          target: 0.75,
          goalposts: { direction: 'higher', worst: 0.45, best: 0.9 },
          reason:
            '70 % is average, 70 to 79 % good and 80 % world-class (SQM, asked by survey; measured from contacts it is lower).',
        },
        {
          metric: 'repeat_contact_rate',
          weight: 1,
          target: 0.2,
          goalposts: { direction: 'lower', worst: 0.5, best: 0.1 },
          reason: 'About what first contact resolution leaves; our opinion.',
        },
        {
          metric: 'share_of_customer_data',
          weight: 1,
          target: 0.8,
          goalposts: { direction: 'higher', worst: 0.3, best: 0.95 },
          reason: 'Nobody has published a figure; our opinion.',
        },
      ],
    },
  ],
};
