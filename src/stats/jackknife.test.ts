import { jackknife } from './jackknife';
import { seeded } from './seeded';
import { student95 } from './student';

const meanOf = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
const withoutEach = (values: readonly number[], figure: (left: readonly number[]) => number) =>
  values.map((_, at) => figure(values.filter((__, index) => index !== at)));

it("is Student's interval where the figure is a mean", () => {
  const values = [3, 6, 4, 8, 6, 2, 7, 4, 9, 2];
  const mean = meanOf(values);
  const error = Math.sqrt(values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 9 / 10);
  const { low, high } = jackknife(mean, withoutEach(values, meanOf))!;
  expect(low).toBeCloseTo(mean - student95(9)! * error, 10);
  expect(high).toBeCloseTo(mean + student95(9)! * error, 10);
});

it('holds the truth about as often as it says, of a figure that is no mean', () => {
  const chance = seeded(3);
  const ratio = (pairs: readonly number[]) => Math.log(meanOf(pairs));
  const truth = Math.log(0.5);
  const held = Array.from({ length: 500 }, () => {
    const values = Array.from({ length: 13 }, chance);
    const { low, high } = jackknife(ratio(values), withoutEach(values, ratio))!;
    return low <= truth && truth <= high;
  }).filter(Boolean).length;
  expect(held / 500).toBeGreaterThan(0.91);
  expect(held / 500).toBeLessThan(0.98);
});

it('gives null of too few periods', () => {
  expect(jackknife(1, [1, 1, 1, 2, 0, 2, 0, 2, 0, 2])).toBeNull();
});
