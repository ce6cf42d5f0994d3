/** Worth of a set of players; sets are bit masks: player 0 is bit 1. */
export type Worth = (set: number) => number;

/** More players than this take too many sets: group them (`owen`). */
export const MOST_PLAYERS = 12;

/**
 * What each player adds to the worth of all, averaged over every order in which they could come: the parts sum to
 * worth(all) - worth(none) exactly, two players who add the same get the same, and one who adds nothing gets 0.
 * Source: Shapley 1953, in Kuhn & Tucker, Contributions to the Theory of Games II, p. 311.
 * @example shapley(2, (set) => [0, 1, 2, 5][set]); // => [2, 3]
 */
export function shapley(players: number, worth: Worth): number[] {
  if (players > MOST_PLAYERS) {
    throw new RangeError(`${players} players: at most ${MOST_PLAYERS} can be enumerated`);
  }
  const worths = Float64Array.from({ length: 1 << players }, (_, set) => worth(set));
  return Array.from({ length: players }, (_, player) => marginal(player, players, worths));
}

function marginal(player: number, players: number, worths: Float64Array): number {
  const bit = 1 << player;
  const shares = orderShares(players);
  let sum = 0;
  for (let set = 0; set < worths.length; set += 1) {
    if ((set & bit) === 0) {
      sum += shares[sizeOf(set)] * (worths[set | bit] - worths[set]);
    }
  }
  return sum;
}

/** Share of the orders in which exactly a given set of so many comes before a player: s! (n - s - 1)! / n!. */
function orderShares(players: number): number[] {
  const shares = [1 / players];
  for (let size = 1; size < players; size += 1) {
    shares.push((shares[size - 1] * size) / (players - size));
  }
  return shares;
}

function sizeOf(set: number): number {
  let size = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) {
    size += 1;
  }
  return size;
}
