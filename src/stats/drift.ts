import { normalQuantile } from './normal';
import type { Estimate } from './normal-prior';

/** Of the units, those that moved least: the rest may have moved for a reason. */
const KEPT = 0.9;

/**
 * How far units drift apart without any reason, as a variance beyond what their own blocks explain: the one that brings the middle
 * nine tenths of the units' standardised changes to the size that chance gives them. 0 where chance explains all.
 * Assumes: nine tenths of the units did nothing out of the ordinary. A unit that did not move at all counts with a change of 0.
 * Source: additive overdispersion of Spiegelhalter 2005, Qual. Saf. Health Care 14, pp. 348-350, trimmed instead of winsorised.
 * @example driftBeyond([{ value: 1, variance: 0.1 }, { value: -1, variance: 0.1 }]); // => 1.5
 */
export function driftBeyond(changes: readonly Estimate[]): number {
  const kept = Math.floor(changes.length * KEPT);
  const usual = squareWithin(kept / changes.length);
  const isTooWide = (drift: number) => meanSquare(changes, drift, kept) > usual;
  if (kept === 0 || !isTooWide(0)) {
    return 0;
  }
  let [low, high] = [0, Math.max(...changes.map(({ value }) => value * value)) / usual];
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    [low, high] = isTooWide(middle) ? [middle, high] : [low, middle];
  }
  return high;
}

/** Mean square of the middle share of a standard normal: 1 - 2 z f(z) / share. */
function squareWithin(share: number): number {
  const z = normalQuantile((1 + share) / 2)!;
  return share === 1 ? 1 : 1 - (2 * z * Math.exp((-z * z) / 2)) / (share * Math.sqrt(2 * Math.PI));
}

function meanSquare(changes: readonly Estimate[], drift: number, kept: number): number {
  const squares = Float64Array.from(changes, ({ value, variance }) =>
    value === 0 ? 0 : (value * value) / (variance + drift)
  ).sort();
  return squares.subarray(0, kept).reduce((sum, each) => sum + each, 0) / kept;
}
