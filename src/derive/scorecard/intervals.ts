import type { Material, Needs } from '../../formula';
import type { Columns, Profile, ScoreNode } from '../../model';
import { drawnInterval, drawnVariance } from '../../stats';
import type { Interval, Trust } from '../../stats';

import { chainOf } from './chain';
import { judgeOf } from './judge';
import type { Judge } from './judge';
import { Redrawn } from './redrawn';

/** Enough that the ends of an interval wander by about a tenth of its length from seed to seed. */
export const DRAWS = 300;

/** Low and high of each node's score, of its movement and its sides' movements, and the score's variance, in the order of the nodes; NaN where it cannot be told. Yields between nodes. */
export function* scoreIntervals(needs: Needs, profile: Profile, material: Material): Generator<void, Columns, void> {
  const judge = judgeOf(needs, profile, material);
  yield* judge.prepare(needs.levels.length, needs);
  const { now, before, trust, both } = bothDrawn({ needs, profile, material });
  for (const redrawn of trust ? [now, before] : []) {
    yield* redrawn.prepare();
  }
  const nodes: DrawnNode[] = [];
  for (const place of chainOf(judge, needs)) {
    const [one, other] = [drawnAt(judge, now, 'now', place), drawnAt(judge, before, 'before', place)];
    nodes.push({
      interval: one && trust && ownInterval(one.whole, trust),
      movements: [one?.whole, ...(one?.families ?? [])].map((each, at) =>
        movementOf(each, at === 0 ? other?.whole : other?.families[at - 1], both)
      ),
      variance: one && trust ? drawnVariance(one.whole.drawn, trust) : NaN,
    });
    yield;
  }
  return columnsOf(nodes, profile.families.length);
}

export interface BothDrawn {
  now: Redrawn;
  before: Redrawn;
  /** How far the draws of this side can be trusted, and those of a difference between both; null where days are too few. */
  trust: Trust | null;
  both: Trust | null;
}

/** Both sides, had their days fallen out otherwise. */
export function bothDrawn(asked: { needs: Needs; profile: Profile; material: Material }): BothDrawn {
  const { edges } = asked.material;
  // Of two places over the same time, each draw is of the same days: what a day did to both is in no difference.
  const isSameTime = edges.now[0] === edges.before[0];
  const now = new Redrawn(asked, 'now', { count: DRAWS, seed: 1 });
  const before = new Redrawn(asked, 'before', { count: DRAWS, seed: isSameTime ? 1 : 2 });
  const { trust } = now;
  return { now, before, trust, both: trust && scarcer(trust, before.trust) };
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

export function intervalAt(drawn: Columns | null, of: string, index: number): Interval | null {
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
  if (redrawn.trust === null) {
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

/** A difference can be trusted as far as the side that tells less. */
function scarcer(now: Trust, before: Trust | null): Trust | null {
  return before && { lost: Math.max(now.lost, before.lost), degrees: Math.min(now.degrees, before.degrees) };
}

/** Widened for few days, it may reach beyond what a score can be. */
function ownInterval({ score, drawn }: DrawnScore, trust: Trust): Interval | null {
  const interval = score === null ? null : drawnInterval(score, drawn, trust);
  return interval && { low: Math.max(0, interval.low), high: Math.min(100, interval.high) };
}

/** Days of two periods are drawn apart: no day is in both. */
function movementOf(now: DrawnScore | undefined, before: DrawnScore | undefined, trust: Trust | null): Interval | null {
  return !now || !before || !trust || now.score === null || before.score === null
    ? null
    : drawnInterval(
        now.score - before.score,
        now.drawn.map((each, draw) => each - before.drawn[draw]),
        trust
      );
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
