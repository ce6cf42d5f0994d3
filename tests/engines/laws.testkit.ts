import type { Filter, Grain, MetricsResult, Request } from '../../src/model';

import type { CanonicalRows, Engine } from './canonical.testkit';
import type { Drawn } from './random-formulas.testkit';
import { DAY, HOUR, START } from './random-rows.testkit';
import { isSame } from './same-figures.testkit';

export interface Question {
  groupBy: string[];
  grain: Grain;
  zone: string;
  filters?: Filter[];
  /** Hours by which the period begins later and ends earlier, so that it cuts buckets. */
  cut?: number;
}

/** A value, with the size of what was added up for it. */
export interface LawCell {
  group: ReadonlyArray<string | null>;
  bucket: number | null;
  value: number | null;
  size: number | null;
}

export type Combine = (left: number, right: number) => number;

/** A formula whose value does not hang on the order of rows. */
export const exactly = (formula: string): Drawn => ({ formula, size: formula });

export async function cellsOf(
  engine: Engine,
  { formula, size }: Drawn,
  rows: CanonicalRows,
  { cut = 0, zone, ...question }: Question
): Promise<LawCell[]> {
  if (rows.contact.length === 0) {
    return [];
  }
  const period = { from: START + DAY + cut * HOUR, to: START + 12 * DAY - cut * HOUR };
  const request: Request = {
    version: 1,
    answer: 'metrics',
    metrics: [formula, size].map((each, place) => ({ name: `m${place}`, entity: 'contact', formula: each })),
    ...question,
    period,
    calendar: { zone, weekStart: 'monday' },
    now: period.to,
  };
  const { problems, rows: answer } = (await engine.answer(request, rows)) as MetricsResult;
  const [failure] = problems.filter(({ severity }) => severity === 'error');
  if (failure) {
    throw new Error(`${engine.name}: ${failure.toLine()}\n${formula}`);
  }
  return answer.map(({ group, bucket, values: [value, sized] }) => ({
    group,
    bucket,
    value: value.value,
    size: sized.value,
  }));
}

/** The cells of several answers as one answer; nothing adds nothing. */
export function added(answers: ReadonlyArray<readonly LawCell[]>, combine: Combine): LawCell[] {
  const cells = new Map<string, LawCell>();
  for (const cell of answers.flat()) {
    const before = cells.get(placeOf(cell));
    cells.set(placeOf(cell), before ? { ...cell, value: both(before.value, cell.value, combine) } : cell);
  }
  return [...cells.values()];
}

function both(left: number | null, right: number | null, combine: Combine): number | null {
  return left === null ? right : right === null ? left : combine(left, right);
}

/** Finer cells, added up to the groups and buckets of coarser ones. */
export function rolledUp(
  fine: readonly LawCell[],
  coarse: readonly LawCell[],
  groupOf: (cell: LawCell) => ReadonlyArray<string | null>
): LawCell[] {
  const starts = [...new Set(coarse.map(({ bucket }) => bucket))].sort((a, b) => (b ?? 0) - (a ?? 0));
  const moved = fine.map((cell) => ({
    ...cell,
    group: groupOf(cell),
    bucket: starts.find((start) => start === null || start <= cell.bucket!) ?? null,
  }));
  return added([moved], (left, right) => left + right);
}

/** Throws where two answers differ. What one of them does not have, the other must not know or have none of. */
export function demandLike(left: readonly LawCell[], right: readonly LawCell[], engine: string): void {
  const cells = [left, right].map((list) => new Map(list.map((cell) => [placeOf(cell), cell])));
  for (const place of new Set(cells.flatMap((each) => [...each.keys()]))) {
    const [one, other] = cells.map((each) => each.get(place));
    if (one && other ? !isSame(one.value, other.value, other.size ?? 0) : (one ?? other)?.value) {
      throw new Error(`${engine}: ${one?.value} and ${other?.value} at ${place}`);
    }
  }
}

function placeOf({ group, bucket }: LawCell): string {
  return JSON.stringify([group, bucket]);
}
