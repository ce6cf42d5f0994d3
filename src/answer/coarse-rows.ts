import { Problem } from '../model';
import type { Columns, Grain } from '../model';
import { BUCKET_COLUMN } from '../plan';
import type { Ask } from '../plan';

/** Fewer filled buckets may lie a regular way apart by chance. */
const ENOUGH = 8;
const MINUTES: Partial<Record<Grain, number>> = { '5m': 5, '15m': 15, '30m': 30, hour: 60, day: 1440 };

/** Rows that a system has added up count whole in the bucket that they begin in. Told where they begin only in every so manieth, and so seem to be longer than one. */
export function coarserThanBuckets({ read }: Ask, cells: Columns, grain: Grain): Problem[] {
  const minutes = MINUTES[grain];
  const isAddedUp = read.entity.fields.some(({ total }) => total);
  if (minutes === undefined || !isAddedUp) {
    return [];
  }
  const step = stepBetween(bucketsIn(cells));
  return step > 1 ? [tell(read.entity.name, read.source.name, { minutes, step })] : [];
}

function tell(entity: string, source: string, { minutes, step }: { minutes: number; step: number }): Problem {
  return new Problem(
    'quality',
    `Rows of ${entity} begin only every ${written(minutes * step)}: each counts whole in the bucket of ${written(minutes)} that it begins in, and the buckets between are empty.`,
    {
      severity: 'warning',
      hint: `Choose a grain of ${written(minutes * step)} or more, or map rows of shorter intervals.`,
      at: { source, mapping: entity },
    }
  );
}

function bucketsIn({ columns }: Columns): number[] {
  const values = columns.find(({ name }) => name === BUCKET_COLUMN)?.values ?? [];
  const known = Array.from(values).filter((value) => value !== null && value !== undefined);
  return [...new Set(known.map(Number))].sort((one, other) => one - other);
}

/** The greatest step that leads to every filled bucket from the first; 1 where too few are filled to tell. */
function stepBetween(buckets: readonly number[]): number {
  return buckets.length < ENOUGH ? 1 : buckets.reduce((step, bucket) => divisor(step, bucket - buckets[0]), 0);
}

function divisor(one: number, other: number): number {
  return other === 0 ? one : divisor(other, one % other);
}

function written(minutes: number): string {
  return minutes % 1440 === 0
    ? counted(minutes / 1440, 'day')
    : minutes % 60 === 0
      ? counted(minutes / 60, 'hour')
      : counted(minutes, 'minute');
}

function counted(count: number, unit: string): string {
  return count === 1 ? `1 ${unit}` : `${count} ${unit}s`;
}
