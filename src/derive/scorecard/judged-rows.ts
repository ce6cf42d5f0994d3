import type { Cells, CompiledMetric } from '../../formula';
import type { Profile, ProfileMetric } from '../../model';
import type { BetaPrior } from '../../stats';
import { countsOf, valuesOf } from '../measure';
import type { Gauge } from '../measure';

import { keyOf } from '../paths';
import { scoresOf } from './score';
import type { ScoredColumns, UtilityColumns } from './score';
import { movedShare } from './shrink';
import { utilitiesOf } from './utility';
import type { Stratum } from './utility';

/** All rows of a table of cells, judged at once. */
export interface JudgedRows {
  cells: Cells;
  /** For each metric of too few rows, row by row, towards what its share was moved; null where it stands as measured. */
  priors: ReadonlyArray<ReadonlyArray<BetaPrior | null> | null>;
  utilities: UtilityColumns;
  scored: ScoredColumns;
}

/** One metric of the profile as it is judged: its definition, its gauge, and whether it has figures at all. */
export interface Judging {
  metric: ProfileMetric;
  compiled: CompiledMetric;
  gauge: Gauge;
  silent: boolean;
}

export interface RowsContext {
  profile: Profile;
  /** In the order of the profile, family by family. */
  judging: readonly Judging[];
  /** The same cells, split further by a dimension. */
  splitBy: (dimension: string) => Cells;
  /** By place among `judging`. */
  priorsOf: (index: number) => ReadonlyArray<BetaPrior | null> | null;
}

export function judgeRows(cells: Cells, { profile, judging, splitBy, priorsOf }: RowsContext): JudgedRows {
  const priors = judging.map((_, index) => priorsOf(index));
  const all = judging.map((each, index) => {
    const { by } = each.metric;
    const strata = by ? strataOf(each, cells, splitBy(by.dimension)) : [];
    return utilitiesOf(valuesToJudge(each, cells, priors[index]), each.metric, strata);
  });
  let next = 0;
  const utilities = profile.families.map(({ metrics }) => metrics.map(() => all[next++]));
  return { cells, priors, utilities, scored: scoresOf(utilities, profile) };
}

/** NaN where a metric was not measured, or of too few rows to judge by. */
function valuesToJudge(
  { compiled, gauge, silent }: Judging,
  cells: Cells,
  priors: ReadonlyArray<BetaPrior | null> | null
): Float64Array {
  const out = new Float64Array(cells.length).fill(NaN);
  if (silent) {
    return out;
  }
  const { value } = valuesOf(compiled, cells);
  const counts = countsOf(compiled, cells);
  const { minimumN } = compiled.info;
  for (let row = 0; row < out.length; row += 1) {
    const prior = priors === null ? null : priors[row];
    if (prior) {
      out[row] = movedShare(gauge(cells, row), prior);
    } else if (counts === null || !(counts[row] < minimumN)) {
      out[row] = value[row];
    }
  }
  return out;
}

/** What a metric came to in each part of a dimension, a row for each of the cells that are split. */
function strataOf({ compiled }: Judging, cells: Cells, split: Cells): Stratum[] {
  const { value, below } = valuesOf(compiled, split);
  const rows = new Map(cells.groups.map((group, row) => [placeOf(group, cells.buckets[row]), row]));
  const strata = new Map<string | null, Stratum>();
  split.groups.forEach((group, part) => {
    const name = group[group.length - 1];
    const row = rows.get(placeOf(group.slice(0, -1), split.buckets[part]));
    const stratum = strata.get(name) ?? emptyStratum(name, cells.length);
    strata.set(name, stratum);
    if (row !== undefined) {
      stratum.value[row] = value[part];
      stratum.weight[row] = below === null ? 0 : below[part];
    }
  });
  return [...strata.values()];
}

function emptyStratum(name: string | null, length: number): Stratum {
  return { name, value: new Float64Array(length).fill(NaN), weight: new Float64Array(length) };
}

function placeOf(group: ReadonlyArray<string | null>, bucket: number): string {
  return `${bucket} ${keyOf(group)}`;
}
