import { defer, finalize, NEVER, of, ReplaySubject, share, tap, type Observable } from 'rxjs';

/*
 * Panels of one dashboard ask the same things at the same moment, and should fetch once. Yet someone who presses the
 * refresh button wants to see new figures. Grafana tells a data source about neither, but this much is sure: in one
 * refresh, each panel asks once. So an answer is shared with other panels while it is under way and for a few seconds
 * after (`keepMs`, about the shortest refresh interval), and the same panel asking the same thing again, with another
 * `requestId` or `startTime`, is a refresh: it fetches anew, and the other panels of that refresh share the new answer.
 * Where no panel is named (Explore, variables), one refresh means: started within a second.
 * `skipQueryCache` shares only with answers that were themselves fetched past the cache.
 */
const KEEP_MS = 5000;
const SAME_MOMENT_MS = 1000;
const SIZE = 32;

/** Who asks, as far as Grafana says. */
export interface Asking {
  requestId: string;
  startTime: number;
  panelId?: number;
  dashboardUID?: string;
  skipQueryCache?: boolean;
}

interface Entry<A> {
  answer: Observable<A>;
  startTime: number;
  pastCache: boolean;
  /** Panel -> the asking that it was part of. */
  askers: Map<string, string>;
}

/** Answers that are under way or fresh, by question. */
export class Shelf<A> {
  private readonly entries = new Map<string, Entry<A>>();

  constructor(private readonly keepMs = KEEP_MS) {}

  /** The answer of an equal question that is under way or fresh, or else a new one. Unsubscribing everyone aborts it. */
  share(key: string, asking: Asking, fetch: () => Observable<A>): Observable<A> {
    const found = this.entries.get(key);
    const entry = found && mayShare(found, asking) ? found : this.put(key, asking, fetch);
    const panel = panelOf(asking);
    if (panel !== undefined) {
      entry.askers.set(panel, identity(asking));
    }
    return entry.answer;
  }

  private put(key: string, asking: Asking, fetch: () => Observable<A>): Entry<A> {
    let answered = false;
    const answer = defer(fetch).pipe(
      tap(() => (answered = true)),
      finalize(() => this.settle(key, entry)),
      // Whoever has the answer may leave before it completes; only with no answer yet does the last to leave abort.
      share({
        connector: () => new ReplaySubject<A>(1),
        resetOnComplete: false,
        resetOnRefCountZero: () => (answered ? NEVER : of(true)),
      })
    );
    const entry: Entry<A> = {
      answer,
      startTime: asking.startTime,
      pastCache: asking.skipQueryCache === true,
      askers: new Map(),
    };
    this.entries.delete(key);
    this.entries.set(key, entry);
    this.dropOldest();
    return entry;
  }

  private settle(key: string, entry: Entry<A>): void {
    setTimeout(() => {
      if (this.entries.get(key) === entry) {
        this.entries.delete(key);
      }
    }, this.keepMs);
  }

  private dropOldest(): void {
    const [oldest] = this.entries.keys();
    if (this.entries.size > SIZE && oldest !== undefined) {
      this.entries.delete(oldest);
    }
  }
}

function mayShare<A>(entry: Entry<A>, asking: Asking): boolean {
  if (asking.skipQueryCache && !entry.pastCache) {
    return false;
  }
  const panel = panelOf(asking);
  if (panel === undefined) {
    return Math.abs(asking.startTime - entry.startTime) <= SAME_MOMENT_MS;
  }
  const earlier = entry.askers.get(panel);
  return earlier === undefined || earlier === identity(asking);
}

function panelOf({ dashboardUID, panelId }: Asking): string | undefined {
  return panelId === undefined ? undefined : `${dashboardUID ?? ''}/${panelId}`;
}

function identity({ requestId, startTime }: Asking): string {
  return `${requestId}@${startTime}`;
}
