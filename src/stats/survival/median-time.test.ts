import fc from 'fast-check';

import { eventsOf, medianTime, productLimit, restrictedMean } from '..';

const life = fc
  .record({ from: fc.integer({ min: 0, max: 6 }), length: fc.integer({ min: 1, max: 9 }), ended: fc.boolean() })
  .map(({ from, length, ended }) => ({ from, until: from + length, ended }));
type Life = typeof life extends fc.Arbitrary<infer Each> ? Each : never;
const several = fc.array(life, { minLength: 1, maxLength: 40 });
/** The same, all of them there from the start. */
const whole = several.map((lives) => lives.map((each) => ({ ...each, from: 0 })));

const events = (lives: readonly Life[]) =>
  eventsOf({
    from: lives.map(({ from }) => from),
    until: lives.map(({ until }) => until),
    ended: lives.map(({ ended }) => ended),
  });
const steps = (lives: readonly Life[]) => productLimit(events(lives));

describe('medianTime', () => {
  it('lies within its interval, and nowhere where more than half still run', () => {
    fc.assert(
      fc.property(several, (lives) => {
        const { value, low, high } = medianTime(steps(lives));
        const [last] = steps(lives).slice(-1);
        expect(value === null).toBe(!(last?.survival <= 0.5 + 1e-9));
        expect(low ?? Infinity).toBeLessThanOrEqual(value ?? Infinity);
        expect(value ?? Infinity).toBeLessThanOrEqual(high ?? Infinity);
      })
    );
  });

  it('ends where one half lies in no interval of the curve, time by time', () => {
    fc.assert(
      fc.property(several, (lives) => {
        const { low, high } = medianTime(steps(lives));
        const below = steps(lives).filter(({ interval, survival }) => (interval?.high ?? survival) < 0.5 - 1e-9);
        const holding = steps(lives).filter(({ interval }) => interval && interval.low <= 0.5 && interval.high >= 0.5);
        expect(high).toBe(below[0]?.time ?? null);
        holding
          .filter(({ time }) => time < (high ?? Infinity))
          .forEach(({ time }) => expect(time).toBeGreaterThanOrEqual(low!));
      })
    );
  });

  it('is the median where all ended before our eyes, whatever their order', () => {
    fc.assert(
      fc.property(whole, (lives) => {
        const over = lives.map((each) => ({ ...each, ended: true }));
        const sorted = over.map(({ until }) => until).sort((left, right) => left - right);
        expect(medianTime(steps(over)).value).toBe(sorted[Math.ceil(sorted.length / 2) - 1]);
        expect(medianTime(steps([...over].reverse()))).toEqual(medianTime(steps(over)));
      })
    );
  });

  it('is null of nobody, and where nobody ended', () => {
    const none = { value: null, low: null, high: null };
    expect([medianTime([]), medianTime(steps([{ from: 0, until: 5, ended: false }]))]).toEqual([none, none]);
  });
});

describe('restrictedMean', () => {
  it('is the mean, with its error, where all ended before our eyes', () => {
    fc.assert(
      fc.property(whole, (lives) => {
        const over = lives.map((each) => ({ ...each, ended: true }));
        const mean = over.reduce((sum, { until }) => sum + until, 0) / over.length;
        const square = over.reduce((sum, { until }) => sum + (until - mean) ** 2, 0) / over.length;
        const told = restrictedMean(events(over), 15)!;
        expect(told.value).toBeCloseTo(mean, 9);
        expect(told.error).toBeCloseTo(Math.sqrt(square / over.length), 9);
      })
    );
  });

  it('is the area under the curve day by day, or null where that is not seen so far', () => {
    fc.assert(
      fc.property(several, fc.integer({ min: 1, max: 15 }), (lives, until) => {
        const told = restrictedMean(events(lives), until);
        let [area, running, seen] = [0, 1, true];
        for (let day = 1; day <= until; day += 1) {
          const here = lives.filter((each) => each.from < day && each.until >= day);
          seen = seen && (here.length > 0 || running === 0);
          area += running;
          running *=
            here.length > 0 ? 1 - here.filter((each) => each.ended && each.until === day).length / here.length : 1;
        }
        if (seen) {
          expect(told!.value).toBeCloseTo(area, 9);
        } else {
          expect(told).toBeNull();
        }
      })
    );
  });
});
