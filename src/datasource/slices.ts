import { Observable } from 'rxjs';
import type { Work } from '../answer/step';
import { problemFrom } from '../model';
import type { Delivered } from './delegate';

/** One frame of a 60 Hz screen is 16 ms; the rest is for the page. */
const SLICE_MS = 12;

export interface SliceOptions {
  sliceMs?: number;
  clock?: () => number;
  /** Gives the page its turn, then calls back. */
  breathe?: (turn: () => void) => void;
}

/** Runs computations one after another, in slices, so that the page stays alive. Unsubscribing stops them at the next breath. */
export function inSlices(
  works: readonly Work[],
  { sliceMs = SLICE_MS, clock = () => performance.now(), breathe = nextTask }: SliceOptions = {}
): Observable<Delivered> {
  return new Observable((subscriber) => {
    const steps = oneAfterAnother(works);
    const turn = () => {
      const until = clock() + sliceMs;
      while (!subscriber.closed) {
        const { done, value } = steps.next();
        if (done) {
          subscriber.complete();
          return;
        }
        if (value) {
          subscriber.next(value);
        }
        if (clock() >= until) {
          breathe(turn);
          return;
        }
      }
    };
    turn();
    return () => void steps.return();
  });
}

/** Yields nothing where there is a chance to breathe, and each answer as it is ready. */
function* oneAfterAnother(works: readonly Work[]): Generator<Delivered | void, void, void> {
  for (const { id, run } of works) {
    try {
      yield { id, answer: yield* run() };
    } catch (thrown) {
      yield { id, answer: problemFrom(thrown) };
    }
  }
}

/** A message comes back at once, where a timer inside a timer is held for 4 ms. */
function nextTask(turn: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    turn();
  };
  port2.postMessage(undefined);
}
