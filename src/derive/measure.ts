import { aggregatesIn, evaluate, sidesOf } from '../formula';
import type { Aggregate, Cell, CellColumn, Cells, CompiledMetric, Material, NeededAggregate, Needs } from '../formula';
import type { Measured, Silence } from '../model';
import { wilsonInterval } from '../stats';

/** Computes one metric from any cells that hold its aggregates. */
export type Gauge = (cells: Cells, row: number) => Measured;

/** All metrics of an answer. Where a metric has no figures at all, it says why; where a cell is missing (row below 0), there is no data. */
export function gaugesFor({ metrics }: Needs, material: Material): Gauge[] {
  return metrics.map((metric) => {
    const silence = material.silent.get(metric.info.key);
    const gauge = gaugeOf(metric);
    return (cells, row) => (silence ? silent(silence) : row < 0 ? silent('no data') : gauge(cells, row));
  });
}

/** A metric as a function of cells: names are looked up once, not per cell. */
function gaugeOf(metric: CompiledMetric): Gauge {
  const { above, below } = sidesOf(metric.cell);
  const read = readerOf([
    [metric.cell, metric.matured],
    ...(metric.coverage ? [[metric.coverage, metric.covered] as const] : []),
  ]);
  const readAll = below && metric.all.length > 0 ? readerOf([[below, metric.all]]) : null;
  const counted = isShareOfCounts(metric);
  return (cells, row) => {
    const valueOf = read(cells, row);
    const value = evaluate(metric.cell, valueOf);
    const numerator = evaluate(above, valueOf);
    const denominator = below && evaluate(below, valueOf);
    const coverage = metric.coverage && evaluate(metric.coverage, valueOf);
    const all = readAll && evaluate(below!, readAll(cells, row));
    return {
      value,
      numerator,
      denominator,
      ...boundsOf(counted ? numerator : null, denominator),
      coverage,
      matured: all && denominator !== null ? denominator / all : null,
      small: denominator !== null && denominator < metric.info.minimumN,
      ...(value === null ? { silence: all ? 'immature' : 'no data' } : {}),
    };
  };
}

/** What stands where nothing could be measured. */
function silent(silence: Silence): Measured {
  return {
    value: null,
    numerator: null,
    denominator: null,
    low: null,
    high: null,
    coverage: null,
    matured: null,
    small: false,
    silence,
  };
}

type ValueOf = (aggregate: Aggregate) => number | null;

/** Aggregates of a row of cells. Columns are found once per table, for thousands of rows ask the same one in turn. */
function readerOf(
  pairs: ReadonlyArray<readonly [Cell, readonly NeededAggregate[]]>
): (cells: Cells, row: number) => ValueOf {
  const keys = pairs.flatMap(([cell, needs]) =>
    aggregatesIn(cell).map((aggregate, index) => [aggregate, needs[index].key] as const)
  );
  let table: Cells | null = null;
  let columns: ReadonlyMap<Aggregate, CellColumn> = new Map();
  let at = 0;
  const valueOf: ValueOf = (aggregate) => {
    const { values, none } = columns.get(aggregate)!;
    return values[at] ?? none;
  };
  return (cells, row) => {
    if (cells !== table) {
      table = cells;
      columns = new Map(keys.map(([aggregate, key]) => [aggregate, cells.columnOf(key)]));
    }
    at = row;
    return valueOf;
  };
}

function boundsOf(successes: number | null, n: number | null): { low: number | null; high: number | null } {
  const interval = successes === null || n === null ? null : wilsonInterval(successes, n);
  return { low: interval?.low ?? null, high: interval?.high ?? null };
}

/** Counts above and below the line: the only ratio whose interval follows from the two numbers alone. */
function isShareOfCounts({ cell, info, entities }: CompiledMetric): boolean {
  const { below } = sidesOf(cell);
  return (
    entities.length === 1 &&
    info.unit === 'share' &&
    below !== null &&
    aggregatesIn(cell).every(({ name }) => name === 'count')
  );
}
