import { sequencesIn } from '../formula';
import type { Row, SequenceRow } from '../formula';
import {
  BUCKET_COLUMN,
  FIRST_AT_COLUMN,
  LAST_AT_COLUMN,
  MOST_CELLS,
  existsOf,
  groupColumn,
  lookKey,
  needsExtent,
  rowsOf,
  tooManyCells,
} from '../plan';
import type { Ask } from '../plan';
import { noColumns } from '../model';
import type { Column, Columns } from '../model';

import { aggregated } from './aggregates';
import { firstBeside } from './beside';
import { cellsFor } from './cells';
import type { Cells } from './cells';
import { clockOf } from './clock';
import { combosOf } from './combos';
import type { Combos } from './combos';
import { Compiler } from './compile';
import type { Around, Look } from './compile';
import { extentOf } from './extent';
import type { Extent } from './extent';
import { linksFor } from './links';
import { load, wholeTexts } from './load';
import { lookFor } from './look';
import { besideFieldsOf, fieldsBehind, ownFieldsOf } from './needed';
import type { Bits, Codes } from './nodes';
import { tableFor } from './table';
import type { Table } from './table';
import type { NumberVector } from './vector';

/** The rows that an ask is about, by entity. */
export interface Sources {
  own: Columns;
  /** By link name. */
  links: ReadonlyMap<string, Columns>;
  /** By name of an entity that rows look into. */
  besides?: ReadonlyMap<string, Columns>;
}

/** Rows in, cells out. Yields every few milliseconds of work, so that a host can breathe. */
export function* runAsk(ask: Ask, sources: Sources): Generator<void, Columns, void> {
  const table = yield* tableFor(ask.read, sources.own);
  const names = ownFieldsOf(ask);
  yield* load(table, names, ask.asOf);
  const links = yield* linksFor(ask, table, sources.links);
  const looks = new Map<string, Look>();
  for (const [key, sequences] of sequencesByLook(ask)) {
    looks.set(key, yield* lookFor(sequences, table, ask.asOf));
  }
  const others = yield* othersFor(ask, sources);
  const besides = new Map<string, Float64Array>();
  for (const [key, exists] of existsOf(ask)) {
    besides.set(key, yield* firstBeside(exists, table, others.get(exists.entity)!, ask.asOf));
  }
  const around: Around = { table, asOf: ask.asOf, links, looks, besides };
  const extent = ask.read.entity.at === null ? null : yield* extentOf(table);
  const cells = yield* cellsOf(ask, around);
  if (cells.cells.count > MOST_CELLS) {
    throw tooManyCells(ask, cells.cells.count);
  }
  const doubted = doubtedFields(ask, names);
  const clock = needsExtent(ask) ? yield* clockOf(table, ask.asOf) : null;
  const given = { around, cells: cells.cells, combos: cells.combos, extent, others, clock, doubted };
  const values = yield* aggregated(ask, given);
  return output(ask, cells, { values, extent: needsExtent(ask) ? extent : null });
}

/** Sequences that look at the same other row are looked for together. */
function sequencesByLook(ask: Ask): Map<string, SequenceRow[]> {
  const found = new Map<string, SequenceRow[]>();
  for (const sequence of rowsOf(ask).flatMap(sequencesIn)) {
    const key = lookKey(sequence);
    found.set(key, [...(found.get(key) ?? []), sequence]);
  }
  return found;
}

/** Tables of the entities that rows look into, with their extents. */
function* othersFor(ask: Ask, { besides }: Sources): Generator<void, Map<string, Table>, void> {
  const others = new Map<string, Table>();
  for (const [name, read] of ask.besides) {
    const other = yield* tableFor(read, besides?.get(name) ?? noColumns);
    yield* load(other, besideFieldsOf(ask, read), ask.asOf);
    yield* extentOf(other);
    others.set(name, other);
  }
  return others;
}

/** Fields whose doubtful rows are counted: durations that come from columns, and the end. */
function doubtedFields({ read }: Ask, names: ReadonlySet<string>): string[] {
  const { at, end } = read.entity;
  return [...fieldsBehind(read, names)].filter((name) => {
    const field = read.fields.get(name);
    return (name === end && at !== null) || (field?.isDuration && field.origin.how === 'column');
  });
}

