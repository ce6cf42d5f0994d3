import { eValue } from '../../src/stats';

/** VanderWeele & Ding 2017, Ann. Intern. Med. 167, pp. 268-274: breastfeeding and respiratory deaths of infants, ratio 3.9 (1.8 to 8.7). */
it('needs an unmeasured cause of 7.26 for the estimate and of 3 for its interval', () => {
  const { estimate, interval } = eValue(3.9, { low: 1.8, high: 8.7 });
  expect([estimate.toFixed(2), interval.toFixed(2)]).toEqual(['7.26', '3.00']);
});

it('reads a protection as the harm of its absence', () => {
  const harm = eValue(3.9, { low: 1.8, high: 8.7 });
  const protection = eValue(1 / 3.9, { low: 1 / 8.7, high: 1 / 1.8 });
  expect(protection.estimate).toBeCloseTo(harm.estimate, 12);
  expect(protection.interval).toBeCloseTo(harm.interval, 12);
});

it('needs nothing where chance alone would do', () => {
  expect(eValue(1.3, { low: 0.9, high: 1.8 }).interval).toBe(1);
  expect(eValue(0.8, { low: 0.5, high: 1.2 }).interval).toBe(1);
  expect(eValue(1, { low: 1, high: 1 })).toEqual({ estimate: 1, interval: 1 });
});

it('refuses what is no ratio', () => {
  expect(() => eValue(0, { low: 0, high: 1 })).toThrow(RangeError);
  expect(() => eValue(2, { low: 3, high: 4 })).toThrow('a ratio (2) must lie above 0 and within its interval (3 to 4)');
  expect(() => eValue(NaN, { low: 1, high: 4 })).toThrow(RangeError);
});
