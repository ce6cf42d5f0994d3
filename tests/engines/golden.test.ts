import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { Dialect, init, validate } from '@polyglot-sql/sdk';

import { firstWants, releasedCells, street } from '../../src/answer';
import { catalog } from '../../src/catalog';
import type { Definitions, Mapping, MetricChoice, SourceKind } from '../../src/model';

/** Statements as they are written for each database, side by side: `WRITE_GOLDEN=1 npx jest tests/engines/golden` writes them anew. */
const FOLDER = 'tests/engines/golden';
const WRITES = process.env.WRITE_GOLDEN === '1';

/** The parser's name of each kind. No SQL Server and no Trino runs in these tests, so a parser is all that judges them. */
const PARSED_AS: Readonly<Record<Exclude<SourceKind, 'rows'>, Dialect>> = {
  postgres: Dialect.PostgreSQL,
  mysql: Dialect.MySQL,
  sqlite: Dialect.SQLite,
  duckdb: Dialect.DuckDB,
  clickhouse: Dialect.ClickHouse,
  mssql: Dialect.TSQL,
  trino: Dialect.Trino,
};
const kinds = Object.keys(PARSED_AS) as Array<Exclude<SourceKind, 'rows'>>;

type Fields = Definitions['entities'][string]['fields'];

/** Every field in a column of its own name. Stored looks would take the windows out of the statements. */
const inColumns = (fields: Fields) =>
  Object.fromEntries(fields.filter(({ stores }) => !stores).map((field) => [field.name, { column: field.name }]));

const mapping: Mapping = {
  version: 1,
  name: 'golden',
  entities: Object.fromEntries(
    Object.values(catalog.entities).map(({ name, fields, answers }) => [
      name,
      { source: 'house', table: `cx.${name}`, ...(answers && { anonymous: 'Ada' }), fields: inColumns(fields) },
    ])
  ),
};

/** Single answers, by which nodes may also be split, and are. */
const SPLIT = 'tenure';
const answers: Mapping = {
  ...mapping,
  entities: {
    pulse: {
      ...{ source: 'house', table: 'hr.answers', release: {} },
      fields: { ...inColumns(catalog.entities.pulse.answers!), [SPLIT]: { column: 'tenure_band' } },
    },
  },
};

function definitionsOf(kind: SourceKind, mapped: Mapping): Definitions {
  return { ...catalog, mapping: mapped, sources: { house: { uid: 'house', name: 'House', kind } } };
}

function statementsFor(choice: MetricChoice, kind: SourceKind, mapped = mapping): string[] {
  const definitions = definitionsOf(kind, mapped);
  const period = { from: Date.UTC(2026, 2, 1), to: Date.UTC(2026, 3, 1) };
  const calendar = { zone: 'Europe/London', weekStart: 'monday' as const };
  const way = street(
    {
      ...{ version: 1, answer: 'metrics', metrics: [choice], period, calendar, now: period.to },
      groupBy: mapped === answers ? [SPLIT] : [],
    },
    definitions
  );
  return firstWants(way).flatMap((want) => (want.kind === 'statement' ? [want.statement] : []));
}

function mistakes(statement: string, kind: Exclude<SourceKind, 'rows'>): string[] {
  return validate(statement, PARSED_AS[kind]).errors.map(({ message }) => message);
}

/** SQL Server's DENY is written as its GRANT is, and MySQL's users have hosts: the parser knows neither. MariaDB is given the latter in released-table.test.ts. */
const granted = (statement: string) => statement.replace(/^DENY /, 'GRANT ').replace(/@'%'$/, '');

beforeAll(() => init());

it.each([
  ...Object.keys(catalog.metrics).map((metric) => ({ name: metric, metric, mapped: mapping })),
  { name: 'release', metric: 'day_pulse', mapped: answers },
])('writes $name as it is written down', ({ name, metric, mapped }) => {
  const file = join(FOLDER, `${name}.sql`);
  const text = kinds
    .map((kind) => `-- ${kind}\n\n${statementsFor({ metric }, kind, mapped).join(';\n\n')};\n`)
    .join('\n');
  if (WRITES) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, text);
  }
  // Grafana would take them for a variable or a macro: src/sql/loud.ts.
  expect(text).not.toMatch(/\$|\[\[/);
  expect(existsSync(file)).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
});

describe.each(kinds)('a parser of %s', (kind) => {
  it('accepts the statement of every metric', () => {
    const statements = [
      ...Object.keys(catalog.metrics).flatMap((metric) => statementsFor({ metric }, kind)),
      ...statementsFor({ metric: 'day_pulse' }, kind, answers),
    ];
    expect(statements.length).toBeGreaterThan(60);
    expect(statements.flatMap((statement) => mistakes(statement, kind).map((message) => [statement, message]))).toEqual(
      []
    );
  });

  it('accepts the table of released cells, and who may read nothing else, as an administrator is given them', () => {
    const keeping = { table: 'hr.released_cells', reader: 'grafana_reader' };
    const { table, reader } = releasedCells(definitionsOf(kind, answers), Date.UTC(2026, 3, 1), keeping);
    expect(table.length).toBeGreaterThan(0);
    // These two know no users.
    expect(reader.length > 0).toBe(!['sqlite', 'duckdb'].includes(kind));
    expect(
      [...table, ...reader].flatMap((statement) =>
        mistakes(granted(statement), kind).map((message) => [message, statement])
      )
    ).toEqual([]);
  });

  it('refuses nonsense, or its yes would mean nothing', () => {
    const [statement] = statementsFor({ metric: 'first_contact_resolution' }, kind);
    const nonsense = [
      statement.replace(' END', ''),
      statement.replace(/\)(?=[^)]*$)/, ''),
      statement.replace('FROM', 'FRM x'),
      `${statement} HAVING ) 1`,
    ];
    expect(nonsense.map((each) => mistakes(each, kind).length > 0)).toEqual([true, true, true, true]);
  });
});
