import { quantilesOf } from './spread';

/** Values of one cell as a database counts them. */
const counted = (pairs: ReadonlyArray<readonly [value: number, count: number]>) => ({
  values: Float64Array.from(pairs, ([value]) => value),
  counts: Float64Array.from(pairs, ([, count]) => count),
  places: new Int32Array(pairs.length),
});

describe('quantiles of counted values', () => {
  it('are those of the values one by one', () => {
    // 10 10 10 20 40: half-way is the third, 10; nine in ten lies 0.6 of the way from the fourth to the fifth.
    const pairs = [
      [40, 1],
      [10, 3],
      [20, 1],
    ] as const;
    expect(quantilesOf(counted(pairs), 1, 0.5)).toEqual(Float64Array.of(10));
    expect(quantilesOf(counted(pairs), 1, 0.9)[0]).toBeCloseTo(32, 12);
    expect([0, 1].map((share) => quantilesOf(counted(pairs), 1, share)[0])).toEqual([10, 40]);
  });

  it('roll up: the same value of two groups counts for both', () => {
    const pairs = [
      [1, 2],
      [1, 1],
      [5, 2],
    ] as const;
    expect(quantilesOf(counted(pairs), 1, 0.5)).toEqual(Float64Array.of(1));
    expect(quantilesOf({ ...counted(pairs), places: Int32Array.of(0, 1, 1) }, 2, 0.5)).toEqual(Float64Array.of(1, 5));
  });

  it('are none where no value counts', () => {
    expect(quantilesOf(counted([[7, 0]]), 2, 0.5)).toEqual(Float64Array.of(NaN, NaN));
  });
});
