import { ENGAGEMENT_SLOTS, Problem } from '../model';
import type { Columns, EntityMapping } from '../model';
import type { EntityRead } from '../plan';

import { BESIDE_SLOTS, SLOT_COUNTS } from './probe';

/** Which of the twelve slots have questions: of released cells, or where there are none of the mapping's "values"; never of single answers. */
export function slotsTold(
  { entity, source }: EntityRead,
  { fields }: EntityMapping,
  cells: Columns | Problem
): Problem {
  const known = inCells(cells) ?? inValues(fields.item);
  return new Problem('quality', known === null ? UNTOLD : said(known), {
    severity: 'info',
    at: { source: source.name, mapping: entity.name, field: 'item' },
  });
}

const UNTOLD =
  'Which of the twelve slots have questions cannot be told: no cell is released, and no "values" of the mapping name them.';

interface Known {
  by: string;
  filled: readonly string[];
  /** Of no slot, in words; empty where there is nothing. */
  others: string;
}

/** Null where no cell is there, or none was asked for. */
function inCells(cells: Columns | Problem): Known | null {
  const counts = cells instanceof Problem ? [] : SLOT_COUNTS.map((name) => sumOf(cells, name));
  const others = counts[ENGAGEMENT_SLOTS.length] ?? 0;
  return counts.some((count) => count > 0)
    ? {
        by: 'released cells',
        filled: ENGAGEMENT_SLOTS.filter((_, index) => counts[index] > 0),
        others: others > 0 ? `Of no slot: ${others} ${others === 1 ? 'cell' : 'cells'}.` : '',
      }
    : null;
}

function sumOf({ columns }: Columns, name: string): number {
  const values = columns.find((column) => column.name === name)?.values ?? [];
  return Array.from(values).reduce<number>((sum, value) => sum + Number(value ?? 0), 0);
}

/** Null where the mapping names no questions. */
function inValues(item: EntityMapping['fields'][string] | undefined): Known | null {
  const values = item !== undefined && 'values' in item ? item.values : undefined;
  if (values === undefined) {
    return null;
  }
  const named = new Set(Object.values(values).flatMap((value) => (value === null ? [] : String(value))));
  const slots: readonly string[] = ENGAGEMENT_SLOTS;
  const others = [...named].filter((name) => !slots.includes(name) && !BESIDE_SLOTS.includes(name));
  return {
    by: 'the mapping',
    filled: ENGAGEMENT_SLOTS.filter((slot) => named.has(slot)),
    others: others.length > 0 ? `Of no slot: ${others.join(', ')}.` : '',
  };
}

function said({ by, filled, others }: Known): string {
  const empty = ENGAGEMENT_SLOTS.filter((slot) => !filled.includes(slot));
  return [
    `${filled.length} of ${ENGAGEMENT_SLOTS.length} slots of engagement have questions, by ${by}.`,
    empty.length > 0 ? `Empty: ${empty.join(', ')}.` : '',
    others,
  ]
    .filter(Boolean)
    .join(' ');
}
