import {
  DataQueryErrorType,
  LoadingState,
  type DataFrame,
  type DataQueryError,
  type DataQueryResponse,
} from '@grafana/data';
import { combineLatest, map, startWith, type Observable } from 'rxjs';
import type { Problem } from '../model';

/** What one query of a panel came to. */
export interface Answered {
  frames: DataFrame[];
  errors: DataQueryError[];
  /** False while there is more to come. */
  isWhole: boolean;
}

/** One packet for all queries of a panel, sent again whenever one of them is ready: none waits for, or blanks, the others. */
export function together(answers: ReadonlyArray<Observable<Answered>>): Observable<DataQueryResponse> {
  const waiting = answers.map((answer) => answer.pipe(startWith(null)));
  return combineLatest(waiting).pipe(map(packet));
}

function packet(answers: ReadonlyArray<Answered | null>): DataQueryResponse {
  const ready = answers.filter((answer) => answer !== null);
  const errors = ready.flatMap((answer) => answer.errors);
  const done = ready.length === answers.length && ready.every(({ isWhole }) => isWhole);
  return {
    // One key: each packet replaces the one before.
    key: 'boardroom',
    data: ready.flatMap(({ frames }) => frames),
    ...(errors.length > 0 && { errors }),
    state: done ? (errors.length > 0 ? LoadingState.Error : LoadingState.Done) : LoadingState.Loading,
  };
}

const STATUS: Partial<Record<Problem['kind'], number>> = { denied: 403, slow: 504, unknown: 400, invalid: 400 };

/** A problem as Grafana shows errors of a query. */
export function errorOf(problem: Problem, refId: string): DataQueryError {
  return {
    refId,
    message: problem.toLine(),
    status: STATUS[problem.kind] ?? 500,
    statusText: problem.kind,
    ...(problem.kind === 'slow' && { type: DataQueryErrorType.Timeout }),
  };
}
