import { seenRows } from './seen';

it('draws what is in sight and a little more, never what is not there', () => {
  expect(seenRows(5000, 30, { top: 0, height: 300 })).toEqual({ first: 0, end: 14 });
  expect(seenRows(4, 30, { top: 0, height: 300 })).toEqual({ first: 0, end: 4 });
  expect(seenRows(0, 30, { top: 0, height: 300 })).toEqual({ first: 0, end: 0 });
});

it.each([0, 1, 29, 1000, 77_777, 149_700])('covers the whole view at %d pixels', (top) => {
  const { first, end } = seenRows(5000, 30, { top, height: 300 });
  expect(first * 30).toBeLessThanOrEqual(top);
  expect(Math.min(5000 * 30, top + 300)).toBeLessThanOrEqual(end * 30);
  expect(end - first).toBeLessThan(40);
});

it('draws nothing anew for a scroll of a few pixels', () => {
  const at = (top: number) => seenRows(5000, 30, { top, height: 300 });
  expect(at(1205)).toEqual(at(1201));
});
