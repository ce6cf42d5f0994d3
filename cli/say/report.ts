import type { EntityReport } from '../../src/answer';
import type { FileReport } from '../judge/finding';
import { findingLines } from './finding';

/** A file's judgement: good, or what is wrong. */
export function fileLines({ file, kind, findings }: FileReport): string[] {
  const errors = findings.filter(({ problem }) => problem.severity === 'error').length;
  const said = errors > 0 ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : 'good';
  return [`${file} (${kind}): ${said}`, ...findings.flatMap(findingLines).map((line) => `  ${line}`)];
}

/** What came of asking the source for an entity. */
export function entityLines(report: EntityReport, asked: boolean): string[] {
  const { entity, source, ok, fields, unavailable } = report;
  const works = fields.filter((field) => field.ok).map(({ field }) => field);
  const fails = fields.filter((field) => !field.ok).map(({ field }) => field);
  const head = asked ? `${entity} in ${source}: ${ok ? extent(report) : 'cannot be read'}` : entity;
  return [
    head,
    ...(works.length > 0 ? [`  fields: ${works.join(', ')}`] : []),
    ...(fails.length > 0 ? [`  failing: ${fails.join(', ')}`] : []),
    ...unavailable.map(({ metric, reason }) => `  without ${metric}: ${reason ?? 'a field is missing.'}`),
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
