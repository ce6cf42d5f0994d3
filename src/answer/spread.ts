import { Problem } from '../model';
import type { PlannedAsk } from '../plan';

/** Values with how often each occurs, and the cell that each belongs to; a value without a count is none. */
export interface Counted {
  values: Float64Array;
  counts: Float64Array;
  places: Int32Array;
}

/** Type 7 quantiles (Hyndman & Fan 1996, p. 363) of counted values, one for each of so many cells; NaN where a cell has none. */
export function quantilesOf({ values, counts, places }: Counted, cells: number, share: number): Float64Array {
  const totals = new Float64Array(cells);
  places.forEach((place, row) => {
    totals[place] += counts[row];
  });
  const at = totals.map((total) => (total - 1) * share);
  const low = new Float64Array(cells).fill(NaN);
  const high = new Float64Array(cells).fill(NaN);
  const passed = new Float64Array(cells);
  for (const row of inOrder(values, counts)) {
    const place = places[row];
    passed[place] += counts[row];
    low[place] = low[place] !== low[place] && passed[place] > Math.floor(at[place]) ? values[row] : low[place];
    high[place] = high[place] !== high[place] && passed[place] > Math.ceil(at[place]) ? values[row] : high[place];
  }
  // Equal ones may be infinite, and have no difference.
  return at.map((each, place) =>
    low[place] === high[place] ? low[place] : low[place] + (high[place] - low[place]) * (each - Math.floor(each))
  );
}

function inOrder(values: Float64Array, counts: Float64Array): Int32Array {
  return Int32Array.from(counts.keys())
    .filter((row) => counts[row] > 0)
    .sort((left, right) => values[left] - values[right]);
}

/** Tells of each source whose values travelled so that a quantile could be taken of them. */
export function quantilesTaken(asks: readonly PlannedAsk[]): Problem[] {
  const read = asks.filter(({ quantiles }) => quantiles.length > 0).map(({ ask }) => ask.read);
  return [...new Map(read.map((each) => [each.mapping.source, each])).values()].map(
    ({ source, entity }) =>
      new Problem(
        'unavailable',
        `${source.name} takes no quantiles, so it counted the values and the quantiles were taken of the counts here.`,
        {
          severity: 'info',
          hint: 'They are exact. Many different values in many groups make many cells: round the values, or choose fewer groups.',
          at: { source: source.name, mapping: entity.name },
        }
      )
  );
}
