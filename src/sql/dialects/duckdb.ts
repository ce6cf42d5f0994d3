import type { Dialect } from '../dialect';
import { isoText, quoteText } from '../dialect';

/** DuckDB 1.1 and later. */
export const duckdb: Dialect = {
  kind: 'duckdb',
  types: { number: 'DOUBLE', text: 'VARCHAR', boolean: 'BOOLEAN', instant: 'DOUBLE' },
  bigint: 'BIGINT',
  binary: (text) => text,
  msOfTimestamp: (column) => `CAST(epoch_ms(CAST(${column} AS TIMESTAMPTZ)) AS DOUBLE)`,
  msOfLocal: (column) => `CAST(epoch_ms(CAST(${column} AS TIMESTAMP)) AS DOUBLE)`,
  timestamp: isoText,
  local: (ms) => isoText(ms).replace('+00', ''),
  match: (text, expression, groups) => `regexp_extract(${text}, ${quoteText(expression)}, [${partNames(groups)}])`,
  part: (matched, index) => `NULLIF(${matched}['p${index}'], '')`,
  piece: (text, index) => `split_part(${text}, ':', ${index})`,
  fence: '',
  quantile: (value, share, condition) =>
    `quantile_cont(${value}, ${share})${condition === null ? '' : ` FILTER (WHERE ${condition})`}`,
  limit: (rows) => `LIMIT ${rows}`,
};

function partNames(groups: number): string {
  return Array.from({ length: groups }, (_, index) => `'p${index}'`).join(', ');
}
