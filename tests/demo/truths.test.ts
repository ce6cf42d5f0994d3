import { climateWeeks, TRUTHS } from '../../demo';
import { CHANNEL_NAMES } from '../../demo/channels';
import { beforeEnd, DAY, groupBy, judged, mean, resolution, rowsOf, share, UNTIL, type Judged } from './centre.testkit';

const { legs, customers, surveys, promises, values } = rowsOf();
const contacts = judged(legs);
const at = (site: string) => contacts.filter(({ leg }) => leg.site === site);
const since = (days: number) => (leg: { arrived_at: number }) => leg.arrived_at >= beforeEnd(days);

it('is as big as it says', () => {
  const distinct = (pick: (leg: (typeof legs)[number]) => unknown) =>
    new Set(legs.map(pick).filter((value) => value !== null)).size;
  expect(distinct(({ contact_id }) => contact_id)).toBeGreaterThan(180_000);
  expect(distinct(({ contact_id }) => contact_id)).toBeLessThan(220_000);
  expect(customers.length).toBe(40_000);
  expect([distinct(({ site }) => site), distinct(({ team }) => team), distinct(({ agent }) => agent)]).toEqual([
    6, 30, 400,
  ]);
  expect(distinct(({ intent }) => intent)).toBe(30);
  expect(distinct(({ channel }) => channel)).toBe(CHANNEL_NAMES.length);
  expect(distinct(({ leg_id }) => leg_id)).toBe(legs.length);
});

it('has days that differ by more than chance among their contacts', () => {
  const usual = contacts.filter(({ leg }) => leg.arrived_at < UNTIL - 70 * DAY);
  const days = [...groupBy(usual, ({ leg }) => Math.floor(leg.arrived_at / DAY)).values()].filter(
    (day) => day.length > 50
  );
  const all = resolution(usual);
  const spread = mean(days.map((day) => (resolution(day) - all) ** 2));
  const binomial = mean(days.map((day) => (all * (1 - all)) / day.length));
  expect(spread / binomial).toBeGreaterThan(1.5);
});

describe('two sites (Simpson)', () => {
  const { better, looksBetter } = TRUTHS.simpson;
  const byQueue = (site: string) => groupBy(at(site), ({ leg }) => leg.queue);

  it('has one site resolve more in every queue', () => {
    const other = byQueue(looksBetter);
    for (const [queue, group] of byQueue(better)) {
      expect([queue, resolution(group) > resolution(other.get(queue)!)]).toEqual([queue, true]);
    }
  });

  it('has the same site resolve less overall', () => {
    expect(resolution(at(looksBetter)) - resolution(at(better))).toBeGreaterThan(0.025);
  });
});

describe('the agent who games handle time', () => {
  const { gamer } = TRUTHS;
  const team = contacts.filter(({ leg }) => leg.team === gamer.team);
  const [after, before] = [
    team.filter(({ leg }) => since(gamer.daysBeforeEnd)(leg)),
    team.filter(({ leg }) => !since(gamer.daysBeforeEnd)(leg)),
  ];
  const his = (group: Judged[]) => group.filter(({ leg }) => leg.agent === gamer.agent);
  const peers = (group: Judged[]) => group.filter(({ leg }) => leg.agent !== gamer.agent);
  const handleTime = (group: Judged[]) =>
    mean(group.map(({ leg }) => leg.talk_seconds + leg.hold_seconds + leg.wrap_seconds));

  it('is like his peers until the date', () => {
    expect(handleTime(his(before)) / handleTime(peers(before))).toBeGreaterThan(0.8);
    expect(Math.abs(resolution(his(before)) - resolution(peers(before)))).toBeLessThan(0.08);
  });

  it('is far quicker afterwards, hangs up, and his customers come back', () => {
    expect(handleTime(his(after)) / handleTime(peers(after))).toBeLessThan(0.5);
    expect(share(his(after), ({ leg }) => leg.talk_seconds < 20)).toBeGreaterThan(0.35);
    expect(resolution(peers(after)) - resolution(his(after))).toBeGreaterThan(0.12);
    expect(his(after).length).toBeGreaterThan(200);
  });
});

