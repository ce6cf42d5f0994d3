import { firstValueFrom, from } from 'rxjs';

import { connect } from '../../databases';
import type { Database } from '../../databases';
import { runStreet, street } from '../../src/answer';
import type { Want } from '../../src/answer';
import { catalog } from '../../src/catalog';
import { KeptCells } from '../../src/datasource/keptCells';
import { problemFrom } from '../../src/model';
import type { Definitions, EntityMapping, LiveResult, MetricsResult, Request } from '../../src/model';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 5, 30, 12, 30);

const contact: EntityMapping = {
  source: 'house',
  table: 'calls',
  settles_after: '1d',
  longest: '1h',
  fields: {
    id: { column: 'no' },
    customer_id: { column: 'who' },
    started_at: { column: 'start', as: 'epoch_ms' },
    ended_at: { column: 'start', as: 'epoch_ms' },
    talk_s: { column: 'talk' },
    site: { column: 'site' },
    offered: { column: 'offered' },
  },
};

const FORMULAS = [
  'count()',
  'sum(talk_s) / count()',
  'quantile(talk_s, 0.5)',
  'count_distinct(customer_id)',
  'count(where: next(customer_id, within: 2h)) / count()',
];

let database: Database;
beforeAll(async () => {
  database = await connect('duckdb::memory:');
  await database.run(
    `CREATE TABLE calls AS SELECT CAST(i AS VARCHAR) AS no, CAST(i % 40 AS VARCHAR) AS who, ${NOW} - i * ${HOUR / 2} + 1000.0 AS start, CAST(i % 7 AS DOUBLE) * 60 AS talk, CASE WHEN i % 3 = 0 THEN 'north' ELSE 'south' END AS site, true AS offered FROM range(${3 * 365 * 48}) AS rows(i)`
  );
});
afterAll(() => database.close());

interface Asked {
  statements: number;
  cells: number;
}

interface Host {
  cells?: KeptCells;
  /** Of which statements the source says that it failed. */
  fails?: (statement: string) => boolean;
}

/** A board that asks again and again, and what it cost each time. */
function board(mapped: Partial<EntityMapping> = {}, { cells = new KeptCells(), fails = () => false }: Host = {}) {
  const definitions: Definitions = {
    ...catalog,
    mapping: { version: 1, name: 'test', entities: { contact: { ...contact, ...mapped } } },
    sources: { house: { uid: 'house', name: 'House', kind: 'duckdb' } },
  };
  return async (more: Partial<Request>, { anew = false, remembers = true } = {}) => {
    const cost: Asked = { statements: 0, cells: 0 };
    const send = async (statement: string) => {
      cost.statements += 1;
      if (fails(statement)) {
        return problemFrom(new Error('gone'));
      }
      try {
        const answer = await database.run(statement);
        cost.cells += answer.length;
        return answer;
      } catch (thrown) {
        return problemFrom(thrown);
      }
    };
    const fetch = (want: Want) => {
      const { statement, keeping } = want as Want & { kind: 'statement' };
      return keeping && remembers
        ? firstValueFrom(
            cells.answer({ key: keeping.key, keeping, whole: statement, anew, send: (each) => from(send(each)) })
          )
        : send(statement);
    };
    const request: Request = {
      version: 1,
      answer: 'metrics',
      metrics: FORMULAS.map((formula) => ({ name: formula, entity: 'contact', formula })),
      groupBy: ['site'],
      grain: 'day',
      period: { from: NOW - 30 * DAY, to: NOW },
      calendar: { zone: 'Europe/London', weekStart: 'monday' },
      now: NOW,
      ...more,
    };
    const result = (await runStreet(street(request, definitions), fetch)) as MetricsResult;
    return { result, cost };
  };
}

const last = (days: number, now: number): Partial<Request> => ({ period: { from: now - days * DAY, to: now }, now });

