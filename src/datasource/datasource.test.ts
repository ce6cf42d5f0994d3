import { LoadingState, type DataQueryRequest, type DataSourceInstanceSettings } from '@grafana/data';
import { firstValueFrom, lastValueFrom, of, toArray } from 'rxjs';
import type { MappingReport, Step } from '../answer/step';
import type { Definitions, MetricsResult, Request } from '../model';
import { Problem } from '../model';
import { BoardroomDataSource } from './datasource';
import { arrived, frame, grafanaHas, mockDataSourceSrv, mockTemplateSrv, request, statement } from './delegate.testkit';
import type { BoardroomOptions, BoardroomQuery } from './types';

jest.mock('@grafana/runtime', () => ({
  getDataSourceSrv: () => mockDataSourceSrv,
  getTemplateSrv: () => mockTemplateSrv,
}));

const asked: Array<{ request: Request; definitions: Definitions }> = [];

jest.mock('../answer', () => ({
  // One statement, whose only figure is the answer.
  street: (question: Request, definitions: Definitions) => mockStreet(question, definitions),
  checkStreet: () => (): Step<MappingReport> => ({
    kind: 'result',
    result: { entities: [mockReport], problems: [], metrics: { all: 1, fed: 1 }, lacks: [] },
  }),
  valuesStreet: (options: { dimension: string }) => (): Step<object> => ({
    kind: 'result',
    result: { values: [`${options.dimension} A`, null], problems: [] },
  }),
}));

const mockReport = {
  entity: 'contact',
  source: 'warehouse',
  ok: true,
  rows: 7,
  from: 0,
  to: 86_400_000,
  fields: [],
  problems: [],
};

function mockStreet(question: Request, definitions: Definitions) {
  asked.push({ request: question, definitions });
  const text = JSON.stringify(question.metrics);
  return (received: ReadonlyMap<string, unknown>): Step<MetricsResult> => {
    const cells = received.get('cells');
    return cells === undefined
      ? { kind: 'fetch', wants: [statement(text)] }
      : { kind: 'result', result: resultOf(question, cells instanceof Problem ? [cells] : []) };
  };
}

function resultOf({ period, calendar }: Request, problems: Problem[]): MetricsResult {
  return {
    version: 1,
    answer: 'metrics',
    period,
    compared: null,
    calendar,
    metrics: [],
    dimensions: [],
    extent: {},
    problems,
    traces: [{ source: 'Warehouse', mapping: 'contact', statement: 'select 1', rows: 1 }],
    grain: 'none',
    rows: [],
  };
}

const mapping = {
  version: 1 as const,
  name: 'North',
  entities: { contact: { source: 'warehouse', table: 'contact', fields: { id: { column: 'id' } } } },
};

function datasource(jsonData: object = { version: 1, mapping }): BoardroomDataSource {
  const settings: Partial<DataSourceInstanceSettings<BoardroomOptions>> = {
    uid: 'boardroom',
    name: 'Boardroom',
    type: 'boardroom-cx-datasource',
    jsonData,
  };
  // The datasource reads these four; Grafana gives many more.
  return new BoardroomDataSource(settings as DataSourceInstanceSettings<BoardroomOptions>);
}

const contacts: BoardroomQuery = { refId: 'A', version: 1, answer: 'metrics', metrics: [{ metric: 'contacts' }] };

function panel(targets: BoardroomQuery[], changed: Partial<DataQueryRequest> = {}): DataQueryRequest<BoardroomQuery> {
  return { ...request(changed), targets };
}

beforeEach(() => {
  asked.length = 0;
  grafanaHas([{ uid: 'warehouse', answer: () => of({ data: [frame({ n: [1] })] }) }], { team: ['A', 'B'] });
});

