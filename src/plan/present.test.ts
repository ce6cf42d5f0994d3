import { presentOf, pastWeeks, windowsAt } from './present';

const LONDON = { zone: 'Europe/London', weekStart: 'monday' as const };
const iso = (instant: number) => new Date(instant).toISOString();

describe('the present', () => {
  const now = Date.UTC(2026, 5, 29, 10, 20);

  it('is the end of the period in whole seconds, or now where that has not come', () => {
    expect(iso(presentOf({ from: 0, to: now + 1234 }, now))).toBe('2026-06-29T10:20:01.000Z');
    expect(presentOf({ from: 0, to: now + 86_400_000 }, now)).toBe(now);
    expect(presentOf({ from: 0, to: now - 3_600_000 }, now)).toBe(now - 3_600_000);
  });

  it("begins its day at the reader's midnight", () => {
    const { today, recent, soon } = windowsAt(now, LONDON);
    expect([iso(today.from), iso(recent.from), iso(soon.to)]).toEqual([
      '2026-06-28T23:00:00.000Z',
      '2026-06-29T09:50:00.000Z',
      '2026-06-29T11:20:00.000Z',
    ]);
  });
});

describe('this hour of past weeks', () => {
  it("is what the reader's clock shows, across a change of the clocks", () => {
    const hours = pastWeeks(Date.UTC(2026, 3, 6, 9, 40), LONDON, { weeks: 2, before: 0 });
    // Clocks went forward on 29 March: half past ten then was half past ten, an hour later in UTC.
    expect(hours.map(({ recent }) => iso(recent.from))).toEqual([
      '2026-03-30T09:00:00.000Z',
      '2026-03-23T10:00:00.000Z',
    ]);
  });

  it('lasts an hour on the night that has an hour twice, and on the one that lacks it', () => {
    for (const at of [Date.UTC(2026, 10, 1, 1, 30), Date.UTC(2026, 3, 5, 0, 30)]) {
      for (const { recent } of pastWeeks(at, LONDON, { weeks: 1, before: 0 })) {
        expect(recent.to - recent.from).toBe(3_600_000);
      }
    }
  });

  it('begins at the full hour where zones stand at half hours, with hours before it', () => {
    const [{ recent, today }] = pastWeeks(
      Date.UTC(2026, 5, 29, 10, 20),
      { ...LONDON, zone: 'Asia/Kolkata' },
      { weeks: 1, before: 3 }
    );
    expect([iso(recent.from), iso(recent.to)]).toEqual(['2026-06-22T06:30:00.000Z', '2026-06-22T10:30:00.000Z']);
    expect([iso(today.from), iso(today.to)]).toEqual(['2026-06-21T18:30:00.000Z', '2026-06-22T10:30:00.000Z']);
  });
});
