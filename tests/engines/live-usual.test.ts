import { enginesHere } from './canonical.testkit';
import type { CanonicalRow, Engine } from './canonical.testkit';
import { answered, answerIn, callBack, figure, HOUR, MINUTE, NOW, SCENE, SECOND, usual, WEEK } from './live.testkit';

let engines: Engine[] = [];
beforeAll(async () => {
  engines = await enginesHere();
});
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

it('compares the last half hour with this hour of past weeks, in every engine', async () => {
  for (const engine of engines) {
    const result = await answerIn(engine);
    // From 10:00 to 10:20 of four weeks 20 of 20, 20 of 21, 20 of 21 and 15 of 20 were answered in time: the median of them.
    expect([engine.name, usual(result, 'service_level', 'recent').billing?.toFixed(6)]).toEqual([
      engine.name,
      (20 / 21).toFixed(6),
    ]);
  }
});

it('tells how many usually wait at this hour, as many as come times how long each waits', async () => {
  for (const engine of engines) {
    const result = await answerIn(engine);
    const waiting = usual(result, 'waiting', 'now');
    // From 10:00 to 10:20 of four weeks 0 of 20, 1 of 21, 1 of 21 and 5 of 20 waited 90 s, all others 5 s: the median of 100, 190, 190 and 525 s an hour.
    expect([engine.name, waiting]).toEqual([
      engine.name,
      { all: expect.closeTo(190 / 3600, 9), billing: expect.closeTo(190 / 3600, 9), care: undefined },
    ]);
  }
});

it('tells how long the longest usually waits in this hour, those counted who give up', async () => {
  const quits = [1, 2, 3].flatMap((week) =>
    [10, 40].map((wait, index): CanonicalRow => ({
      ...answered('care', (week * WEEK + index * MINUTE) / SECOND, wait * week),
      ...{ handled: index === 0, abandoned: index === 1 },
    }))
  );
  for (const engine of engines) {
    const result = await answerIn(engine, { ...SCENE, contact: [...SCENE.contact, ...quits] });
    // In care 40, 80 and 120 s, in billing 5, 90, 90 and 90 s, of four weeks.
    expect([engine.name, usual(result, 'longest_waiting', 'now')]).toEqual([
      engine.name,
      { all: 90, billing: 90, care: 80 },
    ]);
  }
});

it('compares the promises that were due today, and the waits that were announced, with those of past days up to this hour', async () => {
  const due = (week: number, hour: number, isKept: boolean): CanonicalRow => {
    const predicted = NOW - week * WEEK - (10 - hour) * HOUR;
    return {
      ...callBack(0),
      ...{ promised_at: predicted - HOUR, predicted_at: predicted, kept_at: isKept ? predicted : null },
    };
  };
  // One of two, two of two and none of one by the hour's end; those due later in the day, and the day before, are not counted.
  const promise = [
    ...[due(1, 1, true), due(1, 9, false), due(1, 14, false)],
    ...[due(2, 0, true), due(2, 10, true), due(2, 23, false)],
    ...[due(3, 5, false), due(3, -11, true)],
    due(0, 9, true),
  ];
  const told = (week: number, hour: number, isRight: boolean): CanonicalRow => ({
    ...answered('billing', (week * WEEK + (10 - hour) * HOUR) / SECOND, 90),
    announced_wait_s: isRight ? 60 : 600,
  });
  // One of three, one of two and two of two.
  const contact = [
    ...[told(1, 1, true), told(1, 9, false), told(1, 10, false), told(1, 14, true)],
    ...[told(2, 0, true), told(2, 10, false), told(2, 11, false)],
    ...[told(3, 5, true), told(3, 8, true), told(3, -1, false)],
    told(0, 9, true),
  ];
  for (const engine of engines) {
    const result = await answerIn(engine, { ...SCENE, contact, promise });
    expect([engine.name, usual(result, 'call_back_promise_kept', 'today')]).toEqual([
      engine.name,
      { all: 0.5, billing: 0.5 },
    ]);
    expect([engine.name, usual(result, 'wait_announcement_accuracy', 'today')]).toEqual([
      engine.name,
      { all: 0.5, billing: 0.5 },
    ]);
  }
});

describe('in a night in which the clocks change', () => {
  const at = (...when: Parameters<typeof Date.UTC>) => Date.UTC(...when);
  const london = { zone: 'Europe/London', weekStart: 'monday' as const };
  const call = (instant: number) => answered('night', (NOW - instant) / SECOND, 5, 60);
  const calls = (instant: number, many: number) => Array.from({ length: many }, () => call(instant));

  async function usualContacts(engine: Engine, now: number, contact: CanonicalRow[]): Promise<[number?, number?]> {
    const asked = { now, period: { from: now - HOUR, to: now }, calendar: london };
    const result = await answerIn(engine, { ...SCENE, contact }, asked);
    return [usual(result, 'contacts', 'recent').all, figure(result, 'contacts', 'today').all ?? undefined];
  }

  it('compares both hours that are called one with that hour of other weeks, and begins the day once', async () => {
    const past = [1, 2, 3].flatMap((week) => [
      ...calls(at(2026, 9, 25, 0, 10) - week * WEEK, 4),
      ...calls(at(2026, 9, 25, 1, 10) - week * WEEK, 9),
    ]);
    const contact = [
      ...past,
      call(at(2026, 9, 24, 22, 50)),
      call(at(2026, 9, 24, 23, 10)),
      call(at(2026, 9, 25, 1, 5)),
    ];
    for (const engine of engines) {
      const told = [
        await usualContacts(engine, at(2026, 9, 25, 0, 30), contact),
        await usualContacts(engine, at(2026, 9, 25, 1, 30), contact),
        await usualContacts(engine, at(2026, 9, 25, 2, 30), contact),
      ];
      expect([engine.name, ...told]).toEqual([engine.name, [2, 1], [2, 2], [4.5, 2]]);
    }
  });

  it('compares the hour after the missing one with that hour of other weeks, and the missing one with those that had it', async () => {
    const past = [1, 2, 3].flatMap((week) => [
      ...calls(at(2026, 2, 29, 1, 10) - week * WEEK, 4),
      ...calls(at(2026, 2, 29, 2, 10) - week * WEEK, 9),
    ]);
    const contact = [...past, call(at(2026, 2, 28, 23, 50)), call(at(2026, 2, 29, 0, 10)), call(at(2026, 2, 29, 1, 5))];
    for (const engine of engines) {
      const told = [
        await usualContacts(engine, at(2026, 2, 29, 1, 30), contact),
        await usualContacts(engine, at(2026, 3, 5, 0, 30), contact),
      ];
      expect([engine.name, ...told]).toEqual([engine.name, [4.5, 2], [2, undefined]]);
    }
  });
});
