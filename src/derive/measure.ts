import { aggregatesIn, evaluateAll, evaluateSides, sidesOf } from '../formula';
import type {
  Aggregate,
  Cell,
  Cells,
  CompiledMetric,
  CompiledStep,
  Material,
  NeededAggregate,
  Needs,
  When,
} from '../formula';
import { problemFrom } from '../model';
import type { Measured, Silence } from '../model';
import type { Interval } from '../stats';

import { isShareOfCounts, opposedIn, opposedInterval, shareInterval } from './metric-interval';

/** Computes one metric from any cells that hold its aggregates. */
export type Gauge = (cells: Cells, row: number) => Measured;

/**
 * All metrics of an answer. Where a metric has no figures at all, it says why; where a cell is missing (row below 0), there is no
 * data. A gauge throws a Problem of kind `overflow`, with the metric's key, where a figure is too large for a number.
 */
export function gaugesFor({ metrics }: Needs, material: Material, when: When): Gauge[] {
  return metrics.map((metric) => {
    const silence = silenceOf(metric, material, when);
    const gauge = gaugeOf(metric);
    return (cells, row) => (silence ? silent(silence) : row < 0 ? silent('no data') : gauge(cells, row));
  });
}

/** Why a metric has no figures at all in a period; undefined where it has. */
export function silenceOf(
  { info: { key } }: CompiledMetric,
  material: Pick<Material, 'silent' | 'incomparable'>,
  when: When
): Silence | undefined {
  const compares = when === 'now' || !material.incomparable.has(key);
  return material.silent.get(key) ?? (compares ? undefined : 'unavailable');
}

/** A metric as a function of cells: a table's columns are computed when its first row is asked for, for thousands more will be. */
function gaugeOf(metric: CompiledMetric): Gauge {
  const tables = new WeakMap<Cells, MetricColumns>();
  const counted = isShareOfCounts(metric);
  const { minimumN, released = false } = metric.info;
  return (cells, row) => {
    let columns = tables.get(cells);
    if (columns === undefined) {
      columns = columnsOf(metric, cells);
      tables.set(cells, columns);
    }
    return measuredAt(columns, row, { counted, minimumN, released });
  };
}

/** One number per row of cells; NaN: not known. */
interface MetricColumns {
  value: Float64Array;
  numerator: Float64Array;
  denominator: Float64Array | null;
  coverage: Float64Array | null;
  /** Below the line, whether matured or not; null where the metric never looks ahead or back. */
  all: Float64Array | null;
  /** Rows below the line, where the denominator does not count them. */
  rows: Float64Array | null;
  /** Counts that stand against each other above the line; null where none do. */
  opposed: { scale: number; for: Float64Array; against: Float64Array } | null;
}

function columnsOf(metric: CompiledMetric, cells: Cells): MetricColumns {
  const { info, cell, coverage, all, covered } = metric;
  const { below } = sidesOf(cell);
  const { value, above, below: denominator } = valuesOf(metric, cells);
  const column = (each: Cell, columnOf: ReturnType<typeof readerOf>) =>
    evaluated(each, columnOf, { info, length: cells.length });
  return {
    value,
    numerator: above,
    denominator,
    coverage: coverage && column(coverage, readerOf(coverage, covered, cells)),
    all: below && all.length > 0 ? column(below, readerOf(below, all, cells)) : null,
    rows: rowsIn(metric, cells),
    opposed: opposedColumns(metric, cells),
  };
}

function opposedColumns(metric: CompiledMetric, cells: Cells): MetricColumns['opposed'] {
  const opposed = opposedIn(metric);
  const columnOf = readerOf(metric.cell, metric.matured, cells);
  return opposed && { scale: opposed.scale, for: columnOf(opposed.for), against: columnOf(opposed.against) };
}

/** How many rows a metric's figures rest on: those counted, or else what stands below the line; null where there is no line. */
export function countsOf(metric: CompiledMetric, cells: Cells): Float64Array | null {
  return rowsIn(metric, cells) ?? valuesOf(metric, cells).below;
}

/** A ratio of two sums has as many rows as the larger of them. */
function rowsIn({ rows }: CompiledMetric, cells: Cells): Float64Array | null {
  const [first, ...others] = rows.map(({ key }) => cells.columnOf(key));
  return first ? others.reduce(larger, first) : null;
}

