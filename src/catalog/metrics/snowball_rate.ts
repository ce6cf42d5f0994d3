import type { Metric, WorkedExample } from '../../model';

const TAKEN = 'offered and handled and known(customer_id)';
const CAME_BACK = 'next(customer_id, within: window, where: offered, unlike: chain_id)';

/** Grouped by agent or team it speaks of whoever let the customer go, not of whoever took the call that came back. */
export const snowballRate: Metric = {
  name: 'snowball_rate',
  title: 'Snowball rate',
  sentence:
    'Of the contacts that somebody took, the share that rolled on: the customer left them and had to come back.',
  family: 'effectiveness',
  entity: 'contact',
  formula: `count(where: ${TAKEN} and not next(chain_id, where: handled) and ${CAME_BACK}) / count(where: ${TAKEN})`,
  unit: 'share',
  direction: 'lower',
  parameters: [{ name: 'window', title: 'Window', default: 7 * 86400, unit: 'seconds' }],
  variants: [
    {
      name: 'everyone',
      title: 'Everyone who took part',
      sentence: 'Everyone who handled a part of the contact shares in it, not only the last.',
      formula: `count(where: ${TAKEN} and ${CAME_BACK}) / count(where: ${TAKEN})`,
      source: 'Own definition: as the snowball rate, credit to every agent of the contact',
    },
  ],
  coverage: 'count(where: offered and handled and known(customer_id)) / count(where: offered and handled)',
  minimumN: 30,
  pitfalls: [
    'The return counts for the one who let the customer go, never for the one who takes it.',
    'Who passes everything on looks good here: read it beside the transfer rate.',
    'Some customers come back about something else.',
    'The last days of the data cannot be judged yet and are left out.',
  ],
  owner: 'Operations',
  source: 'Own definition after the snowball effect of repeat contacts: repeats set off, over contacts taken',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ada was passed on, and came back after the second talk: one of three contacts taken rolled on',
    rows: {
      contact: [
        {
          id: '1',
          chain_id: 'a',
          customer_id: 'ada',
          started_at: '2026-01-05T09:00:00Z',
          offered: true,
          handled: true,
        },
        {
          id: '2',
          chain_id: 'a',
          customer_id: 'ada',
          started_at: '2026-01-05T09:05:00Z',
          offered: true,
          handled: true,
        },
        {
          id: '3',
          chain_id: 'b',
          customer_id: 'ada',
          started_at: '2026-01-06T09:00:00Z',
          offered: true,
          handled: true,
        },
        {
          id: '4',
          chain_id: 'c',
          customer_id: null,
          started_at: '2026-01-06T10:00:00Z',
          offered: true,
          handled: true,
        },
        {
          id: '5',
          chain_id: 'd',
          customer_id: 'ben',
          started_at: '2026-01-18T09:00:00Z',
          offered: true,
          handled: true,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-19T00:00:00Z',
    value: 1 / 3,
    numerator: 1,
    denominator: 3,
  },
  {
    title: 'The same contacts, where everyone who took part shares in it',
    variant: 'everyone',
    rows: {
      contact: [
        {
          id: '1',
          chain_id: 'a',
          customer_id: 'ada',
          started_at: '2026-01-05T09:00:00Z',
          offered: true,
          handled: true,
        },
        {
          id: '2',
          chain_id: 'a',
          customer_id: 'ada',
          started_at: '2026-01-05T09:05:00Z',
          offered: true,
          handled: true,
        },
        {
          id: '3',
          chain_id: 'b',
          customer_id: 'ada',
          started_at: '2026-01-06T09:00:00Z',
          offered: true,
          handled: true,
        },
        {
          id: '4',
          chain_id: 'c',
          customer_id: null,
          started_at: '2026-01-06T10:00:00Z',
          offered: true,
          handled: true,
        },
        {
          id: '5',
          chain_id: 'd',
          customer_id: 'ben',
          started_at: '2026-01-18T09:00:00Z',
          offered: true,
          handled: true,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-19T00:00:00Z',
    value: 2 / 3,
    numerator: 2,
    denominator: 3,
  },
];
