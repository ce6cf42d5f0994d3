import fc from 'fast-check';

import type { Filter, Grain } from '../../src/model';

import { enginesHere } from './canonical.testkit';
import type { CanonicalRow, CanonicalRows, Engine } from './canonical.testkit';
import { HOSTILE } from './hostile.testkit';
import { added, cellsOf, demandLike, exactly, rolledUp } from './laws.testkit';
import type { Combine, Question } from './laws.testkit';
import { additive, aggregate, conditions, formulas } from './random-formulas.testkit';
import type { Drawn, Grammar } from './random-formulas.testkit';
import { DAY, START, iso, randomRows } from './random-rows.testkit';
import { demandLaw, timeFor } from './runs.testkit';

const RUNS = 4;
jest.setTimeout(timeFor(RUNS));
const ALONE: Grammar = { looks: false };

let engines: Engine[] = [];
beforeAll(async () => {
  engines = await enginesHere(process.env.BOARDROOM_ENGINES?.split(' '));
});
afterAll(() => Promise.all(engines.map((engine) => engine.close())));

/** Tries a law on random cases in every engine. */
async function everywhere<T>(cases: fc.Arbitrary<T>, holds: (each: T, engine: Engine) => Promise<void>): Promise<void> {
  const law = fc.asyncProperty(cases, async (each) => {
    for (const engine of engines) {
      await holds(each, engine);
    }
  });
  await demandLaw(law, RUNS);
}

