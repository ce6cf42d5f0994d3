import { aggregatesIn, evaluate, sidesOf } from '../formula';
import type { Aggregate, Cell, Cells, CompiledMetric, NeededAggregate } from '../formula';
import type { Measured, Silence } from '../model';
import { wilsonInterval } from '../stats';

/** Computes one metric from any cells that hold its aggregates. */
export type Gauge = (cells: Cells, row: number) => Measured;

/** A metric as a function of cells: names are looked up once, not per cell. */
export function gaugeOf(metric: CompiledMetric): Gauge {
  const { above, below } = sidesOf(metric.cell);
  const value = lookUp(metric.cell, metric.matured);
  const coverage = metric.coverage && lookUp(metric.coverage, metric.covered);
  const all = below && metric.all.length > 0 ? lookUp(below, metric.all) : null;
  const counted = isShareOfCounts(metric);
  return (cells, row) => {
    const at = ({ cell, key }: LookedUp) => evaluate(cell, (aggregate) => cells.valueAt(key(aggregate), row));
    const result = at(value);
    const numerator = at({ cell: above, key: value.key });
    const denominator = below ? at({ cell: below, key: value.key }) : null;
    const interval =
      counted && numerator !== null && denominator !== null ? wilsonInterval(numerator, denominator) : null;
    const everyone = all && at(all);
    return {
      value: result,
      numerator,
      denominator,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      coverage: coverage && at(coverage),
      matured: everyone === null || denominator === null || everyone === 0 ? null : denominator / everyone,
      small: denominator !== null && denominator < metric.info.minimumN,
      ...(result === null ? { silence: everyone !== null && everyone > 0 ? 'immature' : 'no data' } : {}),
    };
  };
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

interface LookedUp {
  cell: Cell;
  key: (aggregate: Aggregate) => string;
}

function lookUp(cell: Cell, needs: readonly NeededAggregate[]): LookedUp {
  const keys = new Map(aggregatesIn(cell).map((aggregate, index) => [aggregate, needs[index].key]));
  return { cell, key: (aggregate) => keys.get(aggregate)! };
}

/** Counts above and below the line: the only ratio whose interval follows from the two numbers alone. */
function isShareOfCounts({ cell, info }: CompiledMetric): boolean {
  const { below } = sidesOf(cell);
  return info.unit === 'share' && below !== null && aggregatesIn(cell).every(({ name }) => name === 'count');
}
