import { netPromoters } from '../../src/stats';

it('gives a net promoter score the interval of a difference of multinomial shares', () => {
  const { value, low, high } = netPromoters({ promoters: 50, passives: 30, detractors: 20 })!;
  // Variance (0.7 - 0.3^2) / 100.
  expect([value, low, high].map((each) => each.toFixed(3))).toEqual(['0.300', '0.147', '0.453']);
  expect(netPromoters({ promoters: 0, passives: 0, detractors: 0 })).toBeNull();
});
