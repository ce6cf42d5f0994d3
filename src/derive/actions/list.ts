import type { Material, Needs } from '../../formula';
import type { Action, Instant, OwnMetric, Period } from '../../model';
import { gaugesFor } from '../measure';

/** Fields of an action that say what it is; those of its place are the levels of the chain. */
export const ACTION_FIELDS = ['id', 'kind', 'metric', 'note', 'owner'] as const;

/** Instants of an action, as seconds from the start of the period. */
export const ACTION_DATES: readonly OwnMetric[] = ['due_at', 'done_at'].map((field) => ({
  ...{ name: field, entity: 'action', unit: 'seconds' },
  formula: `max(${field} - period_start)`,
}));

interface Listed {
  /** Which field each group of the cells is. */
  fields: readonly string[];
  levels: readonly string[];
  /** Where the cells' own period begins. */
  start: Instant;
}

/** Those that are still to be done, by the day they are due, then those done in the period, last ones first. */
export function actionsIn({ from, to }: Period, actions: readonly Action[]): Action[] {
  const open = actions.filter(({ done }) => done === null);
  const closed = actions.filter(({ done }) => done !== null && done >= from && done < to);
  return [
    ...open.sort((left, right) => (left.due ?? Infinity) - (right.due ?? Infinity)),
    ...closed.sort((left, right) => right.done! - left.done!),
  ];
}

/** The actions of the mapped rows. */
export function mappedActions(needs: Needs, material: Material, { fields, levels, start }: Listed): Action[] {
  const gauges = gaugesFor(needs, material, 'now');
  const cells = material.cellsAt('now', 0);
  return cells.groups.map((group, row) => {
    const valueOf = (field: string) => group[fields.indexOf(field)] ?? null;
    const [due, done] = gauges.map((gauge) => {
      const { value } = gauge(cells, row);
      return value === null ? null : start + Math.round(value * 1000);
    });
    const [id, kind, metric, note, owner] = ACTION_FIELDS.map(valueOf);
    return { ...{ id, kind, metric, note, owner, due, done }, path: levels.map(valueOf) };
  });
}
