import { connect, type Database } from '../../databases';
import { urlsHere } from '../../databases/urls.testkit';
import { type Answer, answersOf, load, MAPPING, NOW, PLANTED, swapped, TABLE } from '../engines/planted.testkit';
import { BoardroomDataSource } from '../../src/datasource/datasource';
import plugin from '../../src/datasource/plugin.json';
import { moves } from './moves.testkit';
import { type Move, viewer } from './viewer.testkit';

jest.mock('@grafana/runtime', () => {
  const kit = jest.requireActual('../../src/datasource/delegate.testkit');
  return { getDataSourceSrv: () => kit.mockDataSourceSrv, getTemplateSrv: () => kit.mockTemplateSrv };
});

// It takes a browser, which databases cannot live in.
jest.mock('@grafana/ui', () => ({ getWeekStart: () => 'monday' }));

const all = moves();
/** The quickest is asked everything; the others, which share its layers, each a part of it, unless all seeds are asked for; a part in which kinds of questions, of which there are seven for a filter, and three ways to put them, take turns. */
const WHOLE = 'sqlite::memory:';
const PART = 11;

function movesFor(url: string, place: number): Move[] {
  return url === WHOLE || process.env.BOARDROOM_SEEDS !== undefined
    ? all
    : all.filter((_, index) => index % PART === (place + 1) % PART);
}

let database: Database;

/** Everything that can be seen, move by move; last what lists and tests say. */
async function everything(answers: readonly Answer[], asked: readonly Move[], said?: string): Promise<string[]> {
  await load(database, answers, said);
  const grafana = viewer(database, MAPPING, NOW);
  const told: string[] = [];
  for (const move of asked) {
    told.push(await grafana.seen(move));
  }
  return [...told, ...(await grafana.listed())];
}

it('is looked for in all that Grafana lets a viewer ask of us: figures, and no annotations', () => {
  const { metrics, annotations, logs, tracing, streaming } = plugin as Record<string, unknown>;
  expect({ metrics, annotations, logs, tracing, streaming }).toEqual({ metrics: true });
  const settings = { uid: 'boardroom', jsonData: { version: 1, mapping: MAPPING } };
  expect(new BoardroomDataSource(settings as never).annotations).toBeUndefined();
});

describe.each(urlsHere().map((url, place) => [url.split(':')[0], url, place] as const))('in %s', (_, url, place) => {
  const asked = movesFor(url, place);
  let truth: string[];

  beforeAll(async () => {
    database = await connect(url);
    truth = await everything(answersOf(), asked);
  }, 300_000);

  afterAll(async () => {
    await database.run(`DROP TABLE ${TABLE}`);
    await database.close();
  });

  it('is looked for in earnest: a good part of the questions is answered with figures', () => {
    const answered = truth.filter((text) => /"values":\[[^\]]*\d\.\d/.test(text));
    expect(answered.length).toBeGreaterThan(asked.length / 6);
  });

  it('is looked for by how long people have been here too, and such cells are shown', () => {
    const split = asked.flatMap(({ query }, index) =>
      query.groupBy?.includes('tenure') && /"new"[^]*\d\.\d/.test(truth[index]) ? [truth[index]] : []
    );
    expect(split.length).toBeGreaterThan(0);
  });

  it('is looked for in what staff say level by level too, and levels are told', () => {
    const told = truth.some((text) => /"level":"teamwork".{0,40}"mean":\{"value":\d/.test(text));
    expect(told || url !== WHOLE).toBe(true);
  });

  it('is never named, nor is anybody else, where the asker did not write the name', () => {
    const named = truth.filter((text, index) => {
      const written = JSON.stringify(asked[index] ?? '');
      return /person-[A-Z]\w+-\d/.test(text) || (text.includes(PLANTED) && !written.includes(PLANTED));
    });
    expect(named).toEqual([]);
  });

  it('could have answered as a colleague did, as could one of three, and everything seen would be the same', async () => {
    const two = swapped(swapped(answersOf(), PLANTED, 'person-Calder-4'), 'person-Salter-0', 'person-Calder-2');
    const colleague = await everything(two, asked);
    expect(colleague).toHaveLength(truth.length);
    expect(colleague.flatMap((text, index) => apart(text, truth[index]))).toEqual([]);
  }, 300_000);

  it('is refused wherever a question is about a person, before the source is asked', async () => {
    const about = asked.flatMap((move, index) => (isAboutPeople(move) ? [truth[index]] : []));
    expect(about.length).toBeGreaterThan(asked.length / 6);
    expect(about.filter((text) => !text.includes('"asked":[]'))).toEqual([]);
  });

  it('is not told by an error about answers that cannot be read', async () => {
    const told = await everything(answersOf(), asked.slice(0, 8), 'zoe says');
    const unasked = told.filter((text) => text.includes('zoe says') || text.includes('person-'));
    expect(unasked).toEqual([]);
  }, 300_000);

  it('is looked for with eyes that see: one step better answers by all change what is shown', async () => {
    const better = answersOf().map((each) => ({ ...each, score: Math.min(5, each.score + 1) }));
    const some = asked.slice(0, 16);
    const seen = await everything(better, some);
    expect(some.filter((_, index) => seen[index] !== truth[index]).length).toBeGreaterThan(0);
  }, 300_000);
});

const isAboutPeople = ({ query, variables = {}, adHoc = [] }: Move) =>
  [
    ...(query.groupBy ?? []),
    ...(query.filters ?? []).map(({ dimension }) => dimension),
    ...adHoc.map(({ key }) => key),
    ...(variables.by ?? []),
  ].some((name) => ['agent', 'person', 'score'].includes(name));

/** Where two texts begin to differ, and what stands there. */
function apart(one: string, other: string): string[] {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return one === other ? [] : [`${around(one)} <> ${around(other)}`];
}
