import { runStreet, street } from '../../src/answer';
import type { Want } from '../../src/answer';
import { catalog } from '../../src/catalog';
import { problemFrom } from '../../src/model';
import type { Definitions, EntityMapping, Mapping, Request } from '../../src/model';
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
  tenure: string;
}

export const CLOSED = { first: Date.UTC(2026, 0, 15), second: Date.UTC(2026, 3, 15) } as const;
export const NOW = Date.UTC(2026, 5, 1);

/** The one whose answers everybody wants to know. */
export const PLANTED = 'person-zoe-7f3a';

/** Who sits where: a team of eight, one of six with the planted person, one of three; and another site. */
export const TEAMS: ReadonlyArray<readonly [site: string, team: string, people: number]> = [
  ['Leeds', 'Aire', 8],
  ['Leeds', 'Calder', 6],
  ['Leeds', 'Salter', 3],
  ['Porto', 'Douro', 8],
  ['Porto', 'Foz', 9],
];

/** Enough questions of two levels of engagement that both are known. */
const ITEMS = ['recognition', 'voice', 'purpose', 'day', 'strengths', 'care', 'quality'] as const;

/** Answers of all; in the second wave the neighbour of the planted person has left. */
export function answersOf(): Answer[] {
  return (['first', 'second'] as const).flatMap((wave) =>
    TEAMS.flatMap(([site, team, people]) =>
      Array.from({ length: people }, (_, seat) => seat)
        .filter((seat) => !(wave === 'second' && team === 'Calder' && seat === 1))
        .flatMap((seat) =>
          ITEMS.map((item, index) => ({
            ...{ wave, closed_at: CLOSED[wave], item, site, team, tenure: tenureOf(team, seat) },
            person: team === 'Calder' && seat === 0 ? PLANTED : `person-${team}-${seat}`,
            score: team === 'Calder' && seat === 0 ? 1 : 2 + ((seat + index + (wave === 'first' ? 0 : 1)) % 4),
          }))
        )
    )
  );
}

/** Enough of both in each team, and of those withheld together, that answers are shown by it. */
function tenureOf(team: string, seat: number): string {
  const isOld = team === 'Salter' ? seat === 2 : seat % 2 === 1;
  return isOld ? 'old' : 'new';
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

/** A table of a name of its own, for servers are shared. */
export const TABLE = `answers_${process.pid}`;

const PULSE: EntityMapping = {
  source: 'hr',
  table: TABLE,
  fields: {
    wave: { column: 'wave' },
    closed_at: { column: 'closed_at', as: 'timestamp' },
    person: { column: 'person' },
    item: { column: 'item' },
    score: { column: 'score' },
    site: { column: 'site' },
    team: { column: 'team' },
    tenure: { column: 'tenure' },
  },
  release: {},
};

export const MAPPING: Mapping = { version: 1, name: 'test', entities: { pulse: PULSE } };

export function definitionsFor(kind: Database['kind'], mapped: Partial<EntityMapping> = {}): Definitions {
  return {
    ...catalog,
    mapping: { version: 1, name: 'test', entities: { pulse: { ...PULSE, ...mapped } } },
    sources: { hr: { uid: 'hr', name: 'Staff surveys', kind } },
  };
}

/** `said`: words that stand beside the answer itself, which then cannot be read as a number. */
export async function load(database: Database, answers: readonly Answer[], said?: string): Promise<void> {
  const types = { closed_at: 'timestamp', score: said === undefined ? 'double' : 'text' } as const;
  const valueOf = (each: Answer, name: keyof Answer) =>
    name === 'score' && said !== undefined ? `${each.score} ${said} ${each.person}` : each[name];
  const names = ['wave', 'closed_at', 'person', 'item', 'score', 'site', 'team', 'tenure'] as const;
  await database.load(
    {
      name: TABLE,
      columns: names.map((name) => ({ name, type: name in types ? types[name as 'score'] : 'text' })),
    },
    [
      {
        length: answers.length,
        columns: names.map((name) => ({ name, values: answers.map((each) => valueOf(each, name)) })),
      },
    ],
    { replace: true }
  );
}

/** The whole result, or the problem in its place. */
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
export function textOf(told: unknown): string {
  return JSON.stringify(told, (_, value) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value));
}
