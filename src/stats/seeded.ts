/**
 * Pseudo-random numbers from 0 up to, not including, 1: the same ones for the same seed, on every machine.
 * Source: Steele, Lea & Flood 2014, OOPSLA, pp. 453-472 (SplitMix), in its 32-bit form.
 * @example seeded(1)() === seeded(1)(); // => true
 */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
  };
}
