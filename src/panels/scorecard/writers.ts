import type { DataFrame } from '@grafana/data';
import type { ScorecardResult } from '../../model';
import { type Digits, type Reader, type Write, writerOfField } from '../../ui/values';

/** How each metric's values are written: as its column says, where somebody chose. */
export function writersOf({ metrics }: ScorecardResult, frame: DataFrame, reader: Reader, digits?: Digits): Write[] {
  return metrics.map(({ key, unit }) => writerOfField(unit, fieldOf(frame, key), reader, digits));
}

export const fieldOf = (frame: DataFrame, name: string) => frame.fields.find((field) => field.name === name);
