/** A stream of chance that its seed decides wholly. */
export interface Chance {
  /** From 0 inclusive to 1 exclusive. */
  share(): number;
  happens(probability: number): boolean;
  /** Standard normal. */
  normal(): number;
  exponential(mean: number): number;
  whole(below: number): number;
  /** Index into cumulative weights. */
  index(cumulative: ArrayLike<number>): number;
}

/**
 * A stream of its own for each purpose, so that a change to one leaves the others as they were.
 * Generator: sfc32 by Chris Doty-Humphrey, which passes PractRand; seeded by an FNV-1a hash of seed and purpose.
 */
export function chanceOf(seed: number, purpose: string): Chance {
  const share = sfc32(hash(`${seed} ${purpose}`));
  const exponential = (mean: number) => -mean * Math.log(1 - share());
  return {
    share,
    exponential,
    happens: (probability) => share() < probability,
    normal: () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share()),
    whole: (below) => Math.floor(share() * below),
    index: (cumulative) => firstAbove(cumulative, share() * cumulative[cumulative.length - 1]),
  };
}

function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state >>> 0;
}

function sfc32(seed: number): () => number {
  let [a, b, c, counter] = [seed, seed ^ 0x9e3779b9, Math.imul(seed, 0x85ebca6b), 1];
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 15; round += 1) {
    next();
  }
  return next;
}

function firstAbove(cumulative: ArrayLike<number>, target: number): number {
  let index = 0;
  while (index < cumulative.length - 1 && cumulative[index] <= target) {
    index += 1;
  }
  return index;
}

/** Running totals of weights, for `Chance.index`. */
export function cumulative(weights: readonly number[]): Float64Array {
  let total = 0;
  return Float64Array.from(weights, (weight) => (total += weight));
}

/** Probability whose log-odds these are. */
export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Log-odds of a probability. */
export function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}
