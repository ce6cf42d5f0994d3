import { catalog } from '../../src/catalog';
import type { Goalposts, Profile, ProfileMetric, Request, ScorecardResult } from '../../src/model';

import { ask, call, figures, own, rulesIn, WEEK } from './rules.testkit';

/** Rules of docs/formulas.md about how figures are made and added up: each with what goes wrong without it. */
const everyEngineTells = rulesIn();

it('leaves unknown customers out and shows them as coverage: who is not recognised is not solved', async () => {
  const rows = [
    call('1', '2026-01-05 09:00', { customer_id: 'ada' }),
    call('2', '2026-01-06 09:00', { customer_id: 'ada' }),
    call('3', '2026-01-06 10:00', { customer_id: 'ben' }),
    call('4', '2026-01-06 11:00'),
    call('5', '2026-01-06 12:00'),
    call('z', '2026-01-31 12:00'),
  ];
  const neverSeenAgain = own('count(where: not coalesce(next(customer_id, within: 7d), false)) / count()');
  await everyEngineTells(
    async (engine) => {
      const { rows: told } = await ask(engine, rows, [{ metric: 'first_contact_resolution' }, neverSeenAgain]);
      const [solved, naive] = told[0].values;
      return {
        right: { value: solved.value, coverage: solved.coverage },
        without: { value: naive.value, coverage: naive.coverage },
      };
    },
    { right: { value: 2 / 3, coverage: 3 / 5 }, without: { value: 4 / 5, coverage: null } }
  );
});

it("cuts days once, in the reader's zone: the night on which clocks go back belongs to one day", async () => {
  // New York, 2025: half past eleven in the evening of 1 November; half past one twice on the 2nd; half past eleven that evening.
  const rows = [
    call('1', '2025-11-02 03:30'),
    call('2', '2025-11-02 05:30'),
    call('3', '2025-11-02 06:30'),
    call('4', '2025-11-03 04:30'),
  ];
  const night: Partial<Request> = {
    grain: 'day',
    period: { from: Date.parse('2025-11-01T04:00:00Z'), to: Date.parse('2025-11-03T05:00:00Z') },
    calendar: { zone: 'America/New_York', weekStart: 'sunday' },
  };
  const summerTime = -4 * 3_600_000;
  const perDay = rows.reduce<Record<string, number>>((days, row) => {
    const day = new Date(Date.parse(String(row.started_at)) + summerTime).toISOString().slice(0, 10);
    return { ...days, [day]: (days[day] ?? 0) + 1 };
  }, {});
  const dayThere = new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/New_York' });
  await everyEngineTells<Record<string, number | null>>(
    async (engine) => {
      const { rows: told } = await ask(engine, rows, [own('count()')], night);
      const right = Object.fromEntries(told.map(({ bucket, values }) => [dayThere.format(bucket!), values[0].value]));
      return { right, without: perDay };
    },
    {
      right: { '2025-11-01': 1, '2025-11-02': 3 },
      without: { '2025-11-01': 1, '2025-11-02': 2, '2025-11-03': 1 },
    }
  );
});

it('compares texts byte by byte, where a database of its own accord may fold case and accents', async () => {
  const rows = ['Łódź', 'łódź', 'Lodz'].map((site, place) => call(String(place), '2026-01-05 09:00', { site }));
  const folded = new Intl.Collator('en', { sensitivity: 'accent' });
  const same = rows.filter(({ site }) => folded.compare(String(site), 'Łódź') === 0);
  await everyEngineTells(
    async (engine) => ({
      right: (await figures(engine, rows, [own("count(where: site = 'Łódź')")]))[0],
      without: same.length,
    }),
    { right: 1, without: 2 }
  );
});

it('takes quantiles of type 7, where the nearest rank would name the longest wait', async () => {
  const waits = [10, 20, 30, 40];
  const rows = waits.map((wait_s, place) => call(String(place), '2026-01-05 09:00', { wait_s }));
  await everyEngineTells(
    async (engine) => ({
      right: Math.round((await figures(engine, rows, [own('quantile(wait_s, 0.9)')]))[0]! * 1e9) / 1e9,
      without: waits[Math.ceil(0.9 * waits.length) - 1],
    }),
    { right: 37, without: 40 }
  );
});

it('lets engines differ by 1e-9 of the sum of sizes, for the order of adding changes the last digits', async () => {
  const waits = [0.1, 0.2, 0.3];
  const rows = waits.map((wait_s, place) => call(String(place), '2026-01-05 09:00', { wait_s }));
  const sum = (list: readonly number[]) => list.reduce((total, each) => total + each, 0);
  const same = (one: number, other: number) => Math.abs(one - other) <= 1e-9 * sum(waits);
  await everyEngineTells(
    async (engine) => {
      const [told] = await figures(engine, rows, [own('sum(wait_s)')]);
      return {
        right: same(told!, sum(waits)) && same(told!, sum([...waits].reverse())),
        without: sum(waits) === sum([...waits].reverse()),
      };
    },
    { right: true, without: false }
  );
});