describe('what is usual, on a wall that is asked again and again', () => {
  const LONDON = { zone: 'Europe/London', weekStart: 'monday' as const };
  const at = (now: number, calendar = LONDON): Partial<Request> => ({
    ...{ answer: 'live', metrics: [], grain: undefined, now, period: { from: now - HOUR, to: now }, calendar },
  });
  const pictured = ({ result }: { result: unknown }) => {
    const { places, freshness, figures } = result as LiveResult;
    return { places, freshness, figures };
  };
  const anew = async (asked: Partial<Request>) => pictured(await board()(asked, { remembers: false }));

  it('is asked once, and then only what the present is compared with it', async () => {
    const ask = board();
    const first = await ask(at(NOW));
    const again = await ask(at(NOW + 10_000));
    expect(pictured(again)).toEqual(await anew(at(NOW + 10_000)));
    expect(pictured(again).places[0].usual.some((usual) => usual?.weeks === 8)).toBe(true);
    // Of each of eight weeks one statement, for this hour and those before it.
    expect(first.cost.statements - again.cost.statements).toBe(8);
  });

  it.each([
    ['an hour that begins', [Date.UTC(2026, 5, 30, 12, 59), Date.UTC(2026, 5, 30, 13, 0)]],
    ["a day that begins at the reader's midnight", [Date.UTC(2026, 5, 29, 22, 59), Date.UTC(2026, 5, 29, 23, 0)]],
    ['a night that has an hour twice', [0, 1, 2].map((hour) => Date.UTC(2025, 9, 26, hour, 30))],
    ['a night that lacks one', [0, 1, 2].map((hour) => Date.UTC(2026, 2, 29, hour, 30))],
    ['a clock that is set back', [NOW, NOW - 5 * HOUR]],
  ])('follows %s', async (_, moments) => {
    const ask = board();
    for (const now of moments) {
      expect(pictured(await ask(at(now)))).toEqual(await anew(at(now)));
    }
  });

  it('is kept for each of two walls, in two zones', async () => {
    const cells = new KeptCells();
    const walls = [LONDON, { ...LONDON, zone: 'Asia/Kolkata' }];
    const first = await Promise.all(walls.map((calendar) => board({}, { cells })(at(NOW, calendar))));
    const again = await Promise.all(walls.map((calendar) => board({}, { cells })(at(NOW, calendar))));
    expect(again.map(pictured)).toEqual(await Promise.all(walls.map((calendar) => anew(at(NOW, calendar)))));
    expect(again.map(({ cost }, wall) => first[wall].cost.statements - cost.statements)).toEqual([8, 8]);
  });

  it('is another where the mapping is changed', async () => {
    const cells = new KeptCells();
    await board({}, { cells })(at(NOW));
    const where = `site = 'north'`;
    const changed = await board({ where }, { cells })(at(NOW));
    const north = await board({ where })(at(NOW), { remembers: false });
    expect([pictured(changed), changed.cost]).toEqual([pictured(north), north.cost]);
  });

  it('is asked again where the source failed to tell it', async () => {
    let isBroken = true;
    const ask = board({}, { fails: () => isBroken });
    await ask(at(NOW));
    isBroken = false;
    const again = await ask(at(NOW));
    const first = await board()(at(NOW), { remembers: false });
    expect([pictured(again), again.cost]).toEqual([pictured(first), first.cost]);
  });

  it('is asked again after an hour where there was nothing, for a table may just have been filled anew', async () => {
    const ask = board();
    const empty = Date.UTC(2027, 5, 29, 12, 10);
    const none = (await ask(at(empty))).cost.statements;
    expect((await ask(at(empty + MINUTE))).cost.statements).toBe(none - 8);
    await ask(at(empty + 55 * MINUTE));
    const refilled = [1, 2, 3].map((week) => empty + HOUR - week * 7 * DAY);
    await database.run(
      `INSERT INTO calls SELECT CAST(start AS VARCHAR), 'late', start, 60, 'late', true FROM (SELECT unnest([${refilled.join()}]) AS start)`
    );
    const contacts = async (now: number) => {
      const { places, figures, metrics } = (await ask(at(now))).result as unknown as LiveResult;
      const isContacts = ({ window, metric }: LiveResult['figures'][number]) =>
        window === 'recent' && metrics[metric].metric === 'contacts';
      return places[0].usual[figures.findIndex(isContacts)]?.value;
    };
    expect(await contacts(empty + 56 * MINUTE)).toBeUndefined();
    expect(await contacts(empty + HOUR)).toBe(0.5);
    await database.run(`DELETE FROM calls WHERE who = 'late'`);
  });
});

