import type { QueryResultMeta, QueryResultMetaNotice } from '@grafana/data';
import type { Problem, Result, Trace } from '../model';
import { evidenceOf } from './evidence';

/** What every frame of ours carries besides its columns. */
export function metaOf(result: Result): QueryResultMeta {
  return {
    typeVersion: [0, 1],
    custom: { boardroom: evidenceOf(result) },
    executedQueryString: result.traces.map(inspected).join('\n\n'),
    notices: result.problems.map(notice),
  };
}

function inspected({ source, mapping, statement, rows }: Trace): string {
  return `-- ${source}, mapping ${mapping}: ${rows} rows\n${statement}`;
}

function notice(problem: Problem): QueryResultMetaNotice {
  return { severity: problem.severity, text: problem.toLine() };
}
