import { earnedGrowth, revenueRetention, revenueSums } from '../../src/stats';

/** Reichheld, Darnell & Burns 2021, Winning on Purpose, appendix B: 100 grows to 130; 85 come back, 25 of the new 45 were earned. */
it('earns 10 of 30', () => {
  const { rate, growth, ratio } = earnedGrowth({ before: 100, returning: 85, earned: 25, bought: 20 })!;
  expect([rate, growth, ratio].map((each) => each!.toFixed(3))).toEqual(['0.100', '0.300', '0.333']);
});

it('has no share of growth where there is none, and nothing where there was no revenue', () => {
  expect(earnedGrowth({ before: 100, returning: 60, earned: 10, bought: 20 })!.ratio).toBeNull();
  expect(earnedGrowth({ before: 0, returning: 0, earned: 10, bought: 20 })).toBeNull();
  expect(() => earnedGrowth({ before: 100, returning: -1, earned: 0, bought: 0 })).toThrow(RangeError);
});

it('does not let the growth of one customer make up for the loss of another', () => {
  const sums = revenueSums([10, 20, 5, 0], [0, 15, 50, 99]);
  expect(sums).toEqual({ start: 35, lost: 10, shrunk: 5, grown: 45 });
  const { gross, net } = revenueRetention(sums)!;
  expect(gross).toBeCloseTo(20 / 35, 12);
  expect(net).toBeCloseTo(65 / 35, 12);
});

it('keeps all where nothing changed, nothing where all went, and null where nothing was', () => {
  expect(revenueRetention(revenueSums([3, 4], [3, 4]))).toEqual({ gross: 1, net: 1 });
  expect(revenueRetention(revenueSums([3, 4], [0, 0]))).toEqual({ gross: 0, net: 0 });
  expect(revenueRetention(revenueSums([], []))).toBeNull();
});

it('refuses revenue below 0, and more lost than there was', () => {
  expect(() => revenueSums([3, -4], [0, 0])).toThrow(new RangeError('row 1: revenue (-4, then 0) must be 0 or more'));
  expect(() => revenueSums([3], [NaN])).toThrow(RangeError);
  expect(() => revenueRetention({ start: 10, lost: 8, shrunk: 3, grown: 0 })).toThrow(RangeError);
});
