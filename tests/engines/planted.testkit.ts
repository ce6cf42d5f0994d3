import { runStreet, street, valuesStreet } from '../../src/answer';
import type { Want } from '../../src/answer';
import { catalog } from '../../src/catalog';
import { problemFrom } from '../../src/model';
import type { Definitions, EntityMapping, Filter, MetricChoice, Request } from '../../src/model';
import type { Database } from '../../databases';

/** One answer of one person, as the house stores it. */
export interface Answer {
  wave: string;
  closed_at: number;
  person: string;
  item: string;
  score: number;
  site: string;
  team: string;
}

const DAY = 86_400_000;
const HOUR = DAY / 24;
export const CLOSED = { first: Date.UTC(2026, 0, 15), second: Date.UTC(2026, 3, 15) } as const;
const NOW = Date.UTC(2026, 5, 1);

/** The one whose answers everybody wants to know. */
export const PLANTED = 'person-zoe-7f3a';

/** Who sits where: a team of eight, one of six with the planted person, one of three; and another site. */
const TEAMS: ReadonlyArray<readonly [site: string, team: string, people: number]> = [
  ['Leeds', 'Aire', 8],
  ['Leeds', 'Calder', 6],
  ['Leeds', 'Salter', 3],
  ['Porto', 'Douro', 7],
  ['Porto', 'Foz', 9],
];

const ITEMS = ['recognition', 'voice', 'purpose', 'day'] as const;

/** Answers of all; in the second wave the neighbour of the planted person has left. */
export function answersOf(): Answer[] {
  return (['first', 'second'] as const).flatMap((wave) =>
    TEAMS.flatMap(([site, team, people]) =>
      Array.from({ length: people }, (_, seat) => seat)
        .filter((seat) => !(wave === 'second' && team === 'Calder' && seat === 1))
        .flatMap((seat) =>
          ITEMS.map((item, index) => ({
            ...{ wave, closed_at: CLOSED[wave], item, site, team },
            person: team === 'Calder' && seat === 0 ? PLANTED : `person-${team}-${seat}`,
            score: team === 'Calder' && seat === 0 ? 1 : 2 + ((seat + index + (wave === 'first' ? 0 : 1)) % 4),
          }))
        )
    )
  );
}

/** The same centre, in which two people had given each other's answers. */
export function swapped(answers: readonly Answer[], one: string, other: string): Answer[] {
  const key = ({ wave, item, person }: Answer) => `${wave} ${item} ${person}`;
  const scores = new Map(answers.map((each) => [key(each), each.score]));
  const partner = (person: string) => (person === one ? other : person === other ? one : person);
  return answers.map((each) => ({
    ...each,
    score: scores.get(key({ ...each, person: partner(each.person) })) ?? each.score,
  }));
}

const PULSE: EntityMapping = {
  source: 'hr',
  table: 'answers',
  fields: {
    wave: { column: 'wave' },
    closed_at: { column: 'closed_at', as: 'timestamp' },
    person: { column: 'person' },
    item: { column: 'item' },
    score: { column: 'score' },
    site: { column: 'site' },
    team: { column: 'team' },
  },
  release: {},
};

export function definitionsFor(kind: Database['kind'], mapped: Partial<EntityMapping> = {}): Definitions {
  return {
    ...catalog,
    mapping: { version: 1, name: 'test', entities: { pulse: { ...PULSE, ...mapped } } },
    sources: { hr: { uid: 'hr', name: 'Staff surveys', kind } },
  };
}

export async function load(database: Database, answers: readonly Answer[]): Promise<void> {
  const types = { closed_at: 'timestamp', score: 'double' } as const;
  const names = ['wave', 'closed_at', 'person', 'item', 'score', 'site', 'team'] as const;
  await database.load(
    {
      name: 'answers',
      columns: names.map((name) => ({ name, type: name in types ? types[name as 'score'] : 'text' })),
    },
    [{ length: answers.length, columns: names.map((name) => ({ name, values: answers.map((each) => each[name]) })) }],
    { replace: true }
  );
}

/** Every kind of question that somebody with Grafana's query editor, variables and ad hoc filters can put. */
export function questions(): Array<Partial<Request>> {
  return [...ways(), ...ranges(), ...tricks()];
}

const METRICS: readonly MetricChoice[] = [
  { metric: 'engagement' },
  { metric: 'engagement', variant: 'top_box' },
  { metric: 'engaged_share' },
  { metric: 'question_mean', parameters: { question: 'recognition' } },
  { metric: 'question_mean', variant: 'best', parameters: { question: 'voice' } },
  { metric: 'day_pulse' },
  { metric: 'day_pulse', variant: 'bad_days' },
  { name: 'cells', entity: 'pulse', formula: 'count()' },
  { name: 'people', entity: 'pulse', formula: 'sum(answers)' },
  { name: 'most', entity: 'pulse', formula: 'max(mean)' },
  { name: 'least', entity: 'pulse', formula: "min(low_share, where: level = 'team')" },
];

