import fc from 'fast-check';

import { comparedPeriod, edgesOf, evenRuns, grainFor, instantOf, offsetAt, offsetsOver } from '.';
import { patternOf } from './reading';

const london = { zone: 'Europe/London', weekStart: 'monday' as const };
const iso = (instants: readonly number[]) => instants.map((instant) => new Date(instant).toISOString().slice(0, 16));
const period = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) });

describe('buckets', () => {
  it('make a day of 23 hours where the clock is put forward', () => {
    expect(iso(edgesOf(period('2026-03-28T00:00Z', '2026-03-30T00:00Z'), 'day', london))).toEqual([
      '2026-03-28T00:00',
      '2026-03-29T00:00',
      '2026-03-29T23:00',
      '2026-03-30T23:00',
    ]);
  });

  it('make a day of 25 hours where it is put back', () => {
    expect(iso(edgesOf(period('2026-10-24T23:00Z', '2026-10-26T00:00Z'), 'day', london))).toEqual([
      '2026-10-24T23:00',
      '2026-10-26T00:00',
    ]);
  });

  it('begin weeks where the reader does', () => {
    const over = period('2026-01-07T00:00Z', '2026-01-09T00:00Z');
    expect(iso(edgesOf(over, 'week', { zone: 'UTC', weekStart: 'monday' }))[0]).toBe('2026-01-05T00:00');
    expect(iso(edgesOf(over, 'week', { zone: 'UTC', weekStart: 'sunday' }))[0]).toBe('2026-01-04T00:00');
    expect(iso(edgesOf(over, 'week', { zone: 'UTC', weekStart: 'saturday' }))[0]).toBe('2026-01-03T00:00');
  });

  it('cut quarters and years at the local midnight', () => {
    expect(
      iso(
        edgesOf(period('2026-02-01T00:00Z', '2026-08-01T00:00Z'), 'quarter', {
          zone: 'Asia/Tokyo',
          weekStart: 'monday',
        })
      )
    ).toEqual(['2025-12-31T15:00', '2026-03-31T15:00', '2026-06-30T15:00', '2026-09-30T15:00']);
  });

  it('are none for an empty period or no grain', () => {
    expect(edgesOf(period('2026-01-01T00:00Z', '2026-01-01T00:00Z'), 'day', london)).toEqual([]);
    expect(edgesOf(period('2026-01-01T00:00Z', '2026-02-01T00:00Z'), 'none', london)).toEqual([]);
  });

  it('refuse to be more than anybody can look at', () => {
    expect(() => edgesOf(period('2000-01-01T00:00Z', '2026-01-01T00:00Z'), '5m', london)).toThrow(
      'about 2,735,136 buckets'
    );
  });

  it('cover the period without gap, each inside exactly one run', () => {
    const grains = fc.constantFrom('hour' as const, 'day' as const, 'week' as const, 'month' as const);
    const zones = fc.constantFrom('UTC', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
    fc.assert(
      fc.property(
        fc.integer({ min: 1.5e12, max: 1.8e12 }),
        fc.integer({ min: 1, max: 9e9 }),
        grains,
        zones,
        (from, length, grain, zone) => {
          const edges = edgesOf({ from, to: from + length }, grain, { zone, weekStart: 'monday' });
          expect(edges[0]).toBeLessThanOrEqual(from);
          expect(edges[edges.length - 1]).toBeGreaterThanOrEqual(from + length);
          const index = (at: number) =>
            evenRuns(edges)
              .map((run) =>
                at >= run.start && at < run.end ? run.index + Math.floor((at - run.start) / run.length) : -1
              )
              .filter((each) => each >= 0);
          for (const at of [from, from + Math.floor(length / 2)]) {
            expect(index(at)).toEqual([edges.findIndex((edge, place) => at >= edge && at < edges[place + 1])]);
          }
        }
      )
    );
  });
});

describe('zones', () => {
  const offsets = offsetsOver('Europe/London', period('2026-01-01T00:00Z', '2027-01-01T00:00Z'));
  const local = (text: string) => Date.parse(`${text}Z`);

  it('read a time that the clock shows twice as the first', () => {
    expect(iso([instantOf(local('2026-10-25T01:30'), offsets)])).toEqual(['2026-10-25T00:30']);
    expect(iso([instantOf(local('2026-10-25T02:00'), offsets)])).toEqual(['2026-10-25T02:00']);
  });

  it('read a time that the clock skips as if it had not been put forward yet', () => {
    expect(iso([instantOf(local('2026-03-29T01:30'), offsets)])).toEqual(['2026-03-29T01:30']);
    expect(iso([instantOf(local('2026-03-29T02:00'), offsets)])).toEqual(['2026-03-29T01:00']);
  });

  it('give back every local time that happens once', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2026, 0, 2), max: Date.UTC(2026, 11, 30) }), (instant) => {
        const shown = instant + offsetAt('Europe/London', instant);
        const read = instantOf(shown, offsets);
        expect(read + offsetAt('Europe/London', read)).toBe(shown);
      })
    );
  });
});

