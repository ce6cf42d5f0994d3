import { Problem } from '../model';
import type { SourceKind } from '../model';
import {
  BUCKET_COLUMN,
  doubtColumn,
  evenRuns,
  groupColumn,
  looksAmongAlike,
  needsExtent,
  readerFields,
  sequencesOf,
} from '../plan';
import type { Ask } from '../plan';

import { AggregateWriter } from './aggregate';
import { besideLayers } from './beside';
import type { TypedColumn } from './beside';
import { columnOf } from './dialect';
import type { Dialect } from './dialect';
import { DIALECTS } from './dialects';
import { write, writeCondition } from './expression';
import type { Surroundings } from './expression';
import { withLayers } from './layer';
import type { Layer } from './layer';
import type { CanonicalRows } from './layers';
import { onceParts, sumsPart } from './cells';
import { countedCells, limitedCells } from './limit';
import { linkKeys, linkLayers } from './links';
import { EXTENT, endField, extentBeside, extentLayers, rowLayers } from './rows';
import { sequenceLayers } from './sequence';

/** The dialect of a source. Throws a Problem for a source that only gives rows. */
export function dialectOf(kind: SourceKind): Dialect {
  if (kind === 'rows') {
    throw new Problem('invalid', 'This source runs no SQL.', { hint: 'Its rows are computed in the browser.' });
  }
  return DIALECTS[kind];
}

/** Whether a source of this kind can take a quantile as it is defined here. */
export function takesQuantiles(kind: SourceKind): boolean {
  return kind === 'rows' || DIALECTS[kind].quantile !== null;
}

/** An ask as one statement that gives cells: groups, bucket, aggregates. A person can run it by hand. */
export function statementFor(ask: Ask, dialect: Dialect): string {
  const { layers, parts } = writtenFor(ask, dialect);
  return withLayers(layers, limitedCells(parts, ask, dialect), dialect);
}

/** How many cells an ask would give: the same groups and buckets of the same rows, and no aggregate. */
export function countStatementFor(ask: Ask, dialect: Dialect): string {
  const { layers, parts } = writtenFor({ ...ask, aggregates: [] }, dialect);
  return withLayers(layers, countedCells(parts), dialect);
}

function writtenFor(ask: Ask, given: Dialect): { layers: Layer[]; parts: string[] } {
  const { entity } = ask.read;
  const dialect = isNamedAlike(ask) ? given : { ...given, schema: null };
  const rows = rowLayers(ask, dialect);
  const beside = besideLayers({ ask, dialect, from: entity.name, columns: columnsIn(rows, ask) });
  const looked = sequenceLayers(sequencesOf(ask), {
    dialect,
    from: beside.name,
    id: entity.id,
    at: entity.at ?? '',
    end: endField(ask.read),
    alike: looksAmongAlike(ask),
  });
  const [others, lasts] = [false, true].map((isLast) =>
    [...ask.links.values()]
      .filter(({ last }) => (last !== null && !('at' in last.within)) === isLast)
      .flatMap((link) => linkLayers(link, ask, dialect))
  );
  const extent = extentsOf(ask, dialect);
  const aggregates = new AggregateWriter(ask.read, dialect);
  const picked = pickedLayer(ask, rows.doubted, aggregates, {
    dialect,
    gapColumn: looked.gapColumn,
    untilColumn: beside.untilColumn,
    alias: looked.name,
  });
  const layers = [
    // They may read the very table whose name the layer of the own rows bears, so they stand before it.
    ...lasts,
    ...rows.layers,
    ...beside.layers,
    ...looked.layers,
    ...others,
    ...extent,
    picked,
    ...markedLayer(ask, aggregates, dialect),
  ];
  const cells = { ask, doubted: rows.doubted, aggregates, dialect };
  return { layers, parts: [sumsPart(cells, layers[layers.length - 1].name), ...onceParts(cells)] };
}

/** Whether a table is called like one of the statement's parts. */
function isNamedAlike({ read, links, besides }: Ask): boolean {
  const reads = [read, ...[...links.values()].map((link) => link.read), ...besides.values()];
  const parts = new Set([...reads.map(({ entity }) => entity.name), ...[...links.values()].map(({ name }) => name)]);
  return reads.some(({ mapping }) => mapping.table !== undefined && parts.has(mapping.table.toLowerCase()));
}

