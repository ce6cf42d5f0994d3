import { bgBb, bgNbd, gammaGamma, mbgNbd, paretoNbd } from '..';

import type { Customer, Purchases } from './purchases';
import { bgBbTwin, bgNbdTwin, gammaGammaTwin, paretoNbdTwin } from './twins.testkit';

const CUSTOMERS: Array<[string, Customer]> = [
  ['no repeat purchase', { repeats: 0, last: 0, observed: 38.86 }],
  ['nothing at all', { repeats: 0, last: 0, observed: 0 }],
  ['one purchase', { repeats: 1, last: 12.5, observed: 38.86 }],
  ['one just now', { repeats: 1, last: 38.86, observed: 38.86 }],
  ['a tiny t_x', { repeats: 2, last: 1e-9, observed: 38.86 }],
  ['two at once', { repeats: 2, last: 0, observed: 38.86 }],
  ['T = t_x', { repeats: 29, last: 38.86, observed: 38.86 }],
  ['many purchases long ago', { repeats: 400, last: 3, observed: 300 }],
  ['very many purchases', { repeats: 5000, last: 299, observed: 300 }],
];

const alone = ({ repeats, last, observed }: Customer, customers = 1): Purchases => ({
  repeats: [repeats],
  last: [last],
  observed: [observed],
  customers: [customers],
});

/** How many figures are lost: the difference as a share of the greater of 1 and the value. */
const off = (value: number, twin: number) => Math.abs(value - twin) / Math.max(1, Math.abs(twin));

describe.each([
  ['as published', { r: 0.24259, alpha: 4.41353, a: 0.79289, b: 2.42575 }],
  ['with a tiny a', { r: 0.5, alpha: 6, a: 1e-6, b: 3 }],
  ['with a tiny b', { r: 0.5, alpha: 6, a: 1, b: 1e-12 }],
  ['with all alike', { r: 1e6, alpha: 3e7, a: 1, b: 2 }],
  ['at the pole of the paper’s mean', { r: 2, alpha: 1e-3, a: 1, b: 1e-2 }],
])('BG/NBD and MBG/NBD, %s', (_, parameters) => {
  it.each(CUSTOMERS)('%s', (__, customer) => {
    expect(off(bgNbd.logLikelihood(parameters, alone(customer)), bgNbdTwin(parameters, customer, 0))).toBeLessThan(
      2e-12
    );
    expect(off(mbgNbd.logLikelihood(parameters, alone(customer)), bgNbdTwin(parameters, customer, 1))).toBeLessThan(
      2e-12
    );
  });
});

describe.each([
  ['as published', { r: 0.5533, alpha: 10.5776, s: 0.6062, beta: 11.6679 }],
  ['with the scales far apart', { r: 0.5, alpha: 100, s: 0.5, beta: 0.1 }],
  ['with them far apart the other way', { r: 2, alpha: 0.1, s: 0.5, beta: 100 }],
  ['with scales alike', { r: 1, alpha: 8, s: 3, beta: 8 }],
])('Pareto/NBD, %s', (_, parameters) => {
  it.each(CUSTOMERS.filter(([name]) => name !== 'very many purchases'))('%s', (__, customer) => {
    const value = paretoNbd.logLikelihood(parameters, alone(customer));
    expect(off(value, paretoNbdTwin(parameters, customer))).toBeLessThan(1e-10);
  });
});

it.each([
  { repeats: 0, last: 0, observed: 6 },
  { repeats: 0, last: 0, observed: 0 },
  { repeats: 1, last: 1, observed: 1 },
  { repeats: 6, last: 6, observed: 6 },
  { repeats: 3, last: 5, observed: 6 },
  { repeats: 40, last: 90, observed: 200 },
])('BG/BB: $repeats by $last of $observed', (customer) => {
  for (const parameters of [
    { alpha: 1.2035, beta: 0.7497, gamma: 0.6567, delta: 2.7834 },
    { alpha: 1e-4, beta: 30, gamma: 1e3, delta: 1e5 },
  ]) {
    expect(off(bgBb.logLikelihood(parameters, alone(customer)), bgBbTwin(parameters, customer))).toBeLessThan(2e-12);
  }
});

it.each([
  [1, 11.77],
  [2, 22.35],
  [3000, 0.01],
  [1, 1e6],
])('Gamma-Gamma: %d purchases of %d each', (purchases, spend) => {
  for (const parameters of [
    { p: 6, q: 3.74, gamma: 15.44 },
    { p: 1, q: 0.01, gamma: 1e4 },
  ]) {
    const value = gammaGamma.logLikelihood(parameters, { purchases: [purchases], spend: [spend] });
    expect(off(value, gammaGammaTwin(parameters, purchases, spend))).toBeLessThan(2e-12);
  }
});

it('counts a million customers who bought alike as a million times one', () => {
  const parameters = { r: 0.24259, alpha: 4.41353, a: 0.79289, b: 2.42575 };
  const customer = { repeats: 2, last: 30.43, observed: 38.86 };
  const many = { ...alone(customer), customers: undefined };
  const rows = 1_000_000;
  many.repeats = new Float64Array(rows).fill(customer.repeats);
  many.last = new Float64Array(rows).fill(customer.last);
  many.observed = new Float64Array(rows).fill(customer.observed);
  const twin = rows * bgNbdTwin(parameters, customer, 0);
  expect(off(bgNbd.logLikelihood(parameters, many), twin)).toBeLessThan(1e-13);
  expect(off(bgNbd.logLikelihood(parameters, alone(customer, rows)), twin)).toBeLessThan(1e-13);
});
