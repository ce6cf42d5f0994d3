import type { Calendar } from '../../src/model';
import { demandZone, readTime } from './time';

const utc: Calendar = { zone: 'UTC', weekStart: 'monday' };
const berlin: Calendar = { zone: 'Europe/Berlin', weekStart: 'monday' };
/** A Sunday, 13:30 in Berlin. */
const now = Date.parse('2026-02-01T12:30:00Z');

const read = (text: string, calendar = utc, edge: 'start' | 'end' = 'start') =>
  new Date(readTime(text, { now, calendar }, edge)).toISOString();

describe('a time', () => {
  it.each([
    ['2026-01-31', '2026-01-31T00:00:00.000Z'],
    ['2026-01-31T08:00', '2026-01-31T08:00:00.000Z'],
    ['2026-01-31 08:00:30.5', '2026-01-31T08:00:30.500Z'],
    ['2026-01-31T08:00:00+02:00', '2026-01-31T06:00:00.000Z'],
    ['1769846400000', '2026-01-31T08:00:00.000Z'],
    ['now', '2026-02-01T12:30:00.000Z'],
    ['now-30d', '2026-01-02T12:30:00.000Z'],
    ['now-90m', '2026-02-01T11:00:00.000Z'],
    ['now/d', '2026-02-01T00:00:00.000Z'],
    ['now/w', '2026-01-26T00:00:00.000Z'],
    ['now-1M/M', '2026-01-01T00:00:00.000Z'],
    ['now/Q', '2026-01-01T00:00:00.000Z'],
    ['now-1y/y', '2025-01-01T00:00:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(read(text)).toBe(instant);
  });

  it('rounds up at the end of a period, as Grafana does', () => {
    expect(read('now-1M/M', utc, 'end')).toBe('2026-02-01T00:00:00.000Z');
    expect(read('now/d', utc, 'end')).toBe('2026-02-02T00:00:00.000Z');
  });

  it("begins days and weeks where the reader's do", () => {
    expect(read('2026-01-31', berlin)).toBe('2026-01-30T23:00:00.000Z');
    expect(read('now/d', berlin)).toBe('2026-01-31T23:00:00.000Z');
    expect(read('now/w', { zone: 'UTC', weekStart: 'sunday' })).toBe('2026-02-01T00:00:00.000Z');
  });

  it('that the clock shows twice means the first, one that it skips is read as if it had not been put forward', () => {
    expect(read('2025-10-26T02:30', berlin)).toBe('2025-10-26T00:30:00.000Z');
    expect(read('2025-03-30T02:30', berlin)).toBe('2025-03-30T01:30:00.000Z');
  });

  it('stays on the last day of a shorter month', () => {
    const present = { now: Date.parse('2026-03-31T10:00:00Z'), calendar: utc };
    expect(new Date(readTime('now-1M', present)).toISOString()).toBe('2026-02-28T10:00:00.000Z');
  });

  it.each(['yesterday', '2026-02-30', '2026-01-01T25:00', 'now-3x', 'now30d', ''])('is refused: "%s"', (text) => {
    expect(() => read(text)).toThrow(/is no time/);
  });
});

it('names a zone that nobody knows', () => {
  expect(() => demandZone('Europe/Berlln')).toThrow('There is no time zone "Europe/Berlln".');
});
