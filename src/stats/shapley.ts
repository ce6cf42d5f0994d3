import { seeded } from './seeded';

/** Which players have come. */
export type Come = (player: number) => boolean;

/** Sets of players whose worths tell what each of them adds. The first one is nobody, the last one is all. */
export interface Coalitions {
  players: number;
  length: number;
  /** Is the player in the set? */
  has: (set: number, player: number) => boolean;
  /** What each player adds, from the worth of each set in order. */
  partsOf: (worths: ArrayLike<number>) => number[];
}

/**
 * What each player adds to the worth of all, averaged over every order in which they could come: the parts sum to
 * worth(all) - worth(none) exactly, two players who add the same get the same, and one who adds nothing gets 0.
 * Of more than 12 players not every order is looked at, but 2,000 drawn ones, each with its reverse: the parts still sum exactly,
 * and one who adds nothing still gets 0.
 * Source: Shapley 1953, in Kuhn & Tucker, Contributions to the Theory of Games II, p. 311; of drawn orders: Castro, Gomez &
 * Tejada 2009, Comput. Oper. Res. 36, pp. 1727-1728.
 * @example shapley(2, (come) => (come(0) ? 1 : 0) + (come(1) ? 2 : 0) + (come(0) && come(1) ? 2 : 0)); // => [2, 3]
 */
export function shapley(players: number, worth: (come: Come) => number): number[] {
  const { length, has, partsOf } = coalitionsOf(players);
  return partsOf(Float64Array.from({ length }, (_, set) => worth((player) => has(set, player))));
}

/** More players than this make too many sets. */
const MOST_PLAYERS = 12;

export function coalitionsOf(players: number): Coalitions {
  return players <= MOST_PLAYERS ? everySet(players) : drawnOrders(players);
}

/** Sets are bit masks: player 0 is bit 1. */
function everySet(players: number): Coalitions {
  const shares = orderShares(players);
  return {
    players,
    length: 1 << players,
    has: (set, player) => (set & (1 << player)) !== 0,
    partsOf: (worths) => Array.from({ length: players }, (_, player) => marginal(player, worths, shares)),
  };
}

function marginal(player: number, worths: ArrayLike<number>, shares: readonly number[]): number {
  const bit = 1 << player;
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

const ORDERS = 2000;
const SEED = 1953;

/** Order after order, the sets that come about as the players come one by one. */
function drawnOrders(players: number): Coalitions {
  const turns = turnsDrawn(players);
  const steps = players + 1;
  const length = ORDERS * steps;
  return {
    players,
    length,
    has: (set, player) => turns[Math.floor(set / steps) * players + player] < set % steps,
    partsOf: (worths) => {
      const parts = Array<number>(players).fill(0);
      for (let order = 0; order < ORDERS; order += 1) {
        for (let player = 0; player < players; player += 1) {
          const before = order * steps + turns[order * players + player];
          parts[player] += (worths[before + 1] - worths[before]) / ORDERS;
        }
      }
      return parts;
    },
  };
}

/** For each order, each player's turn from 0. */
function turnsDrawn(players: number): Int32Array {
  const random = seeded(SEED);
  const turns = new Int32Array(ORDERS * players);
  for (let order = 0; order < ORDERS; order += 2) {
    const turn = shuffled(players, random);
    turn.forEach((each, player) => {
      turns[order * players + player] = each;
      turns[(order + 1) * players + player] = players - 1 - each;
    });
  }
  return turns;
}

/** Source: Durstenfeld 1964, Commun. ACM 7, p. 420. */
function shuffled(length: number, random: () => number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}
