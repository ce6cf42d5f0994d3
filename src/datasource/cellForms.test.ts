import { FieldType, toDataFrame } from '@grafana/data';
import { runStreet, street } from '../answer';
import { catalog } from '../catalog';
import type { Definitions, Mapping, MetricsResult, Request } from '../model';
import { columnsOf } from './frameColumns';
import { sourceKind } from './sourceKind';

const mapping: Mapping = {
  version: 1,
  name: 'forms',
  entities: {
    contact: {
      source: 'house',
      table: 'calls',
      fields: {
        id: { column: 'id' },
        started_at: { column: 'at', as: 'timestamp' },
        talk_s: { column: 'talk' },
        queue: { column: 'queue' },
      },
    },
  },
};

type Values = Readonly<Record<'g0' | 'bucket' | 'a0' | 'a1' | 'doubt_talk_s', unknown[]>>;

const asNumbers: Values = {
  g0: ['sales', null],
  bucket: [-1, -1],
  a0: [150.5, null],
  a1: [2, 1],
  doubt_talk_s: [0, 1],
};

/** Every value as its text: decimals and whole numbers of 64 bits, where a plugin does not know the type that its driver names. */
const asTexts = Object.fromEntries(
  Object.entries(asNumbers).map(([name, values]) => [
    name,
    values.map((value) => (value === null ? null : String(value))),
  ])
) as Values;

/*
 * How cells come. Nothing but numbers and texts is asked for: times as milliseconds, true and false as texts. Numbers
 * are taken to be numbers where nothing else is known, but came as texts from Athena (grafana/athena-datasource, issue 247) and from Trino
 * (trinodb/grafana-trino, issue 14).
 */
const FORMS: Array<[string, Values]> = [
  ['grafana-postgresql-datasource', asNumbers],
  ['mysql', asNumbers],
  ['mssql', asNumbers],
  ['motherduck-duckdb-datasource', asNumbers],
  ['frser-sqlite-datasource', asNumbers],
  ['grafana-clickhouse-datasource', asNumbers],
  ['trino-datasource', asNumbers],
  ['trino-datasource', asTexts],
  ['grafana-athena-datasource', asNumbers],
  ['grafana-athena-datasource', asTexts],
];

it.each(FORMS)('reads the cells of %s alike, whatever they come as (%#)', async (type, values) => {
  const definitions: Definitions = {
    ...catalog,
    mapping,
    sources: { house: { uid: 'house', name: 'House', kind: sourceKind(type) } },
  };
  const period = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2026, 1, 1) };
  const request: Request = {
    version: 1,
    answer: 'metrics',
    metrics: [{ name: 'talk', entity: 'contact', formula: 'sum(talk_s) / count()' }],
    groupBy: ['queue'],
    period,
    calendar: { zone: 'UTC', weekStart: 'monday' },
    now: period.to,
  };
  const fields = Object.entries(values).map(([name, column]) => {
    const isText = column.some((value) => typeof value === 'string');
    return { name, type: isText ? FieldType.string : FieldType.number, values: column };
  });
  const result = (await runStreet(street(request, definitions), async () =>
    columnsOf([toDataFrame({ fields })])
  )) as MetricsResult;
  expect(result.rows.map(({ group, values: [{ value }] }) => [group[0], value])).toEqual([
    ['sales', 75.25],
    [null, null],
  ]);
});
