import { stays } from '../../ui/stay.testkit';
import { curveShape } from './curveShape';

const { curve } = stays().all!;
const shapeOf = (width: number, height: number, points = curve) =>
  curveShape({ curve: points, box: { width, height }, em: 12 });

it('begins both curves at the whole, and ends them at what is left', () => {
  const { byHead, byValue, plot } = shapeOf(700, 300);
  for (const line of [byHead.line, byValue!.line]) {
    expect(line).toMatch(new RegExp(`^M${plot.left},${plot.top.toFixed(1)}`));
  }
  expect(byHead.end.y).toBeLessThan(byValue!.end.y);
  expect(byHead.end.x).toBeCloseTo(plot.right, 6);
});

it('stays within its box, and keeps the lowest that may be true in sight', () => {
  const { byValue, plot } = shapeOf(700, 300);
  const heights = [...byValue!.band.matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
  expect(Math.max(...heights)).toBeLessThanOrEqual(plot.bottom);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(plot.top);
});

it('marks a year in quarters, with the customers that are left then', () => {
  const { along, unit } = shapeOf(620, 300);
  expect(unit).toBe('months');
  expect(along.map(({ value }) => value)).toEqual([0, 3, 6, 9, 12]);
  expect(along[0].point.customers).toBe(7820);
  expect(along[4].point.customers).toBe(Math.round(7820 * 0.9));
});

it('holds names apart where curves end together', () => {
  const close = curve.map((point) => ({ ...point, byValue: point.byHead }));
  const { byHead, byValue } = shapeOf(700, 300, close);
  expect(Math.abs(byHead.nameY - byValue!.nameY)).toBeGreaterThan(15);
});

it('draws heads alone where nobody was worth anything', () => {
  const worthless = curve.map((point) => ({ ...point, byValue: null }));
  expect(shapeOf(700, 300, worthless).byValue).toBeNull();
});

it('draws a level line where nobody left', () => {
  const [first] = curve;
  const nobody = curve.map(({ days }) => ({ ...first, days }));
  const { byHead, plot } = shapeOf(700, 300, nobody);
  expect(byHead.end.y).toBeCloseTo(plot.top, 6);
  expect(byHead.band).toBe('');
  expect(byHead.line).not.toContain('NaN');
});
