import { stays } from '../../ui/stay.testkit';
import { cohortLayout } from './cohortLayout';

const cohorts = stays().cohorts!;
const at = (width: number, height: number) => cohortLayout(cohorts, { width, height }, 12);

it('shows every age and every cohort of which something has been seen, where there is room', () => {
  const { ages, rows, groups } = at(900, 400);
  expect(ages).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(rows).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(groups).toBe(true);
});

it('takes fewer ages, evenly apart, and the newest cohorts that have reached one, where there is less', () => {
  const { ages, rows, groups, row } = at(330, 140);
  expect(ages).toEqual([2, 4, 6]);
  expect(rows.at(-1)).toBe(5);
  expect(groups).toBe(false);
  expect((rows.length + 2) * (row + 0.2) * 12).toBeLessThanOrEqual(140);
});

it('keeps a row in the smallest box', () => {
  expect(at(100, 20).rows).toHaveLength(1);
});
