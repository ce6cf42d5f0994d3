import type { ScoreNode, ScorecardResult } from '../../model';
import { isTold } from '../../ui/words/ranks';
import type { Options, Sort } from './options';

/** Position of a node in `nodes`. */
export type Place = number;

type Chosen = Pick<Options, 'hiddenLevels' | 'showAgents' | 'sort'>;

/** The nodes that stand directly below one, past levels that are left out; what has no score comes last. */
export function childrenOf(result: ScorecardResult, place: Place, chosen: Chosen): Place[] {
  const below = nextShown(result, place, hiddenLevels(chosen));
  return ordered(result, below, chosen.sort);
}

function hiddenLevels({ hiddenLevels, showAgents }: Chosen): ReadonlySet<string> {
  return new Set(showAgents ? hiddenLevels : [...hiddenLevels, 'agent']);
}

function nextShown(result: ScorecardResult, place: Place, hidden: ReadonlySet<string>): Place[] {
  const direct = result.nodes.flatMap(({ parent }, index) => (parent === place ? [index] : []));
  return direct.flatMap((child) =>
    hidden.has(levelOf(result, child)?.name ?? '') ? nextShown(result, child, hidden) : [child]
  );
}

/** The level a node stands on; undefined for the whole. */
export function levelOf({ nodes, dimensions }: ScorecardResult, place: Place) {
  return dimensions[nodes[place].path.length - 1];
}

function ordered({ nodes }: ScorecardResult, places: Place[], sort: Sort): Place[] {
  const scored = places.filter((place) => nodes[place].score !== null);
  const silent = places.filter((place) => nodes[place].score === null);
  return [
    ...scored.sort(isOrdered(nodes, scored, sort) ? byScore(nodes) : byName(nodes)),
    ...silent.sort(byName(nodes)),
  ];
}

/** By score only where the data tell some apart; scores without ranks, as of a plain table, are taken as they stand. */
function isOrdered(nodes: readonly ScoreNode[], places: readonly Place[], sort: Sort): boolean {
  const units = places.map((place) => nodes[place]);
  return sort === 'score' && (units.every(({ rank }) => rank === null) || isTold(units));
}

const byScore = (nodes: readonly ScoreNode[]) => (a: Place, b: Place) => nodes[a].score! - nodes[b].score!;

const byName = (nodes: readonly ScoreNode[]) => (a: Place, b: Place) =>
  lastOf(nodes[a]).localeCompare(lastOf(nodes[b]));

const lastOf = ({ path }: ScoreNode) => path[path.length - 1] ?? '\uffff';

/** From the whole down to a node. */
export function trailOf({ nodes }: Pick<ScorecardResult, 'nodes'>, place: Place): Place[] {
  return place < 0 ? [] : [...trailOf({ nodes }, nodes[place].parent), place];
}

/** Where a path that was chosen earlier stands in today's nodes; the whole if it has gone. */
export function placeOf({ nodes }: ScorecardResult, path: ScoreNode['path']): Place {
  const key = JSON.stringify(path);
  return Math.max(
    0,
    nodes.findIndex((node) => JSON.stringify(node.path) === key)
  );
}
