import type { Cut, Dialect } from '../dialect';
import { spelled } from '../loud';
import { aggregateFilter, ISO, ISO_GROUPS, isoLiteral, isoText, standard } from '../standard';

/** DuckDB 1.1 and later. */
export const duckdb: Dialect = {
  ...standard,
  aggregateWhere: aggregateFilter,
  kind: 'duckdb',
  types: { number: 'DOUBLE', text: 'VARCHAR', boolean: 'BOOLEAN', instant: 'DOUBLE' },
  bigint: 'BIGINT',
  text: (text) => {
    const [first = "''", ...others] = spelled(text, standard.text, (code) => `chr(${code})`);
    return others.length === 0 ? first : `(${[first, ...others].join(' || ')})`;
  },
  asText: (value) => `CAST(${value} AS VARCHAR)`,
  // A column's type is known before the statement runs, so that only those of a broken type pay.
  asName: (value) =>
    `CASE WHEN typeof(${value}) IN ('DOUBLE', 'FLOAT') THEN regexp_replace(CAST(${value} AS VARCHAR), '\\.0\\z', '') ELSE CAST(${value} AS VARCHAR) END`,
  asNumber: (value) => `CAST(${value} AS DOUBLE)`,
  asBoolean: (value) => `CAST(${value} AS BOOLEAN)`,
  refuse: (message) => `CAST(${message} AS DOUBLE)`,
  msOfTimestamp: (column) => `CAST(epoch_ms(CAST(${column} AS TIMESTAMPTZ)) AS DOUBLE)`,
  msOfLocal: (column) => `CAST(epoch_ms(CAST(${column} AS TIMESTAMP)) AS DOUBLE)`,
  timestamp: (instant) => `'${isoText(instant)}+00'`,
  local: isoLiteral,
  cutByPattern: (text, { expression, parts }) => cut(text, expression, parts.length),
  cutAsIso: (text) => cut(text, ISO, ISO_GROUPS),
  known: {
    first: (value) => `FIRST_VALUE(${value} IGNORE NULLS)`,
    last: (value) => `LAST_VALUE(${value} IGNORE NULLS)`,
  },
  quantile: (value, share) => `quantile_cont(${value}, ${share})`,
};

function cut(text: string, expression: string, groups: number): Cut {
  const names = Array.from({ length: groups }, (_, index) => `'p${index}'`).join(', ');
  return {
    whole: `regexp_extract(${text}, ${duckdb.text(expression.replace(/\$$/, '\\z'))}, [${names}])`,
    part: (whole, index) => `NULLIF(${whole}['p${index}'], '')`,
  };
}
