import type { TimeRange } from '@grafana/data';
import type { ComboboxOption } from '@grafana/ui';
import type { BoardroomApi } from '../types';

/** Where the values cannot be asked for, one can still type them. */
export async function valuesLike(
  typed: string,
  dimension: string,
  datasource: BoardroomApi,
  timeRange?: TimeRange
): Promise<Array<ComboboxOption<string>>> {
  const found = await datasource.getTagValues({ key: dimension, filters: [], timeRange }).catch(() => []);
  const wanted = typed.toLowerCase();
  return found
    .filter(({ text }) => text.toLowerCase().includes(wanted))
    .map(({ text, value }) => ({ label: text, value: String(value ?? text) }));
}
