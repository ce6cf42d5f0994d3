import { add, decimal, double, exp, ln, lnRising, minus, over, times } from '../decimal.testkit';
import type { Parameters } from '../fit';

import type { Customer } from './purchases';

/** Likelihoods of one customer as the papers print them, in 40 places: slow and plain. */

/** Fader, Hardie & Lee 2005, Mark. Sci. 24, pp. 275-284; with `first` 1 the form of Batislam et al. 2007. */
export function bgNbdTwin(
  given: Parameters<'r' | 'alpha' | 'a' | 'b'>,
  { repeats, last, observed }: Customer,
  first: 0 | 1
): number {
  const [r, alpha, a, b] = [given.r, given.alpha, given.a, given.b].map(decimal);
  const occasions = repeats + first;
  const power = add(r, decimal(repeats));
  const [whole, until] = [add(alpha, decimal(observed)), add(alpha, decimal(last))];
  const common = [
    lnRising(r, repeats),
    times(r, ln(alpha)),
    minus(lnRising(b, occasions), lnRising(add(a, b), occasions)),
    times(minus(decimal(0), power), ln(whole)),
  ];
  if (occasions === 0) {
    return double(add(...common));
  }
  const odds = times(over(a, add(b, decimal(occasions - 1))), exp(times(power, minus(ln(whole), ln(until)))));
  return double(add(...common, ln(add(decimal(1), odds))));
}

/** Fader, Hardie & Shang 2010, Mark. Sci. 29, pp. 1086-1108: a sum over when the customer may have left. */
export function bgBbTwin(
  given: Parameters<'alpha' | 'beta' | 'gamma' | 'delta'>,
  { repeats, last, observed }: Customer
): number {
  const [alpha, beta, gamma, delta] = [given.alpha, given.beta, given.gamma, given.delta].map(decimal);
  const both = (occasion: number, until: number) =>
    add(
      lnRising(alpha, repeats),
      lnRising(beta, occasion - repeats),
      lnRising(delta, occasion),
      minus(until > occasion ? ln(gamma) : decimal(0), lnRising(add(alpha, beta), occasion)),
      minus(decimal(0), lnRising(add(gamma, delta), until))
    );
  const stayed = both(observed, observed);
  let sum = decimal(1);
  for (let occasion = last; occasion < observed; occasion += 1) {
    sum = add(sum, exp(minus(both(occasion, occasion + 1), stayed)));
  }
  return double(add(stayed, ln(sum)));
}

/** Fader & Hardie 2013, note 025, for a whole p, so that gamma functions are products. */
export function gammaGammaTwin(given: Parameters<'p' | 'q' | 'gamma'>, purchases: number, spend: number): number {
  const [q, gamma, mean] = [given.q, given.gamma, spend].map(decimal);
  const shape = given.p * purchases;
  const spent = times(decimal(purchases), mean);
  const [own, others] = [over(spent, add(gamma, spent)), over(gamma, add(gamma, spent))];
  return double(
    add(
      minus(lnRising(q, shape), lnRising(decimal(1), shape - 1)),
      minus(times(q, ln(others)), ln(mean)),
      times(decimal(shape), ln(own))
    )
  );
}

/**
 * Schmittlein et al. 1987 by adding up, over many small steps, when the customer may have left, as Fader & Hardie 2005, A Note on
 * Deriving the Pareto/NBD Model, have it before the integral is solved.
 */
export function paretoNbdTwin(
  { r, alpha, s, beta }: Parameters<'r' | 'alpha' | 's' | 'beta'>,
  { repeats, last, observed }: Customer
): number {
  const power = r + repeats;
  const stayed = power * Math.log(alpha / (alpha + observed)) + s * Math.log(beta / (beta + observed));
  // Steps are even in the logarithm of the shorter scale, where the integrand is smooth.
  const scale = Math.min(alpha, beta);
  const [from, to] = [Math.log(scale + last), Math.log(scale + observed)];
  const steps = 4000;
  const logAt = (place: number) => {
    const time = Math.exp(place) - scale;
    const left = Math.log(s / (beta + time)) + s * Math.log(beta / (beta + time));
    return power * Math.log(alpha / (alpha + time)) + left + place;
  };
  const greatest = Math.max(stayed, logAt(from), logAt(to));
  let sum = 0;
  for (let step = 0; step < steps; step += 1) {
    // Gauss's three points in each step.
    const middle = from + ((step + 0.5) * (to - from)) / steps;
    const half = (0.5 * (to - from)) / steps;
    const shift = half * Math.sqrt(0.6);
    const values = [middle - shift, middle, middle + shift].map((place) => Math.exp(logAt(place) - greatest));
    sum += (half * (5 * values[0] + 8 * values[1] + 5 * values[2])) / 9;
  }
  let rising = 0;
  for (let each = 0; each < repeats; each += 1) {
    rising += Math.log((r + each) / alpha);
  }
  return rising + greatest + Math.log(Math.exp(stayed - greatest) + sum);
}
