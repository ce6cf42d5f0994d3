import {
  dateTime,
  type DataQueryError,
  type DataQueryRequest,
  type DataQueryResponseData,
  type DataSourceApi,
  type DataSourceInstanceSettings,
  type ScopedVars,
  type TestDataSourceResponse,
  type TimeRange,
} from '@grafana/data';
import { getDataSourceSrv, getTemplateSrv } from '@grafana/runtime';
import type { DataQuery } from '@grafana/schema';
import { catchError, defer, from, map, merge, of, switchMap, timeout, type Observable } from 'rxjs';
import type { Want } from '../answer/step';
import { Problem, problemFrom, type Columns, type Period, type Source } from '../model';
import { columnsOf } from './frameColumns';
import { lastPacket, type Gathered } from './lastPacket';
import type { KeptCells } from './keptCells';
import { demandQuiet } from './quiet';
import { refusal } from './refusal';
import type { Shelf } from './shelf';
import { OWN_TYPE, sourceKind } from './sourceKind';
import { statementTarget } from './targets';

/** What came back for one want. */
export interface Delivered {
  id: string;
  answer: Columns | Problem;
}

export interface DelegateOptions {
  shelf: Shelf<Columns | Problem>;
  /** Cells that can change no more, from one refresh to the next. */
  kept: KeptCells;
  timeoutMs: number;
}

/** Asks other data sources as the viewer. Answers come as they arrive; a failure is a Problem in the place of an answer. */
export function ask(
  wants: readonly Want[],
  request: DataQueryRequest,
  options: DelegateOptions
): Observable<Delivered> {
  return merge(
    ...wants.map((want) => answerTo(want, request, options).pipe(map((answer) => ({ id: want.id, answer }))))
  );
}

/** The data source that a mapping names, or undefined where this viewer has none of that uid. */
export function sourceOf(ref: string, scopedVars: ScopedVars): (Source & { typeName: string }) | undefined {
  const settings = settingsOf(uidOf(ref, scopedVars), scopedVars);
  return (
    settings && {
      uid: settings.uid,
      name: settings.name,
      kind: sourceKind(settings.type),
      typeName: settings.meta?.name ?? settings.type,
    }
  );
}

/** The data source's own Save & test. */
export async function testSource(ref: string): Promise<TestDataSourceResponse> {
  const source = await instanceOf(uidOf(ref, {}), {});
  return source.testDatasource();
}

function answerTo(want: Want, request: DataQueryRequest, options: DelegateOptions): Observable<Columns | Problem> {
  try {
    const settings = existing(want, request.scopedVars);
    const shared = (each: Want) =>
      options.shelf
        .share(`${settings.uid} ${questionOf(each, request)}`, request, () =>
          fetchFrom(settings, each, request, options.timeoutMs)
        )
        .pipe(map((answer) => forWant(answer, each, settings.name)));
    if (want.kind !== 'statement' || !want.keeping) {
      return shared(want);
    }
    const { keeping, statement } = want;
    return options.kept.answer({
      key: `${settings.uid} ${keeping.key}`,
      keeping,
      whole: statement,
      anew: request.skipQueryCache === true,
      send: (each) => shared({ ...want, statement: each }),
    });
  } catch (thrown) {
    return of(problemFrom(thrown, { mapping: want.mapping }));
  }
}

/** A statement is complete in itself, so neither the period nor the variables make it another question; for rows they do. Which of the columns are needed does not. */
function questionOf(want: Want, { scopedVars, range }: DataQueryRequest): string {
  if (want.kind === 'statement') {
    return want.statement;
  }
  const target = getTemplateSrv().replace(JSON.stringify(want.target), scopedVars);
  const { from, to } = want.period ?? { from: range.from.valueOf(), to: range.to.valueOf() };
  return `${target} ${from} ${to}`;
}

/** Refuses what could never answer before anything is sent. */
function existing(want: Want, scopedVars: ScopedVars): DataSourceInstanceSettings {
  const uid = uidOf(want.source, scopedVars);
  const settings = settingsOf(uid, scopedVars);
  if (!settings) {
    throw new Problem('source', `there is no data source with the uid "${uid}", or you may not see it`, {
      hint: `Pick another data source for ${want.mapping} in the settings of this data source.`,
    });
  }
  if (settings.type === OWN_TYPE) {
    throw new Problem(
      'invalid',
      `"${settings.name}" is a Customer Boardroom data source and holds no rows of its own`,
      {
        hint: `Pick the data source that holds ${want.mapping}.`,
      }
    );
  }
  return settings;
}

function fetchFrom(
  { uid, name }: DataSourceInstanceSettings,
  want: Want,
  request: DataQueryRequest,
  timeoutMs: number
): Observable<Columns | Problem> {
  const at = { source: name };
  return defer(() => instanceOf(uid, request.scopedVars)).pipe(
    // from() takes a Promise and an Observable alike, and passes our unsubscription on, which aborts the fetch.
    switchMap((source) => from(source.query(requestFor(source, want, request)))),
    lastPacket(),
    map(readable(at)),
    timeout({ first: timeoutMs, with: () => of(tooSlow(timeoutMs)) }),
    catchError((thrown: unknown) => of(refusal(thrown, at)))
  );
}