describe('a refresh', () => {
  it('gives what asking for all gives, whatever changed in buckets that are not settled', async () => {
    const ask = board();
    await ask(last(30, NOW));
    await database.run(`UPDATE calls SET talk = talk + 7 WHERE start > ${NOW - 20 * HOUR}`);
    const later = last(30, NOW + 5 * MINUTE);
    const { result, cost } = await ask(later);
    const whole = await board()(later, { remembers: false });
    expect(result.rows).toEqual(whole.result.rows);
    expect(cost.cells).toBeLessThan(whole.cost.cells / 4);
  });

  it('keeps both periods of a comparison, each for itself', async () => {
    const ask = board();
    const compared = (now: number) => ({ ...last(20, now), compare: 'previous' as const });
    await ask(compared(NOW));
    const { result, cost } = await ask(compared(NOW + 5 * MINUTE));
    const whole = await board()(compared(NOW + 5 * MINUTE), { remembers: false });
    expect(result.rows).toEqual(whole.result.rows);
    expect(cost.cells).toBeLessThan(whole.cost.cells / 4);
  });

  it('costs two panels that ask one question over a week and over a month no more than each alone', async () => {
    const ask = board();
    const alone = { 7: board(), 30: board() };
    await ask(last(7, NOW));
    for (const now of [NOW, NOW + 5 * MINUTE, NOW + 12 * HOUR, NOW + 12 * HOUR + MINUTE]) {
      for (const days of [7, 30] as const) {
        const { result, cost } = await ask(last(days, now));
        const whole = await board()(last(days, now), { remembers: false });
        const single = await alone[days](last(days, now));
        expect(result.rows).toEqual(whole.result.rows);
        expect(cost.cells).toBeLessThanOrEqual(single.cost.cells);
      }
    }
  });

  it('tells what one panel asked for anew, whatever a wider one still keeps', async () => {
    const ask = board();
    await ask(last(30, NOW));
    await database.run(`UPDATE calls SET talk = talk + 7 WHERE who = '1'`);
    const anew = await ask(last(7, NOW + MINUTE), { anew: true });
    await ask(last(30, NOW + MINUTE));
    expect((await ask(last(7, NOW + MINUTE))).result.rows).toEqual(anew.result.rows);
  });

  it('costs the same at a week, a year and three years of history', async () => {
    const costs: Asked[] = [];
    for (const days of [7, 365, 3 * 365]) {
      const ask = board();
      await ask(last(days, NOW));
      costs.push((await ask(last(days, NOW + MINUTE))).cost);
    }
    expect(new Set(costs.map((cost) => JSON.stringify(cost))).size).toBe(1);
  });

  it('asks for all where nobody said when rows settle, once a day, and when told so', async () => {
    const unsettled = board({ settles_after: undefined });
    const first = (await unsettled(last(30, NOW))).cost;
    expect((await unsettled(last(30, NOW))).cost).toEqual(first);
    const ask = board();
    await ask(last(30, NOW));
    expect((await ask(last(30, NOW), { anew: true })).cost).toEqual(first);
    await ask(last(30, NOW));
    const nextDay = last(30, NOW + DAY);
    expect((await ask(nextDay)).cost).toEqual((await board()(nextDay, { remembers: false })).cost);
  });

  it('keeps apart what is asked otherwise', async () => {
    const ask = board();
    await ask(last(30, NOW));
    const filters = [{ dimension: 'site', operator: 'in' as const, values: ['north'] }];
    const filtered = await ask({ ...last(30, NOW), filters });
    const whole = await board()({ ...last(30, NOW), filters }, { remembers: false });
    expect([filtered.result.rows, filtered.cost]).toEqual([whole.result.rows, whole.cost]);
    const weeks = await ask({ ...last(30, NOW), grain: 'week' });
    expect(weeks.result.rows).toEqual(
      (await board()({ ...last(30, NOW), grain: 'week' }, { remembers: false })).result.rows
    );
  });

  it('forgets what was kept where the data begin elsewhere than they did', async () => {
    const ask = board();
    const looksBack = {
      metrics: [{ name: 'b', entity: 'contact', formula: 'count(where: previous(customer_id, within: 3d))' }],
    };
    await ask({ ...last(30, NOW), ...looksBack });
    await database.run(`DELETE FROM calls WHERE start < ${NOW - 20 * DAY}`);
    const { result } = await ask({ ...last(30, NOW + MINUTE), ...looksBack });
    const whole = await board()({ ...last(30, NOW + MINUTE), ...looksBack }, { remembers: false });
    expect(result.rows).toEqual(whole.result.rows);
  });
});
