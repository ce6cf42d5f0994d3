import type { EntityReport } from '../../src/answer';
import type { Judged } from '../judge/files';
import { isError } from '../judge/finding';
import type { FileReport } from '../judge/finding';
import { findingLines } from './finding';

/** For people. */
export function judgedText({ files, entities, fed }: Judged, asked: boolean): string {
  const lines = [
    ...files.flatMap(fileLines),
    ...entities.flatMap((entity) => entityLines(entity, asked)),
    ...(fed ? fedLines(fed) : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** For machines. */
export function judgedJson({ files, entities, fed }: Judged): string {
  const told = files.map(({ file, kind, findings }) => ({
    file,
    kind,
    findings: findings.map(({ problem, formula }) => ({ ...problem.toJSON(), formula })),
  }));
  const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());
  const reports = entities.map((entity) => ({ ...entity, from: iso(entity.from), to: iso(entity.to) }));
  const ok = !files.some(({ findings }) => findings.some(isError));
  return `${JSON.stringify({ version: 1, ok, files: told, entities: reports, metrics: fed?.metrics, lacks: fed?.lacks }, null, 2)}\n`;
}

/** A file's judgement: good, or what is wrong. */
function fileLines({ file, kind, findings }: FileReport): string[] {
  const errors = findings.filter(({ problem }) => problem.severity === 'error').length;
  const said = errors > 0 ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : 'good';
  return [`${file} (${kind}): ${said}`, ...findings.flatMap(findingLines).map((line) => `  ${line}`)];
}

/** What came of asking the source for an entity. */
function entityLines(report: EntityReport, asked: boolean): string[] {
  const { entity, source, ok, fields } = report;
  const works = fields.filter((field) => field.ok).map(({ field }) => field);
  const fails = fields.filter((field) => !field.ok).map(({ field }) => field);
  const head = asked ? `${entity} in ${source}: ${ok ? extent(report) : 'cannot be read'}` : entity;
  return [
    head,
    ...(works.length > 0 ? [`  fields: ${works.join(', ')}`] : []),
    ...(fails.length > 0 ? [`  failing: ${fails.join(', ')}`] : []),
  ];
}

/** How many metrics have what they need, and what the others wait for. */
function fedLines({ metrics: { all, fed }, lacks }: NonNullable<Judged['fed']>): string[] {
  const way = 'To have one of these, map what it needs; where there is no such thing, say so under "cannot".';
  return [
    `${fed} of ${all} metrics have what they need.`,
    ...lacks.map(({ sentence }) => `  ${sentence}`),
    ...(lacks.length > 0 ? [way] : []),
  ];
}

function extent({ rows, from, to }: EntityReport): string {
  const count =
    rows === null ? 'an unknown number of rows' : `${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'}`;
  return from === null || to === null ? count : `${count}, ${minute(from)} to ${minute(to)} UTC`;
}

function minute(instant: number): string {
  return new Date(instant).toISOString().slice(0, 16).replace('T', ' ');
}
