import type { Problem } from '../model';

/** What several parts of an answer have to tell alike, told once. */
export function once(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problem.toLine(), problem])).values()];
}
