import { Observable } from 'rxjs';
import type { Answered, Question } from '../../boot';

export interface Refusal {
  status: number;
  message: string;
}

/** One statement to the server. Unsubscribing lets go of the request. */
export function ask(question: Question): Observable<Answered | Refusal> {
  return new Observable((observer) => {
    const leaving = new AbortController();
    post(question, leaving.signal).then(
      (reply) => {
        observer.next(reply);
        observer.complete();
      },
      (error) => leaving.signal.aborted || observer.error(error)
    );
    return () => leaving.abort();
  });
}

async function post(question: Question, signal: AbortSignal): Promise<Answered | Refusal> {
  const response = await fetch('/preview/query', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
    signal,
  });
  const body = await response.json();
  return response.ok ? body : { status: response.status, message: body.message };
}
