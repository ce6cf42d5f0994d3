import fc from 'fast-check';

import type { Step } from '..';
import { atRisk, eventsOf, lifeFlaw, logRank, productLimit, seeded, survivalAt } from '..';

interface Life {
  from: number;
  until: number;
  ended: boolean;
  weight: number;
}

const columns = (lives: readonly Life[]) => ({
  from: lives.map(({ from }) => from),
  until: lives.map(({ until }) => until),
  ended: lives.map(({ ended }) => ended),
  weight: lives.map(({ weight }) => weight),
});

const life = fc
  .record({
    from: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 })),
    length: fc.integer({ min: 1, max: 9 }),
    ended: fc.boolean(),
    weight: fc.integer({ min: 1, max: 50 }),
  })
  .map(({ from, length, ended, weight }): Life => ({ from, until: from + length, ended, weight }));
const several = fc.array(life, { minLength: 1, maxLength: 40 });

/** Life by life and time by time, as the definition says. */
function naive(lives: readonly Life[], weighs: (life: Life) => number) {
  const times = [...new Set(lives.filter(({ ended }) => ended).map(({ until }) => until))].sort((a, b) => a - b);
  const sum = (some: readonly Life[], power = 1) => some.reduce((before, each) => before + weighs(each) ** power, 0);
  let [survival, byEnded, byRisk] = [1, 0, 0];
  return times.map((time) => {
    const here = lives.filter(({ from, until }) => (from < time || time === 0) && until >= time);
    const over = here.filter(({ ended, until }) => ended && until === time);
    const hazard = sum(over) / sum(here);
    survival *= 1 - hazard;
    byEnded += sum(over, 2) / (sum(here) ** 2 * (1 - hazard));
    byRisk += (hazard * sum(here, 2)) / (sum(here) ** 2 * (1 - hazard));
    const error = survival * Math.sqrt(Math.max(byEnded, byRisk));
    return { time, atRisk: here.length, ended: over.length, survival, error };
  });
}

/** The same curve, whatever its times are called. */
function expectSame(steps: readonly Step[], others: readonly Step[]): void {
  expect(steps.length).toBe(others.length);
  steps.forEach(({ survival, error, interval }, index) => {
    const other = others[index];
    expect(survival).toBeCloseTo(other.survival, 9);
    expect(error ?? -1).toBeCloseTo(other.error ?? -1, 9);
    expect(interval?.low ?? -1).toBeCloseTo(other.interval?.low ?? -1, 9);
    expect(interval?.high ?? -1).toBeCloseTo(other.interval?.high ?? -1, 9);
  });
}

