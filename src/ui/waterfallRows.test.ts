import type { Ladder, Rung } from './ladder';
import { type Row, rowsOf } from './waterfallRows';

const rung = (title: string, by: number): Rung => ({ title, by, rate: null, mix: null, metric: 0 });
const ladder: Ladder = {
  ...{ before: 62.8, now: 58.5, moved: -4.3 },
  flights: [
    { title: 'Efficiency', by: 3.1, rungs: [rung('faster', 2.2), rung('shorter', 0.9)] },
    { title: 'Effectiveness', by: -7.4, rungs: [rung('repeats', -5.4), rung('data', -2)] },
  ],
};
const steps = (rows: readonly Row[]) => rows.flatMap((row) => (row.kind === 'rung' ? [row] : []));

it('begins every bar where the one above it ended, and ends where the score is now', () => {
  const { rows } = rowsOf(ladder, { heads: false, most: 4 });
  const [before, ...rest] = rows.flatMap((row) => (row.kind === 'head' ? [] : [row]));
  let at = before.bar.at;
  for (const row of rest.slice(0, -1)) {
    const grows = row.kind === 'rung' && row.rung.by > 0;
    expect(grows ? row.bar.left : row.bar.left + row.bar.width).toBeCloseTo(at, 9);
    at = row.bar.at;
  }
  expect(rest.at(-1)!.bar.at).toBeCloseTo(at, 9);
});

it('draws bars as long as what they stand for, within the track', () => {
  const found = steps(rowsOf(ladder, { heads: true, most: 4 }).rows);
  const [first] = found;
  for (const { bar, rung: each } of found) {
    expect(bar.width / first.bar.width).toBeCloseTo(Math.abs(each.by) / 2.2, 9);
    expect(bar.left).toBeGreaterThanOrEqual(0);
    expect(bar.left + bar.width).toBeLessThanOrEqual(100);
  }
});

it('sums what there is no room for, and marks the largest', () => {
  const found = steps(rowsOf(ladder, { heads: false, most: 3 }).rows);
  expect(found.map(({ rung: each }) => each.by)).toEqual([-5.4, 2.2, -1.1]);
  expect(found.map(({ isLargest }) => isLargest)).toEqual([true, false, false]);
});

it('puts a family above its steps, where the line goes on', () => {
  const { rows } = rowsOf(ladder, { heads: true, most: 4 });
  expect(rows.map(({ kind }) => kind)).toEqual(['end', 'head', 'rung', 'rung', 'head', 'rung', 'rung', 'end']);
  const [, , , last, head] = rows as [
    never,
    never,
    never,
    Extract<Row, { kind: 'rung' }>,
    Extract<Row, { kind: 'head' }>,
  ];
  expect(head.at).toBe(last.bar.at);
});

it('begins the scale at zero where that is near, and cuts it where it is not', () => {
  expect(rowsOf(ladder, { heads: false, most: 4 }).cut).toBe(true);
  const near = { before: 1, now: 6, moved: 5, flights: [{ title: '', by: 5, rungs: [rung('all', 5)] }] };
  expect(rowsOf(near, { heads: false, most: 1 })).toMatchObject({ cut: false, rows: [{ bar: { left: 0 } }, {}, {}] });
});

it('marks nothing as the largest where nothing moved', () => {
  const still = { before: 50, now: 50, moved: 0, flights: [{ title: '', by: 0, rungs: [rung('all', 0)] }] };
  expect(steps(rowsOf(still, { heads: false, most: 1 }).rows)[0]).toMatchObject({ isLargest: false });
});
