import { factorParts } from '../../src/stats';

/** Two sectors after Ang 2005, Energy Policy 33, p. 869: energy used and output made, before and after. */
const BEFORE = { energy: [30, 20], output: [10, 40] };
const AFTER = { energy: [80, 16], output: [40, 40] };

/** Energy of a sector = output of all x share of the sector x energy per output. */
function factors({ energy, output }: typeof BEFORE): number[][] {
  const all = output[0] + output[1];
  return output.map((each, sector) => [all, each / all, energy[sector] / each]);
}

it('splits the change of energy into activity, structure and intensity, without a rest', () => {
  const [activity, structure, intensity] = factorParts(factors(BEFORE), factors(AFTER))!;
  expect([activity, structure, intensity].map((part) => part.toFixed(3))).toEqual(['32.385', '38.285', '-24.670']);
  expect(activity + structure + intensity).toBeCloseTo(46, 12);
});

it('gives null where a factor is zero, for zero has no logarithm', () => {
  expect(factorParts([[0, 1]], [[1, 1]])).toBeNull();
});
