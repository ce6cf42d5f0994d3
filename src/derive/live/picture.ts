import type { CompiledMetric, Material, Needs } from '../../formula';
import type { LiveFigure, LivePlace, Measured, MetricInfo, Window } from '../../model';

/** What was asked of one window: of the whole and its places, or of the whole only. */
export interface LivePart {
  window: Window;
  needs: Needs;
  material: Material;
}

/** The figures of a live answer, place by place, as advice and attention read them. */
export class Picture {
  constructor(
    readonly figures: readonly LiveFigure[],
    readonly metrics: readonly MetricInfo[],
    readonly places: ReadonlyArray<Pick<LivePlace, 'path' | 'values' | 'usual'>>
  ) {}

  /** A figure of a place, by the name of its metric. A figure without places is the whole's. */
  at(place: number, metric: string, window: Window): Measured | null {
    const index = this.indexOf(metric, window);
    return index < 0 ? null : this.places[this.figures[index].split ? place : 0].values[index];
  }

  valueAt(place: number, metric: string, window: Window): number | null {
    return this.at(place, metric, window)?.value ?? null;
  }

  usualAt(place: number, metric: string, window: Window): LivePlace['usual'][number] {
    const index = this.indexOf(metric, window);
    return index < 0 ? null : this.places[place].usual[index];
  }

  targetOf(metric: string, window: Window): number | null {
    return this.figures[this.indexOf(metric, window)]?.target ?? null;
  }

  /** Is the metric told of each place? */
  isSplit(metric: string, window: Window): boolean {
    return this.figures[this.indexOf(metric, window)]?.split ?? false;
  }

  infoOf(metric: string): MetricInfo | null {
    return this.metrics.find((each) => each.metric === metric) ?? null;
  }

  private indexOf(metric: string, window: Window): number {
    return this.figures.findIndex((each) => each.window === window && this.metrics[each.metric].metric === metric);
  }
}

/** Only counts, which are 0 where there is nothing to count. */
export function isCount({ cell }: CompiledMetric): boolean {
  return cell.kind === 'aggregate' && cell.name.startsWith('count');
}
