import type { Metric, WorkedExample } from '../../model';

export const costPerContact: Metric = {
  name: 'cost_per_contact',
  title: 'Cost per contact',
  sentence: 'What a contact costs in labour and overhead.',
  family: 'efficiency',
  entity: 'contact',
  formula: 'sum(cost) / count(where: offered and not previous(chain_id, where: offered))',
  forms: [{ entity: 'interval', formula: 'sum(cost) / sum(contacts)', sentence: 'As the source has added it up.' }],
  unit: 'money',
  direction: 'lower',
  parameters: [{ name: 'rate', title: 'Cost of an agent hour', default: 30, unit: 'money' }],
  variants: [
    {
      name: 'at_hourly_rate',
      title: 'At an hourly rate',
      sentence: 'Handle time at what an hour of an agent costs, where the source keeps no cost.',
      formula:
        'sum(handle_s, where: handled) / 3600 * rate / count(where: offered and not previous(chain_id, where: offered))',
      coverage: 'count(where: handled and known(handle_s)) / count(where: handled)',
      source: 'Own definition, for houses whose systems keep no cost',
      forms: [
        {
          entity: 'interval',
          formula: 'sum(handle_s) / 3600 * rate / sum(contacts)',
          sentence: 'As the source has added it up.',
        },
      ],
    },
  ],
  coverage: 'count(where: handled and known(cost)) / count(where: handled)',
  minimumN: 20,
  pitfalls: [
    'Cheaper contacts that come back are dearer: read it beside the cost per resolution.',
    'What is laid on top of labour differs by house; compare within one house.',
    'A transfer costs again and is no new contact.',
  ],
  owner: 'Finance',
  source:
    'Common definition: labour and overhead / contacts; ContactBabel UK, inbound call: 6.55 pounds (2023), 5.58 (2024)',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'The transfer costs again but is no new contact; the contact that nobody answered is below the line',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', chain_id: 'a', offered: true, handled: true, cost: 5 },
        { id: '2', started_at: '2026-01-05T09:05:00Z', chain_id: 'a', offered: true, handled: true, cost: 3 },
        { id: '3', started_at: '2026-01-05T10:00:00Z', chain_id: 'b', offered: true, handled: false, cost: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 4,
    numerator: 8,
    denominator: 2,
  },
  {
    title: 'At 30 an hour: six minutes and four make ten minutes, for two contacts',
    variant: 'at_hourly_rate',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', chain_id: 'a', offered: true, handled: true, talk_s: 360 },
        { id: '2', started_at: '2026-01-05T10:00:00Z', chain_id: 'b', offered: true, handled: true, talk_s: 240 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 2.5,
    numerator: 5,
    denominator: 2,
  },
  {
    title: 'From intervals',
    rows: {
      interval: [
        { started_at: '2026-01-05T09:00:00Z', cost: 45, contacts: 10 },
        { started_at: '2026-01-05T09:30:00Z', cost: 15, contacts: 10 },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 3,
    numerator: 60,
    denominator: 20,
  },
];
