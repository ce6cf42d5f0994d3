import { betaOfMoments, betaPrior, shrunkShare } from '../../src/stats';

/** Gelman et al. 2013, Bayesian Data Analysis, 3rd ed., p. 103, table 5.1 (Tarone 1982): rats with tumours in 70 earlier groups. */
const TUMOURS =
  '0/20 0/20 0/20 0/20 0/20 0/20 0/20 0/19 0/19 0/19 0/19 0/18 0/18 0/17 1/20 1/20 1/20 1/20 1/19 1/19 1/18 1/18 2/25 ' +
  '2/24 2/23 2/20 2/20 2/20 2/20 2/20 2/20 1/10 5/49 2/19 5/46 3/27 2/17 7/49 7/47 3/20 3/20 2/13 9/48 10/50 4/20 4/20 ' +
  '4/20 4/20 4/20 4/20 4/20 10/48 4/19 4/19 4/19 5/22 11/46 12/49 5/20 5/20 6/23 5/19 6/22 6/20 6/20 6/20 16/52 15/47 ' +
  '15/46 9/24';
const groups = TUMOURS.split(' ').map((text) => {
  const [successes, n] = text.split('/').map(Number);
  return { successes, n };
});
const current = { successes: 4, n: 14 };

it('moves 4 tumours of 14 rats to the published share', () => {
  const shares = groups.map(({ successes, n }) => successes / n);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const deviation = Math.sqrt(shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (shares.length - 1));
  expect([mean.toFixed(3), deviation.toFixed(3)]).toEqual(['0.136', '0.103']);
  const prior = betaOfMoments(mean, deviation);
  expect([prior.mean * prior.strength, (1 - prior.mean) * prior.strength].map((each) => each.toFixed(1))).toEqual([
    '1.4',
    '8.6',
  ]);
  expect(shrunkShare(current, prior).toFixed(3)).toBe('0.223');
});

it('trusts a group less where the spread by chance is taken off first, about as the book does with its posterior (2.4, 14.0; p. 110)', () => {
  const prior = betaPrior(groups)!;
  expect(prior.mean).toBeCloseTo(0.15, 2);
  expect(prior.strength).toBeGreaterThan(11);
  expect(prior.strength).toBeLessThan(25);
});

it('finds nothing but chance where groups are alike', () => {
  const prior = betaPrior([1, 2, 3].map(() => ({ successes: 5, n: 50 })))!;
  expect([prior.strength, shrunkShare({ successes: 0, n: 9 }, prior)]).toEqual([Infinity, 0.1]);
  expect([betaPrior([current]), betaPrior([]), betaPrior([current, { successes: 0, n: 0 }])]).toEqual([
    null,
    null,
    null,
  ]);
});
