import type { EntityReport } from '../../src/answer';
import { problemFrom } from '../../src/model';
import type { Definitions, Mapping, Metric, Profile, Request } from '../../src/model';
import type { Command, Host } from '../command';
import { demandText } from '../flags';
import type { Given } from '../flags';
import type { FileReport, Finding } from '../judge/finding';
import { isError } from '../judge/finding';
import { doubtsAbout, findingsIn, tryMapping } from '../judge/mapping';
import { judgeMetric } from '../judge/metric';
import { judgeProfile } from '../judge/profile';
import { judgeRequest } from '../judge/request';
import { DEFINITION_FLAGS, asList, sourcesOf, withOwn } from '../read/definitions';
import { readData } from '../read/file';
import { calendarOf, QUESTION_FLAGS, queryOf } from '../read/question';
import type { Asked } from '../read/question';
import { SOURCE_FLAGS, openSource } from '../read/source';
import type { OpenSource } from '../read/source';
import { readTime } from '../read/time';
import { problemsIn } from '../schema/judge';
import type { SchemaName } from '../schema/judge';
import { entityLines, fileLines } from '../say/report';

export const check: Command = {
  name: 'check',
  says: 'judges mapping, metrics, profiles and request; with a source also what of it works',
  flags: {
    ...SOURCE_FLAGS,
    ...DEFINITION_FLAGS,
    request: QUESTION_FLAGS.request,
    at: QUESTION_FLAGS.at,
    json: { kind: 'switch', says: 'JSON for machines' },
  },
  examples: [
    ['boardroom check --mapping mapping.json', 'the file alone'],
    ['boardroom check --database duckdb:centre.duckdb --mapping mapping.json --metrics ours.yaml', 'with its data'],
  ],
  run: runCheck,
};

/** What stands in a source's place when none is open: enough to read the mapping by. */
const NOBODY = { kind: 'postgres', name: 'no source' } as const;
const NO_MAPPING: Mapping = { version: 1, name: '', entities: {} };

interface Judged {
  files: readonly FileReport[];
  entities: readonly EntityReport[];
}

async function runCheck(given: Given, host: Host): Promise<number> {
  demandText(given, 'mapping', 'Name the file that says how the tables are read: --mapping mapping.json.');
  const source = await openSource(given);
  try {
    const judged = await judge(given, source, host.now());
    host.out(given.switches.has('json') ? asJson(judged) : asText(judged, source !== null));
    return judged.files.some(({ findings }) => findings.some(isError)) ? 1 : 0;
  } finally {
    await source?.close();
  }
}

async function judge({ text }: Given, source: OpenSource | null, clock: number): Promise<Judged> {
  const calendar = { zone: 'UTC', weekStart: 'monday' as const };
  const now = text.at === undefined ? clock : readTime(text.at, { now: clock, calendar });
  const [mapping, metrics, profiles, request] = await Promise.all([
    fileOf(text.mapping!, 'mapping'),
    fileOf(text.metrics, 'metric'),
    fileOf(text.profiles, 'profile'),
    fileOf(text.request, 'request'),
  ]);
  const definitions = definitionsOf(mapping, metrics, profiles, source);
  const tried = mapping.good.length > 0 ? await tryMapping(definitions, now, source?.fetch) : null;
  const mappingFindings = tried
    ? [...findingsIn(tried, definitions.mapping), ...doubtsAbout(definitions.mapping, definitions)]
    : [];
  const metricFindings = await Promise.all(
    metrics.good.map((each) => judgeMetric(definitions.metrics[(each as Metric).name], definitions))
  );
  const profileFindings = profiles.good.map((each) => judgeProfile(each as Profile, definitions));
  const requestFindings = await Promise.all(request.good.map((each) => judgeAsked(each as Asked, definitions, now)));
  return {
    files: [
      reportOf(mapping, mappingFindings),
      reportOf(metrics, metricFindings.flat()),
      reportOf(profiles, profileFindings.flat()),
      reportOf(request, requestFindings.flat()),
    ].filter(({ file }) => file !== ''),
    entities: tried?.entities ?? [],
  };
}

/** A file's things that are of their schema, and what is wrong with the others. */
interface FileRead {
  file: string;
  kind: SchemaName;
  good: readonly unknown[];
  findings: readonly Finding[];
}

async function fileOf(file: string | undefined, kind: SchemaName): Promise<FileRead> {
  if (file === undefined) {
    return { file: '', kind, good: [], findings: [] };
  }
  const data = await readData(file);
  const things = kind === 'metric' || kind === 'profile' ? asList(data) : [data];
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
  mapping: FileRead,
  metrics: FileRead,
  profiles: FileRead,
  source: OpenSource | null
): Definitions {
  const written = (mapping.good[0] as Mapping | undefined) ?? NO_MAPPING;
  return withOwn({
    metrics: metrics.good as Metric[],
    profiles: profiles.good as Profile[],
    mapping: source ? source.fit(written) : written,
    sources: sourcesOf(written, source ?? NOBODY),
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

function asText({ files, entities }: Judged, asked: boolean): string {
  const lines = [...files.flatMap(fileLines), ...entities.flatMap((entity) => entityLines(entity, asked))];
  return `${lines.join('\n')}\n`;
}

function asJson({ files, entities }: Judged): string {
  const told = files.map(({ file, kind, findings }) => ({
    file,
    kind,
    findings: findings.map(({ problem, formula }) => ({ ...problem.toJSON(), formula })),
  }));
  const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());
  const reports = entities.map((entity) => ({ ...entity, from: iso(entity.from), to: iso(entity.to) }));
  const ok = !files.some(({ findings }) => findings.some(isError));
  return `${JSON.stringify({ version: 1, ok, files: told, entities: reports }, null, 2)}\n`;
}
