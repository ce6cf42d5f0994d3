import fc from 'fast-check';

import { columnsNeeded, runAsk } from '../../src/engine';
import type { Columns } from '../../src/model';

import { asksOf, scene, sourcesOf } from './scenes.testkit';
import { asked } from './stories.testkit';
import { twinCells } from './twin.testkit';
import type { Cell, Value } from './twin.testkit';

describe('the engine and its slow twin', () => {
  it('give the same cells for random rows, mappings, metrics, groups and periods', () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const { own, linked } = sourcesOf(drawn);
        for (const ask of asksOf(drawn)) {
          const sources = {
            own: ask.read.entity.name === 'customer' ? linked : own,
            links: new Map([...ask.links.keys()].map((name) => [name, linked])),
          };
          expect(comparable(cellsFrom(toEnd(runAsk(ask, sources))))).toEqual(comparable(twinCells(ask, sources)));
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 300) }
    );
  });
});

describe('what the engine promises beside its numbers', () => {
  const rows = [
    { id: '9', customer: 'ada', start: '2026-01-05T09:00:00Z', handled: true },
    { id: '10', customer: 'ada', start: '2026-01-05T09:00:00Z', handled: false },
    { id: '11', customer: 'ada', start: '2026-01-05T09:10:00Z', handled: true },
  ];

  it('orders rows of one instant by the text of their ids, as databases do', () => {
    const [[ask, sources]] = asked(['count(where: handled and next(customer_id, within: 5m))'], rows);
    expect(cellsFrom(toEnd(runAsk(ask, sources)))).toEqual([expect.objectContaining({ a0: 0 })]);
    const [[other]] = asked(['count(where: not handled and next(customer_id, within: 5m))'], rows);
    expect(cellsFrom(toEnd(runAsk(other, sources)))).toEqual([expect.objectContaining({ a0: 1 })]);
  });

  it('gives one cell of nothing where nothing is split, and no cell where something is', () => {
    const [[ask, sources]] = asked(['count()', 'sum(wait_s)', 'quantile(wait_s, 0.5)'], []);
    expect(cellsFrom(toEnd(runAsk(ask, sources)))).toEqual([{ bucket: -1, a0: 0, a1: null, doubt_wait_s: 0 }]);
    const [[split]] = asked(['count()'], [], ['site']);
    expect(toEnd(runAsk(split, sources)).length).toBe(0);
  });

  it('says which column the source did not give', () => {
    const [[ask, sources]] = asked(['sum(talk_s)'], rows);
    const columns = sources.own.columns.filter(({ name }) => name !== 'talk');
    expect(() => toEnd(runAsk(ask, { ...sources, own: { ...sources.own, columns } }))).toThrow(
      expect.objectContaining({ kind: 'unknown', at: { field: 'talk_s', column: 'talk' } })
    );
  });

  it('names all columns that it will read, through formulas and the row filter', () => {
    const [[{ read }]] = asked(['count()'], rows);
    expect(columnsNeeded(read, ['handle_s']).sort()).toEqual(['ended', 'hold', 'id', 'start', 'talk', 'wrap']);
  });

  it('breathes after every block, and reads columns only once', () => {
    const many = Array.from({ length: 50_000 }, (_, row) => ({ ...rows[0], id: String(row) }));
    const [[ask, sources]] = asked(['count(where: handled)'], many);
    let reads = 0;
    const handled = sources.own.columns.find(({ name }) => name === 'handled')!;
    Object.defineProperty(handled, 'values', { get: () => ((reads += 1), many.map((row) => row.handled)) });
    expect([...runAsk(ask, sources)].length).toBeGreaterThan(20);
    expect(cellsFrom(toEnd(runAsk(ask, sources)))).toEqual([{ bucket: -1, a0: 50_000 }]);
    expect(reads).toBe(1);
  });
});

function cellsFrom({ length, columns }: Columns): Cell[] {
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(columns.map(({ name, values }) => [name, values[row] as Value]))
  );
}

/** Order and the last digits of sums may differ. */
function comparable(cells: readonly Cell[]): string[] {
  return cells
    .map((cell) =>
      JSON.stringify(
        Object.entries(cell)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, value]) => [name, typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value])
      )
    )
    .sort();
}

function toEnd<T>(work: Generator<void, T, void>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) {
      return value;
    }
  }
}
