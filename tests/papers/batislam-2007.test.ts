import { mbgNbd } from '../../src/stats';

import { cdnow } from './cdnow.testkit';

/**
 * Batislam, Denizel & Filiztekin 2007, Int. J. Res. Mark. 24, pp. 201-209: MBG/NBD. The figures for CDNOW are those that the R package
 * BTYDplus and the Python package lifetimes agree on.
 */
it.each([
  ['the usual start', undefined],
  ['all 1', { r: 1, alpha: 1, a: 1, b: 1 }],
  ['far below', { r: 0.01, alpha: 100, a: 0.05, b: 20 }],
  ['far above', { r: 20, alpha: 300, a: 8, b: 0.3 }],
])('fits the customers of CDNOW from %s', (_, start) => {
  const { parameters, doubts } = mbgNbd.fit(cdnow(), start)!;
  expect(Object.values(parameters).map((value) => value.toFixed(3))).toEqual(['0.525', '6.183', '0.891', '1.614']);
  expect(doubts).toEqual([]);
});

it('lets a customer leave who never bought again', () => {
  const parameters = { r: 0.525, alpha: 6.183, a: 0.891, b: 1.614 };
  const chances = [0, 10, 40].map((observed) => mbgNbd.alive(parameters, { repeats: 0, last: 0, observed }));
  expect(chances[0]).toBeCloseTo(1.614 / (0.891 + 1.614), 12);
  expect(chances[1]).toBeLessThan(chances[0]);
  expect(chances[2]).toBeLessThan(chances[1]);
});
