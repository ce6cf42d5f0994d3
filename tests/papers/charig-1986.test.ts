import { rateAndMix } from '../../src/stats';

/** Charig et al. 1986, Br. Med. J. 292, p. 880: kidney stones removed, of stones small and large. */
const OPEN = [
  { volume: 87, amount: 81 },
  { volume: 263, amount: 192 },
];
const THROUGH_SKIN = [
  { volume: 270, amount: 234 },
  { volume: 80, amount: 55 },
];

it('takes the reversal apart: the better total comes from easier stones alone', () => {
  const moved = rateAndMix(OPEN, THROUGH_SKIN)!;
  const rate = moved.reduce((sum, each) => sum + each.rate, 0);
  const mix = moved.reduce((sum, each) => sum + each.mix, 0);
  expect([rate.toFixed(4), mix.toFixed(4), (rate + mix).toFixed(4)]).toEqual(['-0.0537', '0.0994', '0.0457']);
  expect(moved.every((each) => each.rate < 0)).toBe(true);
});
