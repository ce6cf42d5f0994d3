import { connect, type Database } from '../../databases';
import { loadDemo, simulate, TABLES, TRUTHS } from '../../demo';
import { DAY, groupBy, judged, mean, resolution, rowsOf, share, UNTIL } from './centre.testkit';

const { legs, customers, surveys } = rowsOf({ scale: 0.3 });
/** What a seed, a table or a database needs no year of. */
const SHORT = { until: UNTIL, scale: 0.02, shown: 60 };
const inbound = legs.filter(({ direction }) => direction === 'inbound');
const answered = legs.filter(({ outcome }) => outcome === 'answered');

it('gives the same data for the same seed, and others for another', () => {
  const text = (seed: number) => JSON.stringify(rowsOf({ ...SHORT, seed }));
  expect(text(7)).toBe(text(7));
  expect(text(7)).not.toBe(text(8));
});

it('moves with the end of the data', () => {
  const { legs: earlier } = rowsOf({ until: UNTIL - 100 * DAY, scale: 0.02 });
  const times = earlier.map(({ arrived_at }) => arrived_at);
  expect(Math.min(...times)).toBeGreaterThanOrEqual(UNTIL - 465 * DAY);
  expect(Math.max(...times)).toBeGreaterThan(UNTIL - 101 * DAY);
  expect(Math.max(...earlier.map(({ ended_at }) => ended_at))).toBeLessThan(UNTIL - 100 * DAY);
});

it('gives customers as the contacts left them, even to those who skip the contacts', () => {
  const [, walked] = [...simulate(SHORT)].map(({ batches }) => JSON.stringify([...batches]));
  const tables = simulate(SHORT);
  tables.next();
  expect(JSON.stringify([...tables.next().value!.batches])).toBe(walked);
});

it('has the levels of a real centre', () => {
  const inTime = share(inbound, ({ outcome, wait_seconds }) => outcome === 'answered' && wait_seconds <= 20);
  const scores = answered.filter(({ satisfaction }) => satisfaction !== null);
  const levels = {
    inTime: within(inTime, 0.75, 0.85),
    wait: within(
      mean(answered.filter(({ direction }) => direction === 'inbound').map((leg) => leg.wait_seconds)),
      25,
      40
    ),
    abandoned: within(
      share(inbound, ({ outcome }) => outcome === 'abandoned'),
      0.035,
      0.06
    ),
    handled: within(mean(answered.map((leg) => leg.talk_seconds + leg.hold_seconds + leg.wrap_seconds)), 240, 360),
    transferred: within(
      share(answered, ({ transferred }) => transferred),
      0.08,
      0.1
    ),
    resolved: within(resolution(judged(legs)), 0.68, 0.76),
    recognised: within(
      share(legs, ({ customer_id }) => customer_id !== null),
      0.83,
      0.91
    ),
    surveyed: within(scores.length / answered.length, 0.13, 0.17),
    best: within(
      share(scores, ({ satisfaction }) => satisfaction === 5),
      0.55,
      0.65
    ),
  };
  expect(levels).toEqual(Object.fromEntries(Object.keys(levels).map((name) => [name, 'as expected'])));
});

function within(value: number, low: number, high: number): string {
  return value >= low && value <= high ? 'as expected' : `${value} is not from ${low} to ${high}`;
}

it('knows most of the data that it needs, and more where a site asks', () => {
  const known = new Map(customers.map((customer) => [customer.customer_id, dataShare({ ...customer })]));
  const shareAt = (site: string | null) => {
    const own = answered.filter((leg) => leg.customer_id && (site === null || leg.site === site));
    return mean([...new Set(own.map(({ customer_id }) => customer_id!))].map((customer) => known.get(customer)!));
  };
  expect(within(shareAt(null), 0.65, 0.75)).toBe('as expected');
  expect(shareAt('Cape Town') - shareAt('Lisbon')).toBeGreaterThan(0.04);
});

function dataShare(customer: Record<string, unknown>): number {
  const needs = ['email', 'mobile', 'address', 'birth_date', 'occupation', 'contact_preference'];
  const isFresh = (name: string) =>
    name === 'birth_date' || (customer[`${name}_updated_at`] as number) >= UNTIL - 730 * DAY;
  return share(needs, (name) => customer[name] !== null && isFresh(name));
}

it('has weekends, nights and seasons', () => {
  const byWeekday = groupBy(inbound, (leg) => new Date(leg.arrived_at).getUTCDay());
  expect(byWeekday.get(1)!.length).toBeGreaterThan(2 * byWeekday.get(0)!.length);
  const phone = inbound.filter(({ channel, leg_id }) => channel === 'phone' && leg_id.endsWith('-1'));
  expect(phone.filter(({ arrived_at }) => new Date(arrived_at).getUTCHours() < 7)).toEqual([]);
});

