import type { Reached } from './reach';
import type { Step, Want, Work } from './step';

/** What courses that go side by side still want, all at once; null where each has come to its end. */
export function allToDo(steps: ReadonlyArray<Step<Reached, never>>): Step<never> | null {
  const wants = steps.flatMap((step): readonly Want[] => (step.kind === 'fetch' ? step.wants : []));
  if (wants.length > 0) {
    return { kind: 'fetch', wants: [...new Map(wants.map((want) => [want.id, want])).values()] };
  }
  const works = steps.flatMap((step): readonly Work[] => (step.kind === 'compute' ? step.works : []));
  return works.length > 0 ? { kind: 'compute', works } : null;
}

/** What came of a course; nothing while it is on its way. */
export function reachedBy(step: Step<Reached, never>): Reached[] {
  return step.kind === 'result' ? [step.result] : [];
}
