import { Problem } from '../model';

import type { Ask } from './ask';

/** Groups x buckets that one question may bring: more than anybody can look at, and less than a browser chokes on. */
export const MOST_CELLS = 250_000;

/** Can this question bring more cells than that? Buckets alone are counted before anything is asked. */
export function mayExplode({ groups }: Ask): boolean {
  return groups.length > 0;
}

/** Why nothing is shown of an answer that would be too large. `cells`: how many there would be; null where nobody could count them. */
export function tooManyCells({ groups, edges, read }: Ask, cells: number | null): Problem {
  const split = groups.map(({ dimension }) => dimension).join(' and ');
  const count = cells === null ? `more than ${written(MOST_CELLS)}` : written(cells);
  const buckets = edges.length > 1 ? ` in ${written(edges.length - 1)} buckets` : '';
  const ways = [
    ...(edges.length > 2 ? ['a coarser grain'] : []),
    groups.length > 1 ? 'fewer dimensions' : 'another dimension',
    'a filter',
  ];
  return new Problem('invalid', `Split by ${split}${buckets}, the answer would have ${count} cells.`, {
    hint: `At most ${written(MOST_CELLS)} are shown. Choose ${ways.slice(0, -1).join(', ')} or ${ways[ways.length - 1]}.`,
    at: { source: read.source.name, mapping: read.entity.name },
  });
}

function written(count: number): string {
  return count.toLocaleString('en');
}
