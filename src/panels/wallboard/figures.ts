import type { DataFrame } from '@grafana/data';
import type { LiveResult, Measured, MetricInfo, Usual, Window } from '../../model';
import { type Reader, type Write, writerOfField } from '../../ui/values';

/** A live answer as a wall reads it: figures by metric and window, written as their columns say. */
export class Figures {
  constructor(
    readonly result: LiveResult,
    private readonly frame: DataFrame,
    private readonly reader: Reader
  ) {}

  /** Null where the answer has no such figure, or not of this place. */
  at(place: number, metric: string, window: Window): Measured | null {
    const index = this.indexOf(metric, window);
    return index < 0 || (place > 0 && !this.result.figures[index].split)
      ? null
      : this.result.places[place].values[index];
  }

  valueAt(place: number, metric: string, window: Window): number | null {
    return this.at(place, metric, window)?.value ?? null;
  }

  usualAt(place: number, metric: string, window: Window): Usual | null {
    const index = this.indexOf(metric, window);
    return index < 0 ? null : this.result.places[place].usual[index];
  }

  /** Of the whole only, because its rows know no such places. */
  isOfWhole(metric: string, window: Window): boolean {
    return this.result.figures[this.indexOf(metric, window)]?.split === false;
  }

  infoOf(metric: string): MetricInfo | undefined {
    return this.result.metrics.find((info) => info.metric === metric);
  }

  write(metric: string, window: Window): Write {
    const field = this.frame.fields.find(({ name }) => name === `${metric} ${window}`);
    return writerOfField(this.infoOf(metric)?.unit ?? 'number', field, this.reader);
  }

  private indexOf(metric: string, window: Window): number {
    const { figures, metrics } = this.result;
    return figures.findIndex((each) => each.window === window && metrics[each.metric].metric === metric);
  }
}
