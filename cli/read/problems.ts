import { problemFrom } from '../../src/model';
import type { Problem } from '../../src/model';

/** What work came to, or what stopped it, as a value. */
export async function orProblem<T>(work: () => Promise<T>): Promise<T | Problem> {
  try {
    return await work();
  } catch (thrown) {
    return problemFrom(thrown);
  }
}
