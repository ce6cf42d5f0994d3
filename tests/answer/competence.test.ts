import { answerJson } from '../../cli/say/answer';
import { problemsIn } from '../../cli/schema/judge';
import { urlsHere } from '../../databases/urls.testkit';
import type { ClimateResult, Columns, Competence, Request } from '../../src/model';
import { eventsOf, logRank, medianTime, productLimit, seeded } from '../../src/stats';

import { answerIn } from './stored.testkit';
import { definitionsOf, resultOf } from './tables.testkit';
import type { Tables } from './tables.testkit';

const DAY = 86_400_000;
const WEEKS = 60;
const END = Date.parse('2026-11-02T00:00:00Z');
const ASKED: Request = {
  ...{ version: 1, answer: 'climate', views: ['competence'], now: END },
  ...{ period: { from: END - 90 * DAY, to: END }, calendar: { zone: 'UTC', weekStart: 'monday' } },
};

interface Person {
  name: string;
  site: string;
  /** Weeks before the end when first and last seen, and tenure in days in the first of them. */
  first: number;
  last: number;
  tenure: number;
  /** Days until they are competent. */
  learns: number;
}

/** Half were there before anybody looked; at Porto people learn half as fast again. */
function peopleOf(seed: number, people = 300): Person[] {
  const random = seeded(seed);
  return Array.from({ length: people }, (_, index) => {
    const [isOld, site] = [index % 2 === 0, ['Leeds', 'Lisbon', 'Porto'][index % 3]];
    const first = isOld ? WEEKS : 1 + Math.floor(random() * WEEKS);
    return {
      ...{ name: `p${index}`, site, first, last: Math.max(0, first - Math.floor(random() * 50)) },
      tenure: isOld ? Math.floor(random() * 300) : 0,
      learns: (40 + 120 * random()) * (site === 'Porto' ? 1.5 : 1),
    };
  });
}

const tenureAt = ({ tenure, first }: Person, week: number) => tenure + 7 * (first - week);
const isCompetentAt = (person: Person, week: number) => tenureAt(person, week) >= person.learns;
const weeksOf = ({ first, last }: Person) => Array.from({ length: first - last + 1 }, (_, at) => first - at);

const tablesOf = (people: readonly Person[], seen = weeksOf): Tables => ({
  staff: people.flatMap((person) =>
    seen(person).map((week) => ({
      ...{ id: `${person.name} ${week}`, person: person.name, site: person.site, left: week === person.last },
      ...{ started_at: END - (week + 1) * 7 * DAY, days: 7 },
      ...{ tenure_days: tenureAt(person, week), competent: isCompetentAt(person, week) },
    }))
  ),
});

async function learnt(tables: Tables, request: Partial<Request> = {}): Promise<Competence> {
  const result = await resultOf<ClimateResult>(tables, { ...ASKED, ...request }, definitionsOf(tables));
  expect(problemsIn(JSON.parse(JSON.stringify(answerJson(result))), 'answer')).toEqual([]);
  return result.competence;
}

/** One life a person, as everybody would write it down: from the tenure at which they were first seen to that at which they were first competent, or last seen. */
function livesOf(people: readonly Person[], seen = weeksOf) {
  const lives = people.flatMap((person) => {
    const [first, ...weeks] = seen(person);
    const when = weeks.find((week) => isCompetentAt(person, week));
    const [from, until] = [first, when ?? weeks[weeks.length - 1] ?? first].map(
      (week) => 7 * Math.ceil(tenureAt(person, week) / 7)
    );
    return isCompetentAt(person, first) || weeks.length === 0 ? [] : [{ from, until, ended: when !== undefined }];
  });
  return eventsOf({
    from: lives.map(({ from }) => from),
    until: lives.map(({ until }) => until),
    ended: lives.map(({ ended }) => ended),
  });
}

const at = (competence: Competence, site?: string) => competence.groups.find(({ path }) => path[0] === site)!;