it('has a team too small to show', () => {
  const { team, agents } = TRUTHS.smallTeam;
  const own = legs.filter((leg) => leg.team === team && leg.agent);
  expect(own.length).toBeGreaterThan(20);
  expect(own.filter(since(90)).length).toBeLessThan(20);
  expect(new Set(own.map(({ agent }) => agent)).size).toBeLessThanOrEqual(agents);
});

describe('customers who leave', () => {
  const start = beforeEnd(365);
  const atStart = customers.filter(({ joined_at, left_at }) => joined_at < start && (left_at ?? Infinity) >= start);
  const left = (group: typeof atStart) => share(group, ({ left_at }) => left_at !== null);

  it('leave the sooner the more they are worth', () => {
    const tiers = groupBy(atStart, ({ value_tier }) => value_tier);
    const rates = ['A', 'B', 'C', 'D'].map((tier) => left(tiers.get(tier)!));
    expect(rates).toEqual([...rates].sort((one, other) => other - one));
    expect(rates[0]).toBeGreaterThan(2 * rates[3]);
    const lost = atStart.filter(({ left_at }) => left_at !== null);
    const worth = (group: typeof atStart) => group.reduce((sum, { lifetime_value }) => sum + lifetime_value, 0);
    expect(worth(lost) / worth(atStart)).toBeGreaterThan(1.25 * left(atStart));
  });

  it('leave after contacts that settled nothing', () => {
    const valuable = new Map(
      atStart.filter(({ value_tier }) => value_tier === 'A').map((one) => [one.customer_id, one.left_at])
    );
    const early = contacts.filter(({ leg }) => valuable.has(leg.customer_id!) && leg.ended_at < beforeEnd(60));
    const leavesSoon = ({ leg }: Judged) => (valuable.get(leg.customer_id!) ?? Infinity) < leg.ended_at + 60 * DAY;
    const [unsettled, settled] = [true, false].map((back) => early.filter(({ cameBack }) => cameBack === back));
    expect(share(unsettled, leavesSoon)).toBeGreaterThan(1.5 * share(settled, leavesSoon));
  });

  it('leave faster by a known rate while the last call was a long wait', () => {
    const { overSeconds, leavesDaily } = TRUTHS.waiting;
    const leftAt = new Map(customers.map(({ customer_id, left_at }) => [customer_id, left_at ?? Infinity]));
    const first = legs.filter(({ customer_id, leg_id }) => customer_id && leg_id.endsWith('-1'));
    const lived = [...groupBy(first, (leg) => leg.customer_id)].flatMap(([customer, own]) =>
      own.map((leg, place) => {
        // Longer, and some have been in touch without being recognised, which ends what the wait does.
        const next = Math.min(own[place + 1]?.arrived_at ?? UNTIL, leg.ended_at + 60 * DAY);
        const left = leftAt.get(customer!)!;
        return { leg, days: (Math.min(left, next) - leg.ended_at) / DAY, left: left < next };
      })
    );
    const calls = lived.filter(({ leg }) => leg.channel === 'phone' || leg.channel === 'video');
    const rate = (isLong: boolean) => {
      const own = calls.filter(({ leg }) => leg.wait_seconds > overSeconds === isLong);
      const [gone, days] = [own.filter((each) => each.left).length, own.reduce((sum, each) => sum + each.days, 0)];
      return { daily: gone / days, error: Math.sqrt(gone) / days };
    };
    const [long, short] = [rate(true), rate(false)];
    expect(Math.abs(long.daily - short.daily - leavesDaily)).toBeLessThan(3 * Math.hypot(long.error, short.error));
    expect(leavesDaily).toBeGreaterThan(6 * Math.hypot(long.error, short.error));
  });

  it('do not call after they left', () => {
    const leftAt = new Map(customers.map(({ customer_id, left_at }) => [customer_id, left_at ?? Infinity]));
    expect(
      legs.filter(
        (leg) => leg.customer_id && leg.leg_id.endsWith('-1') && leg.arrived_at >= leftAt.get(leg.customer_id)!
      )
    ).toEqual([]);
  });
});

