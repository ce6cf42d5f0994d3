import { atRisk, eventsOf, logRank, productLimit, survivalAt } from '../../src/stats';

/**
 * Kaplan & Meier 1958, J. Am. Stat. Assoc. 53, pp. 457-481, on the weeks of remission of Freireich et al. 1963, Blood 21, pp. 699-716; the
 * table is that of Klein & Moeschberger 2003, Survival Analysis, and of every textbook since.
 */
const ENDED = [6, 6, 6, 7, 10, 13, 16, 22, 23];
const CENSORED = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
const PLACEBO = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];

const treated = eventsOf({
  until: [...ENDED, ...CENSORED],
  ended: [...ENDED.map(() => true), ...CENSORED.map(() => false)],
});
const untreated = eventsOf({ until: PLACEBO, ended: PLACEBO.map(() => true) });

it('draws the curve with Greenwood’s errors', () => {
  const steps = productLimit(treated).map(({ time, survival, error }) => [
    time,
    survival.toFixed(4),
    error!.toFixed(4),
  ]);
  expect(steps).toEqual([
    [6, '0.8571', '0.0764'],
    [7, '0.8067', '0.0869'],
    [10, '0.7529', '0.0963'],
    [13, '0.6902', '0.1068'],
    [16, '0.6275', '0.1141'],
    [22, '0.5378', '0.1282'],
    [23, '0.4482', '0.1346'],
  ]);
});

it('draws log-log intervals', () => {
  const intervals = productLimit(treated).map(({ interval }) => [interval!.low.toFixed(3), interval!.high.toFixed(3)]);
  // As survfit of the R package survival prints them with conf.type = "log-log".
  expect(intervals[0]).toEqual(['0.620', '0.952']);
  expect(intervals[6]).toEqual(['0.188', '0.680']);
});

it('counts numbers at risk below the curve', () => {
  expect(atRisk(treated, [0, 6, 6.5, 10, 23, 35, 36]).map(({ count }) => count)).toEqual([21, 21, 17, 15, 7 - 1, 1, 0]);
});

it('knows the curve between its steps, and nothing past the last remission seen', () => {
  const steps = productLimit(treated);
  expect([0, 5.9, 6, 34, 35].map((time) => survivalAt(steps, treated, time)?.toFixed(4))).toEqual([
    '1.0000',
    '1.0000',
    '0.8571',
    '0.4482',
    '0.4482',
  ]);
  expect(survivalAt(steps, treated, 36)).toBeNull();
  expect(survivalAt(productLimit(untreated), untreated, 99)).toBe(0);
});

/** Mantel 1966, Cancer Chemother. Rep. 50, pp. 163-170: 9 and 21 relapses where 19.25 and 10.75 were to be expected. */
it('tells treated from untreated by the log-rank test', () => {
  const { statistic, degrees, p, groups } = logRank([treated, untreated])!;
  expect(statistic.toFixed(2)).toBe('16.79');
  expect([degrees, p.toExponential(1)]).toEqual([1, '4.2e-5']);
  expect(groups.map(({ ended, expected }) => [ended, expected.toFixed(2)])).toEqual([
    [9, '19.25'],
    [21, '10.75'],
  ]);
});
