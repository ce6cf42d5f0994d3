import { defer, of, reduce, switchMap, type Observable } from 'rxjs';
import type { Received, Step, Street, Want } from '../answer/step';
import { Problem, type Columns } from '../model';
import type { Delivered } from './delegate';
import { inSlices, type SliceOptions } from './slices';

/** What a street needs from its host. */
export interface Host extends SliceOptions {
  ask: (wants: readonly Want[]) => Observable<Delivered>;
}

/** Walks a street to its end: fetches what it wants, computes in slices, asks it again. Unsubscribing stops all of it. */
export function walk<R>(street: Street<R>, host: Host, received: Received = new Map()): Observable<R> {
  return defer(() => {
    const step = street(received);
    if (step.kind === 'result') {
      return of(step.result);
    }
    return deliveries(step, host, received).pipe(
      reduce((all, { id, answer }) => all.set(id, answer), new Map<string, Columns | Problem>(received)),
      switchMap((more) => walk(street, host, more))
    );
  });
}

type Errand = Exclude<Step<unknown>, { kind: 'result' }>;

function deliveries(step: Errand, host: Host, received: Received): Observable<Delivered> {
  return step.kind === 'fetch' ? host.ask(news(step.wants, received)) : inSlices(news(step.works, received), host);
}

/** A street that asks for nothing but what it has would be walked for ever. */
function news<T extends { id: string }>(asked: readonly T[], received: Received): T[] {
  const open = asked.filter(({ id }) => !received.has(id));
  if (open.length === 0) {
    throw new Problem('invalid', `the answer asks again for what it has: ${asked.map(({ id }) => id).join(', ')}`);
  }
  return open;
}