it('has a call-back pilot that keeps customers from giving up', () => {
  const { site, daysBeforeEnd, promisedMinutes } = TRUTHS.callBack;
  const phone = legs.filter((leg) => leg.channel === 'phone' && leg.site === site);
  const gaveUp = (group: typeof phone) => share(group, ({ outcome }) => outcome === 'abandoned');
  expect(gaveUp(phone.filter(since(daysBeforeEnd)))).toBeLessThan(
    0.6 * gaveUp(phone.filter((leg) => !since(daysBeforeEnd)(leg)))
  );
  const calls = legs.filter(({ direction }) => direction === 'outbound');
  expect(new Set(calls.map((leg) => leg.site))).toEqual(new Set([site]));
  const left = new Map(
    legs.filter(({ outcome }) => outcome === 'flowed out').map((leg) => [leg.contact_id, leg.ended_at])
  );
  const minutes = calls.map((leg) => (leg.arrived_at - left.get(leg.contact_id)!) / 60_000);
  expect(mean(minutes)).toBeCloseTo(promisedMinutes, 0);
});

it('has a digital step that breaks and brings contacts', () => {
  const { intent, daysBeforeEnd, timesAsMany } = TRUTHS.brokenStep;
  const about = legs.filter((leg) => leg.intent === intent);
  const after = about.filter(since(daysBeforeEnd)).length / daysBeforeEnd;
  const before = about.filter((leg) => !since(daysBeforeEnd)(leg)).length / (365 - daysBeforeEnd);
  expect(after / before).toBeGreaterThan(0.75 * timesAsMany);
});

it('shows the climate of a team in its resolution some weeks later, and not at once', () => {
  const weeks = climateWeeks({ until: UNTIL });
  const climate = new Map(weeks.map(({ team, week, climate }) => [`${team} ${week}`, climate]));
  const weekOf = (instant: number) => weeks[0].week + Math.floor((instant - weeks[0].week) / (7 * DAY)) * 7 * DAY;
  const teams = groupBy(
    contacts.filter(({ leg }) => leg.team !== TRUTHS.smallTeam.team),
    ({ leg }) => leg.team
  );
  const moved = [0, 2, 4, 6, 8].map((lag) => {
    const pairs = [...teams].flatMap(([team, own]) => {
      const byWeek = [...groupBy(own, ({ leg }) => weekOf(leg.arrived_at))].filter(([, group]) => group.length >= 20);
      const usual = mean(byWeek.map(([, group]) => resolution(group)));
      return byWeek.map(([week, group]) => [climate.get(`${team} ${week - lag * 7 * DAY}`), resolution(group) - usual]);
    });
    return correlation(pairs.filter((pair): pair is [number, number] => pair[0] !== undefined));
  });
  expect(Math.max(...moved)).toBe(moved[TRUTHS.climate.lagWeeks / 2]);
  expect(Math.max(...moved)).toBeGreaterThan(0.3);
});

function correlation(pairs: ReadonlyArray<readonly [number, number]>): number {
  const [x, y] = [mean(pairs.map(([one]) => one)), mean(pairs.map(([, other]) => other))];
  const sum = (term: (dx: number, dy: number) => number) => mean(pairs.map(([one, other]) => term(one - x, other - y)));
  return sum((dx, dy) => dx * dy) / Math.sqrt(sum((dx) => dx * dx) * sum((_, dy) => dy * dy));
}

