import type { Columns, Profile, ScoreNode, Signal, Turn } from '../../model';

import { rewardsOf } from './rewards';
import { turnsOf } from './sensitivity';

/** More units than this on the first level are looked at as one whole only. */
const MOST_UNITS = 50;
const TURNS = 'turns';

/** How far the weights may turn at the whole and at what stands right below it, a row a node. Yields between weights. */
export function* scrutinyTurns(nodes: readonly ScoreNode[], profile: Profile): Generator<void, Columns, void> {
  const values: Array<readonly Turn[] | null> = [];
  for (const [place, node] of nodes.entries()) {
    values.push(isLookedAt(node, nodes) ? yield* turnsOf(columnsOf(withBelow(nodes, place)), profile) : null);
  }
  return { length: nodes.length, columns: [{ name: TURNS, values }] };
}

/** The same nodes with how firm what the profile concludes there is, and what it pays for; `found` as `scrutinyTurns` gives it. */
export function withScrutiny(
  nodes: readonly ScoreNode[],
  found: Columns,
  { profile, signals }: { profile: Profile; signals: readonly Signal[] }
): ScoreNode[] {
  const turns = found.columns.find(({ name }) => name === TURNS)?.values as ArrayLike<readonly Turn[] | null>;
  const peers = nodes.filter((node) => node.parent === 0 && isUnit(node));
  return nodes.map((node, place) => {
    const turned = turns[place];
    return turned === null
      ? node
      : { ...node, scrutiny: { turns: turned, rewards: rewardsOf(node, { profile, peers, signals }) } };
  });
}

function withBelow(nodes: readonly ScoreNode[], place: number): ScoreNode[] {
  return [nodes[place], ...nodes.filter((node) => node.parent === place && isUnit(node))];
}

/** Rows that name no unit are nobody's peer, and have no place in an order. */
const isUnit = ({ path }: ScoreNode): boolean => path[path.length - 1] !== null;

function isLookedAt({ parent }: ScoreNode, nodes: readonly ScoreNode[]): boolean {
  return parent < 0 || (parent === 0 && nodes.filter((each) => each.parent === 0).length <= MOST_UNITS);
}

/** A column a metric, a row a node; a value that was not scored is NaN. */
function columnsOf(nodes: readonly ScoreNode[]): Float64Array[][] {
  return nodes[0].families.map(({ metrics }, family) =>
    metrics.map((_, place) =>
      Float64Array.from(nodes, ({ families }) => (families[family].metrics[place].score ?? NaN) / 100)
    )
  );
}
