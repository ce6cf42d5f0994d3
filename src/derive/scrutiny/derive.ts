import type { Profile, ScoreNode, Signal } from '../../model';

import { rewardsOf } from './rewards';
import { turnsOf } from './sensitivity';

/** More units than this on the first level are looked at as one whole only. */
const MOST_UNITS = 50;

/** The whole, and what stands right below it, with how firm what the profile concludes there is, and what it pays for. */
export function withScrutiny(
  nodes: readonly ScoreNode[],
  { profile, signals }: { profile: Profile; signals: readonly Signal[] }
): ScoreNode[] {
  const first = nodes.filter(({ parent }) => parent === 0);
  return nodes.map((node, place) => {
    if (node.parent > 0 || (node.parent === 0 && first.length > MOST_UNITS)) {
      return node;
    }
    const below = nodes.filter(({ parent }) => parent === place);
    // Rows that name no unit are nobody's peer.
    const peers = first.filter(({ path }) => path[path.length - 1] !== null);
    return {
      ...node,
      scrutiny: {
        turns: turnsOf(columnsOf([node, ...below]), profile),
        rewards: rewardsOf(node, { profile, peers, signals }),
      },
    };
  });
}

/** A column a metric, a row a node; a value that was not scored is NaN. */
function columnsOf(nodes: readonly ScoreNode[]): Float64Array[][] {
  return nodes[0].families.map(({ metrics }, family) =>
    metrics.map((_, place) =>
      Float64Array.from(nodes, ({ families }) => (families[family].metrics[place].score ?? NaN) / 100)
    )
  );
}
