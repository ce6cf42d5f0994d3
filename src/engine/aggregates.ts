import { doubtColumn } from '../plan';
import type { Ask, AskAggregate } from '../plan';

import type { Cells } from './cells';
import type { Combos } from './combos';
import { Compiler } from './compile';
import type { Around } from './compile';
import { Counts } from './counts';
import type { Extent } from './extent';
import { Firsts } from './first';
import { wholeTexts } from './load';
import type { Bits, Numbers } from './nodes';
import { idsOf } from './order';
import { Values } from './quantile';
import { Extreme, ShortSum, Sum } from './sums';
import type { Collector } from './sums';
import type { Table } from './table';
import { eachBlock } from './vector';
import type { NumberVector } from './vector';

interface Given {
  around: Around;
  cells: Cells;
  combos: Combos | null;
  extent: Extent | null;
  /** Entities that rows look into. */
  others: ReadonlyMap<string, Table>;
  /** When rows start and end; only where aggregates wait for their window. */
  clock: Table['clock'];
  doubted: readonly string[];
}

type CellValues = Map<string, ArrayLike<number | null>>;

/** What each aggregate comes to, by column and cell, and how many doubtful rows each cell has. */
export function* aggregated(ask: Ask, given: Given): Generator<void, CellValues, void> {
  const { around, cells, doubted } = given;
  const chosen = yield* chosenRows(ask, given);
  const conditions = new Conditions(given);
  const { graph } = conditions.compiler;
  const counts = new Counts();
  const count = Math.max(1, cells.count);
  const results = ask.aggregates.map((aggregate) => {
    const mark = chosen.get(aggregate.column);
    const when = mark ? graph.leafBits(`chosen ${aggregate.column}`, mark) : conditions.of(aggregate);
    counts.want(when);
    return { aggregate, when, ...collectorFor(aggregate, when, { compiler: conditions.compiler, count }) };
  });
  const doubts = doubted.map((field) => {
    const doubtful = around.table.doubtful.get(field);
    const when = doubtful ? graph.and(conditions.inside, graph.leafBits(`doubt ${field}`, doubtful)) : graph.zeros;
    counts.want(when);
    return { field, when };
  });
  counts.begin(count);
  const collectors = results.map(({ collector }) => collector).filter((each): each is Collector => each !== null);
  yield* eachBlock(cells.cellOf.length, (start, rows) => {
    graph.run(start, rows);
    counts.add(start, rows, cells.cellOf);
    collectors.forEach((collector) => collector.add(start, rows, cells.cellOf));
  });
  yield* counts.finish();
  const values: CellValues = new Map();
  for (const { aggregate, when, finish } of results) {
    values.set(aggregate.column, yield* finish(counts.of(when)));
  }
  doubts.forEach(({ field, when }) => values.set(doubtColumn(field), counts.of(when)));
  return values;
}

interface Collecting {
  collector: Collector | null;
  /** From the counts of rows, the values. */
  finish: (counts: Int32Array) => Generator<void, ArrayLike<number | null>, void>;
}

function collectorFor(
  { need, argument }: AskAggregate,
  when: Bits,
  { compiler, count }: { compiler: Compiler; count: number }
): Collecting {
  const { name, share } = need.aggregate;
  if (name === 'count' || name === 'count_distinct') {
    return { collector: null, finish: asTheyAre };
  }
  const numbers: Numbers = compiler.numbers(argument!);
  if (name === 'quantile') {
    const collector = new Values(when, numbers);
    return { collector, finish: () => collector.quantiles(share!, count) };
  }
  const collector =
    name === 'sum' ? sumOf(when, numbers, count) : new Extreme(when, numbers, count, name === 'max' ? 1 : -1);
  return { collector, finish: (counts) => nullOfNothing(collector.totals, counts) };
}

function sumOf(when: Bits, numbers: Numbers, cells: number): Sum | ShortSum {
  return numbers.short ? new ShortSum(when, numbers.short.values, cells) : new Sum(when, numbers, cells);
}

function* asTheyAre(counts: Int32Array): Generator<void, ArrayLike<number | null>, void> {
  return counts;
}

/** Nothing is not zero. */
function* nullOfNothing(totals: Float64Array, counts: Int32Array): Generator<void, ArrayLike<number | null>, void> {
  return Array.from(totals, (total, cell) => (counts[cell] === 0 ? null : total));
}

/** For aggregates that count each value once, the rows that stand for their value. */
function* chosenRows(ask: Ask, given: Given): Generator<void, Map<string, Int32Array>, void> {
  const { around, cells, combos } = given;
  const { table, asOf } = around;
  const once = ask.aggregates.filter(({ first }) => first !== null);
  if (once.length === 0) {
    return new Map();
  }
  const conditions = new Conditions(given);
  const ids = yield* idsOf(table, asOf);
  const { at } = table.read.entity;
  const times = at === null ? null : (table.vectors.get(at) as NumberVector).values;
  const firsts = new Map<string, Firsts>();
  for (const aggregate of once) {
    const first = aggregate.first!;
    const apart = new Compiler(around);
    const by = yield* wholeTexts(apart, apart.codes(first.by), table.length);
    const when = conditions.of(aggregate);
    firsts.set(aggregate.column, new Firsts({ first, by, when, cells, combos, times, ids }));
  }
  yield* eachBlock(table.length, (start, rows) => {
    conditions.compiler.graph.run(start, rows);
    firsts.forEach((each) => each.add(start, rows));
  });
  return new Map([...firsts].map(([column, { marked }]) => [column, marked]));
}

/** Which rows an aggregate counts. */
class Conditions {
  readonly compiler: Compiler;
  readonly inside: Bits;

  constructor(private readonly given: Given) {
    this.compiler = new Compiler(given.around);
    this.inside = this.compiler.graph.leafBits('inside', given.cells.inside);
  }

  of({ where, argument, need }: AskAggregate): Bits {
    const { compiler } = this;
    const { graph } = compiler;
    const parts = [
      this.inside,
      ...(where ? [compiler.yes(where)] : []),
      ...(argument ? [compiler.known(argument)] : []),
      ...(need.ahead > 0 ? [this.endsBefore(need)] : []),
      ...(need.back > 0 ? [this.startsAfter(need.back)] : []),
    ];
    return parts.reduce((bits, part) => graph.and(bits, part));
  }

  private endsBefore({ ahead, beside }: AskAggregate['need']): Bits {
    const { given, compiler } = this;
    const extents = [given.extent, ...beside.map((name) => given.others.get(name)!.extent)];
    const limit = Math.min(...extents.map((extent) => extent?.last ?? NaN)) - ahead * 1000;
    return compiler.graph.compareLeaf('<=', 'ends', given.clock!.ends, this.ticks(limit));
  }

  private startsAfter(seconds: number): Bits {
    const { given, compiler } = this;
    const limit = (given.extent?.first ?? NaN) + seconds * 1000;
    return compiler.graph.compareLeaf('>=', 'starts', given.clock!.starts, this.ticks(limit));
  }

  private ticks(instant: number): number {
    const { unit, base } = this.given.clock!;
    return instant / unit - base;
  }
}
