import type { Material, Needs } from '../../formula';
import type { Columns } from '../../model';

import { changeAbove, changesAt } from './changes';
import type { Leg, Sought } from './legs';
import { Tracks } from './tracks';
import type { Unit } from './tracks';

/** Buckets that a change leaves on either side. */
export const LEAST_SIDE = 3;

/** Where the first figure of a signal stands furthest from chance, in one unit. */
export interface Candidate {
  signal: number;
  unit: Unit;
  /** First bucket after the change; -1 where there is none to date. */
  split: number;
  chance: number;
  /** At how many buckets it was looked for. */
  tests: number;
}

type Seen = Omit<Candidate, 'signal'>;

/** Candidates of every signal in every unit where it can be told, as columns; yields between buckets. */
export function* signalSearch(
  needs: Needs,
  sought: readonly Sought[],
  material: Material
): Generator<void, Columns, void> {
  const tracks = new Tracks(needs, material);
  const known = new Map<string, Seen[]>();
  const found: Candidate[] = [];
  for (const [signal, each] of sought.entries()) {
    const key = JSON.stringify(each.first);
    const seen = known.get(key) ?? (yield* seenBy(tracks, each.first, needs));
    known.set(key, seen);
    found.push(...seen.map((one) => ({ signal, ...one })));
  }
  return columnsOf(found, tracks);
}

/** The candidates that a search came to. */
export function candidatesIn({ length, columns }: Columns, tracks: Tracks): Candidate[] {
  const [signal, level, unit, split, chance, tests] = columns.map(({ values }) => values as Float64Array);
  return Array.from({ length }, (_, row) => ({
    signal: signal[row],
    unit: tracks.units(level[row])[unit[row]],
    split: split[row],
    chance: chance[row],
    tests: tests[row],
  }));
}

function columnsOf(found: readonly Candidate[], tracks: Tracks): Columns {
  const column = (name: string, pick: (each: Candidate) => number) => ({
    name,
    values: Float64Array.from(found, pick),
  });
  return {
    length: found.length,
    columns: [
      column('signal', ({ signal }) => signal),
      column('level', ({ unit }) => unit.level),
      column('unit', ({ unit }) => tracks.units(unit.level).indexOf(unit)),
      column('split', ({ split }) => split),
      column('chance', ({ chance }) => chance),
      column('tests', ({ tests }) => tests),
    ],
  };
}

function* seenBy(tracks: Tracks, leg: Leg, { metrics, levels }: Needs): Generator<void, Seen[], void> {
  const seen: Seen[] = [];
  for (let level = 1; tracks.canTell(leg.metric) && level < levels.length; level += 1) {
    const asked = { leg, units: tracks.units(level), minimumN: metrics[leg.metric].info.minimumN };
    seen.push(...(leg.moves === 'above' ? seenAbove(tracks, asked) : yield* seenMoving(tracks, asked)));
  }
  return seen;
}

interface Asked {
  leg: Leg;
  units: readonly Unit[];
  minimumN: number;
}

function seenAbove(tracks: Tracks, { units, ...asked }: Asked): Seen[] {
  return units.flatMap((unit) => {
    const change = changeAbove(tracks, { ...asked, unit });
    return change ? [{ unit, split: -1, chance: change.chance, tests: 1 }] : [];
  });
}

function* seenMoving(tracks: Tracks, asked: Asked): Generator<void, Seen[], void> {
  const seen = new Map<Unit, Seen>();
  for (let split = LEAST_SIDE; split <= tracks.buckets - LEAST_SIDE; split += 1) {
    for (const [unit, { chance }] of changesAt(tracks, asked, split)) {
      const before = seen.get(unit) ?? { unit, split, chance, tests: 0 };
      const best = chance < before.chance ? { ...before, split, chance } : before;
      seen.set(unit, { ...best, tests: before.tests + 1 });
    }
    yield;
  }
  return [...seen.values()];
}
