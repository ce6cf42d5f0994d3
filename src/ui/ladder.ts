import type { DriversResult, DrivenMetric, DrivenStep, ScoredMetric } from '../model';
import { type Measure, measureOf } from './measure';
import { roundTogether } from './roundTogether';

/** One step of a movement, as it is shown. */
export interface Rung {
  title: string;
  by: number;
  rate: number | null;
  mix: number | null;
  /** What the reason itself came to, before and now, where it has a figure of its own. */
  own?: { before: number; now: number; isFactor: boolean };
  /** Index into `metrics` where one can go down; null for groups and for the rest. */
  metric: number | null;
}

/** A movement and the steps that it is made of: shown figures only, and they add up. */
export interface Ladder {
  before: number;
  now: number;
  moved: number;
  flights: ReadonlyArray<{ title: string; by: number; rungs: readonly Rung[] }>;
}

const POINTS = 1;

/** The score's ladder: points per metric add up to those of its family, and these to the movement. Null where there is none to tell. */
export function scoreLadder({ node, families, metrics }: DriversResult, sort: 'size' | 'profile'): Ladder | null {
  const { score, scoreBefore } = node;
  if (score === null || scoreBefore === null || families.some(({ points }) => points === null)) {
    return null;
  }
  const ends = endsOf(scoreBefore, score, POINTS);
  const bys = roundTogether(
    families.map(({ points }) => points ?? 0),
    POINTS,
    ends.moved
  );
  const flights = families.map((family, place) => ({
    title: family.title,
    by: bys[place],
    rungs: ordered(metricRungs(family.metrics, bys[place], metrics), sort),
  }));
  return { ...ends, flights };
}

function metricRungs(driven: readonly DrivenMetric[], by: number, metrics: DriversResult['metrics']): Rung[] {
  const shown = roundTogether(
    driven.map(({ points }) => points ?? 0),
    POINTS,
    by
  );
  return driven.map(({ metric }, place) => ({
    ...{ title: metrics[metric].title, by: shown[place], metric },
    ...{ rate: null, mix: null },
  }));
}

const ordered = (rungs: Rung[], sort: 'size' | 'profile') =>
  sort === 'profile' ? rungs : [...rungs].sort((left, right) => Math.abs(right.by) - Math.abs(left.by));

/** Shown figures that add up. The movement and the end are as every other panel shows them; the beginning gives way by one last digit at most. */
function endsOf(before: number, now: number, decimals: number): Pick<Ladder, 'before' | 'now' | 'moved'> {
  const [to, moved] = [rounded(now, decimals), rounded(now - before, decimals)];
  return { before: rounded(to - moved, decimals), now: to, moved };
}

const rounded = (value: number, decimals: number) => Number(value.toFixed(decimals));

export interface GroupLadder extends Ladder {
  measure: Measure;
  rate: number;
  mix: number;
}

interface GroupsAsked {
  driven: DrivenMetric;
  scored: ScoredMetric;
  /** Groups shown by name; the others are summed. */
  most: number;
  nameOf: (path: ReadonlyArray<string | null>) => string;
  others: (count: number) => string;
}

/** A metric's ladder over its groups: every shown rate and share is rounded together, and every sum is one of shown figures. Null where groups do not add up. */
export function groupLadder(
  { metrics, currency }: DriversResult,
  { driven, scored, most, nameOf, others }: GroupsAsked
): GroupLadder | null {
  const { groups, metric } = driven;
  const [now, before] = [scored.now.value, scored.before?.value ?? null];
  if (now === null || before === null || groups.length === 0 || driven.rate === null || driven.mix === null) {
    return null;
  }
  const parts = folded(
    groups.map(({ path, rate, mix }) => ({ title: nameOf(path), rate: rate ?? 0, mix: mix ?? 0 })),
    most,
    others
  );
  const cells = parts.flatMap(({ rate, mix }) => [rate, mix]);
  const measure = measureOf(metrics[metric].unit, [...cells, now - before], currency);
  const { scale, decimals } = measure;
  const ends = endsOf(before * scale, now * scale, decimals);
  const shown = roundTogether(
    cells.map((cell) => cell * scale),
    decimals,
    ends.moved
  );
  const rungs = parts.map(({ title }, place): Rung => {
    const [rate, mix] = [shown[2 * place], shown[2 * place + 1]];
    return { title, rate, mix, by: rounded(rate + mix, decimals), metric: null };
  });
  const sum = (side: 'rate' | 'mix') =>
    rounded(
      rungs.reduce((all, rung) => all + rung[side]!, 0),
      decimals
    );
  return { ...ends, measure, rate: sum('rate'), mix: sum('mix'), flights: [{ title: '', by: ends.moved, rungs }] };
}

/** A metric's ladder over what its formula is made of. Null where that cannot be told apart. */
export function walkLadder(
  { metrics, currency }: DriversResult,
  { driven, scored }: Pick<GroupsAsked, 'driven' | 'scored'>,
  titleOf: (step: DrivenStep) => string
): (Ladder & { measure: Measure }) | null {
  const { walk, metric } = driven;
  const [now, before] = [scored.now.value, scored.before?.value ?? null];
  if (walk === null || walk.untold !== null || now === null || before === null) {
    return null;
  }
  const bys = walk.steps.map(({ by }) => by ?? 0);
  const measure = measureOf(metrics[metric].unit, [...bys, now - before], currency);
  const { scale, decimals } = measure;
  const ends = endsOf(before * scale, now * scale, decimals);
  const shown = roundTogether(
    bys.map((by) => by * scale),
    decimals,
    ends.moved
  );
  const rungs = walk.steps.map((step, place): Rung => {
    const own = { before: step.before ?? 0, now: step.now ?? 0, isFactor: step.isFactor };
    return { title: titleOf(step), by: shown[place], rate: null, mix: null, own, metric: null };
  });
  return { ...ends, measure, flights: [{ title: '', by: ends.moved, rungs }] };
}

interface Part {
  title: string;
  rate: number;
  mix: number;
}

function folded(parts: Part[], most: number, others: (count: number) => string): Part[] {
  if (parts.length <= most) {
    return parts;
  }
  const [kept, rest] = [parts.slice(0, most - 1), parts.slice(most - 1)];
  const sum = (side: 'rate' | 'mix') => rest.reduce((all, part) => all + part[side], 0);
  return [...kept, { title: others(rest.length), rate: sum('rate'), mix: sum('mix') }];
}

export const rungsOf = ({ flights }: Ladder): Rung[] => flights.flatMap(({ rungs }) => [...rungs]);
