import { fitPositive, likelihoodAt } from '../fit';
import type { Doubt, Fit, Likelihood, Parameters } from '../fit';
import { logGamma } from '../log-gamma';
import { logRising, risingSlope } from '../log-rising';

const NAMES = ['p', 'q', 'gamma'] as const;
type Name = (typeof NAMES)[number];

/** What customers spend, as columns of equal length. Rows without a purchase say nothing and are passed over. */
export interface Spending {
  /** How many purchases a row's mean is over, x. */
  purchases: ArrayLike<number>;
  /** Mean spend a purchase, above 0. */
  spend: ArrayLike<number>;
  /** How many customers a row stands for: 1 each by default. */
  customers?: ArrayLike<number>;
}

/**
 * Gamma-Gamma model of spend a purchase: each customer's purchases vary around a mean of the customer's own.
 * Assumes: 1) spend a purchase is gamma distributed (shape p, rate nu); 2) rates nu are gamma distributed (shape q, rate gamma); 3) how
 * much a customer spends each time says nothing about how often: doubted where the correlation is clearly beyond a tenth.
 * Source: Fader & Hardie 2013, note 025, The Gamma-Gamma Model of Monetary Value; Fader, Hardie & Lee 2005, J. Mark. Res. 42,
 * pp. 415-430.
 * @example gammaGamma.fit({ purchases: [2, 1], spend: [22.35, 11.77] });
 */
export const gammaGamma = { fit, logLikelihood, expected };

/** The most likely parameters; null where nobody bought. Throws a RangeError that names the row where a row is impossible. */
function fit(spending: Spending, start?: Parameters<Name>): Fit<Name> | null {
  const rows = checked(spending);
  if (rows.length === 0) {
    return null;
  }
  const found = fitPositive(likelihood(rows), start ?? { p: 2, q: 3, gamma: meanOf(rows, ({ spend }) => spend) });
  return { ...found, doubts: [...found.doubts, ...doubtsOf(found.parameters, rows)] };
}

function logLikelihood(parameters: Parameters<Name>, spending: Spending): number {
  return likelihoodAt(likelihood(checked(spending)), parameters);
}

/**
 * Mean spend a purchase to be expected of a customer: between the customer's own and that of all, as the purchases are many or few.
 * Null where it is infinite.
 * @example gammaGamma.expected({ p: 6.25, q: 3.74, gamma: 15.44 }, { purchases: 2, spend: 22.35 }); // => 24.7
 */
function expected(
  { p, q, gamma }: Parameters<Name>,
  { purchases, spend }: { purchases: number; spend: number }
): number | null {
  const weight = p * purchases + q - 1;
  return weight > 0 ? (p * (gamma + (purchases > 0 ? purchases * spend : 0))) / weight : null;
}

interface Row {
  purchases: number;
  spend: number;
  customers: number;
}

function checked({ purchases, spend, customers }: Spending): Row[] {
  const rows: Row[] = [];
  for (let row = 0; row < purchases.length; row += 1) {
    const count = customers === undefined ? 1 : customers[row];
    const known = Number.isInteger(purchases[row]) && purchases[row] >= 0 && count >= 0 && count < Infinity;
    if (!known || (purchases[row] > 0 && !(spend[row] > 0 && spend[row] < Infinity))) {
      throw new RangeError(
        `row ${row}: purchases (${purchases[row]}) must be a whole number of 0 or more, mean spend (${spend[row]}) above 0, customers (${count}) 0 or more`
      );
    }
    if (purchases[row] > 0 && count > 0) {
      rows.push({ purchases: purchases[row], spend: spend[row], customers: count });
    }
  }
  return rows;
}

function likelihood(rows: readonly Row[]): Likelihood<Name> {
  const customers = Float64Array.from(rows, (row) => row.customers);
  const purchases = Float64Array.from(rows, (row) => row.purchases);
  const spent = Float64Array.from(rows, (row) => row.purchases * row.spend);
  const buyers = new Map<number, number>();
  rows.forEach((row) => buyers.set(row.purchases, (buyers.get(row.purchases) ?? 0) + row.customers));
  const all = customers.reduce((sum, each) => sum + each, 0);
  const constant = rows.reduce((sum, row) => sum + row.customers * Math.log(row.spend), 0);
  const at = ([p, q, gamma]: Float64Array, slopes: Float64Array): number => {
    let value = -constant - all * logGamma(q)!;
    let [dP, dQ, dGamma] = [0, 0, 0];
    for (const [x, count] of buyers) {
      value += count * logRising(p * x, q);
      dP += count * x * risingSlope(p * x, q);
      dQ += count * risingSlope(q, p * x);
    }
    for (let row = 0; row < spent.length; row += 1) {
      const [s, px] = [spent[row], p * purchases[row]];
      const own = Math.log1p(gamma / s);
      const others = Math.log1p(s / gamma);
      value -= customers[row] * (q * others + px * own);
      dP -= customers[row] * purchases[row] * own;
      dQ -= customers[row] * others;
      dGamma += (customers[row] * (q * s - px * gamma)) / (gamma * (gamma + s));
    }
    slopes[0] = dP;
    slopes[1] = dQ;
    slopes[2] = dGamma;
    return value;
  };
  return { names: NAMES, at };
}

/** A correlation whose 95 % interval lies beyond this is more than the model allows: Cohen's "small". */
const SMALL = 0.1;

function doubtsOf({ q }: Parameters<Name>, rows: readonly Row[]): Doubt[] {
  const correlation = correlationOf(rows);
  const all = rows.reduce((sum, { customers }) => sum + customers, 0);
  // Fisher's z: the inverse hyperbolic tangent of a correlation is about normal.
  const least = all > 3 ? Math.tanh(Math.max(0, Math.atanh(Math.abs(correlation)) - 1.96 / Math.sqrt(all - 3))) : 0;
  return [
    ...(least > SMALL ? [{ kind: 'spend-goes-with-frequency' as const, value: correlation }] : []),
    ...(q > 1 ? [] : [{ kind: 'infinite-mean' as const }]),
  ];
}

/** Of purchases with mean spend, over customers; 0 where one of them is the same for all. */
function correlationOf(rows: readonly Row[]): number {
  const [often, much] = [meanOf(rows, ({ purchases }) => purchases), meanOf(rows, ({ spend }) => spend)];
  const both = meanOf(rows, ({ purchases, spend }) => (purchases - often) * (spend - much));
  const first = meanOf(rows, ({ purchases }) => (purchases - often) ** 2);
  const second = meanOf(rows, ({ spend }) => (spend - much) ** 2);
  return first > 0 && second > 0 ? both / Math.sqrt(first * second) : 0;
}

function meanOf(rows: readonly Row[], of: (row: Row) => number): number {
  const sum = rows.reduce((before, row) => before + row.customers * of(row), 0);
  return sum / rows.reduce((before, { customers }) => before + customers, 0);
}
