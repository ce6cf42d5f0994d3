import { answerJson } from '../../cli/say/answer';
import { problemsIn } from '../../cli/schema/judge';
import { runStreet, street } from '../../src/answer';
import { catalog } from '../../src/catalog';
import type { Definitions, FoundSignal, Request, SignalsResult } from '../../src/model';
import { seeded } from '../../src/stats';

import { columnsOf, definitionsOf } from './tables.testkit';

const WEEK = 7 * 86_400_000;
/** A Monday. */
const START = Date.parse('2026-01-05T00:00:00Z');
const WEEKS = 20;
const END = START + WEEKS * WEEK;
const TEAMS = ['amber', 'blue', 'coral', 'dusk', 'ember', 'fern', 'gold', 'haze', 'iris', 'jade', 'kelp', 'lime'];

const SITES = ['north', 'south'];

interface Doing {
  talk: number;
  short: number;
  transferred: number;
  resolved: number;
  again: number;
}
const USUAL: Doing = { talk: 300, short: 0.01, transferred: 0.1, resolved: 0.5, again: 0.2 };

type TableRow = Record<string, unknown>;

/** Thirty contacts a week and team, an agent for each ten; from week 12 on, one team may do otherwise. */
function centre(otherwise: Partial<Doing>, { team = 'blue', seed = 1 } = {}): { contact: TableRow[] } {
  const random = seeded(seed);
  const rows: TableRow[] = [];
  for (let week = 0; week < WEEKS; week += 1) {
    for (const each of TEAMS) {
      const doing = each === team && week >= 12 ? { ...USUAL, ...otherwise } : USUAL;
      rows.push(
        ...Array.from({ length: 30 }, (_, contact) => contactOf(each, { week, contact }, doing, random)).flat()
      );
    }
  }
  return { contact: rows };
}

/** A contact, and perhaps the one in which the customer comes back. */
function contactOf(
  team: string,
  { week, contact }: { week: number; contact: number },
  doing: Doing,
  random: () => number
): TableRow[] {
  const id = `${team} ${week} ${contact}`;
  const started_at = START + week * WEEK + contact * 14_400_000;
  const talk = random() < doing.short ? 5 : Math.round(doing.talk * (0.5 + random()));
  const row = {
    ...{ id, chain_id: id, customer_id: id, started_at, ended_at: started_at + talk * 1000 },
    ...{ talk_s: talk, wrap_s: 30, wait_s: 5, offered: true, handled: true },
    ...{ site: SITES[TEAMS.indexOf(team) % 2], team, agent: `${team} ${contact % 3}` },
    transferred: random() < doing.transferred,
    resolved: random() < doing.resolved,
  };
  const later = started_at + 3_600_000;
  const again = {
    ...row,
    id: `${id} again`,
    chain_id: `${id} again`,
    started_at: later,
    ended_at: later + talk * 1000,
  };
  return random() < doing.again ? [row, again] : [row];
}

async function look(
  tables: ReturnType<typeof centre>,
  request: Partial<Request> = {},
  more: Partial<Definitions> = {}
): Promise<SignalsResult> {
  const whole: Request = {
    version: 1,
    answer: 'signals',
    period: { from: START, to: END },
    calendar: { zone: 'UTC', weekStart: 'monday' },
    now: END + WEEK,
    ...request,
  };
  const definitions = definitionsOf(tables, more);
  return (await runStreet(street(whole, definitions), async () => columnsOf(tables.contact))) as SignalsResult;
}

const named = ({ found, looked }: SignalsResult) =>
  found.map(({ signal, path }) => [looked[signal].name, path.join(' / ')]);

it('says nothing where every team does as before', async () => {
  const { found, looked, alarms, period } = await look(centre({}));
  expect(found).toEqual([]);
  expect(period).toEqual({ from: START, to: END });
  // Two sites are too few to tell what is usual; twelve teams are not.
  expect(alarms).toEqual({ perQuarter: 1, looks: 13, units: 12, tests: expect.any(Number) });
  const units = Object.fromEntries(looked.map((each) => [each.name, each.units]));
  expect(units).toMatchObject({ shorter_but_repeated: 12, more_transfers: 12, wrap_up_moved_away: 0 });
});

it('wants as many contacts as a metric of seconds says, not as many seconds', async () => {
  const signals: Definitions['signals'] = {
    longer_wrap: {
      ...catalog.signals.more_transfers,
      name: 'longer_wrap',
      legs: [{ metric: 'wrap_up_ratio', moves: 'up' }],
      flatters: [],
    },
  };
  const all = await look(centre({}), {}, { signals });
  expect(all.looked[0].units).toBe(12);
  const { contact } = centre({});
  // One contact a week and team: hundreds of seconds, and twelve contacts on one side at most.
  const few = contact.filter(({ id }) => / 0$/.test(String(id)));
  const told = await look({ contact: few }, {}, { signals });
  expect(told.looked[0].units).toBe(0);
});

