import { FieldType, toDataFrame } from '@grafana/data';
import { columnsOf } from './frameColumns';

const time = (values: unknown[]) => ({ name: 'at', type: FieldType.time, values });

describe('frames as columns', () => {
  it('give instants in milliseconds, however they were written', () => {
    const written = [1000, '1970-01-01T00:00:02Z', new Date(3000), null, 'never'];
    const { columns } = columnsOf([toDataFrame({ fields: [time(written)] })]);
    expect(columns[0].values).toEqual([1000, 2000, 3000, null, null]);
  });

  it('stand one below the other, with null where a frame has no such column', () => {
    const frames = [
      toDataFrame({ fields: [{ name: 'a', values: [1] }] }),
      toDataFrame({ fields: [{ name: 'b', values: [2, 3] }] }),
    ];
    expect(columnsOf(frames)).toEqual({
      length: 3,
      columns: [
        { name: 'a', values: [1, null, null] },
        { name: 'b', values: [null, 2, 3] },
      ],
    });
  });

  it('turn the labels of a time series into columns', () => {
    const series = (queue: string, value: number) =>
      toDataFrame({ fields: [time([0]), { name: 'Value', values: [value], labels: { queue } }] });
    const { columns } = columnsOf([series('sales', 3), series('help', 4)]);
    expect(columns.find(({ name }) => name === 'queue')?.values).toEqual(['sales', 'help']);
  });

  it('are no columns where there is no frame', () => {
    expect(columnsOf([])).toEqual({ length: 0, columns: [] });
  });
});
