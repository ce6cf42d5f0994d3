import type { Place } from './systems.testkit';
import { answerIn, checkIn, placesOf } from './systems.testkit';

/*
 * 10 March 2026 in Berlin, from tests/fixtures/asterisk/queuelog.csv: 13 legs of 11 calls.
 *
 *   call     queue  wait  talk  agent  how it ended
 *   1774.1   sales    12   180  ann    COMPLETECALLER
 *   1774.3   sales    40   300  bob    COMPLETEAGENT, after ann let it ring for 15,000 ms
 *   1774.5   sales    35                ABANDON
 *   1774.6   sales     5    60  ann    BLINDTRANSFER into the same queue:
 *   1774.6   sales    30   120  bob    COMPLETECALLER
 *   1774.9   sales    60                EXITWITHTIMEOUT into another queue:
 *   1774.9   help     20   240  cas    COMPLETEAGENT
 *   1774.11  help      8                ABANDON, caller withheld
 *   1774.12  help     45                EXITEMPTY
 *   1774.13  help     25                EXITWITHKEY
 *   1774.14  sales    18   120  ann    ATTENDEDTRANSFER
 *   1774.16  help     10    60  cas    TRANSFER
 *   1774.18  sales    20   300  bob    COMPLETECALLER, four minutes after midnight
 *
 * 1773.11 entered before midnight and belongs to the 9th, though it was answered on the 10th.
 */
const period = { from: Date.parse('2026-03-09T23:00:00Z'), to: Date.parse('2026-03-10T23:00:00Z') };
const calendar = { zone: 'Europe/Berlin', weekStart: 'monday' as const };
const own = (name: string, formula: string) => ({ name, entity: 'contact', formula });

const places: Place[] = [];
beforeAll(async () => {
  places.push(
    ...(await placesOf({
      file: 'tests/fixtures/asterisk/queuelog.csv',
      table: 'queuelog',
      numbers: ['id'],
      mapping: { preset: 'asterisk', zone: 'Europe/Berlin' },
    }))
  );
});
afterAll(() => Promise.all(places.map(({ close }) => close())));

it('gives the figures that a person reckons from the events', async () => {
  for (const place of places) {
    const { rows, problems } = await answerIn(place, {
      period,
      calendar,
      metrics: [
        own('legs', 'count()'),
        own('calls', 'count_distinct(chain_id)'),
        own('callers', 'count_distinct(customer_id)'),
        own('handled', 'count(where: handled)'),
        own('abandoned', 'count(where: abandoned)'),
        own('given_up_by_us', 'count(where: offered and not handled and not abandoned)'),
        own('hung_up', "count(where: disconnected_by = 'customer')"),
        own('talk', 'sum(talk_s)'),
        { metric: 'average_speed_of_answer' },
        { metric: 'abandon_rate' },
        { metric: 'service_level' },
        { metric: 'transfer_rate' },
      ],
    });
    expect({ place: place.name, problems, values: rows[0].values.map(({ value }) => value) }).toEqual({
      place: place.name,
      problems: [],
      values: [
        13,
        11,
        8, // eleven calls; the callers of two called twice, one withheld
        8,
        2,
        3,
        6, // three completed, two abandoned, one pressed a key
        180 + 300 + 60 + 120 + 240 + 120 + 60 + 300,
        (12 + 40 + 5 + 30 + 20 + 18 + 10 + 20) / 8,
        2 / 13,
        6 / 10, // 12, 5, 20, 18, 10, 20 are within 20 s; the three that were sent on are on neither side
        3 / 8,
      ],
    });
  }
});

it.each([
  [
    'queue',
    [
      ['help', 5, 2, 1],
      ['sales', 8, 6, 1],
    ],
  ],
  [
    'agent',
    [
      ['ann', 3, 3, 0],
      ['bob', 3, 3, 0],
      ['cas', 2, 2, 0],
      [null, 5, 0, 2],
    ],
  ],
  [
    'outcome',
    [
      ['ABANDON', 2, 0, 2],
      ['ATTENDEDTRANSFER', 1, 1, 0],
      ['BLINDTRANSFER', 1, 1, 0],
      ['COMPLETEAGENT', 2, 2, 0],
      ['COMPLETECALLER', 3, 3, 0],
      ['EXITEMPTY', 1, 0, 0],
      ['EXITWITHKEY', 1, 0, 0],
      ['EXITWITHTIMEOUT', 1, 0, 0],
      ['TRANSFER', 1, 1, 0],
    ],
  ],
])('splits them by %s', async (dimension, expected) => {
  const metrics = [
    own('legs', 'count()'),
    own('handled', 'count(where: handled)'),
    own('lost', 'count(where: abandoned)'),
  ];
  for (const place of places) {
    const { rows } = await answerIn(place, { period, calendar, groupBy: [dimension], metrics });
    expect({
      place: place.name,
      rows: rows.map(({ group, values }) => [...group, ...values.map(({ value }) => value)]),
    }).toEqual({ place: place.name, rows: expected });
  }
});

