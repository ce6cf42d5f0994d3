import type { Cells } from '../../formula';

import { placesOf } from './places';

type Row = readonly [group: ReadonlyArray<string | null>, bucket: number];

const cells = (rows: readonly Row[]): Cells => ({
  length: rows.length,
  groups: rows.map(([group]) => group),
  buckets: rows.map(([, bucket]) => bucket),
  columnOf: () => new Float64Array(rows.length),
});

describe('places of a table', () => {
  it('stand by group, not known last, then by bucket, with the row of each period', () => {
    const now = cells([
      [[null], 0],
      [['b'], 1],
      [['b'], 0],
    ]);
    const before = cells([
      [['B'], 0],
      [['b'], 1],
    ]);
    expect(placesOf(now, before)).toEqual([
      { group: ['B'], bucket: 0, nowRow: -1, beforeRow: 0 },
      { group: ['b'], bucket: 0, nowRow: 2, beforeRow: -1 },
      { group: ['b'], bucket: 1, nowRow: 1, beforeRow: 1 },
      { group: [null], bucket: 0, nowRow: 0, beforeRow: -1 },
    ]);
  });

  it('stay in order where groups have more combinations than a whole number can count', () => {
    const group = (last: string) => [...Array.from({ length: 70 }, (_, index) => (index % 2 ? 'x' : null)), last];
    const other = (last: string) => [...Array.from({ length: 70 }, (_, index) => (index % 2 ? null : 'x')), last];
    const now = cells([
      [group('b'), -1],
      [other('a'), -1],
      [group('a'), -1],
    ]);
    expect(placesOf(now, cells([])).map(({ nowRow }) => nowRow)).toEqual([1, 2, 0]);
  });

  it('are none where neither period has any', () => {
    expect(placesOf(cells([]), cells([]))).toEqual([]);
  });
});