interface Named {
  cells: Cells;
  combos: Combos | null;
  groups: readonly Codes[];
}

function* cellsOf(ask: Ask, around: Around): Generator<void, Named, void> {
  const { table } = around;
  const { groups, combos } = yield* groupsOf(ask, around);
  const compiler = new Compiler(around);
  const { at } = ask.read.entity;
  const cells = yield* cellsFor({
    graph: compiler.graph,
    inside: insideOf(ask, compiler, table),
    combos,
    edges: ask.edges,
    times: at === null ? null : (table.vectors.get(at) as NumberVector).values,
    length: table.length,
  });
  return { cells, combos, groups };
}

/** The groups, and which of their combinations occur; kept with the table where they are plain fields of it. */
function* groupsOf(ask: Ask, around: Around): Generator<void, Omit<Named, 'cells'>, void> {
  const { table } = around;
  const compiler = new Compiler(around);
  const groups: Codes[] = [];
  for (const [index, { row }] of ask.groups.entries()) {
    groups.push(yield* groupCodes(row, index, { compiler, around }));
  }
  if (groups.length === 0) {
    return { groups, combos: null };
  }
  const isPlain = groups.every(({ whole: plain }) => plain) && ask.groups.every(({ row }) => row.kind === 'field');
  const key = JSON.stringify(ask.groups.map(({ row }) => row));
  const combos = (isPlain && table.combos.get(key)) || (yield* combosOf(groups, compiler.graph, table.length));
  if (isPlain) {
    table.combos.set(key, combos);
  }
  return { groups, combos };
}

/** A group by numbers is first written out as texts, so that it is known how many there are. */
function* groupCodes(
  row: Row,
  index: number,
  { compiler, around }: { compiler: Compiler; around: Around }
): Generator<void, Codes, void> {
  const type = compiler.typeOf(row);
  if (type === 'text' || type === 'boolean') {
    return compiler.codes(row);
  }
  const apart = new Compiler(around);
  const { codes, texts } = yield* wholeTexts(apart, apart.codes(row), around.table.length);
  return compiler.graph.leafCodes(`group ${index}`, codes, texts);
}

function insideOf({ read, period, filters }: Ask, compiler: Compiler, table: Table): Bits {
  const { graph } = compiler;
  const { at } = read.entity;
  let inside = graph.leafBits('exists', table.exists);
  if (at !== null && period !== null) {
    const time = compiler.numbers({ kind: 'field', link: null, name: at, type: 'instant' });
    const { first, last } = table.extent!;
    if (first !== null && first < period.from) {
      inside = graph.and(inside, graph.compare('>=', time, graph.constant(period.from)));
    }
    if (last !== null && last >= period.to) {
      inside = graph.and(inside, graph.compare('<', time, graph.constant(period.to)));
    }
  }
  return filters.reduce((bits, filter) => graph.and(bits, compiler.yes(filter)), inside);
}

function output(
  ask: Ask,
  { cells, combos, groups }: Named,
  { values, extent }: { values: ReadonlyMap<string, ArrayLike<number | null>>; extent: Extent | null }
): Columns {
  const single = ask.groups.length === 0 && ask.edges.length === 0;
  const shown = [...cells.present.keys()].filter((cell) => single || cells.present[cell] > 0);
  const kept = <T>(valueAt: (cell: number) => T): T[] => shown.map(valueAt);
  const columns: Column[] = [
    ...groups.map(({ texts }, index) => {
      const names = texts();
      const codes = combos!.groups[index];
      return { name: groupColumn(index), values: kept((cell) => names[codes[cells.combos[cell]]] ?? null) };
    }),
    { name: BUCKET_COLUMN, values: kept((cell) => cells.buckets[cell]) },
    ...[...values].map(([name, column]) => ({ name, values: kept((cell) => column[cell]) })),
    ...(extent
      ? [
          { name: FIRST_AT_COLUMN, values: kept(() => extent.first) },
          { name: LAST_AT_COLUMN, values: kept(() => extent.last) },
        ]
      : []),
  ];
  return { length: shown.length, columns };
}
