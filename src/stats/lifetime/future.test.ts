import { bgBb, bgNbd, heldOut, mbgNbd, paretoNbd } from '..';

import type { Customer } from './purchases';

const customers: Customer[] = [
  { repeats: 0, last: 0, observed: 0 },
  { repeats: 0, last: 0, observed: 39 },
  { repeats: 2, last: 30, observed: 39 },
  { repeats: 200, last: 38, observed: 39 },
];
const NBD = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const PARETO = { r: 0.553, alpha: 10.578, s: 0.606, beta: 11.669 };
const BB = { alpha: 1.204, beta: 0.75, gamma: 0.657, delta: 2.783 };

/** Fader, Hardie & Lee 2005, p. 279, by the power series of 2F1: only for a other than 1 and times not too far ahead. */
function closed({ r, alpha, a, b }: typeof NBD, { repeats, last, observed }: Customer, horizon: number): number {
  const whole = alpha + observed;
  const z = horizon / (whole + horizon);
  let [sum, term] = [0, 1];
  for (let each = 0; Math.abs(term) > 1e-18 * Math.abs(sum); each += 1) {
    sum += term;
    term *= (((r + repeats + each) * (b + repeats + each)) / (a + b + repeats - 1 + each)) * (z / (each + 1));
  }
  const odds = repeats === 0 ? 0 : (a / (b + repeats - 1)) * (whole / (alpha + last)) ** (r + repeats);
  const mean = ((a + b + repeats - 1) / (a - 1)) * (1 - (whole / (whole + horizon)) ** (r + repeats) * sum);
  return mean / (1 + odds);
}

it.each(customers)('expects what the closed form of BG/NBD does: $repeats purchases in $observed', (customer) => {
  for (const a of [0.1, 0.793, 1.2, 7]) {
    for (const horizon of [0.01, 1, 39, 500]) {
      const parameters = { ...NBD, a };
      const given = bgNbd.expected(parameters, customer, { horizon });
      expect(given / closed(parameters, customer, horizon)).toBeCloseTo(1, 7);
    }
  }
});

it('expects nearly the same on both sides of the pole of the closed form, and at it', () => {
  const [below, at, above] = [1 - 1e-9, 1, 1 + 1e-9].map((a) =>
    bgNbd.expected({ ...NBD, a }, customers[2], { horizon: 39 })
  );
  expect([below / at, above / at].map((ratio) => ratio.toFixed(8))).toEqual(['1.00000000', '1.00000000']);
});

describe.each([
  ['BG/NBD', bgNbd.expected.bind(null, NBD)],
  ['MBG/NBD', mbgNbd.expected.bind(null, NBD)],
  ['Pareto/NBD', paretoNbd.expected.bind(null, PARETO)],
])('%s', (_, expected) => {
  it.each(customers)('discounts step by step: $repeats purchases in $observed', (customer) => {
    const discount = 0.02;
    const steps = 4000;
    let sum = 0;
    let before = 0;
    for (let step = 1; step <= steps; step += 1) {
      const until = expected(customer, { horizon: (step * 80) / steps });
      sum += (until - before) * 1.02 ** -(((step - 0.5) * 80) / steps);
      before = until;
    }
    expect(expected(customer, { horizon: 80, discount }) / sum).toBeCloseTo(1, 5);
  });

  it('expects nothing of no time, more of more, and the whole of for ever', () => {
    const customer = customers[2];
    const horizons = [0, 1, 50, 5000, 1e7];
    const sums = horizons.map((horizon) => expected(customer, { horizon, discount: 0.001 }));
    expect(sums[0]).toBe(0);
    expect(sums).toEqual([...sums].sort((left, right) => left - right));
    expect(expected(customer, { horizon: Infinity, discount: 0.001 }) / sums[4]).toBeCloseTo(1, 9);
    expect(expected(customer, { horizon: 50, discount: 1e-12 }) / expected(customer, { horizon: 50 })).toBeCloseTo(
      1,
      7
    );
  });

  it('refuses what never ends and is not discounted', () => {
    expect(() => expected(customers[0], { horizon: Infinity })).toThrow(RangeError);
    expect(() => expected(customers[0], { horizon: -1 })).toThrow('horizon (-1) and discount (0) must be 0 or more');
    expect(() => expected(customers[0], { horizon: 1, discount: NaN })).toThrow(RangeError);
  });
});

