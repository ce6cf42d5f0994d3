import type { Columns, Problem } from '../model';

import type { Street, Want, Work } from './step';

/** Walks a street to its end in one go, for hosts without a screen: the caller only says how to fetch. */
export async function runStreet<R>(street: Street<R>, fetch: (want: Want) => Promise<Columns | Problem>): Promise<R> {
  const received = new Map<string, Columns | Problem>();
  for (;;) {
    const step = street(received);
    if (step.kind === 'result') {
      return step.result;
    }
    if (step.kind === 'fetch') {
      const answers = await Promise.all(step.wants.map(async (want) => [want.id, await fetch(want)] as const));
      answers.forEach(([id, answer]) => received.set(id, answer));
    } else {
      worked(step.works, received);
    }
  }
}

/** What a street asks for first; nothing where it comes to its end without. */
export function firstWants(street: Street<unknown>): readonly Want[] {
  const received = new Map<string, Columns | Problem>();
  for (;;) {
    const step = street(received);
    if (step.kind !== 'compute') {
      return step.kind === 'fetch' ? step.wants : [];
    }
    worked(step.works, received);
  }
}

function worked(works: readonly Work[], received: Map<string, Columns | Problem>): void {
  works.forEach(({ id, run }) => received.set(id, toEnd(run())));
}

function toEnd<T>(work: Generator<void, T, void>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) {
      return value;
    }
  }
}
