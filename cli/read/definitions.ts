import { catalog } from '../../src/catalog';
import { presets } from '../../src/catalog/presets';
import { Problem, withPresets, withVersions } from '../../src/model';
import type { Baseline, Definitions, Mapping, Metric, Profile } from '../../src/model';
import type { Given } from '../flags';
import { judged, problemsIn } from '../schema/judge';
import type { SchemaName } from '../schema/judge';
import { readData } from './file';
import type { OpenSource } from './source';

export const DEFINITION_FLAGS = {
  mapping: { kind: 'text', value: 'FILE', says: 'how the tables are read (schemas/mapping.v1.json); JSON or YAML' },
  metrics: { kind: 'text', value: 'FILE', says: "the house's own metrics (schemas/metric.v1.json), one or a list" },
  profiles: {
    kind: 'text',
    value: 'FILE',
    says: "the house's own scorecards (schemas/profile.v1.json), one or a list",
  },
  baselines: {
    kind: 'text',
    value: 'FILE',
    says: 'periods to compare with by name (schemas/baseline.v1.json), one or a list',
  },
} as const;

/** What a house left unsaid about its metric. The datasource fills the same. */
const METRIC_DEFAULTS = {
  sentence: '',
  unit: 'number',
  direction: 'higher',
  minimumN: 30,
  pitfalls: [],
  owner: '',
  source: '',
  version: 1,
  effective: '',
  examples: [],
} as const;
const VARIANT_DEFAULTS = { sentence: '', source: '' };
const PROFILE_DEFAULTS = { sentence: '', version: 1, effective: '' };

/** Everything defined: the catalogue, the files that the flags name, and the one source. Throws where a file is not of its schema. */
export async function definitionsFrom(
  { text, switches }: Given,
  mapping: Mapping,
  source: OpenSource
): Promise<Definitions> {
  const metrics = (await listIn(text.metrics, 'metric')) as Metric[];
  const profiles = (await listIn(text.profiles, 'profile')) as Profile[];
  const baselines = (await listIn(text.baselines, 'baseline')) as Baseline[];
  const fitted = source.fit(mapping);
  const own = { metrics, profiles, baselines, mapping: fitted, sources: sourcesOf(fitted, source) };
  return { ...withOwn(own), signalsByPerson: switches.has('signals-by-person') };
}

/** The catalogue with the house's own: one of the same name takes its place. */
export function withOwn({
  metrics,
  profiles,
  baselines = [],
  mapping,
  sources,
}: {
  metrics: readonly Metric[];
  profiles: readonly Profile[];
  baselines?: readonly Baseline[];
  mapping: Mapping;
  sources: Definitions['sources'];
}): Definitions {
  return {
    ...catalog,
    metrics: { ...catalog.metrics, ...byName(metrics.map(fullMetric)) },
    profiles: { ...catalog.profiles, ...withVersions(profiles.map(fullProfile)) },
    baselines: byName(baselines),
    mapping: withPresets(mapping, presets),
    sources,
  };
}

/** The mapping of the file, if it is one. */
export async function readMapping(file: string): Promise<Mapping> {
  return judged(await readData(file), 'mapping', file) as Mapping;
}

/** Every source that the mapping names, as it is asked here. */
export function sourcesOf({ entities }: Mapping, { sourceOf }: Pick<OpenSource, 'sourceOf'>): Definitions['sources'] {
  const uids = [...new Set(Object.values(entities).map(({ source }) => source))];
  const livingIn = (uid: string) => Object.keys(entities).filter((name) => entities[name].source === uid);
  return Object.fromEntries(uids.map((uid) => [uid, sourceOf(uid, livingIn(uid))]));
}

/** One thing or a list of things, as the file holds them. */
export function asList(data: unknown): unknown[] {
  return Array.isArray(data) ? data : [data];
}

async function listIn(file: string | undefined, schema: SchemaName): Promise<unknown[]> {
  if (file === undefined) {
    return [];
  }
  const list = asList(await readData(file));
  const problems = list.flatMap((each, index) => problemsIn(each, schema, list.length > 1 ? `/${index}` : ''));
  if (problems.length > 0) {
    throw new Problem('invalid', `${file} is no list of ${schema}s: ${problems[0].message}`, {
      hint: problems[0].hint,
    });
  }
  return list;
}

function fullMetric(metric: Metric): Metric {
  const variants = metric.variants?.map((variant) => ({ ...VARIANT_DEFAULTS, ...variant }));
  return { ...METRIC_DEFAULTS, ...metric, ...(variants ? { variants } : {}) };
}

/** What a file may leave unsaid, said. */
export function fullProfile(profile: Profile): Profile {
  return { ...PROFILE_DEFAULTS, ...profile };
}

function byName<T extends { name: string }>(things: readonly T[]): Record<string, T> {
  return Object.fromEntries(things.map((thing) => [thing.name, thing]));
}