describe('grain and comparison', () => {
  it('choose the finest grain that fits the picture', () => {
    expect(grainFor(period('2026-01-01T00:00Z', '2026-04-01T00:00Z'), 100)).toBe('day');
    expect(grainFor(period('2026-01-01T00:00Z', '2026-04-01T00:00Z'), 20)).toBe('week');
    expect(grainFor(period('2026-01-01T00:00Z', '2026-01-02T00:00Z'), 60)).toBe('30m');
  });

  it('look back to as many days before, or to the same days last year', () => {
    const now = period('2026-03-30T23:00Z', '2026-04-30T23:00Z');
    expect(iso(Object.values(comparedPeriod(now, 'year', london)!))).toEqual(['2025-03-30T23:00', '2025-04-30T23:00']);
    expect(iso(Object.values(comparedPeriod(now, 'previous', london)!))).toEqual([
      '2026-02-28T00:00',
      '2026-03-30T23:00',
    ]);
    expect(comparedPeriod(now, 'none', london)).toBeNull();
  });

  it('put each day and week beside a whole one before clocks changed', () => {
    const weeks = period('2026-03-29T23:00Z', '2026-04-26T23:00Z');
    const before = comparedPeriod(weeks, 'previous', london)!;
    for (const grain of ['day', 'week'] as const) {
      const [now, then] = [weeks, before].map((each) => edgesOf(each, grain, london));
      expect([then.length, then[0], then[then.length - 1]]).toEqual([now.length, before.from, weeks.from]);
    }
  });

  it('look back as many hours where a period is no whole days, whatever clocks did', () => {
    const night = period('2026-03-28T20:00Z', '2026-03-29T05:00Z');
    expect(comparedPeriod(night, 'previous', london)).toEqual(period('2026-03-28T11:00Z', '2026-03-28T20:00Z'));
    const doubled = period('2026-10-25T00:00Z', '2026-10-25T01:00Z');
    expect(comparedPeriod(doubled, 'previous', london)).toEqual(period('2026-10-24T23:00Z', '2026-10-25T00:00Z'));
  });
});

describe('a comparison with last year by weeks', () => {
  it('goes back 52 weeks, so that whole weeks stand beside whole weeks', () => {
    const weeks = period('2026-01-05T00:00Z', '2026-04-06T00:00Z');
    const before = comparedPeriod(weeks, 'year', { zone: 'UTC', weekStart: 'monday' }, { grain: 'week' })!;
    expect(iso(Object.values(before))).toEqual(['2025-01-06T00:00', '2025-04-07T00:00']);
    const [now, then] = [weeks, before].map((each) => edgesOf(each, 'week', { zone: 'UTC', weekStart: 'monday' }));
    expect([now.length, then.length, then[0]]).toEqual([14, 14, before.from]);
  });

  it('keeps midnight where clocks changed in another week', () => {
    const weeks = period('2026-03-29T23:00Z', '2026-04-05T23:00Z');
    expect(iso(Object.values(comparedPeriod(weeks, 'year', london, { grain: 'week' })!))).toEqual([
      '2025-03-30T23:00',
      '2025-04-06T23:00',
    ]);
  });
});

describe('date patterns', () => {
  it('read what real systems write', () => {
    expect(patternOf('yyMMdd H:mm:ss').expression).toBe(
      '^\\s*(\\d{2})(\\d{2})(\\d{2}) (\\d{1,2}):(\\d{2}):(\\d{2})\\s*$'
    );
    expect(new RegExp(patternOf("dd.MM.yyyy'T'HH:mm").expression).test('31.01.2026T09:30')).toBe(true);
  });

  it.each([
    ['H:mm', 'names no full date'],
    ['yyyy-MM-dd HH:mm Q', 'is no part of a date'],
    ['yyyy yyyy-MM-dd', 'names a part twice'],
  ])('refuse %s: %s', (format, message) => {
    expect(() => patternOf(format)).toThrow(message);
  });
});
