import { fitPositive, likelihoodAt } from '../fit';
import type { Doubt, Fit, Likelihood, Parameters } from '../fit';
import { gauss } from '../gauss-fraction';
import { logRising } from '../log-rising';

import { checkedFuture } from './future';
import type { Future } from './future';
import { risingSums } from './rising-sums';

const NAMES = ['alpha', 'beta'] as const;
type Name = (typeof NAMES)[number];

/** Customers under contract by how many periods they stayed: the first entry is for one period. */
export interface Renewals {
  /** Who left at the end of the period. */
  lost: ArrayLike<number>;
  /** Who was last seen staying after that period: their end is not known. */
  kept: ArrayLike<number>;
}

/**
 * sBG, the shifted beta-geometric model of renewal: each customer leaves at the end of each period with a chance of their own.
 * Retention rises with tenure although nobody grows more loyal, as those who leave easily leave first.
 * Assumes: 1) a customer's chance of leaving is constant; 2) chances are beta distributed (alpha, beta); 3) who is no longer seen tells
 * nothing about leaving.
 * Source: Fader & Hardie 2007, J. Interact. Mark. 21(1), pp. 76-90.
 * @example sbg.fit({ lost: [131, 126, 90], kept: [0, 0, 653] });
 */
export const sbg = { fit, logLikelihood, staying, renewing, payments };

/** The most likely parameters; null where nobody left. Throws a RangeError where a count is impossible. */
function fit(renewals: Renewals, start: Parameters<Name> = { alpha: 1, beta: 2 }): Fit<Name> | null {
  const { lost, kept } = checked(renewals);
  if (!lost.some((each) => each > 0)) {
    return null;
  }
  const found = fitPositive(likelihood(lost, kept), start);
  return { ...found, doubts: [...found.doubts, ...misses(found.parameters, lost, kept)] };
}

function logLikelihood(parameters: Parameters<Name>, renewals: Renewals): number {
  const { lost, kept } = checked(renewals);
  return likelihoodAt(likelihood(lost, kept), parameters);
}

/**
 * Share of customers who stay for more than so many periods.
 * @example sbg.staying({ alpha: 0.668, beta: 3.806 }, 12); // => 0.378
 */
function staying({ alpha, beta }: Parameters<Name>, periods: number): number {
  return Math.exp(logRising(beta, periods) - logRising(alpha + beta, periods));
}

/**
 * Share that renews at the end of a period, of those who reached it; periods count from 1.
 * @example sbg.renewing({ alpha: 1, beta: 3 }, 1); // => 0.75
 */
function renewing({ alpha, beta }: Parameters<Name>, period: number): number {
  return (beta + period - 1) / (alpha + beta + period - 1);
}

/**
 * Payments to be expected, one a period, each later one worth less: of a customer just won, the first payment included (DEL, `renewals`
 * 0), or of one about to decide on the n-th renewal, that one included (DERL).
 * Source: Fader & Hardie 2010, Mark. Sci. 29, pp. 85-93.
 * @example sbg.payments({ alpha: 0.668, beta: 3.806 }, 0, { horizon: Infinity, discount: 0.1 }); // => 5.92
 */
function payments({ alpha, beta }: Parameters<Name>, renewals: number, future: Future): number {
  const { horizon, discount = 0 } = checkedFuture(future);
  const first = renewals === 0 ? 1 : renewing({ alpha, beta }, renewals);
  const [stays, all] = [beta + renewals, alpha + beta + renewals];
  const fading = 1 / (1 + discount);
  if (horizon === Infinity) {
    return first * Math.exp(gauss(stays, all, fading).log);
  }
  let [sum, still] = [0, first];
  for (let period = 0; period < Math.floor(horizon); period += 1) {
    sum += still;
    still *= (fading * (stays + period)) / (all + period);
  }
  return sum;
}

function checked(renewals: Renewals): { lost: number[]; kept: number[] } {
  const [lost, kept] = [Array.from(renewals.lost), Array.from(renewals.kept)];
  if (lost.length !== kept.length) {
    throw new RangeError(`${lost.length} periods of losses but ${kept.length} of those kept`);
  }
  const flawed = [...lost, ...kept].find((each) => !(each >= 0 && each < Infinity));
  if (flawed !== undefined) {
    throw new RangeError(`customers (${flawed}) must be 0 or more`);
  }
  return { lost, kept };
}

function likelihood(lost: readonly number[], kept: readonly number[]): Likelihood<Name> {
  // Who left after t periods renewed t - 1 times out of t decisions; who is kept renewed t times out of t.
  const renewed = risingSums([...lost.keys(), ...kept.map((_, index) => index + 1)], [...lost, ...kept]);
  const decided = risingSums(
    lost.map((_, index) => index + 1),
    lost.map((each, index) => each + kept[index])
  );
  const losses = lost.reduce((sum, each) => sum + each, 0);
  const at = ([alpha, beta]: Float64Array, slopes: Float64Array): number => {
    const both = decided.slope(alpha + beta);
    slopes[0] = losses / alpha - both;
    slopes[1] = renewed.slope(beta) - both;
    return losses * Math.log(alpha) + renewed.log(beta) - decided.log(alpha + beta);
  };
  return { names: NAMES, at };
}

/** Survival that differs by more than a twentieth from the share seen to stay does not fit. */
const MISSED = 0.05;

function misses(parameters: Parameters<Name>, lost: readonly number[], kept: readonly number[]): Doubt[] {
  let left = [...lost, ...kept].reduce((sum, each) => sum + each, 0);
  let [seen, worst] = [1, 0];
  lost.forEach((each, index) => {
    seen *= left > 0 ? 1 - each / left : 1;
    worst = left > 0 ? Math.max(worst, Math.abs(staying(parameters, index + 1) - seen)) : worst;
    left -= each + kept[index];
  });
  return worst > MISSED ? [{ kind: 'misses-survival', value: worst }] : [];
}
