import { profileFaults } from '../../src/answer';
import type { EntityReport, MappingReport } from '../../src/answer';
import { problemFrom, queryOf } from '../../src/model';
import type { Baseline, Definitions, Mapping, Metric, Profile, Request } from '../../src/model';
import type { Given } from '../flags';
import { asList, fullProfile, sourcesOf, withOwn } from '../read/definitions';
import { readData } from '../read/file';
import { calendarOf } from '../read/question';
import type { Asked } from '../read/question';
import type { OpenSource } from '../read/source';
import { readTime } from '../read/time';
import { problemsIn } from '../schema/judge';
import type { SchemaName } from '../schema/judge';
import type { FileReport, Finding } from './finding';
import { doubtsAbout, findingsIn, tryMapping } from './mapping';
import { judgeMetric } from './metric';
import { judgeRequest } from './request';

/** What was found about all the files, and about the entities of the mapping. */
export interface Judged {
  files: readonly FileReport[];
  entities: readonly EntityReport[];
  /** What of the catalogue the mapping can feed; null where there is no mapping to judge. */
  fed: Pick<MappingReport, 'metrics' | 'lacks'> | null;
}

/** What stands in a source's place when none is open: enough to read the mapping by. */
export const NOBODY: Pick<OpenSource, 'sourceOf'> = {
  sourceOf: (uid) => ({ uid, kind: 'postgres', name: 'no source' }),
};
const NO_MAPPING: Mapping = { version: 1, name: '', entities: {} };

/** Judges every file that the flags name; with a source, also what of the mapping works. */
export async function judgeFiles({ text }: Given, source: OpenSource | null, clock: number): Promise<Judged> {
  const calendar = { zone: 'UTC', weekStart: 'monday' as const };
  const now = text.at === undefined ? clock : readTime(text.at, { now: clock, calendar });
  const [mapping, metrics, profiles, baselines, request] = await Promise.all([
    fileOf(text.mapping!, 'mapping'),
    fileOf(text.metrics, 'metric'),
    fileOf(text.profiles, 'profile'),
    fileOf(text.baselines, 'baseline'),
    fileOf(text.request, 'request'),
  ]);
  const definitions = definitionsOf({ mapping, metrics, profiles, baselines }, source);
  const tried = mapping.good.length > 0 ? await tryMapping(definitions, now, source?.fetch) : null;
  const mappingFindings = tried
    ? [...findingsIn(tried, definitions.mapping), ...doubtsAbout(definitions.mapping, definitions)]
    : [];
  const metricFindings = await Promise.all(
    metrics.good.map((each) => judgeMetric(definitions.metrics[(each as Metric).name], definitions))
  );
  const profileFindings = profileFaults((profiles.good as Profile[]).map(fullProfile), definitions);
  const requestFindings = await Promise.all(request.good.map((each) => judgeAsked(each as Asked, definitions, now)));
  return {
    files: [
      reportOf(mapping, mappingFindings),
      reportOf(metrics, metricFindings.flat()),
      reportOf(profiles, profileFindings),
      reportOf(baselines, []),
      reportOf(request, requestFindings.flat()),
    ].filter(({ file }) => file !== ''),
    entities: tried?.entities ?? [],
    fed: tried,
  };
}

/** A file's things that are of their schema, and what is wrong with the others. */
interface FileRead {
  file: string;
  kind: SchemaName;
  good: readonly unknown[];
  findings: readonly Finding[];
}

/** Files that may hold one or a list. */
const LISTS: ReadonlySet<SchemaName> = new Set(['metric', 'profile', 'baseline']);

async function fileOf(file: string | undefined, kind: SchemaName): Promise<FileRead> {
  if (file === undefined) {
    return { file: '', kind, good: [], findings: [] };
  }
  const data = await readData(file);
  const things = LISTS.has(kind) ? asList(data) : [data];
  const read = things.map((thing, index) => ({
    thing,
    problems: problemsIn(thing, kind, things.length > 1 ? `/${index}` : ''),
  }));
  return {
    file,
    kind,
    good: read.filter(({ problems }) => problems.length === 0).map(({ thing }) => thing),
    findings: read.flatMap(({ problems }) => problems.map((problem) => ({ problem }))),
  };
}

function definitionsOf(
  {
    mapping,
    metrics,
    profiles,
    baselines,
  }: Readonly<Record<'mapping' | 'metrics' | 'profiles' | 'baselines', FileRead>>,
  source: OpenSource | null
): Definitions {
  const written = (mapping.good[0] as Mapping | undefined) ?? NO_MAPPING;
  const fitted = source ? source.fit(written) : written;
  return withOwn({
    metrics: metrics.good as Metric[],
    profiles: profiles.good as Profile[],
    baselines: baselines.good as Baseline[],
    mapping: fitted,
    sources: sourcesOf(fitted, source ?? NOBODY),
  });
}

async function judgeAsked(asked: Asked, definitions: Definitions, now: number): Promise<Finding[]> {
  try {
    const calendar = calendarOf(asked, { text: {}, lists: {}, switches: new Set() });
    const { from = 'now-1d', to = 'now' } = asked.period ?? asked.range ?? {};
    const period = { from: readTime(from, { now, calendar }), to: readTime(to, { now, calendar }, 'end') };
    const request: Request = { ...queryOf(asked), period, calendar, now };
    return await judgeRequest(request, definitions);
  } catch (thrown) {
    return [{ problem: problemFrom(thrown) }];
  }
}

function reportOf({ file, kind, findings }: FileRead, more: readonly Finding[]): FileReport {
  return { file, kind, findings: [...findings, ...more] };
}
