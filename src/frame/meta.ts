import type { QueryResultMeta, QueryResultMetaNotice } from '@grafana/data';
import type { Problem, Result, Trace } from '../model';
import { evidenceOf } from './evidence';

/** Answers whose panels tell beside their figures, or in their evidence, what is left out or not measured: a mark that always stands is read by nobody. */
const TELLS: ReadonlySet<Result['answer']> = new Set([
  'scorecard',
  'drivers',
  'retention',
  'climate',
  'signals',
  'live',
]);

/** What every frame of ours carries besides its columns. */
export function metaOf(result: Result): QueryResultMeta {
  return {
    typeVersion: [0, 1],
    custom: { boardroom: evidenceOf(result) },
    executedQueryString: result.traces.map(inspected).join('\n\n'),
    notices: result.problems.filter(({ severity }) => severity !== 'info' || !TELLS.has(result.answer)).map(notice),
  };
}

function inspected({ source, mapping, statement, rows }: Trace): string {
  return `-- ${source}, mapping ${mapping}: ${rows} rows\n${statement}`;
}

function notice(problem: Problem): QueryResultMetaNotice {
  return { severity: problem.severity, text: problem.toLine() };
}