function larger(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((count, row) => Math.max(count, other[row]));
}

/** A metric's value and what stands above and below its line, row by row; without a line, the value stands above. NaN: not known. */
interface MetricValues {
  value: Float64Array;
  above: Float64Array;
  below: Float64Array | null;
}

const evaluations = new WeakMap<object, Map<CompiledMetric, MetricValues>>();

/** Of cells of any kind; each metric's are evaluated once. */
export function valuesOf(metric: CompiledMetric, cells: Pick<Cells, 'columnOf' | 'length'>): MetricValues {
  const known = evaluations.get(cells) ?? new Map<CompiledMetric, MetricValues>();
  const values = known.get(metric) ?? evaluatedAnew(metric, cells);
  evaluations.set(cells, known.set(metric, values));
  return values;
}

function evaluatedAnew(
  { info, cell, matured }: CompiledMetric,
  cells: Pick<Cells, 'columnOf' | 'length'>
): MetricValues {
  return told(info, () => evaluateSides(cell, readerOf(cell, matured, cells), cells.length));
}

/** What a step of a metric's walk comes to, row by row; NaN: not known. */
export function stepOf({ cell, needs }: CompiledStep, { info }: CompiledMetric, cells: Cells): Float64Array {
  return evaluated(cell, readerOf(cell, needs, cells), { info, length: cells.length });
}

function evaluated(
  cell: Cell,
  columnOf: (aggregate: Aggregate) => Float64Array,
  { info, length }: { info: CompiledMetric['info']; length: number }
): Float64Array {
  return told(info, () => evaluateAll(cell, columnOf, length));
}

/** What is wrong with a figure is told of its metric. */
function told<T>({ key }: CompiledMetric['info'], evaluate: () => T): T {
  try {
    return evaluate();
  } catch (thrown) {
    throw problemFrom(thrown, { metric: key });
  }
}

/** Columns of the aggregates of a cell expression; `needs` are in the order in which they stand there. */
function readerOf(
  cell: Cell,
  needs: readonly NeededAggregate[],
  cells: Pick<Cells, 'columnOf'>
): (aggregate: Aggregate) => Float64Array {
  const aggregates = aggregatesIn(cell);
  return (aggregate) => cells.columnOf(needs[aggregates.indexOf(aggregate)].key);
}

function measuredAt(
  columns: MetricColumns,
  row: number,
  { counted, minimumN, released }: { counted: boolean; minimumN: number; released: boolean }
): Measured {
  const value = at(columns.value, row);
  const numerator = at(columns.numerator, row);
  const denominator = at(columns.denominator, row);
  const all = at(columns.all, row);
  const rows = at(columns.rows, row);
  const n = rows ?? denominator;
  const interval = intervalAt(columns, row, counted) ?? NO_INTERVAL;
  const measured: Measured = {
    value,
    numerator,
    denominator,
    low: interval.low,
    high: interval.high,
    coverage: at(columns.coverage, row),
    matured: all && denominator !== null ? denominator / all : null,
    small: n !== null && n < minimumN,
  };
  if (rows !== null) {
    measured.rows = rows;
  }
  if (value === null) {
    measured.silence = all ? 'immature' : silenceWithin(measured, released);
  }
  return measured;
}

const NO_INTERVAL = { low: null, high: null };

function intervalAt(
  { numerator, denominator, opposed }: MetricColumns,
  row: number,
  counted: boolean
): Interval | null {
  const below = at(denominator, row);
  if (counted) {
    return shareInterval(at(numerator, row), below);
  }
  return (
    opposed &&
    opposedInterval(opposed.scale, { for: at(opposed.for, row), against: at(opposed.against, row), all: below })
  );
}

/** Cells of a release grid that are there and say nothing are withheld. */
function silenceWithin({ coverage }: Measured, released: boolean): Silence {
  return released && coverage === 0 ? 'withheld' : 'no data';
}

function at(column: Float64Array | null, row: number): number | null {
  return column === null || Number.isNaN(column[row]) ? null : column[row];
}

/** What stands where nothing could be measured. */
export function silent(silence: Silence): Measured {
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
