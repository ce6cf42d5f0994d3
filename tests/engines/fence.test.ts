import { catalog } from '../../src/catalog';
import type { Mapping, SourceKind } from '../../src/model';
import { dimensionAsk } from '../../src/plan';
import { dialectOf, statementFor } from '../../src/sql';

const mapping: Mapping = {
  version: 1,
  name: 'Odd',
  entities: {
    contact: {
      source: 'bank',
      table: 'calls',
      fields: {
        id: { column: 'id' },
        started_at: { columns: ['date', 'time'], as: { format: 'yyMMdd H:mm:ss' } },
        agent: { column: 'server' },
      },
    },
  },
};

const statement = (kind: SourceKind) => {
  const sources = { bank: { uid: 'bank', name: 'Bank', kind } };
  const definitions = { ...catalog, mapping, sources };
  const ask = dimensionAsk('agent', { from: 0, to: 86_400_000 }, 86_400_000, definitions);
  return statementFor(ask, dialectOf(kind));
};

it('keeps PostgreSQL from parsing a date again for every mention of it', () => {
  const picked = 'WHERE CASE WHEN "contact"."started_at" >= 0 THEN "contact"."started_at" < 86400000 END\n  OFFSET 0';
  expect(statement('postgres')).toContain(picked);
  expect(
    statement('postgres')
      .replace(picked, '')
      .match(/OFFSET 0/g)
  ).toHaveLength(3);
});

it('keeps ClickHouse from the same', () => {
  expect(statement('clickhouse').match(/LIMIT 1000000000000 BY/g)).toHaveLength(3);
});

it.each(['sqlite', 'mysql'] as const)('keeps %s from reading a column again for every mention of it', (kind) => {
  expect(statement(kind)).toMatch(/FROM `calls`.*\n  LIMIT (-1|18446744073709551615)\n/);
});

it('leaves DuckDB, which computes a layer once, without fences', () => {
  expect(statement('duckdb')).not.toContain('OFFSET 0');
});
