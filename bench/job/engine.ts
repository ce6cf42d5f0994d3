import { runAsk } from '../../src/engine';
import type { Columns } from '../../src/model';
import type { Ask } from '../../src/plan';

import { AGENTS } from './generate';
import { MEASURES, WEEKS, measureOf } from './measures';
import type { Answer } from './measures';
import { rollUp } from './roll-up';

export interface Sliced {
  cells: Columns;
  /** Milliseconds of the longest slice between two breaths. */
  longest: number;
}

/** Runs an ask as a host does, and looks at the clock at every breath. */
export function runSliced(ask: Ask, own: Columns): Sliced {
  const work = runAsk(ask, { own, links: new Map() });
  let longest = 0;
  let since = performance.now();
  for (;;) {
    const { done, value } = work.next();
    const now = performance.now();
    longest = Math.max(longest, now - since);
    since = now;
    if (done) {
      return { cells: value, longest };
    }
  }
}

/** The product's cells as the job's answer. */
export function answerOf(ask: Ask, cells: Columns): Answer {
  const named = new Map(cells.columns.map(({ name, values }) => [name, values]));
  const agents = named.get('g2')!;
  const buckets = named.get('bucket')!;
  const places = Int32Array.from(
    { length: cells.length },
    (_, row) => Number(String(agents[row]).slice(6)) * WEEKS + Number(buckets[row])
  );
  const finest = MEASURES.map((measure) => {
    const values = new Float64Array(AGENTS * WEEKS);
    const aggregate = ask.aggregates.find((each) => measureOf(each) === measure);
    const column = aggregate ? named.get(aggregate.column)! : null;
    places.forEach((place, row) => {
      values[place] = column ? Number(column[row]) : 0;
    });
    return values;
  });
  return rollUp(finest);
}
