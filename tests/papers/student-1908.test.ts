import { incompleteBeta, student95, studentAbove } from '../../src/stats';

/** Percentage points of t as in Abramowitz & Stegun 1964, p. 990, table 26.10: two-sided A(t) there, one tail here. */
it.each([
  [12.706, 1, 0.025],
  [2.228, 10, 0.025],
  [3.169, 10, 0.005],
  [2.064, 24, 0.025],
  [3.745, 24, 0.0005],
  [3.291, 1e7, 0.0005],
])('exceeds %d at %d degrees of freedom as rarely as the table says', (t, degrees, chance) => {
  expect(studentAbove(t, degrees)! / chance).toBeCloseTo(1, 2);
});

it('knows closed forms, far out too', () => {
  const cauchy = (t: number) => 0.5 - Math.atan(t) / Math.PI;
  const two = (t: number) => 0.5 - t / (2 * Math.sqrt(2 + t * t));
  for (const t of [-3, -0.5, 0, 0.1, 2, 40]) {
    expect(studentAbove(t, 1)).toBeCloseTo(cauchy(t), 12);
    expect(studentAbove(t, 2)).toBeCloseTo(two(t), 12);
  }
  // Of 1e-9 the figures are kept: 1 / (2 t^2) for two degrees of freedom.
  expect(studentAbove(1e4, 2)! * 2e8).toBeCloseTo(1, 6);
});

it('knows half of a 95 % interval, and nothing without degrees of freedom', () => {
  expect([1, 10, 24].map((degrees) => student95(degrees)!.toFixed(3))).toEqual(['12.706', '2.228', '2.064']);
  expect(student95(1e8)).toBeCloseTo(1.95996, 4);
  expect([student95(0), studentAbove(1, 0), studentAbove(NaN, 4)]).toEqual([null, null, null]);
});

it('knows the incomplete beta by its laws', () => {
  expect(incompleteBeta(0.3, { a: 1, b: 1 })).toBeCloseTo(0.3, 14);
  expect(incompleteBeta(0.3, { a: 2, b: 1 })).toBeCloseTo(0.09, 14);
  expect(incompleteBeta(0.3, { a: 4, b: 7 })! + incompleteBeta(0.7, { a: 7, b: 4 })!).toBeCloseTo(1, 14);
  expect([0, 1].map((x) => incompleteBeta(x, { a: 2, b: 3 }))).toEqual([0, 1]);
  expect([incompleteBeta(0.5, { a: 0, b: 1 }), incompleteBeta(1.1, { a: 1, b: 1 })]).toEqual([null, null]);
});