it('keeps chances to be here, and what follows from them, possible at every end', () => {
  for (const customer of [
    ...customers,
    { repeats: 5000, last: 0, observed: 1e6 },
    { repeats: 1, last: 1e-12, observed: 1e9 },
  ]) {
    for (const scale of [1e-6, 1, 1e6]) {
      const [r, alpha, a] = [NBD.r * scale, NBD.alpha * scale, NBD.a * scale];
      const [s, beta] = [PARETO.s * scale, PARETO.beta * scale];
      for (const [chance, future] of [
        [
          bgNbd.alive({ ...NBD, r, alpha, a }, customer),
          bgNbd.expected({ ...NBD, r, alpha, a }, customer, { horizon: 9 }),
        ],
        [
          mbgNbd.alive({ ...NBD, r, alpha, a }, customer),
          mbgNbd.expected({ ...NBD, r, alpha, a }, customer, { horizon: 9 }),
        ],
        [
          paretoNbd.alive({ r, alpha, s, beta }, customer),
          paretoNbd.expected({ r, alpha, s, beta }, customer, { horizon: 9 }),
        ],
      ]) {
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1 + 1e-12);
        expect(future).toBeGreaterThanOrEqual(0);
        expect(future).toBeLessThan(Infinity);
      }
    }
  }
});

it('adds up occasions of BG/BB to the whole of for ever', () => {
  const donor = { repeats: 3, last: 4, observed: 6 };
  const whole = bgBb.expected(BB, donor, { horizon: Infinity, discount: 0.05 });
  expect(bgBb.expected(BB, donor, { horizon: 2000, discount: 0.05 }) / whole).toBeCloseTo(1, 10);
  expect(bgBb.expected(BB, donor, { horizon: 1 })).toBeCloseTo(bgBb.alive(BB, donor) * ((1.204 + 3) / (1.954 + 6)), 12);
});

describe('heldOut', () => {
  const held = { repeats: [0, 2, 9], last: [0, 30, 38], observed: [39, 39, 39], customers: [1000, 100, 1] };

  it('groups by purchases before, and doubts totals that are far off', () => {
    const foreseen = held.repeats.map(
      (repeats, row) =>
        held.customers[row] *
        bgNbd.expected(NBD, { repeats, last: held.last[row], observed: held.observed[row] }, { horizon: 39 })
    );
    const right = heldOut(bgNbd, NBD, { ...held, later: foreseen, horizon: 39 });
    expect(right.doubts).toEqual([]);
    expect(right.groups.map(({ customers }) => customers)).toEqual([1000, 0, 100, 0, 0, 0, 0, 1]);
    expect(right.seen).toBeCloseTo(right.expected, 10);
    const half = heldOut(bgNbd, NBD, { ...held, later: foreseen.map((each) => each / 2), horizon: 39 });
    expect(half.doubts).toEqual([{ kind: 'misses-holdout', value: expect.closeTo(-0.5, 10) }]);
  });

  it('does not doubt what chance explains', () => {
    const few = { repeats: [2], last: [30], observed: [39], later: [3], horizon: 39 };
    expect(heldOut(bgNbd, NBD, few).doubts).toEqual([]);
  });

  it('refuses purchases of less than none', () => {
    expect(() => heldOut(bgNbd, NBD, { ...held, later: [0, -1, 0], horizon: 39 })).toThrow(
      'row 1: later purchases (-1) must be 0 or more'
    );
    expect(() => heldOut(bgNbd, NBD, { ...held, last: [9, 0, 0], later: [0, 0, 0], horizon: 39 })).toThrow('row 0');
  });
});
