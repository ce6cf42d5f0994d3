import type { Problem } from '../../src/model';

/** A problem as a line for a terminal; a warning says that it is one. */
export function lineOf(problem: Problem): string {
  return `${problem.severity === 'error' ? '' : `${problem.severity}: `}${problem.toLine()}`;
}
