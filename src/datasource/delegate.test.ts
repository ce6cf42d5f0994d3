import { type DataQueryResponse } from '@grafana/data';
import { delay, firstValueFrom, Observable, timer, toArray } from 'rxjs';
import { Problem, type Columns } from '../model';
import { answer, cells, columns, options, problem, STATEMENT } from './asking.testkit';
import { ask, sourceOf, testSource } from './delegate';
import { arrived, grafanaHas, mockDataSourceSrv, mockTemplateSrv, request, rows, statement } from './delegate.testkit';
import { Shelf } from './shelf';

jest.mock('@grafana/runtime', () => ({
  getDataSourceSrv: () => mockDataSourceSrv,
  getTemplateSrv: () => mockTemplateSrv,
}));

describe('what reaches the other data source', () => {
  it('is its own kind of query, under its own name', async () => {
    grafanaHas([{ uid: 'warehouse', answer: cells }]);
    await answer();
    expect(arrived[0].targets).toEqual([
      {
        refId: 'A',
        hide: false,
        datasource: { type: 'grafana-postgresql-datasource', uid: 'warehouse' },
        rawSql: STATEMENT,
        format: 'table',
        rawQuery: true,
        editorMode: 'code',
      },
    ]);
  });

  it.each(['postgres', 'grafana-postgresql-datasource', 'motherduck-duckdb-datasource'])(
    'is SQL for %s',
    async (type) => {
      grafanaHas([{ uid: 'warehouse', type, answer: cells }]);
      expect(await columns()).toMatchObject({ length: 1 });
      expect(arrived[0].targets[0]).toMatchObject({ rawSql: STATEMENT, datasource: { type } });
    }
  );

  it('has a request id of its own each time, because an equal id would cancel the first', async () => {
    grafanaHas([{ uid: 'warehouse', answer: cells }]);
    const wants = [statement(STATEMENT), statement(`${STATEMENT} where true`, { id: 'other' })];
    await firstValueFrom(ask(wants, request(), options()).pipe(toArray()));
    const ids = arrived.map(({ requestId }) => requestId);
    expect(new Set(ids).size).toBe(2);
    expect(ids.every((id) => /^boardroom-\d+-SQR100$/.test(id))).toBe(true);
  });

  it('has headers of its own, because the backend client writes into them', async () => {
    grafanaHas([{ uid: 'warehouse', answer: cells }]);
    const headers = { 'X-Theirs': 'kept' };
    await answer(statement(STATEMENT), request({ headers }));
    expect(arrived[0].headers).toEqual({ 'X-Theirs': 'kept' });
    expect(headers).toEqual({ 'X-Theirs': 'kept' });
  });

  it('has the scoped variables, the range and the interval, but not the ad hoc filters, which the statement holds already', async () => {
    grafanaHas([{ uid: 'warehouse', answer: cells }]);
    const scopedVars = { site: { text: 'North', value: 'North' } };
    const asked = request({ scopedVars, filters: [{ key: 'site', operator: '=', value: 'North' }] });
    await answer(statement(STATEMENT), asked);
    expect(arrived[0]).toMatchObject({ scopedVars, maxDataPoints: 500, intervalMs: 3_600_000, filters: undefined });
    expect(arrived[0].range).toBe(asked.range);
  });

  it('stays out of the query inspector only for probes', async () => {
    grafanaHas([{ uid: 'warehouse', answer: cells }]);
    await answer(statement(STATEMENT));
    await answer(statement(STATEMENT, { probe: true }));
    expect(arrived.map(({ hideFromInspector }) => hideFromInspector)).toEqual([undefined, true]);
  });

  it("is the mapping's own query where only rows can be had", async () => {
    grafanaHas([{ uid: 'warehouse', type: 'yesoreyeram-infinity-datasource', answer: cells }]);
    await answer(rows({ type: 'csv', url: 'https://example.org/contacts.csv' }, ['n']));
    expect(arrived[0].targets[0]).toMatchObject({
      type: 'csv',
      url: 'https://example.org/contacts.csv',
      datasource: { type: 'yesoreyeram-infinity-datasource', uid: 'warehouse' },
    });
  });

  it('reaches for rows as far as the figures look, beyond what the panel shows', async () => {
    grafanaHas([{ uid: 'warehouse', answer: cells }]);
    const period = { from: Date.UTC(2026, 9, 1), to: Date.UTC(2026, 10, 1) };
    await answer(rows({ expr: 'calls' }, ['n'], { period }));
    const { from, to } = arrived[0].range;
    expect({ from: from.valueOf(), to: to.valueOf() }).toEqual(period);
  });

  it('holds no name that Grafana would take for a variable', async () => {
    grafanaHas([{ uid: 'warehouse', answer: cells }], { queue: 'other' });
    const said = await answer(statement('select "$queue" from calls'));
    expect(said).toMatchObject({ kind: 'invalid', message: expect.stringContaining('"$queue"') });
    expect(arrived).toEqual([]);
  });
});