const PLACES = TEAMS.map(([site, team]) => ({ site, team }));

/** Filters, alone and together, as a panel's query, a variable or an ad hoc filter makes them. */
function filters(): Filter[][] {
  const one = (dimension: string, operator: Filter['operator'], ...values: string[]): Filter => ({
    ...{ dimension, operator, values },
  });
  const sites = [...new Set(PLACES.map(({ site }) => site))];
  return [
    [],
    ...sites.flatMap((site) => [[one('site', 'in', site)], [one('site', 'not in', site)]]),
    ...PLACES.flatMap(({ site, team }) => [
      [one('team', 'in', team)],
      [one('team', 'not in', team)],
      [one('site', 'in', site), one('team', 'in', team)],
      [one('site', 'in', site), one('team', 'not in', team)],
    ]),
    [one('team', 'in', 'Aire', 'Calder')],
    [one('team', 'in', 'Calder', 'Salter')],
    [one('agent', 'in', PLANTED)],
    [one('person', 'in', PLANTED)],
  ];
}

function ways(): Array<Partial<Request>> {
  const metrics = { answer: 'metrics' as const, metrics: METRICS };
  const splits = [[], ['team', 'site'], ['agent'], ['site', 'person']];
  return filters().flatMap((chosen) => [
    ...splits.map((groupBy) => ({ ...metrics, groupBy, filters: chosen })),
    { answer: 'climate' as const, filters: chosen },
  ]);
}

/** Ranges that open and close around the end of a wave, by hours, and every grain. */
function ranges(): Array<Partial<Request>> {
  const around = [-2 * DAY, 0, HOUR, 2 * DAY];
  const periods = Object.values(CLOSED).flatMap((at) =>
    around.flatMap((from) => around.filter((to) => to > from).map((to) => ({ from: at + from, to: at + to })))
  );
  const grains = ['none', 'day'] as const;
  return periods.flatMap((period) =>
    grains.map((grain) => ({ answer: 'metrics' as const, metrics: METRICS, groupBy: ['site', 'team'], grain, period }))
  );
}

/** Formulas that name what they must not, or that try to make the source say it in an error. */
function tricks(): Array<Partial<Request>> {
  const formulas = [
    `count(where: person = '${PLANTED}')`,
    'max(score)',
    'quantile(mean, 0.5)',
    'count_distinct(mean)',
    'sum(mean / (answers - 5))',
    'count(where: exists_next(pulse, team, within: 1d))',
    'max(case when mean < 2 then 1e308 * 1e308 else 0 end)',
    "sum(mean, where: item = 'x'' OR 1=1 --')",
  ];
  return formulas.map((formula) => ({
    ...{ answer: 'metrics' as const, groupBy: ['site', 'team'] },
    metrics: [{ name: 'mine', entity: 'pulse', formula }],
  }));
}

/**
 * All that reaches a viewer: the whole result, of which frames, inspector, CSV and panels are made, its statements, and the text of
 * every problem.
 */
export async function seen(database: Database, asked: Partial<Request>, definitions: Definitions): Promise<string> {
  const request: Request = {
    ...{ version: 1, answer: 'metrics', calendar: { zone: 'UTC', weekStart: 'monday' }, now: NOW },
    period: { from: Date.UTC(2025, 11, 1), to: NOW },
    ...asked,
  };
  const fetch = (want: Want) =>
    want.kind === 'statement'
      ? database.run(want.statement).catch((thrown) => problemFrom(thrown))
      : Promise.reject(new Error('rows were asked for'));
  try {
    return textOf(await runStreet(street(request, definitions), fetch));
  } catch (thrown) {
    return textOf(problemFrom(thrown));
  }
}

/** Databases add up in any order, so the last digits of the same figure differ from run to run. */
function textOf(told: unknown): string {
  return JSON.stringify(told, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value));
}

/** What lists of values for variables and filters offer. */
export async function listed(database: Database, definitions: Definitions): Promise<string> {
  const lists = ['site', 'team', 'agent', 'person', 'kind'].map(async (dimension) => {
    try {
      const way = valuesStreet({ dimension, now: NOW }, definitions);
      return await runStreet(way, (want) =>
        want.kind === 'statement'
          ? database.run(want.statement).catch((thrown) => problemFrom(thrown))
          : Promise.reject(new Error('rows were asked for'))
      );
    } catch (thrown) {
      return problemFrom(thrown);
    }
  });
  return textOf(await Promise.all(lists));
}
