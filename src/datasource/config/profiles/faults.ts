import { profileFaults } from '../../../answer/profile-faults';
import type { Problem, Profile } from '../../../model';
import type { Vocabulary } from '../../types';

/** What is wrong with one profile, by where: `families.1.metrics.2.goalposts`. */
export type Faults = ReadonlyMap<string, Problem>;

/** Judged among the others of the house, for versions must not meet. */
export function faultsOf(profiles: readonly Profile[], index: number, vocabulary: Vocabulary): Faults {
  const own = `${index}.`;
  return new Map(
    profileFaults(profiles, vocabulary)
      .filter(({ path }) => path.startsWith(own))
      .map(({ path, problem }) => [path.slice(own.length), problem])
  );
}

/** What a field says under itself; warnings too, for this is where they can be heeded. */
export function faultAt(faults: Faults, path: string): string | undefined {
  const problem = faults.get(path);
  return problem && [problem.message, problem.hint].filter(Boolean).join(' ');
}

/** Warnings stop nobody. */
export function isSound(faults: Faults): boolean {
  return [...faults.values()].every(({ severity }) => severity !== 'error');
}
