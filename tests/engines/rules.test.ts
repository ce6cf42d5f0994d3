import type { CanonicalRow } from './canonical.testkit';
import { ask, call, figures, own, rulesIn, WEEK } from './rules.testkit';

/** Rules of docs/formulas.md about which rows are looked at and which may be judged: each with what goes wrong without it. */
const everyEngineTells = rulesIn();

const SOLVED = { metric: 'first_contact_resolution' };
const REPEATED = { metric: 'repeat_contact_rate' };
/** Long after the week, so that all of it can be judged. */
const LAST = call('z', '2026-01-31 12:00');

const hours = (count: number) => count * 3_600_000;
const time = (at: CanonicalRow[string]) => Date.parse(String(at));

/** Share of rows after which the same customer did not start another: plain code that sees nothing but the rows it is given. */
function solvedAmong(rows: readonly CanonicalRow[]): number {
  const cameBack = (row: CanonicalRow) =>
    rows.some((each) => each.customer_id === row.customer_id && time(each.started_at) > time(row.started_at));
  return rows.filter((row) => !cameBack(row)).length / rows.length;
}

it('takes a chain for a contact and a row for a leg: a transfer is never a repeat', async () => {
  const rows = [
    call('1', '2026-01-05 09:00', { customer_id: 'ada', chain_id: 'a' }),
    call('2', '2026-01-05 09:05', { customer_id: 'ada', chain_id: 'a' }),
    call('3', '2026-01-05 10:00', { customer_id: 'ben', chain_id: 'b' }),
    LAST,
  ];
  const byLeg = own(
    'count(where: known(customer_id) and not next(customer_id, within: 7d)) / count(where: known(customer_id))'
  );
  await everyEngineTells(
    async (engine) => {
      const [solved, contacts, solvedLegs, legs] = await figures(engine, rows, [
        SOLVED,
        { metric: 'contacts' },
        byLeg,
        own('count()'),
      ]);
      return { right: { solved, contacts }, without: { solved: solvedLegs, contacts: legs } };
    },
    { right: { solved: 1, contacts: 2 }, without: { solved: 2 / 3, contacts: 3 } }
  );
});

describe('filters and groups choose rows after sequences have looked', () => {
  const rows = [
    call('1', '2026-01-05 09:00', { customer_id: 'ada', site: 'Leeds' }),
    call('2', '2026-01-06 09:00', { customer_id: 'ada', site: 'York' }),
    call('3', '2026-01-05 10:00', { customer_id: 'ben', site: 'Leeds' }),
    LAST,
  ];
  const inLeeds = rows.filter((row) => row.site === 'Leeds');

  it('so that filtering by site does not hide the call that came back elsewhere', async () => {
    const filters = [{ dimension: 'site', operator: 'in' as const, values: ['Leeds'] }];
    await everyEngineTells(
      async (engine) => ({
        right: await figures(engine, rows, [SOLVED], { filters }),
        without: await figures(engine, [...inLeeds, LAST], [SOLVED]),
      }),
      { right: [1 / 2], without: [1] }
    );
  });

  it('so that a site is no better for being shown beside others', async () => {
    await everyEngineTells(
      async (engine) => {
        const split = await ask(engine, rows, [SOLVED], { groupBy: ['site'] });
        const leeds = split.rows.find(({ group }) => group[0] === 'Leeds');
        return { right: leeds?.values[0].value, without: solvedAmong(inLeeds) };
      },
      { right: 1 / 2, without: 1 }
    );
  });
});

it('reads before the period and past it, so that neither end shines', async () => {
  const rows = [
    call('0', '2025-12-20 12:00'),
    call('1', '2026-01-04 09:00', { customer_id: 'ada' }),
    call('2', '2026-01-05 09:00', { customer_id: 'ada' }),
    call('3', '2026-01-11 09:00', { customer_id: 'ben' }),
    call('4', '2026-01-12 09:00', { customer_id: 'ben' }),
    LAST,
  ];
  const { from, to } = WEEK.period;
  const inPeriod = rows.filter((row) => time(row.started_at) >= from && time(row.started_at) < to);
  await everyEngineTells(
    async (engine) => {
      const [solved, repeated] = await figures(engine, rows, [SOLVED, REPEATED]);
      return {
        right: { solved, repeated },
        without: { solved: solvedAmong(inPeriod), repeated: 1 - solvedAmong(inPeriod) },
      };
    },
    { right: { solved: 1 / 2, repeated: 1 / 2 }, without: { solved: 1, repeated: 0 } }
  );
});

