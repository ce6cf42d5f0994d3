import { falseDiscoveries, holm } from '../../src/stats';

/** Benjamini & Hochberg 1995, J. R. Stat. Soc. B 57, p. 295: fifteen tests of a heart trial. */
const P = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

it('rejects the four that the paper rejects, and Holm the three of Bonferroni', () => {
  expect(falseDiscoveries(P, 0.05).filter(Boolean)).toHaveLength(4);
  expect(holm(P, 0.05).filter(Boolean)).toHaveLength(3);
});

it('answers in the order it was asked', () => {
  expect(holm([0.9, 0.001, 0.8], 0.05)).toEqual([false, true, false]);
  expect(falseDiscoveries([0.9, 0.001, 0.8], 0.05)).toEqual([false, true, false]);
  expect([holm([], 0.05), falseDiscoveries([], 0.05)]).toEqual([[], []]);
});
