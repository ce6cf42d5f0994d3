import { forkJoin, map, of, switchMap, tap, type Observable } from 'rxjs';
import type { Kept, Keeping } from '../answer/keeping';
import { Problem, type Columns } from '../model';

/** So many stretches of time are remembered, and so many cells of them in all: about 50 MB at most. */
const MOST_STRETCHES = 256;
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

/** What is kept of a question over one stretch of time. A question may have several: the last week and the last month, or this hour in each of the past weeks. */
interface Stretch {
  key: string;
  kept: Kept;
}

/**
 * Cells of buckets that can change no more, by question: a refresh asks for the others only. One for an instance of the data source,
 * which is one viewer's browser; a changed mapping or metric is another question. The least recently asked are forgotten first.
 */
export class KeptCells {
  /** The least recently asked first. */
  private stretches: readonly Stretch[] = [];

  answer(question: KeptQuestion): Observable<Answer> {
    const { keeping, anew, send } = question;
    const kept = anew ? undefined : this.nearest(question)?.kept;
    const runs = kept && keeping.runs(kept);
    if (!kept || !runs) {
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
        return together === null ? this.all(question) : of(this.put(question, together, kept.wholeAt));
      })
    );
  }

  private all(question: KeptQuestion): Observable<Answer> {
    return question.send(question.whole).pipe(
      tap((cells) => {
        if (!(cells instanceof Problem) && !cells.truncated) {
          this.put(question, cells, question.keeping.now);
        }
      })
    );
  }

  /** The stretch that shares most buckets with what is asked; of several the one that was asked whole last. */
  private nearest({ key, keeping }: KeptQuestion): Stretch | null {
    const sharing = this.stretches
      .filter((each) => each.key === key)
      .map((stretch) => ({ stretch, shared: keeping.shared(stretch.kept), at: stretch.kept.wholeAt }))
      .filter(({ shared }) => shared > 0);
    return sharing.sort((a, b) => b.shared - a.shared || b.at - a.at)[0]?.stretch ?? null;
  }

  /** In the place of what it outdates, but for what was asked whole since. */
  private put({ key, keeping }: KeptQuestion, cells: Columns, wholeAt: number): Columns {
    const kept = keeping.keep(cells, wholeAt);
    const isWorthIt = kept.settled.size > 0 && cells.length <= MOST_CELLS / 2;
    this.stretches = newest([
      ...this.stretches.filter(
        (each) => each.key !== key || each.kept.wholeAt > wholeAt || !keeping.outdates(each.kept)
      ),
      ...(isWorthIt ? [{ key, kept }] : []),
    ]);
    return cells;
  }
}

/** As many of the last as may be remembered. */
function newest(stretches: readonly Stretch[]): Stretch[] {
  const sizes = stretches.map(({ kept }) => kept.cells.length);
  let cells = sizes.reduce((sum, size) => sum + size, 0);
  let first = 0;
  while (stretches.length - first > MOST_STRETCHES || cells > MOST_CELLS) {
    cells -= sizes[first];
    first += 1;
  }
  return stretches.slice(first);
}