it('judges handle time by goalposts per channel: a team that gets the hard contacts is not slow', async () => {
  const twenty = (team: string, channel: string, talk_s: number) =>
    Array.from({ length: 20 }, (_, place) => call(`${team}${place}`, '2026-01-05 09:00', { team, channel, talk_s }));
  const rows = [...twenty('calls', 'phone', 300), ...twenty('cases', 'e-mail', 900)];
  const upTo = (best: number, worst: number): Goalposts => ({ direction: 'lower', worst, best });
  const alike: ProfileMetric = { metric: 'handle_time', weight: 1, target: 300, goalposts: upTo(300, 900) };
  const apart: ProfileMetric = { ...alike, by: { dimension: 'channel', goalposts: { 'e-mail': upTo(900, 1800) } } };
  const profileOf = (metric: ProfileMetric): Profile => ({
    ...catalog.profiles.balanced,
    families: [{ family: 'efficiency', title: 'Efficiency', weight: 1, metrics: [metric] }],
  });
  const question: Request = { ...WEEK, answer: 'scorecard', profile: 'ours', groupBy: ['team'] };
  await everyEngineTells(
    async (engine) => {
      const score = async (metric: ProfileMetric) => {
        const profiles = { ours: profileOf(metric) };
        const { nodes } = (await engine.answer(question, { contact: rows }, { profiles })) as ScorecardResult;
        return nodes.slice(1).map(({ path, score: points }) => `${path[0]} ${Math.round(points!)}`);
      };
      return { right: await score(apart), without: await score(alike) };
    },
    { right: ['calls 100', 'cases 100'], without: ['calls 100', 'cases 1'] }
  );
});

it('rolls ratios up from numerators and denominators: a team of one weighs as one', async () => {
  const answered = (id: string, team: string, wait_s: number) => call(id, '2026-01-05 09:00', { team, wait_s });
  const rows = [
    answered('1', 'night', 5),
    answered('2', 'day', 10),
    ...['3', '4', '5'].map((id) => answered(id, 'day', 60)),
  ];
  const quick = own('count(where: wait_s <= 20s) / count()');
  await everyEngineTells(
    async (engine) => {
      const { rows: teams } = await ask(engine, rows, [quick], { groupBy: ['team'] });
      const shares = teams.map(({ values }) => values[0].value!);
      return {
        right: (await figures(engine, rows, [quick]))[0],
        without: shares.reduce((sum, each) => sum + each, 0) / shares.length,
      };
    },
    { right: 2 / 5, without: 5 / 8 }
  );
});

it('gives null for a rate of nothing: a night on which nobody asked for us is no failure', async () => {
  const rows = [
    call('1', '2026-01-05 09:00', { site: 'open', wait_s: 5 }),
    call('2', '2026-01-05 09:30', { site: 'open', wait_s: 60 }),
    call('3', '2026-01-05 23:00', { site: 'shut', offered: false, wait_s: null }),
  ];
  const share = 'count(where: offered and wait_s <= 20s) / count(where: offered)';
  await everyEngineTells(
    async (engine) => {
      const metrics = [own(share), own(`coalesce(${share}, 0)`)];
      const { rows: sites } = await ask(engine, rows, metrics, { groupBy: ['site'] });
      const column = (place: number) => sites.map(({ group, values }) => [group[0], values[place].value]);
      return { right: column(0), without: column(1) };
    },
    {
      right: [
        ['open', 1 / 2],
        ['shut', null],
      ],
      without: [
        ['open', 1 / 2],
        ['shut', 0],
      ],
    }
  );
});

it('weighs a mean by what each row counts: a row without value lends its weight to nobody', async () => {
  const rows = [
    call('1', '2026-01-05 09:00', { satisfaction: 5, talk_s: 100 }),
    call('2', '2026-01-05 10:00', { satisfaction: 1, talk_s: 300 }),
    call('3', '2026-01-05 11:00', { satisfaction: null, talk_s: 1000 }),
    call('4', '2026-01-05 12:00', { satisfaction: 5, talk_s: null }),
  ];
  const careless = own('sum(satisfaction * talk_s) / sum(talk_s)');
  await everyEngineTells(
    async (engine) => {
      const { rows: told } = await ask(engine, rows, [own('weighted_avg(satisfaction, talk_s)'), careless]);
      const [right, without] = told[0].values;
      return { right: right.value, without: without.value };
    },
    { right: 2, without: 800 / 1400 }
  );
});
