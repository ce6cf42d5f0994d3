import fc from 'fast-check';
import { roundTogether } from './roundTogether';

describe('rounding together', () => {
  it('adds up to the rounded sum, and moves no part by a whole unit', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { maxLength: 12 }), (list) => {
        const shown = roundTogether(list, 1);
        const sum = list.reduce((added, each) => added + each, 0);
        const units = shown.reduce((added, each) => added + Math.round(each * 10), 0);
        expect(Math.abs(units - sum * 10)).toBeLessThanOrEqual(0.5 + 1e-9);
        shown.forEach((each, index) => expect(Math.abs(each - list[index])).toBeLessThan(0.1 + 1e-9));
      })
    );
  });

  it('shows thirds of ten as 4, 3 and 3', () => {
    expect(roundTogether([10 / 3, 10 / 3, 10 / 3], 0)).toEqual([4, 3, 3]);
    expect(roundTogether([-0.05, 0.25, -0.2], 1)).toEqual([0, 0.2, -0.2]);
  });

  it('meets a sum that is shown already, and gives nothing to what did nothing', () => {
    expect(roundTogether([0.04, 0.04, 0], 1, 0.1)).toEqual([0.1, 0, 0]);
    expect(roundTogether([-5.31, -2.93, -0.39], 1, -8.7)).toEqual([-5.3, -3, -0.4]);
  });
});
