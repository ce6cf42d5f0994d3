import {
  type AdHocVariableFilter,
  type DataFrame,
  type DataQueryRequest,
  type DataQueryResponse,
  type DataSourceInstanceSettings,
  dateTime,
  type TimeRange,
  toCSV,
} from '@grafana/data';
import { from, lastValueFrom, type Observable, toArray } from 'rxjs';
import type { Database } from '../../databases';
import { BoardroomDataSource } from '../../src/datasource/datasource';
import { frame, grafanaHas, request } from '../../src/datasource/delegate.testkit';
import type { BoardroomOptions, BoardroomQuery } from '../../src/datasource/types';
import type { Columns, Mapping, Period, Query, SourceKind } from '../../src/model';
import { textOf } from '../engines/planted.testkit';

/** The plugin that a house of this database has in Grafana. */
const PLUGIN: Partial<Record<SourceKind, string>> = {
  duckdb: 'motherduck-duckdb-datasource',
  sqlite: 'frser-sqlite-datasource',
  postgres: 'grafana-postgresql-datasource',
  mysql: 'mysql',
  clickhouse: 'grafana-clickhouse-datasource',
};

/** What somebody does in Grafana: a panel's query, with the dashboard's range, variables and ad hoc filters. */
export interface Move {
  query: Partial<Query>;
  period: Period;
  variables?: Readonly<Record<string, string | string[]>>;
  adHoc?: AdHocVariableFilter[];
}

export interface Viewer {
  /** What the browser holds after a move: frames with all their meta, the same as CSV, links and errors, and what was asked of the source and came back. */
  seen(move: Move): Promise<string>;
  /** What variables, filters, editors and tests say. */
  listed(): Promise<string[]>;
}

/** Grafana with our data source in it, which asks one database as a viewer would. */
export function viewer(database: Database, mapping: Mapping, now: number): Viewer {
  const asked: Asked[] = [];
  grafanaHas([
    { uid: 'hr', name: 'Staff surveys', type: PLUGIN[database.kind], answer: (each) => ran(database, each, asked) },
  ]);
  const settings: Partial<DataSourceInstanceSettings<BoardroomOptions>> = {
    ...{ uid: 'boardroom', name: 'Boardroom', type: 'boardroom-cx-datasource', jsonData: { version: 1, mapping } },
  };
  const source = new BoardroomDataSource(settings as DataSourceInstanceSettings<BoardroomOptions>);
  const toldBy = (telling: () => Promise<unknown>): Promise<unknown> =>
    telling().catch((thrown: unknown) => ({ thrown: String(thrown), ...Object(thrown) }));
  const askedSoFar = () => [...new Set(asked.splice(0).map((each) => textOf(each)))].sort();
  return {
    seen: async (move) => {
      const told = await toldBy(async () => {
        const came = await lastValueFrom(source.query(requestOf(move, now)).pipe(toArray()));
        // What comes early says no more than what comes last, and comes only where a machine is slow.
        const packets = came.filter((packet) => !isEarly(packet));
        const frames: DataFrame[] = packets.flatMap(({ data }) => data);
        return { packets, csv: roundly(toCSV(frames)) };
      });
      return textOf({ told, asked: askedSoFar() });
    },
    listed: async () => {
      const ways = [
        ...LISTED.map((name) => () => source.metricFindQuery(name, { range: rangeOf(EVER) })),
        ...LISTED.map((key) => () => source.getTagValues({ key, filters: [], timeRange: rangeOf(EVER) })),
        () => source.getTagKeys(),
        () => source.getDrilldownsApplicability({ filters: LISTED.map((key) => ({ key, operator: '=', value: '1' })) }),
        () => source.unavailable(),
        () => source.testDatasource(),
      ];
      const told: string[] = [];
      for (const way of ways) {
        told.push(textOf(await toldBy(way)));
      }
      // All at the end: what was listed a while ago is asked again, and how long a while is, depends on the machine.
      return [...told, textOf({ asked: askedSoFar() })];
    },
  };
}

const isEarly = (packet: DataQueryResponse) => JSON.stringify(packet).includes('"early":true');

/** Databases add up in any order: see `textOf`. */
const roundly = (text: string) =>
  text.replace(/-?\d+\.\d{9,}/g, (digits) => String(Number(Number(digits).toPrecision(12))));

const EVER = { from: 0, to: Date.UTC(2026, 11, 31) };
const LISTED = ['site', 'team', 'agent', 'person', 'wave', 'item', 'score', 'kind', 'pulse score', "team' OR '1'='1"];

function requestOf({ query, period, variables = {}, adHoc }: Move, now: number): DataQueryRequest<BoardroomQuery> {
  return {
    ...request({ range: rangeOf(period), startTime: now, filters: adHoc }),
    scopedVars: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, { text: value, value }])),
    targets: [{ version: 1, answer: 'metrics', ...query, refId: 'A' }],
  };
}

function rangeOf({ from, to }: Period): TimeRange {
  const range = { from: dateTime(from), to: dateTime(to) };
  return { ...range, raw: range };
}

/** A statement, and the table that came back, as a browser's network log has them; what the database itself says of an error is not promised to be kept. */
interface Asked {
  statement: string;
  rows: readonly string[] | null;
}

/** Databases give rows in any order. */
function rowsOf({ columns, length }: Columns): string[] {
  return Array.from({ length }, (_, row) => textOf(columns.map(({ values }) => values[row]))).sort();
}

/** A backend source: what the database says, whole, in the error too. */
function ran(database: Database, { targets }: DataQueryRequest, asked: Asked[]): Observable<DataQueryResponse> {
  const [target] = targets as Array<{ rawSql?: string; queryText?: string }>;
  const statement = target.rawSql ?? target.queryText ?? '';
  return from(
    database.run(statement).then(
      (given) => {
        asked.push({ statement, rows: rowsOf(given) });
        return {
          data: [frame(Object.fromEntries(given.columns.map(({ name, values }) => [name, Array.from(values)])))],
        };
      },
      (thrown: unknown) => {
        asked.push({ statement, rows: null });
        return { data: [], errors: [{ status: 400, message: String(thrown) }] };
      }
    )
  );
}
