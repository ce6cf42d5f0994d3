import fc from 'fast-check';

import { Values } from './quantile';

function quantiles(cells: ReadonlyArray<readonly number[]>, share: number): Array<number | null> {
  const all = cells.flatMap((values, cell) => values.map((value) => ({ value, cell })));
  const rows = all.length;
  const values = new Values(
    { id: 1, words: new Int32Array(Math.ceil(rows / 32) + 1).fill(-1), whole: true },
    { id: 2, values: Float64Array.from(all, ({ value }) => value), whole: true }
  );
  values.add(
    0,
    rows,
    Int32Array.from(all, ({ cell }) => cell)
  );
  const work = values.quantiles(share, cells.length);
  for (;;) {
    const { done, value } = work.next();
    if (done) {
      return value;
    }
  }
}

describe('the quantile of type 7', () => {
  it('gives null for a cell without values, the value itself for one', () => {
    expect(quantiles([[], [4]], 0.9)).toEqual([null, 4]);
  });

  it('lies between the two values next to its place', () => {
    expect(quantiles([[1, 2, 3, 4]], 0.5)).toEqual([2.5]);
    expect(quantiles([[10, 20]], 0.9)).toEqual([19]);
  });

  it('equals that of the sorted values, for values with many ties too', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: -1000, max: 1000 }));
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 300 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (list, share) => {
          const sorted = [...list].sort((a, b) => a - b);
          const place = (sorted.length - 1) * share;
          const low = Math.floor(place);
          const expected = sorted[low] + ((sorted[low + 1] ?? sorted[low]) - sorted[low]) * (place - low);
          expect(quantiles([list], share)[0]).toBeCloseTo(expected, 9);
        }
      )
    );
  });
});
