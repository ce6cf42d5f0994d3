import type { Likelihood } from '../fit';
import { gauss } from '../gauss-fraction';

import { buyingModel } from './buying-model';
import type { Customer, Patterns } from './purchases';
import { risingSums } from './rising-sums';

const NAMES = ['alpha', 'beta', 'gamma', 'delta'] as const;
type Name = (typeof NAMES)[number];

/**
 * BG/BB: at each of equally spaced occasions (a yearly appeal, a weekly delivery) a customer who has not left buys or does not. Times
 * are counted in occasions, so `observed` is the number of them and `alive` is meant at the next one.
 * Assumes: 1) a customer buys with a constant chance at each occasion; 2) chances are beta distributed (alpha, beta); 3) before each
 * occasion a customer leaves with a constant chance; 4) these are beta distributed (gamma, delta); 5) independently of the first.
 * Source: Fader, Hardie & Shang 2010, Mark. Sci. 29, pp. 1086-1108.
 * @example bgBb.fit({ repeats: [6, 0], last: [6, 0], observed: [6, 6], customers: [1203, 3464] });
 */
export const bgBb = buyingModel({
  likelihood,
  flaw: ({ repeats, last, observed }) =>
    Number.isInteger(last) && Number.isInteger(observed) && repeats <= last
      ? null
      : `${repeats} purchases by occasion ${last} of ${observed}: occasions are whole numbers, with one purchase each at most`,
  start: (repeats, observed) => ({ alpha: 1, beta: Math.max(0.1, observed / repeats - 1), gamma: 1, delta: 3 }),
  alive: ({ alpha, beta, gamma, delta }, { repeats, last, observed }) => {
    const products = productsOf(Float64Array.of(alpha, beta, gamma, delta), observed);
    const { stayed } = sinceLast(products, { repeats, last, observed }, new Float64Array(4));
    return (stayed * (delta + observed)) / (gamma + delta + observed);
  },
  whileAlive: ({ alpha, beta, gamma, delta }, { repeats, observed }, { horizon, discount = 0 }) => {
    const chance = (alpha + repeats) / (alpha + beta + observed);
    const fading = 1 / (1 + discount);
    const [stays, all] = [delta + observed + 1, gamma + delta + observed + 1];
    if (horizon === Infinity) {
      return chance * fading * Math.exp(gauss(stays, all, fading).log);
    }
    let [sum, still] = [0, fading];
    for (let occasion = 0; occasion < Math.floor(horizon); occasion += 1) {
      sum += still;
      still *= (fading * (stays + occasion)) / (all + occasion);
    }
    return chance * sum;
  },
});

function likelihood({ repeats, last, observed, customers }: Patterns): Likelihood<Name> {
  const bought = risingSums(repeats, customers);
  const longest = observed.reduce((most, each) => Math.max(most, each), 0);
  const own = new Float64Array(4);
  const at = (values: Float64Array, slopes: Float64Array): number => {
    const products = productsOf(values, longest);
    let value = bought.log(values[0]);
    slopes.fill(0);
    slopes[0] = bought.slope(values[0]);
    for (let row = 0; row < repeats.length; row += 1) {
      const customer = { repeats: repeats[row], last: last[row], observed: observed[row] };
      value += customers[row] * sinceLast(products, customer, own).log;
      for (let each = 0; each < 4; each += 1) {
        slopes[each] += customers[row] * own[each];
      }
    }
    return value;
  };
  return { names: NAMES, at };
}

/** ln Γ(a + n) - ln Γ(a) for n from 0 on, and the slopes by a. */
interface Product {
  logs: Float64Array;
  slopes: Float64Array;
}

interface Products {
  gamma: number;
  idle: Product;
  chances: Product;
  stays: Product;
  lifetimes: Product;
}

function productsOf([alpha, beta, gamma, delta]: Float64Array, longest: number): Products {
  return {
    gamma,
    idle: productOf(beta, longest),
    chances: productOf(alpha + beta, longest),
    stays: productOf(delta, longest),
    lifetimes: productOf(gamma + delta, longest),
  };
}

function productOf(a: number, longest: number): Product {
  const product = { logs: new Float64Array(longest + 1), slopes: new Float64Array(longest + 1) };
  for (let n = 0; n < longest; n += 1) {
    product.logs[n + 1] = product.logs[n] + Math.log(a + n);
    product.slopes[n + 1] = product.slopes[n] + 1 / (a + n);
  }
  return product;
}

/**
 * All that can have happened since the last purchase: left before one of the occasions after it, or stayed and bought nothing. Gives
 * the logarithm of how likely that is, without the purchases themselves, and the share of it in which the customer stayed; writes its slopes.
 */
function sinceLast(products: Products, { repeats, last, observed }: Customer, slopes: Float64Array) {
  const { gamma, idle, chances, stays, lifetimes } = products;
  const logAfter = (occasion: number, until: number) =>
    idle.logs[occasion - repeats] - chances.logs[occasion] + stays.logs[occasion] - lifetimes.logs[until];
  const stayed = logAfter(observed, observed);
  slopes.fill(0);
  let sum = 0;
  // The likeliest case has weight 1: having stayed, or having left at once, for later is ever less likely.
  const scale = Math.max(stayed, last < observed ? Math.log(gamma) + logAfter(last, last + 1) : -Infinity);
  const add = (occasion: number, until: number) => {
    const left = until > occasion;
    const weight = Math.exp(logAfter(occasion, until) + (left ? Math.log(gamma) : 0) - scale);
    sum += weight;
    slopes[0] -= weight * chances.slopes[occasion];
    slopes[1] += weight * (idle.slopes[occasion - repeats] - chances.slopes[occasion]);
    slopes[2] += weight * ((left ? 1 / gamma : 0) - lifetimes.slopes[until]);
    slopes[3] += weight * (stays.slopes[occasion] - lifetimes.slopes[until]);
    return weight;
  };
  const staying = add(observed, observed);
  for (let occasion = last; occasion < observed; occasion += 1) {
    add(occasion, occasion + 1);
  }
  slopes.forEach((slope, each) => (slopes[each] = slope / sum));
  return { log: scale + Math.log(sum), stayed: staying / sum };
}
