import {
  LoadingState,
  type DataFrame,
  type DataQueryRequest,
  type DataQueryResponse,
  type DataSourceApi,
  type PanelData,
} from '@grafana/data';
import { toDataQueryError } from '@grafana/runtime';
import { catchError, from, map, merge, of, ReplaySubject, scan, share, takeUntil, timer, type Observable } from 'rxjs';

type Query = DataSourceApi['query'];

/** After this long without an answer a panel shows that it is loading. */
const PATIENCE_MS = 200;

/** Asks a data source and gathers its packets into what panels draw, as Grafana's own runRequest does. */
export function runRequest(source: DataSourceApi, request: DataQueryRequest, query?: Query): Observable<PanelData> {
  const asked = { ...request, startTime: Date.now() };
  const blank: PanelData = { state: LoadingState.Loading, series: [], request: asked, timeRange: asked.range };
  const answers = packets(source, asked, query).pipe(
    scan(remember, new Map<string, DataQueryResponse>()),
    map((known) => panelData([...known.values()], blank)),
    catchError((error) =>
      of({ ...blank, state: LoadingState.Error, error: toDataQueryError(error), errors: [toDataQueryError(error)] })
    ),
    // Replayed, so that an answer which comes at once is not asked for twice.
    share({ connector: () => new ReplaySubject(), resetOnComplete: false, resetOnError: false })
  );
  return merge(
    timer(PATIENCE_MS).pipe(
      map(() => blank),
      takeUntil(answers)
    ),
    answers
  );
}

function packets(source: DataSourceApi, request: DataQueryRequest, query?: Query): Observable<DataQueryResponse> {
  const targets = request.targets
    .map((target) => ({ ...source.getDefaultQuery?.(request.app as never), ...target }))
    .filter((target) => source.filterQuery?.(target) ?? true);
  if (targets.length === 0) {
    return of({ data: [] });
  }
  return from((query ?? source.query).call(source, { ...request, targets }));
}

/** A later packet with the same key takes the place of the earlier one. */
function remember(known: Map<string, DataQueryResponse>, packet: DataQueryResponse) {
  return new Map(known).set(packet.key ?? packet.data[0]?.refId ?? 'A', packet);
}

function panelData(packets: DataQueryResponse[], blank: PanelData): PanelData {
  // Left as they came: variables get texts and values here, and panels make frames of the rest themselves.
  const frames: DataFrame[] = packets.flatMap(({ data }) => data);
  const errors = packets.flatMap((packet) => packet.errors ?? (packet.error ? [packet.error] : []));
  const isAnnotation = ({ meta }: DataFrame) => String(meta?.dataTopic) === 'annotations';
  return {
    ...blank,
    state: stateOf(packets, errors.length > 0),
    series: frames.filter((frame) => !isAnnotation(frame)),
    annotations: frames.filter(isAnnotation),
    ...(errors.length > 0 && { errors, error: errors[0] }),
    request: { ...blank.request, endTime: Date.now() } as DataQueryRequest,
  };
}

function stateOf(packets: DataQueryResponse[], failed: boolean): LoadingState {
  const states = packets.map(({ state }) => state ?? LoadingState.Done);
  if (failed) {
    return LoadingState.Error;
  }
  return states.find((state) => state !== LoadingState.Done) ?? LoadingState.Done;
}
