import fc from 'fast-check';

import { bgNbd, flawOf, mbgNbd, paretoNbd, patternsOf } from '..';

const MODELS = { 'BG/NBD': bgNbd, 'MBG/NBD': mbgNbd, 'Pareto/NBD': paretoNbd };

describe.each(Object.entries(MODELS))('%s', (_, model) => {
  const fit = (purchases: Parameters<typeof model.fit>[0]) => model.fit(purchases);

  it('gives null where there is nobody, or nobody bought again', () => {
    expect(fit({ repeats: [], last: [], observed: [] })).toBeNull();
    expect(fit({ repeats: [0, 0], last: [0, 0], observed: [5, 9] })).toBeNull();
    expect(fit({ repeats: [3], last: [4], observed: [5], customers: [0] })).toBeNull();
  });

  it.each([
    ['one customer', { repeats: [3], last: [4], observed: [5] }],
    ['a million alike', { repeats: [3], last: [4], observed: [5], customers: [1e6] }],
    ['all bought just now', { repeats: [1, 2, 3], last: [5, 5, 5], observed: [5, 5, 5] }],
    ['all bought at once and never again', { repeats: [1, 2, 3], last: [0, 0, 0], observed: [50, 50, 50] }],
    ['one bought absurdly often', { repeats: [0, 100_000], last: [0, 9], observed: [9, 9] }],
  ])('doubts and still answers with numbers: %s', (__, purchases) => {
    const { parameters, intervals, errors, logLikelihood, doubts } = fit(purchases)!;
    expect(doubts.length).toBeGreaterThan(0);
    expect(Object.values(parameters).every((value) => value > 0 && value < Infinity)).toBe(true);
    expect(Object.values(errors).every((error) => error === null || (error > 0 && error < Infinity))).toBe(true);
    Object.values(intervals).forEach((interval) =>
      expect(interval === null || interval.low <= interval.high).toBe(true)
    );
    expect(Number.isFinite(logLikelihood)).toBe(true);
  });

  it.each([
    [{ repeats: [1, -1], last: [1, 0], observed: [2, 2] }, /row 1: repeat purchases \(-1\)/],
    [{ repeats: [1.5], last: [1], observed: [2] }, /row 0: repeat purchases \(1.5\)/],
    [{ repeats: [1], last: [3], observed: [2] }, /row 0: last purchase \(3\) after the end of observation \(2\)/],
    [{ repeats: [0], last: [1], observed: [2] }, /row 0: a last purchase \(1\) without a repeat purchase/],
    [{ repeats: [1], last: [NaN], observed: [2] }, /row 0: times \(NaN, 2\)/],
    [{ repeats: [1], last: [0], observed: [0] }, /row 0: repeat purchases \(1\) in no time at all/],
    [{ repeats: [1], last: [1], observed: [2], customers: [-2] }, /row 0: customers \(-2\)/],
  ])('refuses impossible rows %#', (purchases, message) => {
    expect(() => fit(purchases)).toThrow(RangeError);
    expect(() => fit(purchases)).toThrow(message);
  });
});

it('finds no better parameters around the ones it gives, whatever the customers', () => {
  const customer = fc
    .record({ repeats: fc.integer({ min: 0, max: 12 }), last: fc.double({ min: 0.01, max: 1, noNaN: true }) })
    .map(({ repeats, last }) => ({ repeats, last: repeats === 0 ? 0 : 20 * last, observed: 20 }));
  const customers = fc
    .array(customer, { minLength: 30, maxLength: 80 })
    .filter((rows) => rows.some(({ repeats }) => repeats > 0));
  fc.assert(
    fc.property(customers, fc.constantFrom(bgNbd, mbgNbd), (rows, model) => {
      const purchases = {
        repeats: rows.map(({ repeats }) => repeats),
        last: rows.map(({ last }) => last),
        observed: rows.map(({ observed }) => observed),
      };
      const { parameters, logLikelihood } = model.fit(purchases)!;
      for (const name of ['r', 'alpha', 'a', 'b'] as const) {
        for (const by of [0.99, 1.01]) {
          const near = { ...parameters, [name]: parameters[name] * by };
          expect(model.logLikelihood(near, purchases)).toBeLessThan(logLikelihood + 1e-5);
        }
      }
    }),
    { numRuns: Number(process.env.BOARDROOM_RUNS ?? 15) }
  );
});

it('says how many bought again in no time at all', () => {
  const { doubts } = bgNbd.fit({ repeats: [0, 1, 2], last: [0, 0, 9], observed: [20, 20, 20], customers: [50, 2, 9] })!;
  expect(doubts).toContainEqual({ kind: 'bought-at-once', value: 2 });
});

it('does not depend on the unit of time', () => {
  const days = { repeats: [0, 1, 2, 5, 0, 3], last: [0, 20, 4, 30, 0, 9], observed: [30, 28, 30, 31, 35, 40] };
  const counted = { ...days, customers: [300, 100, 60, 20, 300, 40] };
  const weeks = {
    ...counted,
    last: counted.last.map((each) => each / 7),
    observed: counted.observed.map((each) => each / 7),
  };
  const [inDays, inWeeks] = [bgNbd.fit(counted)!.parameters, bgNbd.fit(weeks)!.parameters];
  expect(inDays.alpha / inWeeks.alpha).toBeCloseTo(7, 3);
  expect(inDays.r).toBeCloseTo(inWeeks.r, 5);
});

it('joins customers who bought alike, loses none, and keeps apart who did not', () => {
  const random = fc.record({ repeats: fc.integer({ min: 1, max: 3 }), last: fc.integer({ min: 0, max: 3 }) });
  fc.assert(
    fc.property(fc.array(random, { maxLength: 3000 }), (rows) => {
      const patterns = patternsOf({
        repeats: rows.map(({ repeats }) => repeats),
        last: rows.map(({ last }) => last),
        observed: rows.map(({ last }) => last + 1),
      });
      const seen = new Map<string, number>();
      rows.forEach(({ repeats, last }) => seen.set(`${repeats} ${last}`, (seen.get(`${repeats} ${last}`) ?? 0) + 1));
      const joined = Array.from(patterns.repeats, (repeats, row): [string, number] => [
        `${repeats} ${patterns.last[row]}`,
        patterns.customers[row],
      ]);
      expect(joined.length).toBe(seen.size);
      expect(new Map(joined)).toEqual(seen);
    })
  );
});

it('joins a hundred thousand different customers into as many patterns', () => {
  const last = Float64Array.from({ length: 100_000 }, (_, row) => row / 100_000);
  const patterns = patternsOf({ repeats: last.map(() => 1), last, observed: last.map(() => 1) });
  expect(patterns.customers.every((customers) => customers === 1)).toBe(true);
  expect(patterns.customers.length).toBe(100_000);
});

it('finds no flaw in what can be', () => {
  expect(flawOf({ repeats: 0, last: 0, observed: 0 })).toBeNull();
  expect(flawOf({ repeats: 1, last: 2, observed: 2 })).toBeNull();
});
