import type { Material, Needs } from '../../formula';
import type { Instant, OwnMetric, Pledge } from '../../model';
import { gaugesFor } from '../measure';

/** Fields of a pledge that say what it is; those of its place are the levels of the chain. */
export const PLEDGE_FIELDS = ['id', 'text', 'metric', 'operator', 'owner'] as const;

/** Numbers of a pledge; its instant as seconds from the start of the period. */
export const PLEDGE_NUMBERS: readonly OwnMetric[] = [
  { name: 'target', entity: 'pledge', formula: 'max(target)' },
  { name: 'tolerance', entity: 'pledge', formula: 'max(tolerance)' },
  { name: 'since', entity: 'pledge', formula: 'max(since - period_start)', unit: 'seconds' },
];

interface Listed {
  /** Which field each group of the cells is. */
  fields: readonly string[];
  levels: readonly string[];
  /** Where the cells' own period begins. */
  start: Instant;
}

/** What the house says it does, as it was written down. */
export function pledgesIn(needs: Needs, material: Material, { fields, levels, start }: Listed): Pledge[] {
  const gauges = gaugesFor(needs, material, 'now');
  const cells = material.cellsAt('now', 0);
  return cells.groups.map((group, row) => {
    const valueOf = (field: string) => group[fields.indexOf(field)] ?? null;
    const numberOf = (name: string) => {
      const metric = needs.metrics.findIndex(({ info }) => info.metric === name);
      return metric < 0 ? null : gauges[metric](cells, row).value;
    };
    const [id, text, metric, operator, owner] = PLEDGE_FIELDS.map(valueOf);
    const since = numberOf('since');
    return {
      ...{ id, text, metric, owner, operator: operator === 'at most' ? 'at most' : 'at least' },
      ...{ target: numberOf('target'), tolerance: numberOf('tolerance') },
      ...{ since: since === null ? null : start + Math.round(since * 1000), path: levels.map(valueOf) },
    };
  });
}
