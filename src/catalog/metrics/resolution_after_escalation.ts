import type { Metric, WorkedExample } from '../../model';

export const resolutionAfterEscalation: Metric = {
  name: 'resolution_after_escalation',
  title: 'Resolved after escalation',
  sentence: 'Of the issues that were handed up, the share that is settled.',
  family: 'effectiveness',
  entity: 'contact',
  formula: 'count(where: escalated and resolved) / count(where: escalated and known(resolved))',
  unit: 'share',
  direction: 'higher',
  coverage: 'count(where: escalated and known(resolved)) / count(where: escalated)',
  minimumN: 20,
  pitfalls: [
    'Settled is what the code says, and those who set it are judged by it.',
    'Fresh ones have had little time to be settled.',
    'It falls when the first line learns to settle the easy ones itself: read it beside the escalation rate.',
  ],
  owner: 'Operations',
  source: 'Common definition: resolved over escalated',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Only what was handed up counts, and of it only what has a code',
    rows: {
      contact: [
        { id: '1', started_at: '2026-01-05T09:00:00Z', escalated: true, resolved: true },
        { id: '2', started_at: '2026-01-05T09:10:00Z', escalated: true, resolved: false },
        { id: '3', started_at: '2026-01-05T09:20:00Z', escalated: false, resolved: true },
        { id: '4', started_at: '2026-01-05T09:30:00Z', escalated: true, resolved: null },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-06T00:00:00Z',
    value: 0.5,
    numerator: 1,
    denominator: 2,
  },
];
