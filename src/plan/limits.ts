import { Problem } from '../model';

import type { Ask, AskLink } from './ask';
import type { EntityRead } from './read';

/** Groups x buckets that one question may bring: more than anybody can look at, and less than a browser chokes on. */
export const MOST_CELLS = 250_000;

/** So many keys are looked up in another data source. */
export const MOST_KEYS = 50_000;

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

/** Why nothing is shown of rows in two data sources that too many keys would join. `keys`: how many; null where nobody could count them. */
export function tooManyKeys({ read }: Ask, { by, read: other }: AskLink, keys: number | null): Problem {
  const count = keys === null ? `more than ${written(MOST_KEYS)}` : written(keys);
  return new Problem(
    'invalid',
    `${placed(read)} and ${placed(other)} would have to be joined in the browser by ${count} values of ${by}.`,
    {
      hint: `At most ${written(MOST_KEYS)} are. Choose a shorter period or a filter of ${read.entity.name}, or put both into one data source.`,
      at: { mapping: read.entity.name },
    }
  );
}

/** That the figures rest on a join in the browser. */
export function joinedByKey({ read }: Ask, { by, read: other }: AskLink, keys: number): Problem {
  const values = keys === 1 ? 'value' : 'values';
  return new Problem(
    'quality',
    `${placed(read)} and ${placed(other)} were joined in the browser by ${written(keys)} ${values} of ${by}.`,
    { severity: 'info', at: { mapping: read.entity.name } }
  );
}

function placed({ entity, source }: EntityRead): string {
  return `${entity.name} (in ${source.name})`;
}

function written(count: number): string {
  return count.toLocaleString('en');
}
