import type { AggregateName, Cells, NeededAggregate } from '../formula';
import { groupColumn } from '../plan';
import type { Ask, AskAggregate } from '../plan';

import type { Rows } from './places';
import { quantilesOf } from './spread';
import type { Counted } from './spread';

/** What one ask gave, and which of its rows serve the level and shape. */
export interface Served extends Rows {
  ask: Ask;
  quantiles: readonly NeededAggregate[];
  /** A column as numbers; NaN: not known. */
  numbersOf: (name: string) => Float64Array;
  /** All of its rows serve every level. */
  isWhole: boolean;
}

/** The rows that cells are made of, and the cell of each, one ask after the other. */
interface Table {
  served: readonly Served[];
  codes: Int32Array;
  /** Cells. */
  length: number;
  level: { depth: number; bucketed: boolean };
}

/** What stands behind columns that were made here. */
const tables = new WeakMap<Cells['columnOf'], Table>();

/** Columns of cells, each summed when it is asked for, once; out of those of finer cells where that gives the same. */
export function columnsIn(table: Table, finer: Cells | null): Cells['columnOf'] {
  const known = new Map<string, Float64Array>();
  const below = finer && belowOf(finer, table);
  const columnOf = (key: string) => {
    const column = known.get(key) ?? columnFor(key, table, below);
    known.set(key, column);
    return column;
  };
  tables.set(columnOf, table);
  return columnOf;
}

/** Cells one level down, and the cell above of each of them. */
interface Below {
  cells: Cells;
  table: Table;
  places: () => Int32Array;
}

function belowOf(cells: Cells, above: Table): Below | null {
  const table = tables.get(cells.columnOf);
  let places: Int32Array | undefined;
  return table ? { cells, table, places: () => (places ??= placesIn(table, above)) } : null;
}

/** Rows that both are made of say which cell belongs to which; -1: none of them does. */
function placesIn(below: Table, above: Table): Int32Array {
  const places = new Int32Array(below.length).fill(-1);
  for (const { ask } of below.served.filter(({ isWhole }) => isWhole)) {
    const [own, theirs] = [codesOf(ask, below), codesOf(ask, above)];
    for (let row = 0; row < theirs.length; row += 1) {
      places[own[row]] = theirs[row];
    }
  }
  return places;
}

/** The cells of the rows of one ask; empty where it is none of theirs. */
function codesOf(ask: Ask, { served, codes }: Table): Int32Array {
  let from = 0;
  for (const each of served) {
    if (each.ask === ask) {
      return codes.subarray(from, from + each.rows.length);
    }
    from += each.rows.length;
  }
  return new Int32Array();
}

function columnFor(key: string, table: Table, below: Below | null): Float64Array {
  const quantiled = table.served.find(({ quantiles }) => quantiles.some((need) => need.key === key));
  if (quantiled) {
    const { aggregate } = quantiled.quantiles.find((need) => need.key === key)!;
    return quantilesOf(countedIn(quantiled, table), table.length, aggregate.share!);
  }
  const givers = giversOf(key, table);
  const name = givers[0]?.aggregate.need.aggregate.name ?? 'sum';
  // A count of nothing is 0, a sum of nothing is not known.
  const sums = new Float64Array(table.length).fill(givers.length > 0 && name.startsWith('count') ? 0 : NaN);
  if (below && addsUp(givers, giversOf(key, below.table))) {
    gather({ values: below.cells.columnOf(key), rows: null, places: below.places() }, name, sums);
    return sums;
  }
  for (const { served, aggregate } of givers) {
    gather(
      {
        values: served.numbersOf(aggregate.column),
        rows: served.isWhole ? null : served.rows,
        places: codesOf(served.ask, table),
      },
      name,
      sums
    );
  }
  return sums;
}

interface Giver {
  served: Served;
  aggregate: AskAggregate;
}

/** Which columns of which asks an aggregate is summed of. */
function giversOf(key: string, { served, level }: Table): Giver[] {
  return served.flatMap((each) =>
    (byKey(each.ask).get(key) ?? [])
      .filter((aggregate) => belongs(aggregate, level))
      .map((aggregate) => ({ served: each, aggregate }))
  );
}

const keyed = new WeakMap<Ask, ReadonlyMap<string, AskAggregate[]>>();

function byKey(ask: Ask): ReadonlyMap<string, AskAggregate[]> {
  const known = keyed.get(ask);
  if (known) {
    return known;
  }
  const made = new Map<string, AskAggregate[]>();
  for (const aggregate of ask.aggregates) {
    made.set(aggregate.need.key, [...(made.get(aggregate.need.key) ?? []), aggregate]);
  }
  keyed.set(ask, made);
  return made;
}

function belongs({ first }: AskAggregate, { depth, bucketed }: Table['level']): boolean {
  return first === null || (first.groups.length === depth && first.bucketed === bucketed);
}

/** Do the cells below rest on the same rows, none of which counts at one level only? */
function addsUp(above: readonly Giver[], below: readonly Giver[]): boolean {
  return (
    above.length > 0 &&
    above.length === below.length &&
    above.every(
      ({ served, aggregate }, at) => served.isWhole && aggregate.first === null && below[at].served.ask === served.ask
    )
  );
}

/** The last group of such an ask is the value, and its one aggregate says how often. */
function countedIn({ ask, rows, numbersOf }: Served, table: Table): Counted {
  const [values, counts] = [groupColumn(ask.groups.length - 1), ask.aggregates[0].column].map(numbersOf);
  return {
    values: Float64Array.from(rows, (row) => values[row]),
    counts: Float64Array.from(rows, (row) => counts[row]),
    places: codesOf(ask, table),
  };
}

interface Given {
  values: Float64Array;
  /** null: every one. */
  rows: Int32Array | null;
  /** Of each row; below 0: none. */
  places: Int32Array;
}

/** clear: for (const row of rows) sums[place(row)] += values[row], or the least or greatest of both, where it is known */
function gather({ values, rows, places }: Given, name: AggregateName, sums: Float64Array): void {
  const join = name === 'min' ? Math.min : name === 'max' ? Math.max : null;
  const given = rows === null ? values : Float64Array.from(rows, (row) => values[row]);
  for (let i = 0; i < places.length; i += 1) {
    const value = given[i];
    const place = places[i];
    // What is not known is NaN, and alone unlike itself.
    if (value !== value || place < 0) {
      continue;
    }
    const sofar = sums[place];
    if (sofar !== sofar) {
      sums[place] = value;
    } else {
      sums[place] = join === null ? sofar + value : join(sofar, value);
    }
  }
}