describe('productLimit', () => {
  it.each(['count', 'weight'] as const)('is the naive loop, by %s, with late entries', (by) => {
    fc.assert(
      fc.property(several, (lives) => {
        const weighs = by === 'count' ? () => 1 : ({ weight }: Life) => weight;
        const steps = productLimit(eventsOf(columns(lives)), by);
        const slow = naive(lives, weighs);
        expect(steps.map(({ time, atRisk: here, ended }) => [time, here, ended])).toEqual(
          slow.map(({ time, atRisk: here, ended }) => [time, here, ended])
        );
        steps.forEach(({ survival, error, interval }, index) => {
          expect(survival).toBeCloseTo(slow[index].survival, 12);
          if (survival === 0) {
            expect([error, interval]).toEqual([null, null]);
          } else {
            expect(error).toBeCloseTo(slow[index].error, 12);
            expect(interval!.low).toBeLessThanOrEqual(survival);
            expect(interval!.high).toBeGreaterThanOrEqual(survival);
          }
        });
      })
    );
  });

  it('is by weight what it is by count, where all weigh the same', () => {
    fc.assert(
      fc.property(several, fc.double({ min: 0.01, max: 1e6, noNaN: true }), (lives, weight) => {
        const events = eventsOf(columns(lives.map((each) => ({ ...each, weight }))));
        const [byCount, byWeight] = [productLimit(events), productLimit(events, 'weight')];
        expectSame(byWeight, byCount);
      })
    );
  });

  it('does not depend on the unit of value, nor on how times are found', () => {
    fc.assert(
      fc.property(several, (lives) => {
        const whole = productLimit(eventsOf(columns(lives)), 'weight');
        const parts = lives.map((each) => ({
          ...each,
          from: each.from / 7,
          until: each.until / 7,
          weight: each.weight * 1e-3,
        }));
        const other = productLimit(eventsOf(columns(parts)), 'weight');
        expectSame(other, whole);
      })
    );
  });

  it('holds one whale for one customer: value is not frequency', () => {
    const lives = Array.from({ length: 100 }, (_, index) => ({
      from: 0,
      until: 1,
      ended: index < 10,
      weight: index === 0 ? 1000 : 1,
    }));
    const [{ survival, error }] = productLimit(eventsOf(columns(lives)), 'weight');
    expect(survival).toBeCloseTo(90 / 1099, 12);
    // As if 1,099 customers had been there, the error would be a ninth of this.
    expect(error! / Math.sqrt((survival * (1 - survival)) / 1099)).toBeGreaterThan(9);
    const stayed = lives.map((each, index) => ({ ...each, ended: index > 89 }));
    const { interval } = productLimit(eventsOf(columns(stayed)), 'weight')[0];
    expect(interval!.low).toBeLessThan(0.97); // Though nearly all of the value is still there: it hangs on one.
    expect(interval!.high).toBeGreaterThan(0.998);
  });

  it('covers the value that stays, where the valuable leave first', () => {
    const random = seeded(4);
    const values = Array.from({ length: 400 }, () => Math.exp(1.2 * Math.sqrt(-2 * Math.log(1 - random()))));
    const middle = [...values].sort((left, right) => left - right)[200];
    const daily = values.map((value) => (value > middle ? 0.03 : 0.01));
    const all = values.reduce((sum, value) => sum + value, 0);
    const truth = values.reduce((sum, value, index) => sum + value * Math.exp(-30 * daily[index]), 0) / all;
    let covered = 0;
    const rounds = 400;
    for (let round = 0; round < rounds; round += 1) {
      const until = daily.map((rate) => -Math.log(1 - random()) / rate);
      const events = eventsOf({
        until: until.map((time) => Math.min(time, 30)),
        ended: until.map((time) => time < 30),
        weight: values,
      });
      const { low, high } = productLimit(events, 'weight').pop()!.interval!;
      covered += low <= truth && truth <= high ? 1 : 0;
    }
    expect(covered / rounds).toBeGreaterThan(0.92);
    expect(covered / rounds).toBeLessThan(0.985);
  });

  it('knows everyone lost, nobody lost, one customer and none', () => {
    const all = productLimit(eventsOf({ until: [4, 4, 4], ended: [1, 1, 1] }));
    expect(all).toEqual([{ time: 4, atRisk: 3, ended: 3, survival: 0, error: null, interval: null }]);
    const nobody = eventsOf({ until: [4, 4, 4], ended: [0, 0, 0] });
    expect(productLimit(nobody)).toEqual([]);
    expect([survivalAt([], nobody, 4), survivalAt([], nobody, 5)]).toEqual([1, null]);
    const one = eventsOf({ until: [4], ended: [0] });
    expect([survivalAt(productLimit(one), one, 3), atRisk(one, [3])[0].count]).toEqual([1, 1]);
    const none = eventsOf({ until: [], ended: [] });
    expect([productLimit(none), survivalAt([], none, 0)]).toEqual([[], null]);
  });

  it('lets a customer without value weigh nothing', () => {
    const events = eventsOf({ until: [1, 2, 3], ended: [1, 1, 0], weight: [0, 5, 5] });
    expect(productLimit(events, 'weight').map(({ survival }) => survival)).toEqual([1, 0.5]);
    const nothing = eventsOf({ until: [1, 2], ended: [1, 0], weight: [0, 0] });
    expect(productLimit(nothing, 'weight')).toEqual([]);
  });

  it('counts who ended on the very day they came, and not who came later that day', () => {
    expect(productLimit(eventsOf({ until: [0, 1], ended: [1, 0] }))[0]).toMatchObject({
      time: 0,
      atRisk: 2,
      survival: 0.5,
    });
    const late = eventsOf({ from: [0, 0, 5], until: [5, 9, 9], ended: [1, 0, 0] });
    expect(productLimit(late)[0]).toMatchObject({ time: 5, atRisk: 2, survival: 0.5 });
  });
});

