import { Problem, problemFrom } from '../../src/model';

/** Something about a file, and the formula that its span points into. */
export interface Finding {
  problem: Problem;
  formula?: string;
}

/** A file and what was found about it. */
export interface FileReport {
  file: string;
  kind: string;
  findings: readonly Finding[];
}

/** What went wrong while working, if anything. */
export function findingFrom(work: () => unknown, formula?: string): Finding[] {
  try {
    work();
    return [];
  } catch (thrown) {
    return [{ problem: problemFrom(thrown), formula }];
  }
}

export function refuse(message: string, hint?: string): Finding {
  return { problem: new Problem('invalid', message, { hint }) };
}

export function warn(message: string, hint?: string): Finding {
  return { problem: new Problem('invalid', message, { hint, severity: 'warning' }) };
}

export function isError({ problem }: Finding): boolean {
  return problem.severity === 'error';
}

/** The same findings, said of a thing inside a file that holds several. */
export function within(name: string, findings: readonly Finding[]): Finding[] {
  return findings.map(({ problem, ...rest }) => ({ ...rest, problem: problem.within({ metric: name }) }));
}
