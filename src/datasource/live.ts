import { forkJoin, map, of, switchMap, tap, type Observable } from 'rxjs';
import type { Kept, Live } from '../answer/live';
import { Problem, type Columns } from '../model';

/** So many questions are remembered, and so many cells of them in all: about 50 MB at most. */
const MOST_QUESTIONS = 64;
const MOST_CELLS = 500_000;

type Answer = Columns | Problem;

/** What is asked, and how a statement is sent. */
export interface LiveQuestion {
  /** The data source and the question, but for its period. */
  key: string;
  live: Live;
  whole: string;
  /** Asked past all that is kept. */
  anew: boolean;
  send: (statement: string) => Observable<Answer>;
}

/**
 * Cells of buckets that can change no more, by question: a refresh asks for the others only. One for an instance of the data source,
 * which is one viewer's browser; a changed mapping or metric is another question. The least recently asked are forgotten first.
 */
export class LiveCells {
  private readonly kept = new Map<string, Kept>();

  answer(question: LiveQuestion): Observable<Answer> {
    const { key, live, anew, send } = question;
    const kept = anew ? undefined : this.kept.get(key);
    const runs = live.runs(kept);
    if (!kept || runs === null) {
      return this.all(question);
    }
    const asked = runs.map((run) => send(live.statement(run)).pipe(map((cells) => ({ run, cells }))));
    return (asked.length === 0 ? of([]) : forkJoin(asked)).pipe(
      switchMap((parts) => {
        const failed = parts.find(({ cells }) => cells instanceof Problem || cells.truncated);
        if (failed) {
          return of(failed.cells);
        }
        const together = live.together(kept, parts as Parameters<Live['together']>[1]);
        return together === null ? this.all(question) : of(this.put(key, live, together, kept.wholeAt));
      })
    );
  }

  private all({ key, live, whole, send }: LiveQuestion): Observable<Answer> {
    return send(whole).pipe(
      tap((cells) => {
        if (!(cells instanceof Problem) && !cells.truncated) {
          this.put(key, live, cells, live.asOf);
        }
      })
    );
  }

  private put(key: string, live: Live, cells: Columns, wholeAt: number): Columns {
    this.kept.delete(key);
    if (cells.length > 0 && cells.length <= MOST_CELLS / 2) {
      this.kept.set(key, live.keep(cells, wholeAt));
    }
    this.forgetOldest();
    return cells;
  }

  private forgetOldest(): void {
    let cells = [...this.kept.values()].reduce((sum, each) => sum + each.cells.length, 0);
    for (const [key, each] of this.kept) {
      if (this.kept.size <= MOST_QUESTIONS && cells <= MOST_CELLS) {
        return;
      }
      this.kept.delete(key);
      cells -= each.cells.length;
    }
  }
}
