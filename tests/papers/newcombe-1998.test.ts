import { differenceInterval, wilsonInterval } from '../../src/stats';

const digits = (interval: { low: number; high: number } | null) =>
  interval && [interval.low.toFixed(4), interval.high.toFixed(4)];

/** Newcombe 1998, Stat. Med. 17, pp. 857-872, table I, method 3. */
it.each([
  [81, 263, ['0.2553', '0.3662']],
  [15, 148, ['0.0624', '0.1605']],
  [0, 20, ['0.0000', '0.1611']],
  [1, 29, ['0.0061', '0.1718']],
])('gives the published interval of %d of %d', (successes, n, published) => {
  expect(digits(wilsonInterval(successes, n))).toEqual(published);
});

/** Newcombe 1998, Stat. Med. 17, pp. 873-890, table II, method 10. */
it.each([
  [
    [56, 70],
    [48, 80],
    ['0.0524', '0.3339'],
  ],
  [
    [9, 10],
    [3, 10],
    ['0.1705', '0.8090'],
  ],
  [
    [6, 7],
    [2, 7],
    ['0.0582', '0.8062'],
  ],
  [
    [5, 56],
    [0, 29],
    ['-0.0381', '0.1926'],
  ],
  [
    [0, 10],
    [0, 20],
    ['-0.1611', '0.2775'],
  ],
  [
    [0, 10],
    [0, 10],
    ['-0.2775', '0.2775'],
  ],
  [
    [10, 10],
    [0, 20],
    ['0.6791', '1.0000'],
  ],
  [
    [10, 10],
    [0, 10],
    ['0.6075', '1.0000'],
  ],
])('gives the published interval of the difference of %j and %j', ([a, m], [b, n], published) => {
  expect(digits(differenceInterval({ successes: a, n: m }, { successes: b, n }))).toEqual(published);
});

it('gives null where one side counted nothing', () => {
  expect(differenceInterval({ successes: 0, n: 0 }, { successes: 1, n: 2 })).toBeNull();
});