describe('how soon new people are competent', () => {
  const people = peopleOf(1);
  let told: Competence;
  beforeAll(async () => {
    told = await learnt(tablesOf(people));
  });

  it('is the product-limit estimate of one life a person, in all and by site', () => {
    for (const site of [undefined, 'Leeds', 'Lisbon', 'Porto']) {
      const steps = productLimit(livesOf(people.filter((each) => site === undefined || each.site === site)));
      const { curve, half } = at(told, site);
      expect(curve.length).toBeGreaterThan(8);
      curve.forEach(({ days, learning, share, interval }, index) => {
        const { time, atRisk, survival, ...step } = steps[index];
        expect([days, learning]).toEqual([time, atRisk]);
        expect(share).toBeCloseTo(1 - survival, 12);
        expect(interval!.low).toBeCloseTo(1 - step.interval!.high, 12);
      });
      const { value, ...ends } = medianTime(steps.slice(0, curve.length));
      expect(half).toEqual({ days: value, ...ends });
      expect(half!.low! <= half!.days! && (half!.high === null || half!.days! <= half!.high)).toBe(true);
    }
  });

  it('counts who was new, who came to be competent, and who already was', () => {
    const isNew = (person: Person) => !isCompetentAt(person, person.first);
    const whole = at(told);
    expect([whole.people, told.already]).toEqual([people.filter(isNew).length, people.filter((p) => !isNew(p)).length]);
    expect(whole.people).toBe(told.groups.slice(1).reduce((sum, each) => sum + each.people, 0));
    const cameToBe = people.filter((person) => isNew(person) && isCompetentAt(person, person.last));
    expect(told.competent).toBe(cameToBe.length);
  });

  it('names the site that takes longest, as the log-rank test would', () => {
    const { path, longer } = told.groups[told.slowest!];
    expect(path).toEqual(['Porto']);
    expect(longer!.low).toBeGreaterThan(0);
    const sides = [true, false].map((is) => livesOf(people.filter(({ site }) => (site === 'Porto') === is)));
    expect(logRank(sides)!.p).toBeLessThan(0.001);
  });

  it('is the same of people in another order, under other names', async () => {
    const names = people.map(({ name }) => name).reverse();
    const others = people.map((person, index) => ({ ...person, name: names[index] })).reverse();
    expect(await learnt(tablesOf(others))).toEqual(told);
  });

  it('is that of a site where one is chosen', async () => {
    const filters = [{ dimension: 'site', operator: 'in', values: ['Porto'] }] as const;
    const tables = tablesOf(people);
    const { competence } = await resultOf<ClimateResult>(tables, { ...ASKED, filters }, definitionsOf(tables));
    expect(competence.groups).toEqual([{ ...at(told, 'Porto'), path: [], longer: null }]);
  });

  it.each(urlsHere())(
    'is the same where %s adds up, which sends counts by site and week of tenure alone',
    async (url) => {
      const tables = tablesOf(people);
      const heard = jest.fn<void, [Columns]>();
      const asked = { tables, request: ASKED, definitions: definitionsOf(tables), heard };
      expect((await answerIn<ClimateResult>(url, asked)).competence).toEqual(told);
      const texts = heard.mock.calls.flatMap(([{ columns }]) =>
        columns.flatMap(({ values }) => Array.from(values).filter((value) => typeof value === 'string'))
      );
      expect(new Set(texts.filter((text) => !/^\d+$/.test(text)))).toEqual(new Set(['Leeds', 'Lisbon', 'Porto']));
    }
  );
});

describe('of new people', () => {
  const among = peopleOf(2);

  it('who are seen once in four weeks, the curve is that of one life a person all the same', async () => {
    const seldom = (person: Person) => weeksOf(person).filter((week) => (person.first - week) % 4 === 0);
    const { curve } = at(await learnt(tablesOf(among, seldom)));
    const steps = productLimit(livesOf(among, seldom));
    const from = steps.findIndex(({ time }) => time === curve[0].days);
    expect(curve.map(({ days, learning }) => [days, learning])).toEqual(
      steps.slice(from, from + curve.length).map(({ time, atRisk }) => [time, atRisk])
    );
  });

  it('whose clocks were put back in between, all is as it was', async () => {
    const rows = tablesOf(among).staff;
    const late = rows.map((row, index) =>
      index % 2 ? row : { ...row, started_at: Number(row.started_at) + DAY / 24 }
    );
    expect(await learnt({ staff: late })).toEqual(await learnt({ staff: rows }));
  });

  it('who move, those learn at a site who are there: none is lost, and none counts twice', async () => {
    const tables = tablesOf(among);
    const moved = tables.staff.map((row, index) => ({ ...row, site: ['Leeds', 'Porto'][Math.floor(index / 9) % 2] }));
    const [stayed, told] = [await learnt(tables), await learnt({ staff: moved })];
    expect(at(told)).toEqual(at(stayed));
    expect(told.competent).toBe(stayed.competent);
  });

  it('who are not seen for long, nothing is known in between', async () => {
    const person = { name: '', site: 'Leeds', first: 30, last: 0, tenure: 0, learns: 60 };
    const several = Array.from({ length: 12 }, (_, index) => ({ ...person, name: `p${index}` }));
    // Half of them from their first week on only after twenty weeks more, when they have long been competent.
    const tables = tablesOf(several).staff.filter(
      ({ person: name, tenure_days: days }) => Number(String(name).slice(1)) < 6 || days === 0 || Number(days) > 140
    );
    const told = await learnt({ staff: tables });
    expect(at(told).curve.map(({ days, learning }) => [days, learning])).toEqual([[63, 6]]);
    expect(told.competent).toBe(6);
  });

  it('fewer than five of whom learn at a time, or who are seen too late, nothing is told', async () => {
    const few = peopleOf(3, 4).map((person) => ({ ...person, first: 50, last: 0, tenure: 0 }));
    expect(await learnt(tablesOf(few))).toMatchObject({
      silence: 'few',
      slowest: null,
      competent: null,
      already: null,
    });
    const late = among.map((person) => ({ ...person, tenure: 80, learns: 160 }));
    expect(at(await learnt(tablesOf(late)))).toMatchObject({ curve: [], half: null });
  });

  it('none of whom is ever competent, no half is', async () => {
    const { silence, groups } = await learnt(tablesOf(among.map((person) => ({ ...person, learns: Infinity }))));
    expect([silence, groups[0].half, groups[0].curve]).toEqual([null, { days: null, low: null, high: null }, []]);
  });

  it('nothing is told where nobody says who is competent, or no staff are mapped', async () => {
    const tables = tablesOf(among).staff.map(({ competent, ...row }) => row);
    expect((await learnt({ staff: tables })).silence).toBe('unavailable');
    const others = { coaching: [{ id: '1', planned_at: END - DAY, site: 'Leeds' }] };
    expect((await learnt(others)).silence).toBe('unavailable');
  });
});
