import type { Panel } from '../../stats';

import type { Figures } from './figures';

/** A team's week or day counts from so many rows on; of cells of staff answers each stands for several people already. */
const LEAST_ROWS = 4;

/** One series a team, in order of name; NaN where there are too few rows. */
export function panelOf(figures: Figures, metric: number): Panel {
  const least = Math.min(LEAST_ROWS, figures.minimumOf(metric));
  return figures.paths(figures.deepest).map((path) =>
    Float64Array.from({ length: figures.weeks }, (_, week) => {
      const { value, rows, denominator } = figures.inWeek(metric, path, week);
      return value === null || (rows ?? denominator ?? 0) < least ? NaN : value;
    })
  );
}
