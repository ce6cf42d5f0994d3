import { runStreet, street } from '../../src/answer';
import type { Want } from '../../src/answer';
import { catalog } from '../../src/catalog';
import { Problem, problemFrom } from '../../src/model';
import type { OwnMetric, Definitions, EntityMapping, Request } from '../../src/model';

const ANSWERS: EntityMapping = {
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

const CONTACTS: EntityMapping = {
  source: 'hr',
  table: 'calls',
  fields: { id: { column: 'id' }, started_at: { column: 'start', as: 'timestamp' }, team: { column: 'team' } },
};

interface Asked {
  mapped?: Partial<EntityMapping>;
  kind?: 'postgres' | 'rows';
}

/** Every question that the source would be asked, and what the reader would be told. */
async function asked(request: Partial<Request>, { mapped = {}, kind = 'postgres' }: Asked = {}) {
  const entities = { pulse: { ...ANSWERS, ...mapped }, contact: CONTACTS };
  const definitions: Definitions = {
    ...catalog,
    mapping: { version: 1, name: 'test', entities },
    sources: { hr: { uid: 'hr', name: 'Staff surveys', kind } },
  };
  const whole: Request = {
    ...{ version: 1, answer: 'metrics', metrics: [{ metric: 'engagement' }] },
    period: { from: Date.parse('2026-01-01T00:00:00Z'), to: Date.parse('2026-07-01T00:00:00Z') },
    calendar: { zone: 'UTC', weekStart: 'monday' },
    now: Date.parse('2026-07-01T00:00:00Z'),
    ...request,
  };
  const wants: Want[] = [];
  const refuse = async (want: Want) => {
    wants.push(want);
    return new Problem('source', 'no database here');
  };
  const walked = async () => (await runStreet(street(whole, definitions), refuse)).problems;
  const problems = await walked().catch((thrown) => [problemFrom(thrown)]);
  const said = problems.map(({ message, hint }) => `${message} ${hint ?? ''}`).join('\n');
  const reads = wants.filter((want) => JSON.stringify(want).includes('answers'));
  return { said, reads: reads.length, grids: reads.filter(({ probe }) => !probe).length };
}

const own = (formula: string): OwnMetric => ({ name: 'mine', entity: 'pulse', formula });

it('asks for cells where a question means whole nodes', async () => {
  for (const request of [{}, { groupBy: ['site'] }, { groupBy: ['site', 'team'] }]) {
    expect((await asked(request)).reads).toBeGreaterThan(0);
  }
});

it.each([
  ['all figures of teams, sites and the whole, over all and week by week', { views: ['map', 'thread'] }, 1],
  ['days', { views: ['day'] }, 1],
  ['what no answer of staff is seen in', { views: ['seats'] }, 0],
  ['what staff say level by level in the whole, and questions of teams by month', { views: ['items'] }, 2],
  ['everything', {}, 4],
] as const)('makes the grid as seldom as it can for %s', async (_, request, times) => {
  expect((await asked({ answer: 'climate', ...request })).grids).toBe(times);
});

describe('refuses, with its reason and without asking the source', () => {
  const several = { dimension: 'site', operator: 'in', values: ['Leeds', 'Lisbon'] } as const;
  const but = { dimension: 'site', operator: 'not in', values: ['Leeds'] } as const;
  const agent = { dimension: 'agent', operator: 'in', values: ['ada'] } as const;
  const cases: Array<[string, Partial<Request>, Asked, string]> = [
    ['a split by agent', { groupBy: ['agent'] }, {}, 'never split or filtered by agent'],
    ['a filter by agent', { filters: [agent] }, {}, 'never split or filtered by agent'],
    ['a split by channel', { groupBy: ['channel'] }, {}, 'never split or filtered by channel'],
    ['a filter that puts sites together', { filters: [several] }, {}, 'puts several together'],
    ['a filter that leaves out a site', { filters: [but] }, {}, 'puts several together'],
    ['a median of cells', { metrics: [own('quantile(mean, 0.5)')] }, {}, 'have no quantile'],
    ['a count of different figures', { metrics: [own('count_distinct(mean)')] }, {}, 'have no count_distinct'],
    ['a source that runs no statements', {}, { kind: 'rows' }, 'runs no statements'],
    ['a lower minimum', {}, { mapped: { release: { minimum: 4 } } }, '5 people or more, not 4'],
    ['cells nobody vouches for', {}, { mapped: { release: undefined } }, 'Nobody vouches'],
  ];

  it.each(cases)('%s', async (_, request, how, reason) => {
    const { said, reads } = await asked(request, how);
    expect(said).toContain(reason);
    expect(reads).toBe(0);
  });

  it.each(['person', 'score', 'best'])('a formula that names the %s of an answer', async (field) => {
    const { said, reads } = await asked({ metrics: [own(`count(where: ${field} = 1)`)] });
    expect(said).toContain(`Entity pulse has no field "${field}"`);
    expect(reads).toBe(0);
  });

  it('a look from contacts into what staff said', async () => {
    const formula = 'count(where: exists_next(pulse, team, within: 1d))';
    const { said, reads } = await asked({ metrics: [{ name: 'mine', entity: 'contact', formula }] });
    expect(said).toContain('Rows cannot look into pulse');
    expect(reads).toBe(0);
  });
});
