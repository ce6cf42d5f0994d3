import type { ScoreNode, ScorecardResult } from '../../model';
import { isTold } from '../../ui/words/ranks';
import type { Options, Sort } from './options';

/** Position of a node in `nodes`. */
export type Place = number;

type Chosen = Pick<Options, 'hiddenLevels' | 'showAgents' | 'sort'>;

/** The nodes that stand directly below one, past levels that are left out; what has no score comes last. */
export type Below = (place: Place) => readonly Place[];

/** Looks through all nodes once, so that a node is asked for what is below it in the time that takes to list. */
export function treeOf(result: ScorecardResult, chosen: Chosen): Below {
  const direct = directBelow(result);
  const hidden = hiddenLevels(chosen);
  const isHidden = (place: Place) => hidden.has(levelOf(result, place)?.name ?? '');
  const shown = (place: Place): Place[] =>
    (direct.get(place) ?? []).flatMap((child) => (isHidden(child) ? shown(child) : [child]));
  const known = new Map<Place, readonly Place[]>();
  return (place) => {
    const below = known.get(place) ?? ordered(result, shown(place), chosen.sort);
    known.set(place, below);
    return below;
  };
}

function directBelow({ nodes }: ScorecardResult): Map<Place, Place[]> {
  const below = new Map<Place, Place[]>();
  nodes.forEach(({ parent }, place) => {
    const siblings = below.get(parent);
    siblings ? siblings.push(place) : below.set(parent, [place]);
  });
  return below;
}

function hiddenLevels({ hiddenLevels, showAgents }: Chosen): ReadonlySet<string> {
  return new Set(showAgents ? hiddenLevels : [...hiddenLevels, 'agent']);
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
  ALPHABET.compare(lastOf(nodes[a]), lastOf(nodes[b]));

/** The reader's own; made once, because making it costs more than comparing. */
const ALPHABET = new Intl.Collator();

const lastOf = ({ path }: ScoreNode) => path[path.length - 1] ?? '\uffff';

/** From the whole down to a node. */
export function trailOf({ nodes }: Pick<ScorecardResult, 'nodes'>, place: Place): Place[] {
  return place < 0 ? [] : [...trailOf({ nodes }, nodes[place].parent), place];
}

/** Where a path that was chosen earlier stands in today's nodes; the whole if it has gone. */
export function placeOf({ nodes }: ScorecardResult, path: ScoreNode['path']): Place {
  const isSame = (node: ScoreNode) =>
    node.path.length === path.length && node.path.every((step, depth) => step === path[depth]);
  return Math.max(0, nodes.findIndex(isSame));
}