const groupBy = fc.subarray(['site', 'team', 'segment']);
const zone = fc.constantFrom('UTC', 'Europe/London', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe');
const places = { groupBy, zone, grain: fc.constantFrom<Grain>('none', 'hour', 'day', 'week', 'month') };

/** Rows in two sets, by a coin for each. */
function parted(rows: CanonicalRows, coins: readonly boolean[]): CanonicalRows[] {
  const set = (side: boolean) => rows.contact.filter((_, place) => (coins[place] ?? false) === side);
  return [true, false].map((side) => ({ ...rows, contact: set(side) }));
}

describe('of two sets of rows', () => {
  const coins = fc.array(fc.boolean(), { minLength: 33, maxLength: 33 });
  const sets = (drawn: fc.Arbitrary<Drawn>) => fc.record({ drawn, rows: randomRows, coins, ...places });
  type Set = Question & { drawn: Drawn; rows: CanonicalRows; coins: boolean[] };

  const adds = (combine: Combine) => async (each: Set, engine: Engine) => {
    const [left, right] = parted(each.rows, each.coins);
    const ask = (rows: CanonicalRows) => cellsOf(engine, each.drawn, rows, each);
    demandLike(added([await ask(left), await ask(right)], combine), await ask(each.rows), engine.name);
  };
  const sum: Combine = (left, right) => left + right;

  it('the counts and sums add up to those of all rows', () => everywhere(sets(additive(ALONE)), adds(sum)));

  it('a sum of nothing adds nothing', () => everywhere(sets(aggregate(['sum'], ALONE)), adds(sum)));

  it('the least of both is the least of all', () => everywhere(sets(aggregate(['min'], ALONE)), adds(Math.min)));

  it('the greatest of both is the greatest of all', () => everywhere(sets(aggregate(['max'], ALONE)), adds(Math.max)));

  it('averages do not add up, and their average is not the average of all', async () => {
    const contact = [10, 10, 10, 50].map((wait_s, place) => row(place, { wait_s }));
    const each = { ...plainQuestion, drawn: { formula: 'avg(wait_s)', size: 'avg(wait_s)' }, rows: { contact } };
    const uneven = { ...each, coins: [true, true, true, false] };
    for (const engine of engines) {
      await expect(adds(sum)(uneven, engine)).rejects.toThrow('60 and 20');
      await expect(adds((left, right) => (left + right) / 2)(uneven, engine)).rejects.toThrow('30 and 20');
    }
  });
});

const plainQuestion: Question = { groupBy: [], grain: 'none', zone: 'UTC' };

function row(place: number, more: CanonicalRow): CanonicalRow {
  const at = iso(START + DAY + place * 3_600_000);
  return { id: `r${place}`, chain_id: `c${place}`, customer_id: 'ada', started_at: at, ended_at: at, ...more };
}

describe('filters', () => {
  const values = (names: readonly string[]) => fc.subarray<string | null>([...names, null], { minLength: 1 });
  const filter = (dimension: string, names: readonly string[]) =>
    fc.record({
      dimension: fc.constant(dimension),
      operator: fc.constantFrom<Filter['operator']>('in', 'not in'),
      values: values(names),
    });
  const site = filter('site', ['Leeds', 'Łódź', '%', 'a\\b']);
  const team = filter('team', ['red', 'Red']);
  const segment = filter('segment', ['new', 'old']);

  it('may stand in any order', () =>
    everywhere(
      fc.record({ drawn: formulas(), rows: randomRows, filters: fc.tuple(site, team, segment), ...places }),
      async ({ drawn, rows, filters, ...question }, engine) => {
        const ask = (list: Filter[]) => cellsOf(engine, drawn, rows, { ...question, filters: list });
        const [first, second, third] = filters;
        demandLike(await ask([third, first, second]), await ask(filters), engine.name);
      }
    ));

  it('choose what a condition of the formula would choose', () =>
    everywhere(
      fc.record({ condition: conditions({}), rows: randomRows, filters: fc.tuple(site, team), zone }),
      async ({ condition, rows, filters, zone: here }, engine) => {
        const [kept, moved] = filters;
        const ask = (where: string, list: Filter[]) =>
          cellsOf(engine, exactly(`count(where: ${where})`), rows, { ...plainQuestion, zone: here, filters: list });
        const inFormula = await ask(`(${condition}) and (${written(moved)})`, [kept]);
        demandLike(inFormula, await ask(condition, [kept, moved]), engine.name);
      }
    ));
});

/** A filter as a formula has it. */
function written({ dimension, operator, values }: Filter): string {
  const names = values.filter((value) => value !== null).map((value) => `'${value}'`);
  const among = names.length > 0 ? `coalesce(${dimension} in (${names.join(', ')}), false)` : 'false';
  const chosen = values.includes(null) ? `${among} or not known(${dimension})` : among;
  return operator === 'in' ? chosen : `not (${chosen})`;
}

describe('what is finer adds up to what is coarser', () => {
  const grains: ReadonlyArray<readonly [Grain, Grain]> = [
    ['5m', '15m'],
    ['15m', '30m'],
    ['30m', 'hour'],
    ['hour', 'day'],
    ['day', 'week'],
    ['day', 'month'],
    ['month', 'quarter'],
    ['quarter', 'year'],
    ['week', 'none'],
    ['year', 'none'],
  ];
  const cases = fc.record({ drawn: additive({}), rows: randomRows, ...places });

  it('in time, also where the period cuts a bucket', () =>
    everywhere(
      fc.record({ each: cases, pair: fc.constantFrom(...grains), cut: fc.integer({ min: 0, max: 47 }) }),
      async ({ each: { drawn, rows, ...question }, pair: [fine, coarse], cut }, engine) => {
        const ask = (grain: Grain) => cellsOf(engine, drawn, rows, { ...question, grain, cut });
        const whole = await ask(coarse);
        demandLike(
          rolledUp(await ask(fine), whole, ({ group }) => group),
          whole,
          engine.name
        );
      }
    ));

  it('by groups', () =>
    everywhere(cases, async ({ drawn, rows, ...question }, engine) => {
      const dimensions = ['site', 'team', 'segment'];
      const kept = question.groupBy;
      const finest = await cellsOf(engine, drawn, rows, { ...question, groupBy: dimensions });
      const whole = await cellsOf(engine, drawn, rows, question);
      const coarser = rolledUp(finest, whole, ({ group }) => kept.map((name) => group[dimensions.indexOf(name)]));
      demandLike(coarser, whole, engine.name);
    }));

  it('but customers who came on two days are not two', async () => {
    const contact = [row(0, {}), row(24, {})];
    const drawn = exactly('count_distinct(customer_id)');
    for (const engine of engines) {
      const ask = (grain: Grain) => cellsOf(engine, drawn, { contact }, { ...plainQuestion, grain });
      const whole = await ask('none');
      const daily = rolledUp(await ask('day'), whole, ({ group }) => group);
      expect(() => demandLike(daily, whole, engine.name)).toThrow('2 and 1');
    }
  });
});

describe('names', () => {
  const names = fc.shuffledSubarray([...HOSTILE], { minLength: 8, maxLength: 8 });
  const cases = fc.record({
    drawn: formulas({ compared: ['customer_id', 'chain_id', 'customer.segment'] }),
    rows: randomRows,
    names,
    ...places,
  });

  it('may be any: nothing changes but the names', () =>
    everywhere(cases, async ({ drawn, rows, names: others, ...question }, engine) => {
      const rename = renaming(rows, others);
      const contact = rows.contact.map((each) => ({ ...each, site: rename(each.site), team: rename(each.team) }));
      const before = await cellsOf(engine, drawn, rows, question);
      const after = await cellsOf(engine, drawn, { ...rows, contact }, question);
      const isRenamed = (place: number) => question.groupBy[place] !== 'segment';
      const renamed = before.map((cell) => ({
        ...cell,
        group: cell.group.map((name, place) => (isRenamed(place) ? (rename(name) as string | null) : name)),
      }));
      demandLike(renamed, after, engine.name);
    }));

  it('are not one because they look alike', async () => {
    const contact = ['red', 'Red', 'red '].map((team, place) => row(place, { team }));
    for (const engine of engines) {
      const question = { ...plainQuestion, groupBy: ['team'] };
      expect(await cellsOf(engine, exactly('count()'), { contact }, question)).toHaveLength(3);
    }
  });
});

/** Each name of a site or team becomes another one; what is not known stays so. */
function renaming({ contact }: CanonicalRows, others: readonly string[]) {
  const used = [...new Set(contact.flatMap(({ site, team }) => [site, team]))].filter((name) => name);
  return (name: CanonicalRow[string]) => (name ? others[used.indexOf(name)] : null);
}