it('counts maturity from the last instant of the data: a late load makes no perfect days', async () => {
  // The load stopped on Thursday morning; the clock says February.
  const rows = [
    call('1', '2026-01-05 09:00', { customer_id: 'ada' }),
    call('2', '2026-01-06 09:00', { customer_id: 'ada' }),
    call('3', '2026-01-07 09:00', { customer_id: 'ben' }),
    call('4', '2026-01-08 09:00', { customer_id: 'cy' }),
  ];
  const byTheClock = rows.filter((row) => time(row.ended_at) + hours(48) <= WEEK.now);
  await everyEngineTells(
    async (engine) => ({
      right: (await figures(engine, rows, [{ ...SOLVED, parameters: { window: 2 * 86_400 } }]))[0],
      without: solvedAmong(byTheClock),
    }),
    { right: 1 / 2, without: 3 / 4 }
  );
});

describe('only matured rows count', () => {
  /** Of those who called in the week before all but Dan had a week to come back; who called this week had a day. */
  const rows = [
    call('1', '2026-01-03 09:00', { customer_id: 'ada' }),
    call('2', '2026-01-04 09:00', { customer_id: 'ada', handled: false }),
    call('3', '2026-01-03 10:00', { customer_id: 'ben' }),
    call('6', '2026-01-04 18:00', { customer_id: 'dan' }),
    call('4', '2026-01-09 09:00', { customer_id: 'cy' }),
    call('5', '2026-01-10 12:00', { handled: false }),
  ];
  const cameBack = 'next(customer_id, within: 7d)';
  const share = own(`count(where: handled and not ${cameBack}) / count(where: handled)`);
  const handled = rows.filter((row) => row.handled);

  it('above the line and below it', async () => {
    const period = { from: Date.parse('2026-01-01'), to: WEEK.period.to };
    await everyEngineTells(
      async (engine) => {
        const { rows: told } = await ask(engine, rows, [share], { period });
        const { value, numerator } = told[0].values[0];
        return { right: value, without: numerator! / handled.length };
      },
      { right: 1 / 2, without: 1 / 4 }
    );
  });

  it('on both sides of a comparison: neither week is better for being young', async () => {
    const solvedSoFar = (from: number, to: number) => {
      const asked = handled.filter((row) => time(row.started_at) >= from && time(row.started_at) < to);
      const back = asked.filter((row) => rows.some((each) => each !== row && each.customer_id === row.customer_id));
      return 1 - back.length / asked.length;
    };
    const { from, to } = WEEK.period;
    await everyEngineTells<{ now: number | null; before: number | null }>(
      async (engine) => {
        const { rows: told } = await ask(engine, rows, [share], { compare: 'previous' });
        return {
          right: { now: told[0].values[0].value, before: told[0].before[0].value },
          without: { now: solvedSoFar(from, to), before: solvedSoFar(from - hours(7 * 24), from) },
        };
      },
      { right: { now: null, before: 1 / 2 }, without: { now: 1, before: 1 - 1 / 3 } }
    );
  });
});

it('runs a window from the end of a contact to the start of the next, so that long ones get no shorter window', async () => {
  const rows = [
    call('1', '2026-01-05 09:00', { customer_id: 'ada', ended_at: '2026-01-05T11:00:00Z' }),
    call('2', '2026-01-05 11:30', { customer_id: 'ada' }),
    LAST,
  ];
  const startToStart = time(rows[1].started_at) - time(rows[0].started_at);
  await everyEngineTells(
    async (engine) => ({
      right: (await figures(engine, rows, [own('count(where: next(customer_id, within: 1h))')]))[0],
      without: startToStart <= hours(1) ? 1 : 0,
    }),
    { right: 1, without: 0 }
  );
});

it('orders contacts of one instant by the bytes of their ids, in whatever order they come', async () => {
  // Byte by byte 10 stands before 9, so the unanswered 10 has a next one and the answered 9 has none.
  const rows = [
    call('9', '2026-01-05 09:00', { customer_id: 'ada' }),
    call('10', '2026-01-05 09:00', { customer_id: 'ada', handled: false }),
    LAST,
  ];
  const answeredAndFollowed = own('count(where: handled and next(customer_id, within: 1h))');
  await everyEngineTells(
    async (engine) => ({
      right: (await figures(engine, rows, [answeredAndFollowed]))[0],
      without: rows.filter((row, place) => row.handled && rows[place + 1]?.customer_id === row.customer_id).length,
    }),
    { right: 0, without: 1 }
  );
});