it('puts a call into the hour in which it entered, in the zone of the centre', async () => {
  for (const place of places) {
    const { rows } = await answerIn(place, { period, calendar, grain: 'hour', metrics: [own('legs', 'count()')] });
    const counted = rows.flatMap(({ bucket, values }) =>
      values[0].value ? [[new Date(bucket!).toISOString().slice(11, 16), values[0].value]] : []
    );
    expect([place.name, counted]).toEqual([
      place.name,
      [
        ['08:00', 10],
        ['09:00', 1],
        ['10:00', 1],
        ['22:00', 1],
      ],
    ]);
  }
});

it('leaves a call that entered before midnight to the day before, wait and talk included', async () => {
  const before = { from: period.from - 86_400_000, to: period.from };
  for (const place of places) {
    const { rows } = await answerIn(place, {
      period: before,
      calendar,
      metrics: [own('legs', 'count()'), own('wait', 'sum(wait_s)'), own('talk', 'sum(talk_s)')],
    });
    expect([place.name, rows[0].values.map(({ value }) => value)]).toEqual([place.name, [1, 130, 60]]);
  }
});

it('finds no doubled leg, and says what the log cannot tell', async () => {
  for (const place of places) {
    const { ok, rows, problems, lacks } = await checkIn(place, period.to);
    expect([place.name, ok, rows, problems.map((problem) => problem.toLine())]).toEqual([place.name, true, 14, []]);
    expect(lacks.find(({ metrics }) => metrics.includes('handle_time'))?.sentence).toMatch(/neither hold nor wrap-up/);
  }
});

/** The statement that many write by hand: one group per call and queue. Its figures are ours where no call comes back into a queue. */
const BY_HAND = `
  SELECT COUNT(*) AS calls, SUM(queue_s) AS queue_s, SUM(talk_s) AS talk_s, COUNT(abandon_s) AS abandoned FROM (
    SELECT callid,
      MAX(CASE WHEN event = 'ENTERQUEUE' THEN time END) AS queue_ts,
      MAX(CASE WHEN event = 'CONNECT' THEN CAST(data1 AS DECIMAL) END) AS queue_s,
      MAX(CASE event WHEN 'COMPLETEAGENT' THEN CAST(data2 AS DECIMAL) WHEN 'COMPLETECALLER' THEN CAST(data2 AS DECIMAL)
        WHEN 'TRANSFER' THEN CAST(data4 AS DECIMAL) WHEN 'BLINDTRANSFER' THEN CAST(data4 AS DECIMAL)
        WHEN 'ATTENDEDTRANSFER' THEN CAST(data4 AS DECIMAL) END) AS talk_s,
      MAX(CASE event WHEN 'ABANDON' THEN CAST(data3 AS DECIMAL) END) AS abandon_s
    FROM queuelog GROUP BY callid, queuename
  ) AS legs WHERE queue_ts >= '2026-03-10 00:00:00' AND queue_ts < '2026-03-11 00:00:00'`;

/** ClickHouse makes nothing of nothing only where the type has room for it. */
function byHandIn({ definitions }: Place): string {
  return definitions.sources.here.kind === 'clickhouse' ? BY_HAND.replaceAll('DECIMAL', 'Nullable(DECIMAL)') : BY_HAND;
}

it('agrees with the statement written by hand, but for the call that came back into its queue', async () => {
  for (const place of places.filter(({ name }) => name !== 'browser')) {
    const { columns } = await place.fetch(byHandIn(place));
    const [calls, wait, talk, abandoned] = columns.map(({ values }) => Number(values[0]));
    // 1774.6 is one group there: of its two waits, 5 and 30, and talks, 60 and 120, the greater is left.
    expect([place.name, calls, wait, talk, abandoned]).toEqual([place.name, 13 - 1, 155 - 5, 1380 - 60, 2]);
  }
});
