import type { Place } from './systems.testkit';
import { answerIn, checkIn, placesOf } from './systems.testkit';

/*
 * 10 March 2026, from tests/fixtures/amazon-connect/boardroom_contact.csv: 16 deliveries of 14 records.
 *
 *   record  began     queue  wait    talk  hold  wrap  what it shows
 *   a1      INBOUND   sales   8.5    200    30    20   delivered again, with the wrap-up
 *   a2      INBOUND   sales  45                        abandoned
 *   a3      INBOUND   sales  15.25   100     0    10   transferred out:
 *   a4      TRANSFER  help    5      150     0    15   same chain as a3
 *   a5      INBOUND   sales  60                        asked for a call-back:
 *   a6      CALLBACK  sales          120     0    12   the call-back, same chain; nobody waited on the line
 *   a8      INBOUND   help   30                        asked for a call-back:
 *   a7      CALLBACK  help                             the customer did not answer: no abandon
 *   a9      OUTBOUND                                   left out
 *   a10     MONITOR                                    left out
 *   a11     INBOUND   help    2       60     0     5   delivered twice, the same
 *   a12     INBOUND   help   12      600     0    30   a chat
 *   a13     INBOUND   sales   1       90     0     9   two seconds before midnight
 *   a14     INBOUND                                    served by the flow, never queued
 */
const period = { from: Date.parse('2026-03-10T00:00:00Z'), to: Date.parse('2026-03-11T00:00:00Z') };
const calendar = { zone: 'UTC', weekStart: 'monday' as const };
const own = (name: string, formula: string) => ({ name, entity: 'contact', formula });

const places: Place[] = [];
beforeAll(async () => {
  places.push(
    ...(await placesOf({
      file: 'tests/fixtures/amazon-connect/boardroom_contact.csv',
      table: 'boardroom_contact',
      numbers: [
        ...['contact_flow_time_ms', 'queue_time_ms', 'agent_interaction_time_ms', 'customer_hold_time_ms'],
        ...['after_contact_work_time_ms', 'is_queued', 'is_handled', 'is_abandoned'],
        ...['is_callback_contact', 'is_transferred_out'],
      ],
      mapping: { preset: 'amazon-connect' },
      emptyIsNull: true,
    }))
  );
});
afterAll(() => Promise.all(places.map(({ close }) => close())));

it('gives the figures that a person reckons from the records', async () => {
  for (const place of places) {
    const { rows, problems } = await answerIn(place, {
      period,
      calendar,
      metrics: [
        own('legs', 'count()'),
        own('contacts', 'count_distinct(chain_id)'),
        own('offered', 'count(where: offered)'),
        own('handled', 'count(where: handled)'),
        own('called_back', 'count(where: handled and called_back)'),
        { metric: 'handle_time' },
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
        12, // 14 records without the outbound call and the monitoring
        9, // a3 and a4, a5 and a6, a8 and a7 are one each
        9, // all but the two call-backs and the one that was never queued
        7,
        1,
        (250 + 110 + 165 + 132 + 65 + 630 + 99) / 7,
        (8.5 + 15.25 + 5 + 2 + 12 + 1) / 6, // offered and handled: the call-back has no wait on the line
        1 / 9, // a2; a7 is a call-back
        6 / 7, // all six within 20 s, and a2 who gave up
        1 / 7,
      ],
    });
  }
});

it('splits them by channel and by queue', async () => {
  const metrics = [own('legs', 'count()'), own('talk', 'sum(talk_s)')];
  for (const place of places) {
    const { rows } = await answerIn(place, { period, calendar, groupBy: ['channel', 'queue'], metrics });
    expect([place.name, rows.map(({ group, values }) => [...group, ...values.map(({ value }) => value)])]).toEqual([
      place.name,
      [
        ['chat', 'help', 1, 600],
        ['phone', 'help', 4, 210],
        ['phone', 'sales', 6, 510],
        ['phone', null, 1, null],
      ],
    ]);
  }
});

it('would count two records too many without "latest", and a check says so', async () => {
  for (const place of places) {
    const { mapping } = place.definitions;
    const { latest: _, ...contact } = mapping.entities.contact;
    const doubled = { ...place, definitions: { ...place.definitions, mapping: { ...mapping, entities: { contact } } } };
    expect((await checkIn(place, period.to)).problems.map(({ message }) => message)).toEqual([]);
    expect((await checkIn(doubled, period.to)).problems.map(({ message }) => message)).toEqual([
      '2 rows bear an id that another row has: each counts for itself.',
    ]);
  }
});

/** The abandonment of AWS's own example queries, on the newest delivery of each record. */
const OF_AWS = `
  SELECT SUM(is_abandoned) AS abandoned, SUM(is_queued) AS queued FROM (
    SELECT *, ROW_NUMBER() OVER (PARTITION BY contact_id ORDER BY last_update_timestamp DESC) AS newest
    FROM boardroom_contact
  ) AS records
  WHERE newest = 1 AND is_callback_contact = 0 AND initiation_method NOT IN ('OUTBOUND', 'MONITOR')
    AND initiation_timestamp >= '2026-03-10' AND initiation_timestamp < '2026-03-11'`;

it("abandons as AWS's reference query does", async () => {
  for (const place of places.filter(({ name }) => name !== 'browser')) {
    const { columns } = await place.fetch(OF_AWS);
    const { rows } = await answerIn(place, { period, calendar, metrics: [{ metric: 'abandon_rate' }] });
    const [abandoned, queued] = columns.map(({ values }) => Number(values[0]));
    expect([place.name, abandoned, queued, rows[0].values[0].value]).toEqual([place.name, 1, 9, abandoned / queued]);
  }
});
