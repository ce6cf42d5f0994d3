import { forkJoin, map, of, switchMap, tap, type Observable } from 'rxjs';
import type { Kept, Keeping } from '../answer/keeping';
import { Problem, type Columns } from '../model';

/** So many questions are remembered, and so many cells of them in all: about 50 MB at most. */
const MOST_QUESTIONS = 64;
const MOST_CELLS = 500_000;

type Answer = Columns | Problem;

/** What is asked, and how a statement is sent. */
export interface KeptQuestion {
  /** The data source and the question, but for its period. */
  key: string;
  keeping: Keeping;
  whole: string;
  /** Asked past all that is kept. */
  anew: boolean;
  send: (statement: string) => Observable<Answer>;
}

/**
 * Cells of buckets that can change no more, by question: a refresh asks for the others only. One for an instance of the data source,
 * which is one viewer's browser; a changed mapping or metric is another question. The least recently asked are forgotten first.
 */
export class KeptCells {
  private readonly kept = new Map<string, Kept>();

  answer(question: KeptQuestion): Observable<Answer> {
    const { key, keeping, anew, send } = question;
    const kept = anew ? undefined : this.kept.get(key);
    const runs = keeping.runs(kept);
    if (!kept || runs === null) {
      return this.all(question);
    }
    const asked = runs.map((run) => send(keeping.statement(run)).pipe(map((cells) => ({ run, cells }))));
    return (asked.length === 0 ? of([]) : forkJoin(asked)).pipe(
      switchMap((parts) => {
        const failed = parts.find(({ cells }) => cells instanceof Problem || cells.truncated);
        if (failed) {
          return of(failed.cells);
        }
        const together = keeping.together(kept, parts as Parameters<Keeping['together']>[1]);
        return together === null ? this.all(question) : of(this.put(key, keeping, together, kept.wholeAt));
      })
    );
  }

  private all({ key, keeping, whole, send }: KeptQuestion): Observable<Answer> {
    return send(whole).pipe(
      tap((cells) => {
        if (!(cells instanceof Problem) && !cells.truncated) {
          this.put(key, keeping, cells, keeping.asOf);
        }
      })
    );
  }

  private put(key: string, keeping: Keeping, cells: Columns, wholeAt: number): Columns {
    this.kept.delete(key);
    if (cells.length > 0 && cells.length <= MOST_CELLS / 2) {
      this.kept.set(key, keeping.keep(cells, wholeAt));
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
