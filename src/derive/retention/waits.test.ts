import { waitCurve } from './waits';
import type { Waited } from './waits';

const PROMISED = { of: 'wait' as const, promise: 20, proposition: 'Balanced' };
const waited = (stratum: string, band: number, customers: number, lost: number): Waited => ({
  ...{ stratum, band, customers, lost },
});

it('cuts bands around what is promised, and tells of each who stayed with the mix of all', () => {
  const rows = [waited('A', 0, 100, 10), waited('B', 0, 300, 3), waited('A', 3, 300, 60), waited('B', 3, 100, 2)];
  const { bands } = waitCurve(rows, PROMISED)!;
  expect(bands.map(({ from, to }) => [from, to])).toEqual([
    [0, 5],
    [5, 10],
    [10, 20],
    [20, 40],
    [40, 80],
    [80, 160],
    [160, null],
  ]);
  // Half of all are of each stratum: 90 and 99 % of the first, 80 and 98 % of the fourth.
  expect(bands[0].kept!.value).toBeCloseTo((0.9 + 0.99) / 2, 12);
  expect(bands[3].kept!.value).toBeCloseTo((0.8 + 0.98) / 2, 12);
  expect(bands[1].kept).toBeNull();
});

it('holds waits beyond the promise against those within it, like for like', () => {
  const { longer, shorter, bands } = waitCurve(
    [waited('A', 2, 200, 10), waited('A', 4, 100, 15), waited('A', 6, 100, 30), waited('A', 0, 200, 10)],
    PROMISED
  )!;
  expect(longer).toMatchObject({ customers: 200, others: 400, goesWith: 'more' });
  expect(longer!.difference.value).toBeCloseTo(45 / 200 - 20 / 400, 12);
  expect(bands.map(({ beyond }) => beyond && beyond.goesWith)).toEqual([null, null, null, null, 'more', null, 'more']);
  expect(bands[6].beyond!.difference.value).toBeCloseTo(0.3 - 0.05, 12);
  expect(shorter).toMatchObject({ customers: 200, others: 200, goesWith: null, difference: { value: 0 } });
});

it('tells nothing of few: neither a share nor that they differ', () => {
  const { bands } = waitCurve([waited('A', 1, 500, 5), waited('A', 5, 29, 8)], PROMISED)!;
  expect(bands[5]).toMatchObject({ kept: null, beyond: { goesWith: null } });
});

it('knows no gap where all are on one side, and no curve where nobody waited', () => {
  const one = waitCurve([waited('A', 6, 100, 5)], PROMISED)!;
  expect(one).toMatchObject({ longer: null, shorter: null });
  expect(waitCurve([], PROMISED)).toBeNull();
});

it.each([1, 2, 3, 20, 60, 3600])('ends a band where the promise of %i s does', (promise) => {
  const { bands } = waitCurve([waited('A', 0, 100, 5)], { ...PROMISED, promise })!;
  expect(bands.filter(({ to }) => to === promise)).toHaveLength(1);
  bands.forEach(({ from, to }) => expect(to === null || to > from).toBe(true));
});
