import type { DataFrame } from '@grafana/data';
import { type Result, Problem } from '../model';

/** A result as it stands in `meta.custom.boardroom`: the same, with its problems as plain data, so that snapshots keep it. */
export type Evidence = WithPlainProblems<Result>;
type WithPlainProblems<R> = R extends Result ? Omit<R, 'problems'> & { problems: PlainProblem[] } : never;
type PlainProblem = ReturnType<Problem['toJSON']>;

export type ReadEvidence = { kind: 'none' } | { kind: 'newer'; version: unknown } | { kind: 'result'; result: Result };

export function evidenceOf(result: Result): Evidence {
  return { ...result, problems: result.problems.map((problem) => problem.toJSON()) };
}

/** The result that the datasource laid in the frame, if it is still there and we know its version. */
export function readEvidence(frame: DataFrame): ReadEvidence {
  const stored: unknown = frame.meta?.custom?.boardroom;
  if (!isObject(stored)) {
    return { kind: 'none' };
  }
  if (stored.version !== 1) {
    return { kind: 'newer', version: stored.version };
  }
  return { kind: 'result', result: revive(stored as unknown as Evidence) };
}

function revive(evidence: Evidence): Result {
  const problems = evidence.problems.map(({ kind, message, ...rest }) => new Problem(kind, message, rest));
  return { ...evidence, problems } as Result;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