describe('every leg', () => {
  it('has whole seconds that add up', () => {
    const wrong = legs.filter((leg) => {
      const parts = [leg.ivr_seconds, leg.wait_seconds, leg.talk_seconds, leg.hold_seconds];
      const sum = parts.reduce((total, seconds) => total + seconds, 0);
      return (
        [...parts, leg.wrap_seconds].some((seconds) => !Number.isInteger(seconds) || seconds < 0) ||
        leg.ended_at - leg.arrived_at !== sum * 1000
      );
    });
    expect(wrong).toEqual([]);
  });

  it('has somebody who answered, or nobody', () => {
    expect(legs.filter(({ outcome, agent }) => (outcome === 'answered') !== (agent !== null))).toEqual([]);
    expect(
      legs.filter(
        ({ outcome, talk_seconds, satisfaction }) => outcome !== 'answered' && (talk_seconds > 0 || satisfaction)
      )
    ).toEqual([]);
  });

  it('follows the one before at once, or when the call-back was promised', () => {
    const contacts = [...groupBy(legs, ({ contact_id }) => contact_id).values()];
    expect(contacts.filter((contact) => contact.slice(1).some((leg, index) => !follows(contact[index], leg)))).toEqual(
      []
    );
    expect(contacts.filter((contact) => contact[contact.length - 1].transferred)).toEqual([]);
  });

  function follows(before: (typeof legs)[number], leg: (typeof legs)[number]): boolean {
    const atOnce = leg.arrived_at === before.ended_at && before.transferred;
    const isNext = leg.direction === 'outbound' ? before.outcome === 'flowed out' : atOnce;
    return isNext && leg.customer_id === before.customer_id && leg.intent === before.intent;
  }

  it('belongs to a customer who is in no other contact then', () => {
    const known = groupBy(
      legs.filter(({ customer_id }) => customer_id),
      ({ customer_id }) => customer_id
    );
    for (const own of known.values()) {
      own.sort((one, other) => one.arrived_at - other.arrived_at);
    }
    const overlapping = [...known.values()].filter((own) =>
      own.slice(1).some((leg, index) => leg.arrived_at < own[index].ended_at)
    );
    expect(overlapping).toEqual([]);
  });
});

describe('every survey', () => {
  const byLeg = new Map(legs.map((leg) => [leg.leg_id, leg]));

  it('is about a conversation, and says of it what the leg says', () => {
    const strange = surveys.filter(({ leg_id, satisfaction, answered_at, sent_at }) => {
      const leg = byLeg.get(leg_id)!;
      return (
        leg.agent === null || leg.ended_at > sent_at || (answered_at !== null && satisfaction !== leg.satisfaction)
      );
    });
    expect(strange).toEqual([]);
    expect(new Set(surveys.map(({ leg_id }) => leg_id)).size).toBe(surveys.length);
  });

  it('goes on in order, and never after the end of the data', () => {
    const steps = surveys.map(({ sent_at, answered_at, read_at, followed_up_at, replied_at }) => [
      [sent_at, answered_at, read_at, followed_up_at],
      [sent_at, answered_at, read_at, replied_at],
    ]);
    const wrong = steps.flat().filter((way) => {
      const known = way.filter((at) => at !== null);
      const isGap = way.some((at, index) => at !== null && way.slice(0, index).includes(null));
      return isGap || known.some((at, index) => index > 0 && at < known[index - 1]) || known.some((at) => at >= UNTIL);
    });
    expect(wrong).toEqual([]);
  });

  it('answers all its questions or none', () => {
    const answers = surveys.map((survey) => [
      survey.answered_at,
      survey.satisfaction,
      survey.ease,
      survey.recommendation,
      survey.says_resolved,
      survey.says_first_contact,
      survey.comment_given,
    ]);
    expect(answers.filter((each) => new Set(each.map((answer) => answer === null)).size > 1)).toEqual([]);
  });

  it('is answered by a third, who are not all happy', () => {
    const answered = surveys.filter(({ answered_at }) => answered_at !== null);
    const promoters = share(answered, ({ recommendation }) => recommendation! >= 9);
    const detractors = share(answered, ({ recommendation }) => recommendation! <= 6);
    expect(within(answered.length / surveys.length, 0.3, 0.42)).toBe('as expected');
    expect(within(promoters - detractors, 0.05, 0.35)).toBe('as expected');
  });
});

const COMMENT = {
  'duckdb::memory:': "SELECT comment FROM duckdb_tables() WHERE table_name = 'contact_legs'",
  'pglite:': "SELECT obj_description('contact_legs'::regclass)",
};

describe.each(['duckdb::memory:', 'pglite:'] as const)('loaded into %s', (url) => {
  let database: Database;
  const row = async (statement: string) => (await database.run(statement)).columns.map(({ values }) => values[0]);

  beforeAll(async () => {
    database = await connect(url);
    await loadDemo(database, { ...SHORT, scale: 0.005 });
    await loadDemo(database, { ...SHORT, replace: true });
  });
  afterAll(() => database.close());

  it('is all there, in place of what was', async () => {
    const { legs: expected } = rowsOf(SHORT);
    const latest = Math.max(...expected.map(({ arrived_at }) => arrived_at));
    expect(await row('SELECT count(*), max(arrived_at), count(DISTINCT site) FROM contact_legs')).toEqual([
      expected.length,
      latest,
      6,
    ]);
    expect(await row('SELECT count(*) FROM customers')).toEqual([800]);
  });

  it('says what its tables are', async () => {
    expect(await row(COMMENT[url])).toEqual([TABLES[0].says]);
  });

  it('touches no table that exists, unless told to', async () => {
    await expect(loadDemo(database, SHORT)).rejects.toThrow('already exists');
  });
});

it('keeps its promise of names', () => {
  expect(
    legs.some(
      ({ agent, site, team }) =>
        agent === TRUTHS.gamer.agent && site === TRUTHS.gamer.site && team === TRUTHS.gamer.team
    )
  ).toBe(true);
  expect(new Set(legs.filter(({ agent }) => agent === TRUTHS.gamer.agent).map(({ team }) => team)).size).toBe(1);
});
