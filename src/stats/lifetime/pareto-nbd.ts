import { gammaSpread, mean } from '../average';
import type { Likelihood } from '../fit';
import { gauss } from '../gauss-fraction';

import { buyingModel } from './buying-model';
import type { Customer, Patterns } from './purchases';
import { risingSums } from './rising-sums';

const NAMES = ['r', 'alpha', 's', 'beta'] as const;
type Name = (typeof NAMES)[number];

/**
 * Pareto/NBD: customers buy at random, each at a rate of their own, until they leave at a moment that has nothing to do with buying.
 * Assumes: 1) while active a customer buys as a Poisson process; 2) rates are gamma distributed (shape r, rate alpha); 3) lifetimes are
 * exponential; 4) their rates are gamma distributed (shape s, rate beta); 5) independently of the rates of buying.
 * Source: Schmittlein, Morrison & Colombo 1987, Manage. Sci. 33, pp. 1-24; discounted purchases: Fader, Hardie & Lee 2005, J. Mark.
 * Res. 42, pp. 415-430.
 * @example paretoNbd.fit({ repeats: [2, 0], last: [30.4, 0], observed: [38.9, 38.9], customers: [10, 30] });
 */
export const paretoNbd = buyingModel({
  likelihood,
  start: (repeats, observed) => ({ r: 0.5, alpha: (0.5 * observed) / repeats, s: 1, beta: observed }),
  alive: ({ r, alpha, s, beta }, { repeats, last, observed }) => {
    const stayed = -(r + repeats) * Math.log(alpha + observed) - s * Math.log(beta + observed);
    return Math.exp(
      stayed - seen(Float64Array.of(r, alpha, s, beta), { repeats, last, observed }, new Float64Array(4))
    );
  },
  whileAlive: ({ r, alpha, s, beta }, { repeats, observed }, { horizon, discount = 0 }) => {
    const fading = Math.log1p(discount);
    const lasting = mean(gammaSpread(s), (each) => {
      const ends = fading + each / (beta + observed);
      return -Math.expm1(-ends * horizon) / ends;
    });
    return ((r + repeats) / (alpha + observed)) * lasting;
  },
});

function likelihood({ repeats, last, observed, customers }: Patterns): Likelihood<Name> {
  const purchases = risingSums(repeats, customers);
  const all = customers.reduce((sum, each) => sum + each, 0);
  const own = new Float64Array(4);
  const at = (values: Float64Array, slopes: Float64Array): number => {
    const [r, alpha, s, beta] = values;
    let value = purchases.log(r) + all * (r * Math.log(alpha) + s * Math.log(beta));
    slopes[0] = purchases.slope(r) + all * Math.log(alpha);
    slopes[1] = (all * r) / alpha;
    slopes[2] = all * Math.log(beta);
    slopes[3] = (all * s) / beta;
    for (let row = 0; row < repeats.length; row += 1) {
      value += customers[row] * seen(values, { repeats: repeats[row], last: last[row], observed: observed[row] }, own);
      for (let each = 0; each < 4; each += 1) {
        slopes[each] += customers[row] * own[each];
      }
    }
    return value;
  };
  return { names: NAMES, at };
}

/**
 * Logarithm of how likely it is to have last bought then and either left since or not, up to what does not depend on when; writes its
 * slopes. Left at t, the customer adds (alpha + t)^-(r + x) (beta + t)^-(s + 1) s; staying beyond T is left after T, so by parts the two
 * cases are integrals of one form over all of time, and their sum has no difference in which figures could be lost.
 */
function seen([r, alpha, s, beta]: Float64Array, { repeats, last, observed }: Customer, slopes: Float64Array): number {
  const power = r + repeats;
  const left = tail(alpha + last, power, beta + last, s + 1);
  const beyond = tail(alpha + observed, power + 1, beta + observed, s);
  const first = Math.log(s) + left.log;
  const second = Math.log(power) + beyond.log;
  const small = Math.exp(-Math.abs(first - second));
  const share = first > second ? 1 / (1 + small) : small / (1 + small);
  slopes[0] = share * left.byFirstPower + (1 - share) * (beyond.byFirstPower + 1 / power);
  slopes[1] = share * left.byFirst + (1 - share) * beyond.byFirst;
  slopes[2] = share * (left.bySecondPower + 1 / s) + (1 - share) * beyond.bySecondPower;
  slopes[3] = share * left.bySecond + (1 - share) * beyond.bySecond;
  return Math.max(first, second) + Math.log1p(small);
}

interface Tail {
  log: number;
  byFirst: number;
  byFirstPower: number;
  bySecond: number;
  bySecondPower: number;
}

/** Logarithm of the integral of (first + t)^-firstPower (second + t)^-secondPower over t from 0 to infinity, and its slopes. */
function tail(first: number, firstPower: number, second: number, secondPower: number): Tail {
  if (first < second) {
    const { log, byFirst, byFirstPower, bySecond, bySecondPower } = tail(second, secondPower, first, firstPower);
    return { log, byFirst: bySecond, byFirstPower: bySecondPower, bySecond: byFirst, bySecondPower: byFirstPower };
  }
  const both = firstPower + secondPower;
  const ratio = second / first;
  const { log, byA, byC, byZ } = gauss(firstPower, both, (first - second) / first);
  const [logFirst, logSecond] = [Math.log(first), Math.log(second)];
  return {
    log: log - firstPower * logFirst - (secondPower - 1) * logSecond - Math.log(both - 1),
    byFirst: (byZ * ratio - firstPower) / first,
    byFirstPower: byA + byC - logFirst - 1 / (both - 1),
    bySecond: -byZ / first - (secondPower - 1) / second,
    bySecondPower: byC - logSecond - 1 / (both - 1),
  };
}
