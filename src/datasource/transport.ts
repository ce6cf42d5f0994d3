import {
  catchError,
  connect,
  defer,
  EMPTY,
  map,
  merge,
  of,
  reduce,
  switchMap,
  takeUntil,
  timer,
  type Observable,
} from 'rxjs';
import type { Received, Step, Street, Want } from '../answer/step';
import { Problem, type Columns } from '../model';
import type { Delivered } from './delegate';
import { inSlices, type SliceOptions } from './slices';

/** What a street needs from its host. */
export interface Host extends SliceOptions {
  ask: (wants: readonly Want[]) => Observable<Delivered>;
  /** What is computed sooner is not answered twice: a figure that changes its look at once would only flicker. */
  patienceMs?: number;
}

/** An answer, and whether it is the whole of it or only what could be said so far. */
export interface Told<R> {
  result: R;
  isWhole: boolean;
}

const PATIENCE_MS = 150;

/** Walks a street to its end: fetches what it wants, computes in slices, asks it again. Unsubscribing stops all of it. */
export function walk<R>(street: Street<R>, host: Host, received: Received = new Map()): Observable<Told<R>> {
  return defer(() => {
    const step = street(received);
    if (step.kind === 'result') {
      return of({ result: step.result, isWhole: true });
    }
    return deliveries(step, host, received).pipe(
      reduce((all, { id, answer }) => all.set(id, answer), new Map<string, Columns | Problem>(received)),
      switchMap((more) => walk(street, host, more)),
      connect((rest) => merge(rest, sofarOf(step, host).pipe(takeUntil(rest))))
    );
  });
}

/** What a step can say while it is computed, once that takes longer than one likes to wait. */
function sofarOf<R>(step: Errand<R>, { patienceMs = PATIENCE_MS }: Host): Observable<Told<R>> {
  if (step.kind === 'fetch' || !step.sofar) {
    return EMPTY;
  }
  const { sofar } = step;
  return timer(patienceMs).pipe(
    map(() => ({ result: sofar(), isWhole: false })),
    // Whatever stops it will be told with the whole answer.
    catchError(() => EMPTY)
  );
}

type Errand<R> = Exclude<Step<R>, { kind: 'result' }>;

function deliveries(step: Errand<unknown>, host: Host, received: Received): Observable<Delivered> {
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
