import type { Metric, WorkedExample } from '../../model';

export const resolutionTime: Metric = {
  name: 'resolution_time',
  title: 'Resolution time',
  sentence: 'Time within which half of the solved cases, or another share of them, were solved for good.',
  family: 'effectiveness',
  entity: 'contact',
  formula: 'quantile(resolution_s, share)',
  unit: 'seconds',
  direction: 'lower',
  parameters: [{ name: 'share', title: 'Share of cases within', default: 0.5, unit: 'share' }],
  variants: [
    {
      name: 'slowest_tenth',
      title: 'Slowest tenth',
      sentence: 'Here: nine in ten of them, so that one in ten took longer.',
      formula: 'quantile(resolution_s, 0.9)',
      source: 'Zendesk: full resolution time, 90th percentile',
    },
    {
      name: 'first',
      title: 'First marked as solved',
      sentence: 'Here: to when they were first marked as solved, opened again or not.',
      formula: 'quantile(first_resolution_s, share)',
      coverage: 'count(where: known(first_resolution_s)) / count()',
      source: 'Zendesk: first resolution time',
    },
    {
      name: 'opening_hours',
      title: 'In opening hours',
      sentence: 'Here: counting opening hours only.',
      formula: 'quantile(resolution_business_s, share)',
      coverage: 'count(where: known(resolution_business_s)) / count()',
      source: 'Zendesk: full resolution time in business hours',
    },
    {
      name: 'mean',
      title: 'Mean',
      sentence: 'Here: the mean of all, which a few very old cases pull up.',
      formula: 'avg(resolution_s)',
      source: 'Common definition: total time to resolution over solved cases',
    },
  ],
  coverage: 'count(where: known(resolution_s)) / count()',
  minimumN: 20,
  pitfalls: [
    'Cases that are still open are not in it, and those are the slow ones: the coverage says how many are solved.',
    'The last weeks look quick, because only the quick cases of them are solved by now.',
    'Calendar time and opening hours differ by nights and weekends: compare like with like.',
  ],
  owner: 'Operations',
  source: 'Zendesk: full resolution time, median',
  version: 1,
  effective: '2026-01-01',
};

const solved = (...cases: ReadonlyArray<Readonly<Record<string, string | number | null>>>) => ({
  contact: cases.map((each, place) => ({
    ...{ id: String(place + 1), started_at: `2026-01-05T09:${place}0:00Z` },
    ...each,
  })),
});

const day = { from: '2026-01-05T00:00:00Z', to: '2026-01-06T00:00:00Z' };

const oneOpen = solved(
  { resolution_s: 3600 },
  { resolution_s: 7200 },
  { resolution_s: 864000 },
  { resolution_s: null }
);

export const examples: readonly WorkedExample[] = [
  {
    title: 'The open case is not in it, however old it is',
    rows: oneOpen,
    ...day,
    value: 7200,
  },
  {
    title: 'One case of ten days makes the mean 3 days and 8 hours',
    variant: 'mean',
    rows: oneOpen,
    ...day,
    value: 291600,
    numerator: 874800,
    denominator: 3,
  },
  {
    title: 'Nine in ten within: between the second and the third of three',
    variant: 'slowest_tenth',
    rows: solved({ resolution_s: 100 }, { resolution_s: 200 }, { resolution_s: 300 }),
    ...day,
    value: 280,
  },
  {
    title: 'One was opened again: first marked as solved after 50 s, for good after 300 s',
    variant: 'first',
    rows: solved(
      { resolution_s: 100, first_resolution_s: 100 },
      { resolution_s: 200, first_resolution_s: 200 },
      { resolution_s: 300, first_resolution_s: 50 }
    ),
    ...day,
    value: 100,
  },
  {
    title: 'A night lies between, and counts for nothing',
    variant: 'opening_hours',
    rows: solved(
      { resolution_s: 3600, resolution_business_s: 3600 },
      { started_at: '2026-01-05T17:00:00Z', resolution_s: 57600, resolution_business_s: 5400 },
      { started_at: '2026-01-05T17:30:00Z', resolution_s: 64800, resolution_business_s: 12600 }
    ),
    ...day,
    value: 5400,
  },
];
