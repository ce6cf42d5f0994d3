import { firstValueFrom, from } from 'rxjs';

import { problemFrom, type Columns } from '../model';
import { KeptCells } from './keptCells';

describe('what is kept', () => {
  const ONE: Columns = { length: 1, columns: [{ name: 'bucket', values: [0] }] };
  const kept = { cells: ONE, edges: [0, 1], width: 1, settled: new Set([0]), wholeAt: 0 };
  const keeping = {
    key: 'k',
    now: 0,
    shared: () => 1,
    outdates: () => true,
    runs: () => [{ from: 0, to: 1 }],
    statement: () => 'part',
    together: () => ONE,
    keep: () => kept,
  };
  const asking =
    (cells: KeptCells, mine: Partial<typeof keeping>) => (answer: Columns | ReturnType<typeof problemFrom>) =>
      firstValueFrom(
        cells.answer({
          ...{ key: 'k', keeping: { ...keeping, ...mine }, whole: 'whole', anew: false },
          send: () => from([answer]),
        })
      );

  it('tells nothing where the source fails in one part', async () => {
    const ask = asking(new KeptCells(), {});
    const failure = problemFrom(new Error('gone'));
    await ask(ONE);
    expect(await ask(failure)).toBe(failure);
  });

  it.each([
    ['outdates what was kept', true, 1],
    ['leaves it', false, 256],
  ])('is bounded, where every refresh %s', async (_, outdates, most) => {
    const looked = jest.fn(() => 1);
    const ask = asking(new KeptCells(), { outdates: () => outdates, shared: looked });
    for (let refresh = 0; refresh < 300; refresh += 1) {
      looked.mockClear();
      await ask(ONE);
    }
    expect(looked).toHaveBeenCalledTimes(most);
  });
});