describe('the data source that is asked', () => {
  it('may be named by a variable of the dashboard', async () => {
    grafanaHas([{ uid: 'pg-2', answer: cells }], { ds: 'pg-2' });
    expect(await columns(statement(STATEMENT, { source: '${ds}' }))).toMatchObject({ length: 1 });
    expect(arrived[0].targets[0].datasource).toMatchObject({ uid: 'pg-2' });
  });

  it("is the scoped variable's in a repeated panel", async () => {
    grafanaHas(
      [
        { uid: 'pg-1', answer: cells },
        { uid: 'pg-3', answer: cells },
      ],
      { ds: 'pg-1' }
    );
    await answer(
      statement(STATEMENT, { source: '${ds}' }),
      request({ scopedVars: { ds: { text: '3', value: 'pg-3' } } })
    );
    expect(arrived[0].targets[0].datasource).toMatchObject({ uid: 'pg-3' });
  });

  it('is refused where a variable names several', async () => {
    grafanaHas([{ uid: 'pg-1' }, { uid: 'pg-2' }], { ds: ['pg-1', 'pg-2'] });
    expect(await problem(statement(STATEMENT, { source: '${ds}' }))).toMatchObject({ kind: 'invalid' });
    expect(arrived).toEqual([]);
  });

  it('is missed with a way out', async () => {
    grafanaHas([]);
    const missing = await problem();
    expect(missing.kind).toBe('source');
    expect(missing.toLine()).toContain('there is no data source with the uid "warehouse"');
    expect(missing.hint).toBe('Pick another data source for contact in the settings of this data source.');
  });

  it('is never ourselves', async () => {
    grafanaHas([{ uid: 'warehouse', type: 'boardroom-cx-datasource', name: 'Boardroom' }]);
    expect(await problem()).toMatchObject({ kind: 'invalid' });
  });

  it('is not asked for a table that it has not', async () => {
    grafanaHas([{ uid: 'warehouse', type: 'prometheus' }]);
    const refused = await problem(rows({ table: 'contact' }, ['n']));
    expect(refused.kind).toBe('unavailable');
    expect(refused.hint).toContain('a query instead of a table');
  });

  it('is not sent a query that it calls incomplete', async () => {
    grafanaHas([{ uid: 'warehouse', type: 'prometheus', filterQuery: () => false }]);
    expect(await problem(rows({ expr: '' }, ['n']))).toMatchObject({ kind: 'invalid' });
  });

  it('can be looked up and tested', async () => {
    grafanaHas([{ uid: 'warehouse', type: 'postgres' }]);
    expect(sourceOf('warehouse', {})).toMatchObject({ uid: 'warehouse', name: 'Warehouse', kind: 'postgres' });
    expect(sourceOf('elsewhere', {})).toBeUndefined();
    await expect(testSource('warehouse')).resolves.toMatchObject({ status: 'success' });
  });
});

