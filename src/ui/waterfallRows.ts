import { t } from '@grafana/i18n';
import { type Ladder, type Rung, rungsOf } from './ladder';
import type { Layout } from './pictureLayout';

/** A bar in per cent of its track. */
export interface Bar {
  left: number;
  width: number;
  /** Where the next one goes on from. */
  at: number;
}

export type Row =
  | { kind: 'end'; which: 'before' | 'now'; bar: Bar }
  | { kind: 'head'; title: string; by: number; at: number }
  | { kind: 'rung'; rung: Rung; bar: Bar; isLargest: boolean };

export interface Rows {
  rows: readonly Row[];
  /** The scale does not begin at zero: the two whole bars are cut. */
  cut: boolean;
}

/** The whole before, the steps, the whole now; every bar begins where the one above it ended. What there is no room for is summed, so that it still adds up. */
export function rowsOf(ladder: Ladder, { heads, most }: Pick<Layout, 'heads' | 'most'>): Rows {
  const flights = heads ? ladder.flights : [{ title: '', by: 0, rungs: folded(rungsOf(ladder), most) }];
  const rungs = flights.flatMap((flight) => flight.rungs);
  const scale = scaleOf(
    ladder,
    rungs.map(({ by }) => by)
  );
  const largest = Math.max(...rungs.map(({ by }) => Math.abs(by)));
  const rows: Row[] = [{ kind: 'end', which: 'before', bar: scale.whole(ladder.before) }];
  let value = ladder.before;
  for (const { title, by, rungs: steps } of flights) {
    rows.push(...(heads ? [{ kind: 'head' as const, title, by, at: scale.place(value) }] : []));
    for (const rung of steps) {
      const isLargest = rung.by !== 0 && Math.abs(rung.by) === largest;
      rows.push({ kind: 'rung', rung, bar: scale.step(value, value + rung.by), isLargest });
      value += rung.by;
    }
  }
  return { rows: [...rows, { kind: 'end', which: 'now', bar: scale.whole(ladder.now) }], cut: scale.from > 0 };
}

/** From a little below the lowest stop to a little above the highest; from zero where that is near. */
function scaleOf({ before, now }: Pick<Ladder, 'before' | 'now'>, moves: readonly number[]) {
  const stops = moves.reduce<number[]>((all, by) => [...all, all[all.length - 1] + by], [before]);
  const [low, high] = [Math.min(...stops, now), Math.max(...stops, now)];
  const span = high - low || Math.abs(high) || 1;
  const from = low >= 0 ? Math.max(0, low - span * 0.4) : low - span * 0.05;
  const to = high + span * 0.05;
  const place = (value: number) => ((value - from) / (to - from)) * 100;
  const whole = (value: number): Bar => ({ left: 0, width: place(value), at: place(value) });
  const step = (start: number, end: number): Bar => {
    const [left, right] = [place(Math.min(start, end)), place(Math.max(start, end))];
    return { left, width: right - left, at: place(end) };
  };
  return { from, place, whole, step };
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
