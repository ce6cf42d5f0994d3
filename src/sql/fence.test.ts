import { catalog } from '../catalog';
import type { Mapping } from '../model';
import { dimensionAsk } from '../plan';
import { needOf } from '../formula';
import { dialectOf, statementFor } from './statement';

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

const statement = (kind: 'postgres' | 'duckdb') => {
  const rows = { kind: 'aggregate', entity: 'contact', name: 'count' } as const;
  const none = { argument: null, where: null, per: null, share: null, ahead: 0, back: 0 };
  const sources = { bank: { uid: 'bank', name: 'Bank', kind } };
  const definitions = { ...catalog, mapping, sources };
  const need = needOf({ ...rows, ...none }, { ahead: 0, back: 0 });
  const ask = dimensionAsk('agent', { from: 0, to: 86_400_000 }, need, 86_400_000, definitions);
  return statementFor(ask, dialectOf(kind));
};

it('keeps PostgreSQL from parsing a date again for every mention of it', () => {
  expect(statement('postgres').match(/OFFSET 0/g)).toHaveLength(2);
});

it('leaves DuckDB, which computes a layer once, without fences', () => {
  expect(statement('duckdb')).not.toContain('OFFSET 0');
});
