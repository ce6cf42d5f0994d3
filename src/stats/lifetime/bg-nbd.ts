import { betaSpread, gammaSpread, mean } from '../average';
import type { Likelihood } from '../fit';

import { buyingModel } from './buying-model';
import type { Parts } from './buying-model';
import type { Patterns } from './purchases';
import { risingSums } from './rising-sums';

const NAMES = ['r', 'alpha', 'a', 'b'] as const;
type Name = (typeof NAMES)[number];

/**
 * BG/NBD: customers buy at random, each at a rate of their own, and after each repeat purchase leave with a chance of their own.
 * Assumes: 1) while active a customer buys as a Poisson process; 2) rates are gamma distributed (shape r, rate alpha); 3) after each
 * repeat purchase a customer leaves with a constant chance; 4) chances are beta distributed (a, b); 5) independently of the rates.
 * So a customer without a repeat purchase is surely active.
 * Source: Fader, Hardie & Lee 2005, Mark. Sci. 24, pp. 275-284.
 * @example bgNbd.fit({ repeats: [2, 0], last: [30.4, 0], observed: [38.9, 38.9], customers: [10, 30] });
 */
export const bgNbd = buyingModel(betaGeometric(0));

/**
 * MBG/NBD: the same, but a customer may leave after the first purchase as well.
 * Source: Batislam, Denizel & Filiztekin 2007, Int. J. Res. Mark. 24, pp. 201-209; Hoppe & Wagner 2007, Mark. JRM 3, pp. 75-90.
 */
export const mbgNbd = buyingModel(betaGeometric(1));

/** `first` is 1 where the first purchase is an occasion to leave too, else 0. */
function betaGeometric(first: 0 | 1): Parts<Name> {
  return {
    likelihood: (patterns) => likelihood(patterns, first),
    start: (repeats, observed) => ({ r: 0.5, alpha: (0.5 * observed) / repeats, a: 1, b: 3 }),
    alive: ({ r, alpha, a, b }, { repeats, last, observed }) => {
      const occasions = repeats + first;
      const longer = Math.log1p((observed - last) / (alpha + last));
      return occasions === 0 ? 1 : 1 / (1 + (a / (b + (occasions - 1))) * Math.exp((r + repeats) * longer));
    },
    whileAlive: ({ r, alpha, a, b }, { repeats, observed }, { horizon, discount = 0 }) => {
      const chances = betaSpread(a, b + repeats + first);
      const [shape, rate] = [r + repeats, alpha + observed];
      if (discount === 0) {
        return mean(chances, (chance) => -Math.expm1(-shape * Math.log1p((chance * horizon) / rate)) / chance);
      }
      const rates = gammaSpread(shape);
      const fading = Math.log1p(discount);
      return mean(rates, (each) => {
        const buys = each / rate;
        return mean(chances, (chance) => {
          const ends = fading + buys * chance;
          return (buys * -Math.expm1(-ends * horizon)) / ends;
        });
      });
    },
  };
}

function likelihood({ repeats, last, observed, customers }: Patterns, first: 0 | 1): Likelihood<Name> {
  const purchases = risingSums(repeats, customers);
  const occasions = risingSums(
    repeats.map((each) => each + first),
    customers
  );
  const total = repeats.reduce((sum, each, row) => sum + each * customers[row], 0);
  const at = ([r, alpha, a, b]: Float64Array, slopes: Float64Array): number => {
    let value = purchases.log(r) + occasions.log(b) - occasions.log(a + b) - total * Math.log(alpha);
    let [dR, dAlpha, dA, dB] = [0, 0, 0, 0];
    for (let row = 0; row < repeats.length; row += 1) {
      const x = repeats[row];
      const power = r + x;
      const whole = alpha + observed[row];
      const long = Math.log1p(observed[row] / alpha);
      let each = -power * long;
      let eachR = -long;
      let eachAlpha = (r * observed[row] - alpha * x) / (alpha * whole);
      if (x + first > 0) {
        const until = alpha + last[row];
        const longer = Math.log1p((observed[row] - last[row]) / until);
        const before = b + (x + first - 1); // In this order, or a tiny b is lost.
        // How much likelier, in logarithms, the customer left at the last purchase than stayed.
        const odds = Math.log(a / before) + power * longer;
        const small = Math.exp(-Math.abs(odds));
        const left = odds > 0 ? 1 / (1 + small) : small / (1 + small);
        each += Math.max(0, odds) + Math.log1p(small);
        eachR += left * longer;
        eachAlpha += left * power * (1 / whole - 1 / until);
        dA += customers[row] * left;
        dB += (customers[row] * left) / before;
      }
      value += customers[row] * each;
      dR += customers[row] * eachR;
      dAlpha += customers[row] * eachAlpha;
    }
    const both = occasions.slope(a + b);
    slopes[0] = dR + purchases.slope(r);
    slopes[1] = dAlpha;
    slopes[2] = dA / a - both;
    slopes[3] = occasions.slope(b) - both - dB;
    return value;
  };
  return { names: NAMES, at };
}
