import type { Metric, WorkedExample } from '../../model';

export const rootCauseShare: Metric = {
  name: 'root_cause_share',
  title: 'Contacts by root cause',
  sentence: 'Of the contacts whose root cause was coded, the share that one cause made necessary.',
  family: 'journey',
  entity: 'contact',
  formula: 'count(where: offered and root_cause = cause) / count(where: offered and known(root_cause))',
  unit: 'share',
  direction: 'band',
  parameters: [{ name: 'cause', title: 'Root cause', default: 'process' }],
  coverage: 'count(where: offered and known(root_cause)) / count(where: offered)',
  minimumN: 20,
  pitfalls: [
    'The first cause that comes to mind is not the root: code after looking, not during the call.',
    'What was not coded is left out; the coverage says how much that is.',
  ],
  owner: 'Customer experience',
  source:
    'Own definition: contacts by policy, process, technology or people; split contacts by root cause for all at once',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Two of four coded contacts come from a process',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', offered: true, root_cause: 'process' },
        { id: '2', started_at: '2026-01-05T09:01:00Z', offered: true, root_cause: 'policy' },
        { id: '3', started_at: '2026-01-05T09:02:00Z', offered: true, root_cause: 'process' },
        { id: '4', started_at: '2026-01-05T09:03:00Z', offered: true, root_cause: 'people' },
        { id: '5', started_at: '2026-01-05T09:04:00Z', offered: true, root_cause: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    numerator: 2,
    denominator: 4,
  },
];