/** An answer may be shared by several mappings of one query: what each of them misses, and whose failure it is, is its own. */
function forWant(answer: Columns | Problem, want: Want, source: string): Columns | Problem {
  const told = answer instanceof Problem ? answer : complete(answer, want);
  return told instanceof Problem ? told.within({ source, mapping: want.mapping }) : told;
}

let serial = 0;

/** A request of our own: another id (an equal one would cancel the first), headers of our own (the backend client writes into them). */
function requestFor(source: DataSourceApi, want: Want, request: DataQueryRequest): DataQueryRequest {
  serial += 1;
  return {
    ...request,
    requestId: `boardroom-${serial}-${request.requestId}`,
    targets: [targetFor(source, want)],
    scopedVars: { ...request.scopedVars },
    headers: { ...request.headers },
    // The ad hoc filters are in the statement already; the rows of a source need names that only we know.
    filters: undefined,
    groupByKeys: undefined,
    ...(want.probe && { hideFromInspector: true }),
    ...(want.kind === 'rows' && want.period && { range: rangeOf(want.period) }),
  };
}

/** Looks ahead and back, and comparisons, need rows that the panel's own range does not show. */
function rangeOf({ from, to }: Period): TimeRange {
  const range = { from: dateTime(from), to: dateTime(to) };
  return { ...range, raw: range };
}

/** The target names its own data source: with our name in it, the backend client would skip variables and ask us instead. */
function targetFor(source: DataSourceApi, want: Want): DataQuery {
  const target = {
    ...(want.kind === 'statement' ? statementFor(source, want) : rowsFor(source, want)),
    refId: 'A',
    hide: false,
    datasource: { type: source.type, uid: source.uid },
  };
  if (want.kind === 'rows' && source.filterQuery?.(target) === false) {
    throw new Problem('invalid', `${source.name} would not run the query of ${want.mapping}`, {
      hint: 'Build the query in Explore first, then paste its JSON into the mapping.',
    });
  }
  return target;
}

function statementFor(source: DataSourceApi, want: Want & { kind: 'statement' }): Readonly<Record<string, unknown>> {
  const target = statementTarget(source.type, demandQuiet(want.statement));
  if (!target) {
    throw new Problem('unavailable', `statements cannot be sent to a data source of type ${source.type}`);
  }
  return target;
}

function rowsFor(source: DataSourceApi, want: Want & { kind: 'rows' }): Readonly<Record<string, unknown>> {
  if (Object.keys(want.target).every((key) => key === 'table')) {
    throw new Problem('unavailable', `a table cannot be read from a data source of type ${source.type} yet`, {
      hint: `Give the mapping of ${want.mapping} a query instead of a table, as that data source stores it.`,
    });
  }
  return want.target;
}

/** Backend sources report failures inside a packet that otherwise looks like success. */
function readable(at: { source: string }): (gathered: Gathered) => Columns | Problem {
  return ({ packets }) => {
    const responses = [...packets.values()];
    const [error] = responses.flatMap(errorsIn);
    if (error) {
      return refusal(error, at);
    }
    const data: DataQueryResponseData[] = responses.flatMap((response) => response.data);
    return columnsOf(data);
  };
}

/** Older data sources still use the one `error` of before. */
function errorsIn({ errors, error }: { errors?: DataQueryError[]; error?: DataQueryError }): DataQueryError[] {
  return errors ?? (error ? [error] : []);
}

/** No rows come without columns from Grafana's SQL sources, so only a table with columns can miss one. */
function complete(columns: Columns, want: Want): Columns | Problem {
  if (want.kind === 'statement' || columns.columns.length === 0) {
    return columns;
  }
  const names = columns.columns.map(({ name }) => name);
  const missing = want.columns.find((name) => !names.includes(name));
  return missing === undefined
    ? columns
    : new Problem('unknown', `column "${missing}" not found`, {
        at: { column: missing },
        hint: `The data source gives: ${names.join(', ')}.`,
      });
}

function tooSlow(timeoutMs: number): Problem {
  return new Problem('slow', `no answer within ${timeoutMs / 1000} s`, {
    hint: 'Ask for a shorter period, or raise the time limit in the settings of this data source.',
  });
}

/** A mapping may name its data source by a variable of the dashboard. */
function uidOf(ref: string, scopedVars: ScopedVars): string {
  const chosen: string[] = [];
  const replaced = getTemplateSrv().replace(ref, scopedVars, (value: string | string[]) => {
    chosen.push(...[value].flat());
    return [value].flat().join();
  });
  if (chosen.length > 1) {
    throw new Problem('invalid', `${ref} names ${chosen.length} data sources`, {
      hint: 'Choose one: rows of several data sources cannot be told apart.',
    });
  }
  return replaced;
}

// Grafana is moving from this service to functions of @grafana/runtime; only the two functions below know.
function settingsOf(uid: string, scopedVars: ScopedVars): DataSourceInstanceSettings | undefined {
  return getDataSourceSrv().getInstanceSettings({ uid }, scopedVars);
}

function instanceOf(uid: string, scopedVars: ScopedVars): Promise<DataSourceApi> {
  return getDataSourceSrv().get({ uid }, scopedVars);
}
