import { t } from '@grafana/i18n';
import { type Ladder, type Rung, rungsOf } from '../../ui/ladder';
import type { Layout } from './layout';

export type Row = { kind: 'head'; title: string; by: number } | { kind: 'rung'; rung: Rung };

/** What stands between before and now; what there is no room for is summed, so that it still adds up. */
export function rowsOf(ladder: Ladder, { heads, most }: Pick<Layout, 'heads' | 'most'>): Row[] {
  if (heads) {
    return ladder.flights.flatMap(({ title, by, rungs }): Row[] => [
      { kind: 'head', title, by },
      ...rungs.map((rung): Row => ({ kind: 'rung', rung })),
    ]);
  }
  return folded(rungsOf(ladder), most).map((rung) => ({ kind: 'rung', rung }));
}

function folded(rungs: Rung[], most: number): Rung[] {
  if (rungs.length <= most) {
    return rungs;
  }
  const sorted = [...rungs].sort((left, right) => Math.abs(right.by) - Math.abs(left.by));
  const rest = sorted.slice(most - 1);
  const by = Number(rest.reduce((sum, rung) => sum + rung.by, 0).toFixed(6));
  const title = t('drivers.others', 'The other {{number}}', { number: rest.length });
  return [...sorted.slice(0, most - 1), { title, by, rate: null, mix: null, metric: null }];
}
