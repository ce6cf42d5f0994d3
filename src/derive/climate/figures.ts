import type { Cells, Material, Needs } from '../../formula';
import type { Measured } from '../../model';
import { gaugesFor, silent } from '../measure';
import type { Gauge } from '../measure';
import { byName, keyOf } from '../paths';
import type { Path } from '../paths';

/** Figures of nodes by their path, of the whole period and week by week. */
export class Figures {
  /** Where weeks begin, and the last one's end. */
  readonly edges: readonly number[];
  private readonly gauges: readonly Gauge[];
  private readonly rows = new Map<string, ReadonlyMap<string, number>>();

  constructor(
    private readonly needs: Needs,
    private readonly material: Material
  ) {
    this.edges = material.edges.now;
    this.gauges = gaugesFor(needs, material, 'now');
  }

  get weeks(): number {
    return Math.max(0, this.edges.length - 1);
  }

  /** How many levels lie below the whole. */
  get deepest(): number {
    return this.needs.levels[this.needs.levels.length - 1].length;
  }

  isSilent(metric: number): boolean {
    return this.material.silent.has(this.needs.metrics[metric].info.key);
  }

  /** Fewest rows of which the metric says that it can be shown. */
  minimumOf(metric: number): number {
    return this.needs.metrics[metric].info.minimumN;
  }

  /** Known nodes of a level, in order of name. */
  paths(level: number): Path[] {
    const { groups } = this.cells(level, false);
    return groups.filter((path) => !path.includes(null)).sort(byName);
  }

  of(metric: number, path: Path): Measured {
    return this.at(metric, path, -1);
  }

  inWeek(metric: number, path: Path, week: number): Measured {
    return this.at(metric, path, week);
  }

  /** As it would be without a week; null where that week, or all but it, has nothing to say. */
  without(metric: number, path: Path, week: number): number | null {
    const [all, gone] = [this.of(metric, path), this.inWeek(metric, path, week)];
    const below = (all.denominator ?? 0) - (gone.denominator ?? 0);
    return gone.denominator && below > 0 && all.numerator !== null
      ? (all.numerator - (gone.numerator ?? 0)) / below
      : null;
  }

  private at(metric: number, path: Path, bucket: number): Measured {
    const isBucketed = bucket >= 0;
    const cells = this.cells(path.length, isBucketed);
    const row = this.rowsOf(path.length, isBucketed).get(`${bucket} ${keyOf(path)}`);
    return row === undefined ? this.nothing(metric, cells) : this.gauges[metric](cells, row);
  }

  private nothing(metric: number, cells: Cells): Measured {
    return this.isSilent(metric) ? this.gauges[metric](cells, -1) : silent('no data');
  }

  private cells(level: number, bucketed: boolean): Cells {
    const at = this.needs.levels.findIndex(({ length }) => length === level);
    return this.material.cellsAt('now', at, { bucketed });
  }

  private rowsOf(level: number, bucketed: boolean): ReadonlyMap<string, number> {
    const key = `${level} ${bucketed}`;
    const known = this.rows.get(key) ?? this.indexed(level, bucketed);
    this.rows.set(key, known);
    return known;
  }

  private indexed(level: number, bucketed: boolean): ReadonlyMap<string, number> {
    const { groups, buckets } = this.cells(level, bucketed);
    return new Map(groups.map((path, row) => [`${bucketed ? buckets[row] : -1} ${keyOf(path)}`, row]));
  }
}
