import type { Profile } from '../../model';

/** A starting point for a house that sells by price: adequate service, at little cost, and strengths may make up for weaknesses in part. */
export const noFrills: Profile = {
  name: 'no-frills',
  title: 'No frills',
  sentence: 'Customers pay little and expect it: what they came for is settled, briefly and cheaply.',
  version: 1,
  effective: '2026-01-01',
  familyExponent: 0,
  exponent: 0,
  coverageFloor: 0.6,
  target: 65,
  families: [
    {
      family: 'efficiency',
      title: 'Efficiency',
      weight: 2,
      metrics: [
        {
          metric: 'service_level',
          parameters: { threshold: 60 },
          weight: 1,
          target: 0.75,
          goalposts: { direction: 'higher', worst: 0.4, best: 0.9 },
          reason:
            'UK centres took two minutes to answer on average in 2023, a record (CCMA): within one is fair at this price.',
        },
        {
          metric: 'handle_time',
          weight: 1,
          target: 270,
          goalposts: { direction: 'band', floor: 45, low: 120, high: 300, ceiling: 720 },
          reason:
            'A service call lasts almost five minutes (ContactBabel, UK, 2014/15); the simple ones, which this house has, less.',
        },
        {
          metric: 'handle_time_per_resolution',
          weight: 3,
          target: 480,
          goalposts: { direction: 'lower', worst: 900, best: 270 },
          reason: 'What settling something costs is the price that such a house competes by; our opinion.',
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
          target: 0.7,
          goalposts: { direction: 'higher', worst: 0.4, best: 0.8 },
          reason:
            '70 % is average, and more than 80 % world-class (SQM, asked by survey; measured from contacts it is lower).',
        },
        {
          metric: 'abandon_rate',
          weight: 1,
          target: 0.06,
          goalposts: { direction: 'lower', worst: 0.15, best: 0.03 },
          reason:
            'UK centres lost 5.6 % on average in 2016 and 9.1 % in 2023, the worst year on record (ContactBabel).',
        },
      ],
    },
  ],
};
