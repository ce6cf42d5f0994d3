import { connect } from '../../databases';
import type { Database } from '../../databases';
import { runStreet, street } from '../../src/answer';
import type { Want } from '../../src/answer';
import { catalog } from '../../src/catalog';
import { problemFrom } from '../../src/model';
import type { Columns, Definitions, EntityMapping, MetricsResult, Problem, Request, SourceKind } from '../../src/model';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const MOST = 250_000;
/** The database still groups ten million rows, on a machine that runs other tests beside. */
const PATIENCE_S = 240;
const url = process.env.BOARDROOM_TEST_POSTGRES;

/** Contacts of one day, each by an agent of its own. */
const CENTRES: ReadonlyArray<[groups: string, url: string, view: string]> = [
  [
    '10,000,000',
    'duckdb::memory:',
    `CREATE VIEW calls AS SELECT CAST(i AS VARCHAR) AS no, CAST(${START} + i % ${DAY} AS DOUBLE) AS start FROM range(10000000) AS rows(i)`,
  ],
  ...(url
    ? [
        [
          '1,000,000',
          url,
          `CREATE OR REPLACE VIEW calls AS SELECT CAST(i AS text) AS no, CAST(${START} + i % ${DAY} AS double precision) AS start FROM generate_series(1, 1000000) AS rows(i)`,
        ] as [string, string, string],
      ]
    : []),
];

const contact: EntityMapping = {
  source: 'house',
  table: 'calls',
  fields: { id: { column: 'no' }, started_at: { column: 'start', as: 'epoch_ms' }, agent: { column: 'no' } },
};

const definitions = (kind: SourceKind): Definitions => ({
  ...catalog,
  mapping: { version: 1, name: 'test', entities: { contact } },
  sources: { house: { uid: 'house', name: 'House', kind } },
});

const request = (more: Partial<Request>): Request => ({
  version: 1,
  answer: 'metrics',
  metrics: [{ name: 'rows', entity: 'contact', formula: 'count()' }],
  period: { from: START, to: START + DAY },
  calendar: { zone: 'UTC', weekStart: 'monday' },
  now: START + DAY,
  ...more,
});

const asking = (database: Database, travelled: Columns[]) => async (want: Want) => {
  try {
    const columns = await database.run(want.kind === 'statement' ? want.statement : '');
    travelled.push(columns);
    return columns;
  } catch (thrown) {
    return problemFrom(thrown);
  }
};

describe.each(CENTRES)('%s groups in %s', (groups, centre, view) => {
  let database: Database;
  beforeAll(async () => {
    database = await connect(centre, { timeout: PATIENCE_S });
    await database.run(view);
  });
  afterAll(async () => {
    await database.run('DROP VIEW calls');
    await database.close();
  });

  it(
    'are refused with their number, and stay in the database',
    async () => {
      const travelled: Columns[] = [];
      const question = request({ groupBy: ['agent'], grain: 'hour' });
      const way = street(question, definitions(database.kind));
      const result = (await runStreet(way, asking(database, travelled))) as MetricsResult;
      expect(result.rows).toEqual([]);
      expect(result.problems.map((problem) => problem.toLine())).toEqual([
        `source House, mapping contact: Split by agent in 24 buckets, the answer would have ${groups} cells. At most 250,000 are shown. Choose a coarser grain, another dimension or a filter.`,
      ]);
      expect(travelled.map(({ length }) => length)).toEqual([MOST + 1, 1]);
    },
    PATIENCE_S * 1000
  );

  it(
    'are no trouble where a filter keeps few of them',
    async () => {
      const few = Array.from({ length: 5 }, (_, agent) => String(agent + 1));
      const question = request({ groupBy: ['agent'], filters: [{ dimension: 'agent', operator: 'in', values: few }] });
      const result = (await runStreet(
        street(question, definitions(database.kind)),
        asking(database, [])
      )) as MetricsResult;
      expect(result.problems).toEqual([]);
      expect(result.rows.map(({ group, values }) => [group[0], values[0].value])).toEqual(
        few.map((agent) => [agent, 1])
      );
    },
    PATIENCE_S * 1000
  );
});

describe('in the browser', () => {
  const ask = (rows: number, more: Partial<Request> = {}) => {
    const columns: Columns = {
      length: rows,
      columns: [
        { name: 'no', values: Array.from({ length: rows }, (_, row) => `a${row}`) },
        { name: 'start', values: Float64Array.from({ length: rows }, (_, row) => START + row) },
      ],
    };
    const way = street(request({ groupBy: ['agent'], ...more }), definitions('rows'));
    return runStreet(way, async () => columns) as Promise<MetricsResult>;
  };

  it('counts groups beyond the limit and sums up none of them', async () => {
    const { rows, problems } = await ask(MOST + 50_000);
    expect(rows).toEqual([]);
    expect(problems[0].message).toBe('Split by agent, the answer would have 300,000 cells.');
  });

  it('shows as many as the limit allows', async () => {
    const { rows, problems } = await ask(MOST);
    expect([rows.length, problems]).toEqual([MOST, []]);
  });
});

it('refuses buckets that nobody could look at before anything is asked', () => {
  const years = request({ grain: '5m', period: { from: START - 26 * 365 * DAY, to: START } });
  const refused = (): Problem | null => {
    try {
      street(years, definitions('duckdb'));
      return null;
    } catch (thrown) {
      return problemFrom(thrown);
    }
  };
  expect(refused()?.toLine()).toBe(
    'Grain 5m cuts this period into about 2,733,120 buckets. At most 5,000 are shown. Choose a coarser grain or a shorter period.'
  );
});
