import type { TestDataSourceResponse } from '@grafana/data';
import type { EntityReport, MappingReport } from '../answer/step';
import type { Problem } from '../model';

/** A data source that a mapping names, and what its own test said. */
export interface TestedSource {
  /** As the mapping names it: a uid, or a variable. */
  ref: string;
  uid: string;
  name: string;
  typeName: string;
  problem?: Problem;
}

/** What Save & test says: which rows were found where, and every field that cannot be read. */
export function testResponse(report: MappingReport, sources: readonly TestedSource[]): TestDataSourceResponse {
  const refused = sources
    .filter(({ problem }) => problem)
    .map((source) => `${nameOf(source)}: ${source.problem?.toLine()}`);
  const told = sources.flatMap((source) => sentencesOf(source, report.entities));
  const general = report.problems.filter(isError).map((problem) => problem.toLine());
  const works = refused.length + general.length === 0 && report.entities.every(({ ok }) => ok);
  return {
    status: works ? 'success' : 'error',
    message: [...refused, ...told, ...(works ? [fedOf(report)] : []), ...general].join(' '),
    details: { verboseMessage: [...report.entities.map(everyField), everyLack(report)].join('\n\n') },
  };
}

const isError = ({ severity }: Problem) => severity === 'error';
const nameOf = ({ name, typeName }: TestedSource) => `${name} (${typeName})`;

function sentencesOf(source: TestedSource, entities: readonly EntityReport[]): string[] {
  const names = [source.ref, source.uid, source.name];
  const here = entities.filter((entity) => names.includes(entity.source));
  return here.length === 0 ? [] : [`${nameOf(source)}: ${here.map(clause).join('; ')}.`];
}

function clause(report: EntityReport): string {
  const wrong = [...report.problems, ...report.fields.flatMap(({ problem }) => problem ?? [])].filter(isError);
  return report.ok
    ? `${report.entity} works${extent(report)}`
    : `${report.entity}: ${wrong.map(short).join(', ') || 'does not work'}`;
}

function extent({ rows, from, to }: EntityReport): string {
  const counted = rows === null ? '' : `, ${rows.toLocaleString('en')} rows`;
  return from === null || to === null ? counted : `${counted} from ${day(from)} to ${day(to)}`;
}

const day = (instant: number) => new Date(instant).toISOString().slice(0, 10);

function short({ message, hint }: Problem): string {
  return hint ? `${message} (${hint})` : message;
}

function everyField({ entity, fields, problems }: EntityReport): string {
  const lines = [
    ...problems.map((problem) => `  ${problem.toLine()}`),
    ...fields.map(({ field, ok, problem }) => `  ${field}: ${ok ? 'ok' : (problem?.message ?? 'cannot be read')}`),
  ];
  return [entity, ...lines].join('\n');
}

function fedOf({ metrics: { all, fed } }: MappingReport): string {
  return `${fed} of ${all} metrics have what they need.`;
}

function everyLack(report: MappingReport): string {
  return [fedOf(report), ...report.lacks.map(({ sentence }) => `  ${sentence}`)].join('\n');
}