describe('leaving', () => {
  it('aborts the fetch', async () => {
    let aborted = false;
    const answer = () => new Observable<DataQueryResponse>(() => () => (aborted = true));
    grafanaHas([{ uid: 'warehouse', answer }]);
    const subscription = ask([statement(STATEMENT)], request(), options()).subscribe();
    await firstValueFrom(timer(1));
    expect(aborted).toBe(false);
    subscription.unsubscribe();
    expect(aborted).toBe(true);
  });
});

describe('equal questions', () => {
  const asking = (panelId: number, changed = {}) => request({ panelId, requestId: `SQR${panelId}`, ...changed });
  const slowCells = () => cells().pipe(delay(5));

  it('of seven panels are asked once', async () => {
    grafanaHas([{ uid: 'warehouse', answer: slowCells }]);
    const given = { ...options(), shelf: new Shelf<Columns | Problem>() };
    const panels = [1, 2, 3, 4, 5, 6, 7];
    await Promise.all(panels.map((panel) => answer(statement(STATEMENT), asking(panel), given)));
    expect(arrived).toHaveLength(1);
  });

  it('do not depend on the variables or the period, which a statement holds already', async () => {
    grafanaHas([{ uid: 'warehouse', answer: slowCells }]);
    const given = { ...options(), shelf: new Shelf<Columns | Problem>() };
    await answer(statement(STATEMENT), asking(1, { scopedVars: { a: { text: '1', value: '1' } } }), given);
    await answer(statement(STATEMENT), asking(2, { scopedVars: { a: { text: '2', value: '2' } } }), given);
    expect(arrived).toHaveLength(1);
  });

  it('for rows do depend on both', async () => {
    grafanaHas([{ uid: 'warehouse', type: 'prometheus', answer: slowCells }], { job: 'a' });
    const given = { ...options(), shelf: new Shelf<Columns | Problem>() };
    const want = rows({ expr: 'calls{job="$job"}' }, ['n']);
    await answer(want, asking(1), given);
    await answer(want, asking(2, { scopedVars: { job: { text: 'b', value: 'b' } } }), given);
    expect(arrived).toHaveLength(2);
  });

  it('are asked again when a panel refreshes, and shared by the others that refresh with it', async () => {
    grafanaHas([{ uid: 'warehouse', answer: slowCells }]);
    const given = { ...options(), shelf: new Shelf<Columns | Problem>() };
    await Promise.all([1, 2].map((panel) => answer(statement(STATEMENT), asking(panel), given)));
    const again = { requestId: 'SQR200', startTime: request().startTime + 2000 };
    await Promise.all([1, 2].map((panel) => answer(statement(STATEMENT), asking(panel, again), given)));
    expect(arrived).toHaveLength(2);
  });

  it('past the query cache share only with others past it', async () => {
    grafanaHas([{ uid: 'warehouse', answer: slowCells }]);
    const given = { ...options(), shelf: new Shelf<Columns | Problem>() };
    await answer(statement(STATEMENT), asking(1), given);
    await answer(statement(STATEMENT), asking(2, { skipQueryCache: true }), given);
    await answer(statement(STATEMENT), asking(3, { skipQueryCache: true }), given);
    expect(arrived.map(({ skipQueryCache }) => skipQueryCache)).toEqual([undefined, true]);
  });

  it('go on when one of the panels leaves', async () => {
    grafanaHas([{ uid: 'warehouse', answer: slowCells }]);
    const given = { ...options(), shelf: new Shelf<Columns | Problem>() };
    const left = ask([statement(STATEMENT)], asking(1), given).subscribe();
    const staying = answer(statement(STATEMENT), asking(2), given);
    left.unsubscribe();
    expect(await staying).toMatchObject({ length: 1 });
    expect(arrived).toHaveLength(1);
  });
});
