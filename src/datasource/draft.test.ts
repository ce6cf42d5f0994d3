import { firstValueFrom, from } from 'rxjs';
import type { Want } from '../answer/step';
import { catalog } from '../catalog';
import type { Columns, Definitions, Profile } from '../model';
import { scoreDraft } from './draft';

const NOW = Date.UTC(2026, 5, 1);
const DAY = 86_400_000;

/** Forty calls a day at each of two sites; Leeds loses half of them. */
const calls = Array.from({ length: 20 * 80 }, (_, index) => ({
  no: `c${index}`,
  start: NOW - (1 + Math.floor(index / 80)) * DAY,
  result: index % 4 === 0 ? 'lost' : 'answered',
  site: index % 2 === 0 ? 'Leeds' : 'Lisbon',
}));
const columns: Columns = {
  length: calls.length,
  columns: (['no', 'start', 'result', 'site'] as const).map((name) => ({
    name,
    values: calls.map((each) => each[name]),
  })),
};

const profile: Profile = {
  name: 'ours',
  title: 'Ours',
  sentence: '',
  version: 1,
  effective: '',
  familyExponent: 1,
  exponent: 1,
  coverageFloor: 0.5,
  target: 70,
  families: [
    {
      family: 'efficiency',
      title: 'Efficiency',
      weight: 1,
      metrics: [{ metric: 'abandon_rate', weight: 1, target: 0, goalposts: { direction: 'lower', worst: 1, best: 0 } }],
    },
  ],
};
const halved = (posts: Profile, effective: string): Profile => ({
  ...posts,
  effective,
  version: 2,
  families: [
    {
      ...posts.families[0],
      metrics: [{ ...posts.families[0].metrics[0], goalposts: { direction: 'lower', worst: 0.5, best: 0 } }],
    },
  ],
});

const definitions: Definitions = {
  ...catalog,
  profiles: { ours: profile },
  mapping: {
    version: 1,
    name: 'test',
    entities: {
      contact: {
        source: 'files',
        table: 'calls',
        fields: {
          id: { column: 'no' },
          started_at: { column: 'start', as: 'epoch_ms' },
          abandoned: { column: 'result', values: { lost: true, '*': false } },
          handled: { column: 'result', values: { answered: true, '*': false } },
          site: { column: 'site' },
        },
      },
    },
  },
  sources: { files: { uid: 'files', name: 'Files', kind: 'rows' } },
};
const host = { ask: (wants: readonly Want[]) => from(wants.map(({ id }) => ({ id, answer: columns }))) };
const tried = (draft: Profile, known = definitions) =>
  firstValueFrom(scoreDraft(draft, { definitions: known, host, now: NOW }));

const scoresOf = ({ nodes }: { nodes: ReadonlyArray<{ score: number | null }> }) =>
  nodes.map(({ score }) => Math.round(score!));

describe('a draft', () => {
  it('is scored on the last four weeks beside what is stored, down to the first level that is mapped', async () => {
    const { stored, draft } = await tried(halved(profile, ''));
    expect(stored!.nodes.map(({ path }) => path)).toEqual([[], ['Leeds'], ['Lisbon']]);
    expect([scoresOf(stored!), scoresOf(draft)]).toEqual([
      [75, 51, 100],
      [51, 1, 100],
    ]);
  });

  it('is scored whenever it comes into force', async () => {
    expect(scoresOf((await tried(halved(profile, '2030-01-01'))).draft)).toEqual([51, 1, 100]);
  });

  it('has nothing beside it where nobody stored such a profile', async () => {
    expect((await tried({ ...profile, name: 'new' })).stored).toBeNull();
  });

  it('says what its mapping lacks', async () => {
    const unfed: Profile = {
      ...profile,
      families: [{ ...profile.families[0], metrics: [{ ...profile.families[0].metrics[0], metric: 'occupancy' }] }],
    };
    await expect(tried(unfed)).rejects.toThrow(/agent_state/);
  });
});
