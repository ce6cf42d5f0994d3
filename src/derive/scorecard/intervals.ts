import type { Material, Needs } from '../../formula';
import type { Columns, Profile, ScoreNode } from '../../model';
import { drawnInterval } from '../../stats';
import type { Interval } from '../../stats';

import { chainOf } from './chain';
import { Judge } from './judge';
import { Redrawn } from './redrawn';

/** Enough that the ends of an interval wander by about a tenth of its length from seed to seed. */
const DRAWS = 300;
/** Fewer blocks than this say too little about how days differ. */
const LEAST_BLOCKS = 7;

/** Low and high of each node's score and of its movement, in the order of the nodes; NaN where neither can be told. Yields between nodes. */
export function* scoreIntervals(needs: Needs, profile: Profile, material: Material): Generator<void, Columns, void> {
  const asked = { needs, profile, material };
  const judge = new Judge(needs, profile, material);
  const [now, before] = (['now', 'before'] as const).map((when, side) => ({
    when,
    redrawn: new Redrawn(asked, when, { count: DRAWS, seed: side + 1 }),
  }));
  const intervals: Array<Interval | null> = [];
  const movements: Array<Interval | null> = [];
  for (const place of chainOf(judge, needs)) {
    const [one, other] = [now, before].map(({ when, redrawn }) => drawnAt(judge, redrawn, when, place));
    intervals.push(one && drawnInterval(one.score, one.drawn, now.redrawn.blocks));
    movements.push(one && other && movementOf(one, other, Math.min(now.redrawn.blocks, before.redrawn.blocks)));
    yield;
  }
  return columnsOf({ score: intervals, movement: movements });
}

/** A node's intervals among those drawn. */
export function intervalsAt(drawn: Columns | null, index: number): Pick<ScoreNode, 'interval' | 'movement'> {
  const endOf = (name: string) => Number(drawn?.columns.find((column) => column.name === name)?.values[index] ?? NaN);
  const [interval, movement] = ['score', 'movement'].map((of) => {
    const [low, high] = ['low', 'high'].map((end) => endOf(`${of} ${end}`));
    return Number.isNaN(low) ? null : { low, high };
  });
  return { interval, movement };
}

interface DrawnScore {
  score: number;
  drawn: Float64Array;
}

function drawnAt(
  judge: Judge,
  redrawn: Redrawn,
  when: 'now' | 'before',
  { path, level }: { path: ReadonlyArray<string | null>; level: number }
): DrawnScore | null {
  if (redrawn.blocks < LEAST_BLOCKS) {
    return null;
  }
  const { scored, utilities } = judge.judge(when, path, level);
  return scored.score === null ? null : { score: scored.score, drawn: redrawn.scores({ path, level }, utilities) };
}

/** Days of the two periods are drawn apart: no day is in both. */
function movementOf(now: DrawnScore, before: DrawnScore, blocks: number): Interval | null {
  return drawnInterval(
    now.score - before.score,
    now.drawn.map((each, draw) => each - before.drawn[draw]),
    blocks
  );
}

function columnsOf(named: Readonly<Record<string, ReadonlyArray<Interval | null>>>): Columns {
  const columns = Object.entries(named).flatMap(([name, list]) =>
    (['low', 'high'] as const).map((end) => ({
      name: `${name} ${end}`,
      values: Float64Array.from(list, (interval) => (interval ? interval[end] : NaN)),
    }))
  );
  return { length: columns[0].values.length, columns };
}
