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

/** Low and high of each node's score, of its movement and its sides' movements, and the score's variance, in the order of the nodes; NaN where it cannot be told. Yields between nodes. */
export function* scoreIntervals(needs: Needs, profile: Profile, material: Material): Generator<void, Columns, void> {
  const asked = { needs, profile, material };
  const judge = new Judge(needs, profile, material);
  const [now, before] = (['now', 'before'] as const).map((when, side) => ({
    when,
    redrawn: new Redrawn(asked, when, { count: DRAWS, seed: side + 1 }),
  }));
  const both = Math.min(now.redrawn.blocks, before.redrawn.blocks);
  const nodes: DrawnNode[] = [];
  for (const place of chainOf(judge, needs)) {
    const [one, other] = [now, before].map(({ when, redrawn }) => drawnAt(judge, redrawn, when, place));
    nodes.push({
      interval: one && ownInterval(one.whole, now.redrawn.blocks),
      movements: [one?.whole, ...(one?.families ?? [])].map((each, at) =>
        movementOf(each, at === 0 ? other?.whole : other?.families[at - 1], both)
      ),
      variance: one ? varianceOf(one.whole.drawn, now.redrawn.blocks) : NaN,
    });
    yield;
  }
  return columnsOf(nodes, profile.families.length);
}

/** A node's intervals among those drawn. */
function intervalsAt(drawn: Columns | null, index: number): Pick<ScoreNode, 'interval' | 'movement'> {
  return { interval: intervalAt(drawn, 'score', index), movement: intervalAt(drawn, movementName(0), index) };
}

/** A node with its own intervals and those of its sides. */
export function withIntervals(node: ScoreNode, drawn: Columns | null, index: number): ScoreNode {
  const families = node.families.map((family, at) => ({
    ...family,
    movement: intervalAt(drawn, movementName(at + 1), index),
  }));
  return { ...node, families, ...intervalsAt(drawn, index) };
}

/** The variance of each node's score over the draws; NaN where it cannot be told. */
export function variancesIn(drawn: Columns | null): ArrayLike<number> {
  return (drawn?.columns.find(({ name }) => name === VARIANCE)?.values ?? []) as ArrayLike<number>;
}

const VARIANCE = 'variance';
/** Of the score at 0, then of each side. */
const movementName = (at: number) => `movement ${at}`;

function intervalAt(drawn: Columns | null, of: string, index: number): Interval | null {
  const [low, high] = ['low', 'high'].map((end) =>
    Number(drawn?.columns.find(({ name }) => name === `${of} ${end}`)?.values[index] ?? NaN)
  );
  return Number.isNaN(low) ? null : { low, high };
}

interface DrawnScore {
  score: number | null;
  drawn: Float64Array;
}

interface DrawnNode {
  interval: Interval | null;
  movements: ReadonlyArray<Interval | null>;
  variance: number;
}

function drawnAt(
  judge: Judge,
  redrawn: Redrawn,
  when: 'now' | 'before',
  { path, level }: { path: ReadonlyArray<string | null>; level: number }
): { whole: DrawnScore; families: DrawnScore[] } | null {
  if (redrawn.blocks < LEAST_BLOCKS) {
    return null;
  }
  const judged = judge.judge(when, path, level);
  if (judged.scored.families.every(({ score }) => score === null)) {
    return null;
  }
  const { score, families } = redrawn.scores({ path, level }, judged);
  return {
    whole: { score: judged.scored.score, drawn: score },
    families: families.map((drawn, at) => ({ score: judged.scored.families[at].score, drawn })),
  };
}

function ownInterval({ score, drawn }: DrawnScore, blocks: number): Interval | null {
  return score === null ? null : drawnInterval(score, drawn, blocks);
}

/** Days of the two periods are drawn apart: no day is in both. */
function movementOf(now: DrawnScore | undefined, before: DrawnScore | undefined, blocks: number): Interval | null {
  return !now || !before || now.score === null || before.score === null
    ? null
    : drawnInterval(
        now.score - before.score,
        now.drawn.map((each, draw) => each - before.drawn[draw]),
        blocks
      );
}

/** Draws spread a little less than samples do: by the share of one day. */
function varianceOf(drawn: Float64Array, blocks: number): number {
  const mean = drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
  const spread = drawn.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (drawn.length - 1);
  return (spread * blocks) / (blocks - 1);
}

function columnsOf(nodes: readonly DrawnNode[], families: number): Columns {
  const named = [
    { name: 'score', intervals: nodes.map(({ interval }) => interval) },
    ...Array.from({ length: families + 1 }, (_, at) => ({
      name: movementName(at),
      intervals: nodes.map(({ movements }) => movements[at] ?? null),
    })),
  ];
  const ends = named.flatMap(({ name, intervals }) =>
    (['low', 'high'] as const).map((end) => ({
      name: `${name} ${end}`,
      values: Float64Array.from(intervals, (interval) => (interval ? interval[end] : NaN)),
    }))
  );
  const variances = { name: VARIANCE, values: Float64Array.from(nodes, ({ variance }) => variance) };
  return { length: nodes.length, columns: [...ends, variances] };
}