it('tells the board a story: quicker since the new bill, and less resolved', () => {
  const { daysBeforeEnd, queue } = TRUTHS.billingChange;
  const change = beforeEnd(daysBeforeEnd);
  const [after, before] = [change, change - daysBeforeEnd * DAY].map(
    (from) => (leg: { arrived_at: number }) => leg.arrived_at >= from && leg.arrived_at < from + daysBeforeEnd * DAY
  );
  const inTime = (when: typeof after) =>
    share(
      legs.filter((leg) => leg.direction === 'inbound' && when(leg)),
      (leg) => leg.outcome === 'answered' && leg.wait_seconds <= 20
    );
  const resolved = (when: typeof after, test = (_: Judged) => true) =>
    resolution(contacts.filter((one) => when(one.leg) && test(one)));
  const isBilling = ({ leg }: Judged) => leg.queue === queue;
  expect(inTime(after) - inTime(before)).toBeGreaterThan(0.03);
  expect(resolved(before) - resolved(after)).toBeGreaterThan(0.04);
  expect(resolved(before, isBilling) - resolved(after, isBilling)).toBeGreaterThan(0.08);
});

describe('what customers say', () => {
  const { insight } = TRUTHS;
  const read = surveys.filter(({ read_at }) => read_at !== null);
  const hours = (survey: (typeof read)[number]) => (survey.read_at! - survey.answered_at!) / 3_600_000;
  const middle = (list: typeof read) => list.map(hours).sort((a, b) => a - b)[Math.floor(list.length / 2)];
  const batched = read.filter(({ site }) => site === insight.batchedAt);

  it('is read within the hour, but at one site days later', () => {
    expect(middle(read.filter(({ site }) => site !== insight.batchedAt))).toBeLessThan(0.5);
    expect(middle(batched)).toBeGreaterThan(48);
  });

  it('waits the shorter there, the later in the week it comes: a saw', () => {
    const byWeekday = groupBy(batched, ({ answered_at }) => new Date(answered_at!).getUTCDay());
    const week = [1, 2, 3, 4, 5, 6, 0].map((day) => middle(byWeekday.get(day)!));
    expect(week).toEqual([...week].sort((a, b) => b - a));
  });
});

describe('promises', () => {
  const due = promises.filter(({ accepted, promised_for }) => accepted && promised_for < UNTIL - DAY);
  const kept = (each: (typeof due)[number]) => each.kept_at !== null && each.kept_at <= each.promised_for;

  it('to write are kept at every site but one', () => {
    const bySite = groupBy(
      due.filter(({ kind }) => kind === 'reply'),
      ({ site }) => site
    );
    for (const [site, own] of bySite) {
      const level = site === TRUTHS.promises.worstAt ? TRUTHS.promises.keptThere : TRUTHS.promises.keptElsewhere;
      expect([site, Math.abs(share(own, kept) - level) < 0.04]).toEqual([site, true]);
    }
  });

  it('to call back are kept almost to the minute, and most who are offered one take it', () => {
    const offers = promises.filter(({ kind }) => kind === 'call-back');
    const calls = offers.filter(({ accepted }) => accepted);
    const close = share(
      calls.filter(({ kept_at }) => kept_at !== null),
      ({ kept_at, promised_for }) => Math.abs(kept_at! - promised_for) <= 300_000
    );
    expect(close).toBeGreaterThan(0.97);
    expect(Math.abs(calls.length / offers.length - TRUTHS.callBack.accepts)).toBeLessThan(0.05);
    expect(new Set(offers.map(({ site }) => site))).toEqual(new Set([TRUTHS.callBack.site]));
  });
});

it('loses more of the value than of the heads, quarter by quarter', () => {
  const leftAt = new Map(customers.map(({ customer_id, left_at }) => [customer_id, left_at ?? Infinity]));
  const quarters = [...groupBy(values, ({ reckoned_at }) => reckoned_at)].filter(([at]) => at < beforeEnd(91));
  expect(quarters).toHaveLength(4);
  for (const [at, own] of quarters) {
    const stays = own.filter(({ customer_id }) => leftAt.get(customer_id)! > at + 90 * DAY);
    const total = (rows: typeof own) => rows.reduce((sum, { value }) => sum + value, 0);
    expect(total(stays) / total(own)).toBeLessThan(stays.length / own.length);
  }
});