describe('eventsOf', () => {
  it.each([
    [{ until: [-1], ended: [1] }, 'row 0: times (from 0 until -1) must be 0 or more'],
    [{ until: [NaN], ended: [1] }, 'row 0: times (from 0 until NaN) must be 0 or more'],
    [{ until: [3, 2], from: [0, 5], ended: [1, 1] }, 'row 1: ends (2) no later than it came under observation (5)'],
    [{ until: [5], from: [5], ended: [1] }, 'row 0: ends (5) no later than it came under observation (5)'],
    [{ until: [5], ended: [1], weight: [-3] }, 'row 0: weight (-3) must be 0 or more'],
    [{ until: [5], ended: [1], weight: [NaN] }, 'row 0: weight (NaN) must be 0 or more'],
  ])('refuses impossible lives %#', (lives, message) => {
    expect(() => eventsOf(lives)).toThrow(new RangeError(message));
  });

  it('finds no flaw in what can be', () => {
    expect([lifeFlaw(0, 0), lifeFlaw(1, 2, 0)]).toEqual([null, null]);
  });
});

describe('events that a database gave', () => {
  const none = { count: Float64Array.of(0, 0), weight: Float64Array.of(0, 0), square: Float64Array.of(0, 0) };
  const at = (...count: number[]) => ({
    count: Float64Array.from(count),
    weight: Float64Array.from(count),
    square: Float64Array.from(count),
  });
  const times = Float64Array.of(0, 5);

  it.each([
    [
      { times, ended: at(0, 3), censored: none, entered: at(2, 0) },
      '2 lives were there from the start, but 3 ended or were last seen',
    ],
    [
      { times, ended: at(0, 3), censored: none, entered: at(2, 1) },
      'at 5 more lives ended or were last seen than the 2 under observation',
    ],
    [
      { times: Float64Array.of(5, 0), ended: none, censored: none, entered: none },
      'times must ascend from 0 on, but 0 stands at place 1',
    ],
  ])('are refused where they cannot be %#', (events, message) => {
    expect(() => productLimit(events)).toThrow(new RangeError(message));
  });
});

describe('logRank', () => {
  const groups = (random: () => number, rates: readonly number[]) =>
    rates.map((rate) => {
      const until = Array.from({ length: 60 }, () => Math.ceil(-Math.log(1 - random()) / rate));
      return eventsOf({
        until: until.map((time) => Math.min(time, 40)),
        ended: until.map((time) => time <= 40),
        weight: until.map(() => (random() < 0.1 ? 50 : 1 + random())),
      });
    });

  it.each(['count', 'weight'] as const)('raises few false alarms by %s, and finds what is there', (by) => {
    const random = seeded(11);
    const alarms = (rates: readonly number[]) =>
      Array.from({ length: 400 }, () => logRank(groups(random, rates), by)!.p).filter((p) => p < 0.05).length / 400;
    const falseAlarms = alarms([0.03, 0.03, 0.03]);
    expect(falseAlarms).toBeGreaterThan(0.02);
    expect(falseAlarms).toBeLessThan(0.085);
    expect(alarms([0.02, 0.1])).toBeGreaterThan(0.6);
  });

  it('is by weight what it is by count, where all weigh the same, and does not ask for an order of groups', () => {
    const random = seeded(2);
    const equal = groups(random, [0.03, 0.05, 0.02]).map((events) => {
      const sevenfold = (tally: typeof events.ended) => ({
        count: tally.count,
        weight: tally.count.map((n) => 7 * n),
        square: tally.count.map((n) => 49 * n),
      });
      return {
        ...events,
        ended: sevenfold(events.ended),
        censored: sevenfold(events.censored),
        entered: sevenfold(events.entered),
      };
    });
    const byCount = logRank(equal)!;
    expect(logRank(equal, 'weight')!.statistic).toBeCloseTo(byCount.statistic, 8);
    expect(logRank([...equal].reverse())!.statistic).toBeCloseTo(byCount.statistic, 8);
    const { ended, expected } = byCount.groups.reduce((sum, each) => ({
      ended: sum.ended + each.ended,
      expected: sum.expected + each.expected,
    }));
    expect(expected).toBeCloseTo(ended, 8);
  });

  it('gives null where nothing can be compared', () => {
    const one = eventsOf({ until: [1, 2], ended: [1, 1] });
    const quiet = eventsOf({ until: [3, 3], ended: [0, 0] });
    const nobody = eventsOf({ until: [], ended: [] });
    expect([logRank([]), logRank([one]), logRank([one, nobody]), logRank([quiet, quiet])]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(logRank([one, quiet, nobody])!.degrees).toBe(1);
  });
});
