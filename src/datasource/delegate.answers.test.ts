import { DataQueryErrorType, LoadingState, type DataQueryResponse } from '@grafana/data';
import { concat, delay, firstValueFrom, NEVER, Observable, of, throwError, toArray } from 'rxjs';
import { Problem } from '../model';
import { cells, columns, options, problem, STATEMENT } from './asking.testkit';
import { ask } from './delegate';
import {
  arrived,
  frame,
  grafanaHas,
  mockDataSourceSrv,
  mockTemplateSrv,
  request,
  rows,
  statement,
} from './delegate.testkit';

jest.mock('@grafana/runtime', () => ({
  getDataSourceSrv: () => mockDataSourceSrv,
  getTemplateSrv: () => mockTemplateSrv,
}));

describe('what comes back', () => {
  it('may come as a Promise', async () => {
    grafanaHas([{ uid: 'warehouse', answer: async () => ({ data: [frame({ n: [42] })] }) }]);
    expect(await columns()).toEqual({ length: 1, columns: [{ name: 'n', values: [42] }] });
  });

  it('may come in several packets, of which Loading ones are not the answer', async () => {
    const packets: DataQueryResponse[] = [
      { key: 'a', data: [], state: LoadingState.Loading },
      { key: 'a', data: [frame({ n: [1] })], state: LoadingState.Loading },
      { key: 'a', data: [frame({ n: [1, 2] })], state: LoadingState.Done },
    ];
    grafanaHas([{ uid: 'warehouse', answer: () => of(...packets) }]);
    expect(await columns()).toMatchObject({ length: 2 });
  });

  it('may come in parts of different keys', async () => {
    const packets = [
      { key: 'a', data: [frame({ n: [1] })] },
      { key: 'b', data: [frame({ n: [2] })] },
    ];
    grafanaHas([{ uid: 'warehouse', answer: () => of(...packets) }]);
    expect(await columns()).toEqual({ length: 2, columns: [{ name: 'n', values: [1, 2] }] });
  });

  it('may come from a source that never completes', async () => {
    grafanaHas([
      { uid: 'warehouse', answer: () => concat(of({ data: [frame({ n: [42] })], state: LoadingState.Done }), NEVER) },
    ]);
    expect(await columns()).toMatchObject({ length: 1 });
  });

  it('may be nothing: no rows come without columns', async () => {
    grafanaHas([{ uid: 'warehouse', answer: () => of({ data: [frame({})] }) }]);
    expect(await columns()).toEqual({ length: 0, columns: [] });
  });

  it('says when the source stopped early', async () => {
    const text = 'Results have been limited to 1000000 because the SQL row limit was reached';
    const cut = frame({ n: [1] }, { meta: { notices: [{ severity: 'warning', text }] } });
    grafanaHas([{ uid: 'warehouse', answer: () => of({ data: [cut] }) }]);
    expect(await columns()).toMatchObject({ truncated: true });
  });

  it('is fetched once for two mappings of one query, and only the one that misses a column says so', async () => {
    grafanaHas([{ uid: 'warehouse', type: 'prometheus', answer: () => of({ data: [frame({ Value: [2] })] }) }]);
    const target = { expr: 'calls' };
    const wants = [
      rows(target, ['Value'], { id: 'calls' }),
      rows(target, ['stars'], { id: 'stars', mapping: 'feedback' }),
    ];
    const told = await firstValueFrom(ask(wants, request(), options()).pipe(toArray()));
    expect(arrived).toHaveLength(1);
    expect(told.map(({ id, answer }) => [id, answer instanceof Problem ? answer.at : answer.length])).toEqual([
      ['calls', 1],
      ['stars', { source: 'Warehouse', mapping: 'feedback', column: 'stars' }],
    ]);
  });

  it('names the column that rows do not have', async () => {
    grafanaHas([
      { uid: 'warehouse', type: 'prometheus', answer: () => of({ data: [frame({ time: [1], Value: [2] })] }) },
    ]);
    const missing = await problem(rows({ expr: 'calls' }, ['Value', 'queue']));
    expect(missing.message).toBe('column "queue" not found');
    expect(missing.hint).toBe('The data source gives: time, Value.');
    expect(missing.at).toEqual({ source: 'Warehouse', mapping: 'contact', column: 'queue' });
  });

  it('arrives as it is ready, the fast before the slow', async () => {
    grafanaHas([
      { uid: 'slow', answer: () => cells().pipe(delay(30)) },
      { uid: 'fast', answer: cells },
    ]);
    const wants = [
      statement(STATEMENT, { id: 'first', source: 'slow' }),
      statement(STATEMENT, { id: 'second', source: 'fast' }),
    ];
    const order = await firstValueFrom(ask(wants, request(), options()).pipe(toArray()));
    expect(order.map(({ id }) => id)).toEqual(['second', 'first']);
  });
});

