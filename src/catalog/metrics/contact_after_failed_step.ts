import type { Metric, WorkedExample } from '../../model';

const FAILED = 'self_service and step_failed and known(customer_id)';

export const contactAfterFailedStep: Metric = {
  name: 'contact_after_failed_step',
  title: 'Contact after a failed digital step',
  sentence:
    'Of the digital steps that failed, the share after which the customer asked for a person within the window.',
  family: 'journey',
  entity: 'contact',
  formula: `count(where: ${FAILED} and next(customer_id, within: window, where: offered)) / count(where: ${FAILED})`,
  unit: 'share',
  direction: 'lower',
  parameters: [{ name: 'window', title: 'Window', default: 86400, unit: 'seconds' }],
  coverage:
    'count(where: self_service and step_failed and known(customer_id)) / count(where: self_service and step_failed)',
  minimumN: 20,
  pitfalls: [
    'Who came for another reason counts too: it is a link in time, not a proof of cause.',
    'Only customers who were logged in or recognised can be followed.',
    'Steps that fail without a trace are missing.',
  ],
  owner: 'Customer experience',
  source: 'Own definition: contacts within 24 hours after a failed digital step / failed steps',
  version: 1,
  effective: '2026-01-01',
};

export const examples: readonly WorkedExample[] = [
  {
    title: 'Ada called an hour later, Ben two days later; the step that went well is not below the line',
    rows: {
      contact: [
        {
          id: '1',
          started_at: '2026-01-05T09:00:00Z',
          customer_id: 'ada',
          ended_at: '2026-01-05T09:02:00Z',
          offered: false,
          self_service: true,
          step_failed: true,
        },
        {
          id: '2',
          started_at: '2026-01-05T10:00:00Z',
          customer_id: 'ada',
          ended_at: '2026-01-05T10:05:00Z',
          offered: true,
          self_service: false,
          step_failed: null,
        },
        {
          id: '3',
          started_at: '2026-01-05T09:00:00Z',
          customer_id: 'ben',
          ended_at: '2026-01-05T09:02:00Z',
          offered: false,
          self_service: true,
          step_failed: true,
        },
        {
          id: '4',
          started_at: '2026-01-07T12:00:00Z',
          customer_id: 'ben',
          ended_at: '2026-01-07T12:05:00Z',
          offered: true,
          self_service: false,
          step_failed: null,
        },
        {
          id: '5',
          started_at: '2026-01-05T09:00:00Z',
          customer_id: 'cy',
          ended_at: '2026-01-05T09:02:00Z',
          offered: false,
          self_service: true,
          step_failed: false,
        },
      ],
    },
    from: '2026-01-05T00:00:00Z',
    to: '2026-01-09T00:00:00Z',
    value: 0.5,
    numerator: 1,
    denominator: 2,
  },
];