describe('a query', () => {
  it('is loading, then done, in one packet that replaces itself', async () => {
    const packets = await firstValueFrom(
      datasource()
        .query(panel([contacts]))
        .pipe(toArray())
    );
    expect(packets.map(({ state }) => state)).toEqual([LoadingState.Loading, LoadingState.Done]);
    expect(new Set(packets.map(({ key }) => key)).size).toBe(1);
    expect(packets[1].data[0]).toMatchObject({
      refId: 'A',
      meta: { executedQueryString: expect.stringContaining('select 1') },
    });
  });

  it("carries its period, its reader's calendar, and filters from everywhere", async () => {
    const filters = [{ dimension: 'team', operator: 'in' as const, values: ['$team'] }];
    const adHoc = [{ key: 'site', operator: '=', value: 'North' }];
    await lastValueFrom(datasource().query(panel([{ ...contacts, filters }], { filters: adHoc, timezone: 'utc' })));
    expect(asked[0].request).toMatchObject({
      period: { from: Date.UTC(2026, 10, 1), to: Date.UTC(2026, 10, 8) },
      calendar: { zone: 'UTC', weekStart: 'monday' },
      points: 500,
      filters: [
        { dimension: 'team', operator: 'in', values: ['A', 'B'] },
        { dimension: 'site', operator: 'in', values: ['North'] },
      ],
    });
  });

  it('reads the browser zone as the name of a zone', async () => {
    await lastValueFrom(datasource().query(panel([contacts], { timezone: 'browser' })));
    expect(asked[0].request.calendar.zone).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  });

  it('that fails leaves the others alone', async () => {
    const broken: BoardroomQuery = { ...contacts, refId: 'B', version: 2 as 1 };
    const last = await lastValueFrom(datasource().query(panel([contacts, broken])));
    expect(last.data).toHaveLength(1);
    expect(last.errors).toMatchObject([{ refId: 'B', message: expect.stringContaining('version 2') }]);
    expect(last.state).toBe(LoadingState.Error);
  });

  it('whose data source refuses says so under its own letter', async () => {
    grafanaHas([{ uid: 'warehouse', answer: () => of({ data: [], errors: [{ status: 403 }] }) }]);
    const last = await lastValueFrom(datasource().query(panel([contacts])));
    expect(last.errors).toMatchObject([{ refId: 'A', status: 403, statusText: 'denied' }]);
  });

  it('that is hidden or empty is not asked', async () => {
    const targets = [
      { ...contacts, hide: true },
      { ...contacts, refId: 'B', metrics: [] },
    ];
    expect(await lastValueFrom(datasource().query(panel(targets)))).toEqual({ data: [], state: LoadingState.Done });
    expect(asked).toEqual([]);
  });

  it('equal to that of another panel is fetched once', async () => {
    const boardroom = datasource();
    const panels = [1, 2, 3].map((panelId) => panel([contacts], { panelId, requestId: `SQR${panelId}` }));
    await Promise.all(panels.map((each) => lastValueFrom(boardroom.query(each))));
    expect(arrived).toHaveLength(1);
  });

  it('says what is wrong with the settings', async () => {
    const [unmapped] = (await lastValueFrom(datasource({}).query(panel([contacts])))).errors ?? [];
    expect(unmapped.message).toContain('the mapping names no rows yet');
    const [broken] =
      (await lastValueFrom(datasource({ mapping: { version: 3 } }).query(panel([contacts])))).errors ?? [];
    expect(broken.message).toContain('mapping.version: expected 1');
  });
});

describe('the datasource', () => {
  it('knows the sources of its mapping', async () => {
    await lastValueFrom(datasource().query(panel([contacts])));
    expect(asked[0].definitions.sources).toEqual({
      warehouse: { uid: 'warehouse', name: 'Warehouse', kind: 'postgres' },
    });
  });

  it('offers a first query that runs', () => {
    expect(datasource().filterQuery({ refId: 'A', ...datasource().getDefaultQuery() } as BoardroomQuery)).toBe(true);
  });

  it('says a query in words: by names, and by titles once the catalogue has come', async () => {
    const query: BoardroomQuery = { ...contacts, groupBy: ['site'], grain: 'day' };
    const boardroom = datasource();
    expect(boardroom.getQueryDisplayText(query)).toBe('contacts by site per day');
    await boardroom.metricFindQuery('metrics');
    expect(boardroom.getQueryDisplayText(query)).toBe('Contacts by Site per day');
  });

  it('fills in variables for Explore', () => {
    const filters = [{ dimension: 'team', operator: 'in' as const, values: ['$team'] }];
    const [filled] = datasource().interpolateVariablesInQueries([{ ...contacts, filters }], {}, [
      { key: 'site', operator: '=', value: 'North' },
    ]);
    expect(filled.filters).toHaveLength(2);
    expect(filled.datasource).toMatchObject({ uid: 'boardroom' });
  });

  it('tests the data source and the mapping', async () => {
    expect(await datasource().testDatasource()).toMatchObject({
      status: 'success',
      message:
        'Warehouse (grafana-postgresql-datasource): contact works, 7 rows from 1970-01-01 to 1970-01-02. ' +
        '1 of 1 metrics have what they need.',
    });
    expect(await datasource({}).testDatasource()).toMatchObject({ status: 'error' });
  });

  it('offers values, metrics, profiles and dimensions to variables and filters', async () => {
    const boardroom = datasource();
    const values = [
      { text: 'site A', value: 'site A' },
      { text: 'not known', value: 'not known' },
    ];
    expect(await boardroom.metricFindQuery('values(site)')).toEqual(values);
    expect(await boardroom.getTagValues({ key: 'site', filters: [] })).toEqual(values);
    expect(await boardroom.metricFindQuery('metrics')).toContainEqual({ text: 'Contacts', value: 'contacts' });
    expect(await boardroom.metricFindQuery({ refId: 'v', list: 'profiles' })).toContainEqual({
      text: 'Balanced',
      value: 'balanced',
    });
    expect((await boardroom.getTagKeys()).map(({ value }) => value)).toContain('site');
    await expect(boardroom.metricFindQuery('a b c')).rejects.toThrow('"a b c" names no list');
  });
});
