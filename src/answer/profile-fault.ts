import { Problem } from '../model';

/** Something wrong with one of several profiles, and where: `0.families.1.metrics.2.goalposts`. */
export interface ProfileFault {
  path: string;
  problem: Problem;
}

/** What `warns` is worth a thought and stops nobody. */
export function fault(
  path: string,
  message: string,
  { hint, warns = false }: { hint?: string; warns?: boolean } = {}
): ProfileFault {
  return { path, problem: new Problem('invalid', message, { hint, severity: warns ? 'warning' : 'error' }) };
}
