import type { Metric, WorkedExample } from '../../model';

const ANSWERED = (from: string, to: string) =>
  `count(where: offered and handled and wait_s > threshold ${from} and wait_s <= threshold ${to})`;
/** Straight lines through the two bins on either side, drawn on to the threshold. */
const INSIDE = `1.5 * ${ANSWERED('- width', '')} - 0.5 * ${ANSWERED('- 2 * width', '- width')}`;
const OUTSIDE = `1.5 * ${ANSWERED('', '+ width')} - 0.5 * ${ANSWERED('+ width', '+ 2 * width')}`;

export const answeredJustInside: Metric = {
  name: 'answered_just_inside',
  title: 'Answered just inside the threshold',
  sentence:
    'How many answers come at the service-level threshold from below, as a share of those from below and above: a half where waits know nothing of the threshold.',
  family: 'efficiency',
  entity: 'contact',
  formula: `(${INSIDE}) / (${INSIDE} + ${OUTSIDE})`,
  unit: 'share',
  direction: 'band',
  parameters: [
    { name: 'threshold', title: 'Threshold', default: 20, unit: 'seconds' },
    { name: 'width', title: 'Width of a bin', default: 5, unit: 'seconds' },
  ],
  minimumN: 40,
  pitfalls: [
    'A switch that moves callers to more agents at the threshold makes a jump too: ask how calls are routed first.',
    'Waits that are stored rounded need a width that is a multiple of the rounding.',
    'It rests on the few answers around the threshold: read it over weeks, never by day.',
  ],
  owner: 'Workforce planning',
  source: 'Own definition after McCrary 2008, J. Econometrics 142, pp. 698-714: the jump of a density at a cut-off',
  version: 1,
  effective: '2026-01-01',
};

const waits = (...seconds: number[]) =>
  seconds.map((wait_s, index) => ({
    id: String(index),
    started_at: '2026-01-05T09:00:00Z',
    offered: true,
    handled: true,
    wait_s,
  }));

export const examples: readonly WorkedExample[] = [
  {
    title: 'As many on either side of 20 s: a half',
    rows: { contact: waits(12, 14, 17, 20, 21, 24, 27, 30) },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    numerator: 2,
    denominator: 4,
  },
  {
    title: 'Five just before 20 s and two just after, one further out on each side: seven tenths and a half',
    rows: { contact: waits(13, 16, 17, 18, 19, 20, 21, 25, 28) },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 7 / 9.5,
    numerator: 7,
    denominator: 9.5,
  },
];
