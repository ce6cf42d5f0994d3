import { LoadingState, type DataQueryResponse } from '@grafana/data';
import { debounce, defaultIfEmpty, NEVER, scan, take, timer, type Observable } from 'rxjs';

export interface Gathered {
  packets: ReadonlyMap<string, DataQueryResponse>;
  complete: boolean;
}

const SETTLE_MS = 100;
const nothingYet: Gathered = { packets: new Map(), complete: false };

/**
 * Packets of one key replace each other, and `Loading` announces more. A source that completes is done at once;
 * one that never completes (live, or another panel's data) is done when it has been still for a moment.
 */
export function lastPacket() {
  return (packets: Observable<DataQueryResponse>): Observable<Gathered> =>
    packets.pipe(
      scan(gather, nothingYet),
      debounce(({ complete }) => (complete ? timer(SETTLE_MS) : NEVER)),
      take(1),
      defaultIfEmpty(nothingYet)
    );
}

function gather({ packets }: Gathered, packet: DataQueryResponse): Gathered {
  const key = packet.key ?? 'A';
  return {
    packets: new Map(packets).set(key, packet),
    complete: packet.state !== LoadingState.Loading && packet.state !== LoadingState.NotStarted,
  };
}
