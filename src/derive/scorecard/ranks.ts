import type { RankAmong, ScoreNode } from '../../model';
import { rankRanges } from '../../stats';

/** The chance that any one of the siblings is told apart from another that is its like. */
const CHANCE = 0.05;
/** Of more siblings than this, pairs are too many to compare and a table too long to read. */
const MOST_SIBLINGS = 500;

/** A node's place among its siblings, as far as the data tell: `variances` of the scores, of so many degrees of freedom. */
export function withRanks(nodes: readonly ScoreNode[], variances: ArrayLike<number>, degrees: number): ScoreNode[] {
  const families = new Map<number, number[]>();
  nodes.forEach(({ parent }, place) => {
    if (isRanked(nodes[place], variances[place])) {
      families.set(parent, [...(families.get(parent) ?? []), place]);
    }
  });
  const ranks = new Map<number, RankAmong>();
  for (const places of families.values()) {
    rangesOf(nodes, variances, { places, degrees }).forEach((rank, index) => ranks.set(places[index], rank));
  }
  return nodes.map((node, place) => ({ ...node, rank: ranks.get(place) ?? null }));
}

function rangesOf(
  nodes: readonly ScoreNode[],
  variances: ArrayLike<number>,
  { places, degrees }: { places: readonly number[]; degrees: number }
): RankAmong[] {
  if (places.length < 2 || places.length > MOST_SIBLINGS) {
    return [];
  }
  const units = places.map((place) => ({ value: nodes[place].score!, variance: variances[place] }));
  return rankRanges(units, CHANCE, degrees).map((range) => ({ ...range, of: places.length }));
}

/** Rows that name no unit are none, and a score that rests on moved values is partly its parent's. */
function isRanked({ path, score, families }: ScoreNode, variance: number): boolean {
  const isMoved = families.some(({ metrics }) => metrics.some(({ shrunk }) => shrunk !== null));
  return path.length > 0 && path[path.length - 1] !== null && score !== null && variance > 0 && !isMoved;
}