it('tells of shorter contacts that come back, since when, and beside what the peers did', async () => {
  const result = await look(centre({ talk: 150, again: 0.45 }));
  const { found, looked, metrics } = result;
  expect(named(result)).toContainEqual(['shorter_but_repeated', 'south / blue']);
  const one = found.find(({ signal }) => looked[signal].name === 'shorter_but_repeated')!;
  expect(one.since).toBe(START + 12 * WEEK);
  const [shorter, again] = one.evidence;
  expect(metrics[shorter.metric].metric).toBe('handle_time');
  expect(Math.round(shorter.before!.value!)).toBeGreaterThan(310);
  expect(Math.round(shorter.now.value!)).toBeLessThan(200);
  expect(Math.abs(shorter.peers!.now.value! - shorter.peers!.before.value!)).toBeLessThan(10);
  expect(shorter.change.high).toBeLessThan(-100);
  expect(again.change.low).toBeGreaterThan(0.1);
  expect(again.before!.n).toBeGreaterThan(350);
  expect(one.truth).not.toBeNull();
  expect(problemsIn(JSON.parse(JSON.stringify(answerJson(result))), 'answer')).toEqual([]);
});

it('does not hold shorter contacts against a team whose customers stay away', async () => {
  expect(named(await look(centre({ talk: 150 })))).toEqual([]);
});

it('does not blame a team for what all of them went through', async () => {
  const everybody = centre({});
  for (const row of everybody.contact.filter(({ started_at }) => Number(started_at) >= START + 12 * WEEK)) {
    row.talk_s = Number(row.talk_s) / 2;
  }
  expect(named(await look(everybody))).toEqual([]);
});

it.each<[string, Partial<Doing>]>([
  ['more_short_contacts', { short: 0.15 }],
  ['more_transfers', { transferred: 0.35 }],
  ['coded_not_measured', { resolved: 0.98 }],
  ['shorter_not_cheaper', { talk: 240, again: 0.6 }],
])('finds %s', async (name, otherwise) => {
  expect(named(await look(centre(otherwise)))).toContainEqual([name, 'south / blue']);
});

it('lets longer conversations explain more transfers', async () => {
  expect(named(await look(centre({ transferred: 0.35, talk: 450 })))).toEqual([]);
});

describe('answers at the threshold', () => {
  /** Waits fall off smoothly; at one team most that would have been a little late are just in time. */
  const waiting = (moved: number) => {
    const tables = centre({});
    const random = seeded(4);
    for (const row of tables.contact) {
      const wait = Math.round(-40 * Math.log(1 - random()));
      row.wait_s = row.team === 'blue' && wait > 20 && wait <= 26 && random() < moved ? 19 : wait;
    }
    return tables;
  };

  it('are told where they pile up, without a date', async () => {
    const result = await look(waiting(0.8));
    expect(named(result)).toEqual([['answers_at_the_line', 'south / blue']]);
    expect(result.found[0]).toMatchObject({ since: null, truth: null });
    expect(result.found[0].evidence[0]).toMatchObject({ moves: 'above', before: null, peers: null });
    expect(result.found[0].evidence[0].change.low).toBeGreaterThan(0.1);
  });

  it('are not told where waits fall off smoothly', async () => {
    expect(named(await look(waiting(0)))).toEqual([]);
  });
});

describe('people', () => {
  const tables = centre({ short: 0.4 });
  const by = (request: Partial<Request>, signalsByPerson = false) => look(tables, request, { signalsByPerson });

  it.each<[string, Partial<Request>]>([
    ['a level', { groupBy: ['site', 'team', 'agent'] }],
    ['a filter', { filters: [{ dimension: 'agent', operator: 'in', values: ['blue 1'] }] }],
    ['a field of the house that nobody knows', { groupBy: ['team', 'desk'] }],
  ])('are refused as %s, with the way out', async (_, request) => {
    await expect(by(request)).rejects.toMatchObject({ kind: 'denied', hint: expect.stringContaining('administrator') });
  });

  it('are answered for where an administrator has allowed it', async () => {
    const { found, looked } = await by({ groupBy: ['site', 'team', 'agent'] }, true);
    const people = found.filter(({ path }: FoundSignal) => path.length === 3);
    expect(people.map(({ path }) => path[1])).toEqual(people.map(() => 'blue'));
    expect(looked[0].units).toBe(48);
  });
});

describe('the period', () => {
  it('is cut to whole weeks that are over', async () => {
    const from = START + 86_400_000;
    const { period } = await look(centre({}), { period: { from, to: END + WEEK }, now: END + 86_400_000 });
    expect(period).toEqual({ from: START + WEEK, to: END });
  });

  it('must be long enough', async () => {
    await expect(look(centre({}), { period: { from: END - 7 * WEEK, to: END } })).rejects.toThrow(
      'Signals need 8 whole weeks, and the period has 7.'
    );
  });
});

it('leaves standing what can be looked for where a metric has no columns, and says what it lacks', async () => {
  const tables = centre({ short: 0.15 });
  tables.contact.forEach((row) => delete row.transferred);
  const result = await look(tables);
  expect(named(result)).toContainEqual(['more_short_contacts', 'south / blue']);
  const errors = result.problems.filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  expect(result.problems.map(({ at }) => at.field)).toContain('transferred');
});

it('is made of ratios of sums throughout, so that peers can say what is usual', async () => {
  const asked = Object.values(catalog.signals).flatMap(({ legs, unless = [] }) => [...legs, ...unless]);
  expect(asked.length).toBeGreaterThan(10);
  for (const { metric } of asked) {
    expect(catalog.metrics[metric].formula).not.toMatch(/count_distinct|quantile|min\(|max\(/);
  }
});
