import type { Finding } from '../judge/finding';
import { lineOf } from './line';

/** A finding as lines: what is wrong, and a caret below the character of the formula where it is. */
export function findingLines({ problem, formula }: Finding): string[] {
  const line = problem.severity === 'error' ? `error: ${lineOf(problem)}` : lineOf(problem);
  const { span } = problem.at;
  return formula === undefined || !span ? [line] : [line, ...caretLines(formula, span).map((each) => `  ${each}`)];
}

/** The line of the formula that a span starts in, and carets under it. */
export function caretLines(formula: string, { start, end }: { start: number; end: number }): string[] {
  const from = formula.lastIndexOf('\n', start - 1) + 1;
  const next = formula.indexOf('\n', from);
  const line = formula.slice(from, next < 0 ? undefined : next);
  const length = Math.max(1, Math.min(end, from + line.length) - start);
  return [line, `${' '.repeat(start - from)}${'^'.repeat(length)}`];
}