/** First and last instant of the rows' own entity, and of those that they look into, where any window must have passed. */
function extentsOf(ask: Ask, dialect: Dialect): Layer[] {
  const { asOf } = ask;
  const others = [...ask.besides].flatMap(([name, read]) => extentLayers({ read, asOf }, dialect, extentBeside(name)));
  return needsExtent(ask) ? [...extentLayers(ask, dialect), ...others] : [];
}

function extentNames(ask: Ask): string[] {
  return needsExtent(ask) ? [EXTENT, ...[...ask.besides.keys()].map((name) => extentBeside(name).layer)] : [];
}

function columnsIn({ doubted }: CanonicalRows, ask: Ask): TypedColumn[] {
  const fields = [...readerFields(ask)].map((name) => ({ name, type: ask.read.fields.get(name)!.type }));
  return [...fields, ...doubted.map((field) => ({ name: doubtColumn(field), type: 'boolean' as const }))];
}

/** The rows of the period that pass the filters, with their groups, their bucket and what each aggregate asks of them. */
function pickedLayer(ask: Ask, doubted: readonly string[], aggregates: AggregateWriter, around: Surroundings): Layer {
  const { entity } = ask.read;
  const { dialect } = around;
  const from = around.alias!;
  const column = (name: string) => columnOf(from, name, dialect);
  const groups = ask.groups.map(({ row }, index) => `${write(row, around)} AS ${groupColumn(index)}`);
  const marked = ask.aggregates.some(({ first }) => first && !first.settled);
  const order = marked
    ? [`${entity.at === null ? '0' : column(entity.at)} AS row_at`, `${column(entity.id)} AS row_id`]
    : [];
  const values = new Set(ask.aggregates.flatMap((aggregate) => aggregates.pickedColumns(aggregate, around)));
  const doubts = doubted.map((field) => column(doubtColumn(field)));
  const joins = [...ask.links.values()].map((link) => {
    const { there, here } = linkKeys(link, ask, dialect);
    return `\n  LEFT JOIN ${dialect.name(link.name)} ON ${there} = ${column(here)}`;
  });
  const extents = extentNames(ask).map((name) => `\n  CROSS JOIN ${dialect.name(name)}`);
  const columns = [...groups, `${bucketOf(ask, from, dialect)} AS ${BUCKET_COLUMN}`, ...order, ...values, ...doubts];
  return {
    name: 'picked',
    sql: `SELECT\n    ${columns.join(',\n    ')}\n  FROM ${dialect.name(from)}${[...joins, ...extents].join('')}${conditionsOf(ask, around)}${dialect.narrow}`,
  };
}

function conditionsOf(ask: Ask, around: Surroundings): string {
  const { at } = ask.read.entity;
  const time = at === null ? '' : columnOf(around.alias!, at, around.dialect);
  const range = at === null || !ask.period ? [] : [around.dialect.during(time, ask.period)];
  const conditions = [...range, ...ask.filters.map((filter) => writeCondition(filter, around))];
  return conditions.length > 0 ? `\n  WHERE ${conditions.join('\n    AND ')}` : '';
}

/** The bucket's index: one division per run of equal buckets, so that no database's calendar has a say. */
function bucketOf({ edges, read }: Ask, from: string, dialect: Dialect): string {
  if (edges.length === 0) {
    return '-1';
  }
  const at = columnOf(from, read.entity.at!, dialect);
  const runs = evenRuns(edges).map(({ index, start, length, end }) => ({
    end,
    sql: `${index === 0 ? '' : `${index} + `}${dialect.floor(`(${at} - ${start}) / ${length}`)}`,
  }));
  const steps = runs.slice(0, -1).map(({ end, sql }) => `WHEN ${at} < ${end} THEN ${sql}`);
  const last = runs[runs.length - 1].sql;
  return steps.length === 0 ? last : `CASE ${steps.join(' ')} ELSE ${last} END`;
}

function markedLayer(ask: Ask, aggregates: AggregateWriter, dialect: Dialect): Layer[] {
  const marks = new Set(
    ask.aggregates.map((aggregate) => aggregates.markColumn(aggregate)).filter((mark): mark is string => mark !== null)
  );
  return marks.size === 0
    ? []
    : [{ name: 'marked', sql: `SELECT\n    *,\n    ${[...marks].join(',\n    ')}\n  FROM ${dialect.name('picked')}` }];
}
