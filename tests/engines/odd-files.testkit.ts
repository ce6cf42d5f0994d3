import { connect } from '../../databases';
import type { Database } from '../../databases';
import { urlsHere } from '../../databases/urls.testkit';
import { checkStreet, runStreet, street } from '../../src/answer';
import { catalog } from '../../src/catalog';
import { Problem, problemFrom } from '../../src/model';
import type { Columns, Definitions, EntityMapping, MetricsResult, Request, SourceKind } from '../../src/model';

/** Every value a text, as a file has it; null where a row has none. */
export type TextRow = Readonly<Record<string, string | null>>;

export interface Place {
  name: string;
  answer: (rows: readonly TextRow[], mapping: EntityMapping, request: Partial<Request>) => Promise<MetricsResult>;
  check: (rows: readonly TextRow[], mapping: EntityMapping) => Promise<string[]>;
}

const databases: Database[] = [];
/** Every engine that is here; filled before the first test. */
export const places: Place[] = [];
beforeAll(async () => {
  databases.push(...(await Promise.all(urlsHere().map((url) => connect(url)))));
  places.push(inBrowser, ...databases.map(inDatabase));
});
afterAll(() => Promise.all(databases.map((database) => database.close())));

const columnsOf = (rows: readonly TextRow[]): Columns => ({
  length: rows.length,
  columns: Object.keys(rows[0]).map((name) => ({ name, values: rows.map((row) => row[name]) })),
});

const inBrowser: Place = {
  name: 'browser',
  answer: (rows, mapping, request) => walk(mapping, 'rows', request, async () => columnsOf(rows)),
  check: (rows, mapping) => judge(mapping, 'rows', async () => columnsOf(rows)),
};

let tables = 0;
function inDatabase(database: Database): Place {
  const run = async <T>(rows: readonly TextRow[], use: (table: string) => Promise<T>): Promise<T> => {
    tables += 1;
    const table = `odd_${process.pid}_${tables}`;
    const columns = Object.keys(rows[0]).map((name) => ({ name, type: 'text' as const }));
    await database.load({ name: table, columns }, [columnsOf(rows)], { replace: true });
    return use(table);
  };
  const fetch = async (statement: string) => database.run(statement).catch((thrown) => problemFrom(thrown));
  return {
    name: database.name,
    answer: (rows, mapping, request) =>
      run(rows, (table) => walk({ ...mapping, table }, database.kind, request, fetch)),
    check: (rows, mapping) => run(rows, (table) => judge({ ...mapping, table }, database.kind, fetch)),
  };
}

type Fetch = (statement: string) => Promise<Columns | Problem>;

function definitionsFor(mapping: EntityMapping, kind: SourceKind): Definitions {
  const whole = { version: 1 as const, name: 'odd', entities: { contact: mapping } };
  return { ...catalog, mapping: whole, sources: { files: { uid: 'files', name: 'Files', kind } } };
}

async function walk(
  mapping: EntityMapping,
  kind: SourceKind,
  request: Partial<Request>,
  fetch: Fetch
): Promise<MetricsResult> {
  const period = { from: Date.parse('2026-01-01T00:00Z'), to: Date.parse('2027-01-01T00:00Z') };
  const whole: Request = {
    version: 1,
    answer: 'metrics',
    period,
    calendar: { zone: 'UTC', weekStart: 'monday' },
    now: period.to,
    ...request,
  };
  return (await runStreet(street(whole, definitionsFor(mapping, kind)), (want) =>
    fetch(want.kind === 'statement' ? want.statement : '')
  )) as MetricsResult;
}

async function judge(mapping: EntityMapping, kind: SourceKind, fetch: Fetch): Promise<string[]> {
  const report = await runStreet(
    checkStreet(definitionsFor(mapping, kind), { now: Date.parse('2027-01-01T00:00Z') }),
    (want) => fetch(want.kind === 'statement' ? want.statement : '')
  );
  return report.entities.flatMap(({ problems }) =>
    problems.map((problem) => `${problem.at.field}/${problem.at.column}: ${problem.message}`)
  );
}
