import { triangle } from '..';

const cell = (cohort: number, age: number, kept: number) => ({ cohort, age, kept });

it('divides by the cohort, and knows what is not seen yet from what is nothing', () => {
  const cells = [cell(0, 0, 100), cell(0, 1, 80), cell(0, 2, 70), cell(1, 0, 50), cell(1, 1, 10), cell(2, 0, 5)];
  const { shares, together } = triangle(cells, [3, 1, 0]);
  expect(shares).toEqual([
    [1, 0.8, 0.7, 0],
    [1, 0.2, null, null],
    [1, null, null, null],
  ]);
  expect(together).toEqual([1, 0.6, 0.7, 0]);
});

it('adds up cells of the same cohort and age, as segments give them', () => {
  const cells = [cell(0, 0, 10), cell(0, 0, 30), cell(0, 1, 10), cell(0, 1, 10)];
  expect(triangle(cells, [1]).shares).toEqual([[1, 0.5]]);
});

it('gives null for a cohort that nobody entered, and nothing for no cohort', () => {
  expect(triangle([], [1])).toEqual({ shares: [[null, null]], together: [null, null] });
  expect(triangle([], [])).toEqual({ shares: [], together: [] });
});

it.each([
  [cell(1, 0, 3), 'cohort 1 at age 0 keeps 3'],
  [cell(0, 2, 3), 'cohort 0 at age 2 keeps 3'],
  [cell(0, 1, -3), 'cohort 0 at age 1 keeps -3'],
  [cell(0, 1, NaN), 'cohort 0 at age 1 keeps NaN'],
])('refuses a cell that cannot be %#', (impossible, message) => {
  expect(() => triangle([impossible], [1])).toThrow(RangeError);
  expect(() => triangle([impossible], [1])).toThrow(message);
});
