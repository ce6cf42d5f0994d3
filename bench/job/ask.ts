import { compileMetric } from '../../src/answer/compile';
import { catalog } from '../../src/catalog';
import type { Needs } from '../../src/formula';
import type { Definitions, EntityMapping, Grain, SourceKind } from '../../src/model';
import { planRequest } from '../../src/plan';
import type { PlannedAsk } from '../../src/plan';
import { takesQuantiles } from '../../src/sql';

import { FROM, TO } from './generate';

export const METRICS = [
  'contacts',
  'handle_time',
  'service_level',
  'abandon_rate',
  'transfer_rate',
  'repeat_contact_rate',
  'first_contact_resolution',
  'satisfaction_top_box',
];
/** Metrics that look at other rows. */
const LOOKING = ['repeat_contact_rate', 'first_contact_resolution'];
const LEVELS = [[], ['site'], ['site', 'team'], ['site', 'team', 'agent']];

const FIELDS: EntityMapping['fields'] = {
  id: { column: 'id' },
  started_at: { column: 'started_at', as: 'epoch_ms' },
  ended_at: { column: 'ended_at', as: 'epoch_ms' },
  customer_id: { column: 'customer' },
  agent: { column: 'agent' },
  team: { column: 'team' },
  site: { column: 'site' },
  channel: { column: 'channel' },
  offered: { column: 'offered' },
  handled: { column: 'handled' },
  abandoned: { column: 'abandoned' },
  transferred: { column: 'transferred' },
  wait_s: { column: 'wait_s' },
  handle_s: { column: 'handle_s' },
  satisfaction: { column: 'satisfaction' },
};

const made = new Map<SourceKind, Definitions>();

/** One object a kind, as a data source instance keeps one. */
export function definitionsFor(kind: SourceKind): Definitions {
  const definitions = made.get(kind) ?? makeDefinitions(kind);
  made.set(kind, definitions);
  return definitions;
}

function makeDefinitions(kind: SourceKind): Definitions {
  return {
    ...catalog,
    sources: { centre: { uid: 'centre', name: 'Centre', kind } },
    mapping: {
      version: 1,
      name: 'job',
      entities: { contact: { source: 'centre', table: 'contacts', fields: FIELDS } },
    },
  };
}

export const request = {
  version: 1 as const,
  answer: 'metrics' as const,
  period: { from: FROM, to: TO },
  calendar: { zone: 'UTC', weekStart: 'monday' as const },
  now: TO,
  grain: 'week' as const,
};

/** The job as the product would ask it, with every count that its intervals and coverage need. */
export function jobAsk(kind: SourceKind, { looking, grain = 'week' }: JobOptions): PlannedAsk {
  const definitions = definitionsFor(kind);
  const { sides, unavailable } = planRequest({ ...request, grain }, jobNeeds(kind, { looking }), {
    definitions,
    takesQuantiles,
  });
  if (unavailable.size > 0 || sides[0].asks.length !== 1) {
    throw new Error('The job is one ask.');
  }
  return sides[0].asks[0];
}

interface JobOptions {
  looking: boolean;
  grain?: Grain;
}

/** What the job must be told for its metrics: by week at every level. */
export function jobNeeds(kind: SourceKind, { looking }: { looking: boolean }): Needs {
  const metrics = METRICS.filter((metric) => looking || !LOOKING.includes(metric)).map((metric) =>
    compileMetric({ metric }, definitionsFor(kind))
  );
  return { metrics, levels: LEVELS, bucketed: true, whole: false, series: true, strata: [] };
}
