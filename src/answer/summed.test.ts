import type { Needs } from '../formula';
import type { Columns } from '../model';
import type { PlannedAsk } from '../plan';

import { rollUp } from './cells';

const NEEDS = { levels: [[], ['site'], ['site', 'team']] } as unknown as Needs;

/** An ask of three teams in two sites, with what it gave. */
function asked(given: Record<string, Array<number | null>>, once: string[] = []) {
  const aggregates = Object.keys(given).map((key) => ({
    column: key,
    need: { key, aggregate: { name: key.replace(/\d/, '') } },
    first: once.includes(key) ? { groups: [0, 1], bucketed: false } : null,
  }));
  const planned = {
    ...{ exact: null, kinds: null, quantiles: [] },
    ask: { groups: [{ dimension: 'site' }, { dimension: 'team' }], edges: [], aggregates },
  } as unknown as PlannedAsk;
  const groups = [
    { name: 'g0', values: ['north', 'north', 'south'] },
    { name: 'g1', values: ['red', 'blue', 'red'] },
  ];
  const columns = Object.entries(given).map(([name, values]) => ({ name, values }));
  return { planned, columns: { length: 3, columns: [...groups, ...columns] } satisfies Columns };
}

const shape = (level: number) => ({ level, bucketed: false, stratum: null });

function sites(asks: Array<ReturnType<typeof asked>>, key: string): { direct: number[]; byTeams: number[] } {
  const teams = rollUp(asks, NEEDS, shape(2));
  return {
    direct: [...rollUp(asks, NEEDS, shape(1)).columnOf(key)],
    byTeams: [...rollUp(asks, NEEDS, shape(1), teams).columnOf(key)],
  };
}

describe('sums of sums', () => {
  const first = asked({ sum: [1, null, null], count: [3, 4, null], min: [5, 2, null], max: [5, 2, null] });
  const second = asked({ sum: [10, 20, null], count: [1, 1, 1] });

  it.each([
    ['sum', [31, NaN]],
    ['count', [9, 1]],
    ['min', [2, NaN]],
    ['max', [5, NaN]],
  ])('are what the rows come to: %s', (key, expected) => {
    expect(sites([first, second], key)).toEqual({ direct: expected, byTeams: expected });
  });

  it('are not taken of what counts once at one level', () => {
    const once = asked({ count: [3, 4, 5] }, ['count']);
    expect(sites([once], 'count').byTeams).toEqual([NaN, NaN]);
  });
});