describe('what goes wrong', () => {
  it('may stand inside a packet that looks like success', async () => {
    const error = { message: 'db query error: pq: relation "contact" does not exist', status: 400 };
    grafanaHas([{ uid: 'warehouse', answer: () => of({ data: [], errors: [error], state: LoadingState.Error }) }]);
    const failed = await problem();
    expect(failed).toMatchObject({ kind: 'source', message: error.message });
    expect(failed.at).toEqual({ source: 'Warehouse', mapping: 'contact' });
  });

  it('may be the one error of older data sources', async () => {
    grafanaHas([{ uid: 'warehouse', answer: () => of({ data: [], error: { message: 'no' } }) }]);
    expect(await problem()).toMatchObject({ kind: 'source', message: 'no' });
  });

  it('may be thrown', async () => {
    grafanaHas([{ uid: 'warehouse', answer: () => throwError(() => new Error('socket hang up')) }]);
    expect(await problem()).toMatchObject({ kind: 'source', message: 'socket hang up' });
  });

  it('may be thrown before there is anything to subscribe to', async () => {
    const answer = () => {
      throw new Error('not configured');
    };
    grafanaHas([{ uid: 'warehouse', answer }]);
    expect(await problem()).toMatchObject({ message: 'not configured' });
  });

  it('is told as a missing permission for status 403', async () => {
    const error = { status: 403, data: { message: 'Access denied to datasource 7' } };
    grafanaHas([{ uid: 'warehouse', answer: () => of({ data: [], errors: [error] }) }]);
    expect(await problem()).toMatchObject({ kind: 'denied', message: 'you may not query the data source Warehouse' });
  });

  it('is told as slow when the source itself gave up', async () => {
    const error = { message: 'timeout', type: DataQueryErrorType.Timeout };
    grafanaHas([{ uid: 'warehouse', answer: () => of({ data: [], errors: [error] }) }]);
    expect(await problem()).toMatchObject({ kind: 'slow' });
  });

  it('is told as slow after our own limit, and the source is let go', async () => {
    let aborted = false;
    const answer = () => new Observable<DataQueryResponse>(() => () => (aborted = true));
    grafanaHas([{ uid: 'warehouse', answer }]);
    const late = await problem(statement(STATEMENT), request(), { ...options(), timeoutMs: 20 });
    expect(late).toMatchObject({ kind: 'slow', message: 'no answer within 0.02 s' });
    expect(aborted).toBe(true);
  });

  it('leaves the other answers alone', async () => {
    grafanaHas([
      { uid: 'good', answer: cells },
      { uid: 'bad', answer: () => throwError(() => new Error('down')) },
    ]);
    const wants = [statement(STATEMENT, { id: 'a', source: 'bad' }), statement(STATEMENT, { id: 'b', source: 'good' })];
    const all = await firstValueFrom(ask(wants, request(), options()).pipe(toArray()));
    const byId = new Map(all.map(({ id, answer }) => [id, answer]));
    expect(byId.get('a')).toBeInstanceOf(Problem);
    expect(byId.get('b')).toMatchObject({ length: 1 });
  });
});
