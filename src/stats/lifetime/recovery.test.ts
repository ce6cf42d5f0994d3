import { bgBb, bgNbd, figureError, gammaGamma, heldOut, mbgNbd, paretoNbd, sbg } from '..';
import type { Fit } from '..';

import { simulator } from './simulated.testkit';

/** `BOARDROOM_SEEDS=50` tries what a few seeds cannot show: that 95 % intervals hold the truth in at least 43 of 50. */
const SEEDS = Number(process.env.BOARDROOM_SEEDS ?? 4);
const LEAST = Math.floor((SEEDS * 43) / 50);

const NBD = { r: 0.7, alpha: 6, a: 0.8, b: 2.5 };
const PARETO = { r: 0.8, alpha: 6, s: 0.7, beta: 12 };
const BB = { alpha: 1.2, beta: 0.75, gamma: 0.66, delta: 2.8 };
const SBG = { alpha: 0.67, beta: 3.8 };
const SPEND = { p: 6, q: 3.7, gamma: 15 };

/** Of each parameter, in how many seeds its interval holds the truth. */
function covered<Name extends string>(truth: Record<Name, number>, fit: (seed: number) => Fit<Name>) {
  const counts = Object.fromEntries(Object.keys(truth).map((name) => [name, 0])) as Record<Name, number>;
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { intervals, doubts } = fit(seed);
    expect(doubts.filter(({ kind }) => kind !== 'undetermined')).toEqual([]);
    (Object.keys(truth) as Name[]).forEach((name) => {
      const interval = intervals[name]!;
      counts[name] += interval.low <= truth[name] && truth[name] <= interval.high ? 1 : 0;
    });
  }
  return counts;
}

it.each([
  ['BG/NBD', () => covered(NBD, (seed) => bgNbd.fit(simulator(seed).betaGeometric(3000, NBD))!)],
  ['MBG/NBD', () => covered(NBD, (seed) => mbgNbd.fit(simulator(seed).betaGeometric(3000, NBD, { first: 1 }))!)],
  ['Pareto/NBD', () => covered(PARETO, (seed) => paretoNbd.fit(simulator(seed).pareto(3000, PARETO))!)],
  ['BG/BB', () => covered(BB, (seed) => bgBb.fit(simulator(seed).donors(10_000, BB, 8))!)],
  ['sBG', () => covered(SBG, (seed) => sbg.fit(simulator(seed).contracts(1000, SBG, 8))!)],
  ['Gamma-Gamma', () => covered(SPEND, (seed) => gammaGamma.fit(simulator(seed).spending(1000, SPEND))!)],
])('%s finds the parameters of simulated customers', (name, run) => {
  const counts = run();
  if (process.env.BOARDROOM_SEEDS !== undefined) {
    console.log(`${name}: intervals that hold the truth, of ${SEEDS}: ${JSON.stringify(counts)}`);
  }
  Object.values(counts).forEach((count) => expect(count).toBeGreaterThanOrEqual(LEAST));
});

it('holds a figure that follows from the parameters within its own error', () => {
  const figure = ({ r, alpha, a, b }: typeof NBD) => (r / alpha) * (a / (a + b));
  let held = 0;
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const fit = bgNbd.fit(simulator(100 + seed).betaGeometric(3000, NBD))!;
    held += Math.abs(figure(fit.parameters) - figure(NBD)) < 1.96 * figureError(fit, figure)! ? 1 : 0;
  }
  expect(held).toBeGreaterThanOrEqual(LEAST);
});

describe('the time held out', () => {
  const held = { ...simulator(5).betaGeometric(4000, NBD, { held: 30 }), horizon: 30 };
  const { parameters } = bgNbd.fit(held)!;

  it('is foreseen of customers who buy as supposed', () => {
    const { doubts, expected, seen, groups } = heldOut(bgNbd, parameters, held);
    expect(doubts).toEqual([]);
    expect(expected / seen).toBeGreaterThan(0.9);
    expect(expected / seen).toBeLessThan(1.1);
    expect(groups.reduce((sum, { customers }) => sum + customers, 0)).toBe(4000);
    groups.slice(1).forEach((group) => {
      expect(Math.abs(group.expected - group.seen)).toBeLessThan(6 * Math.sqrt(group.expected) + 0.1 * group.seen);
    });
  });

  it('is seen to be another time where twice as much is bought', () => {
    const { doubts } = heldOut(bgNbd, parameters, { ...held, later: held.later.map((each) => 2 * each) });
    expect(doubts).toEqual([{ kind: 'misses-holdout', value: expect.closeTo(1, 0) }]);
  });
});
