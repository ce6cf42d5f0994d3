import type { Cut, Dialect } from '../dialect';
import { isLoud } from '../loud';
import { ISO, ISO_GROUPS, standard } from '../standard';

/** Trino 400 and later, and Athena's third engine. Its percentiles are approximate only, so values are counted. */
export const trino: Dialect = {
  ...standard,
  kind: 'trino',
  types: { number: 'DOUBLE', text: 'VARCHAR', boolean: 'BOOLEAN', instant: 'DOUBLE' },
  bigint: 'BIGINT',
  text: (text) => (/\0/.test(text) || isLoud(text) ? unicode(text) : standard.text(text)),
  asText: (value) => `CAST(${value} AS VARCHAR)`,
  asNumber: (value) => `CAST(${value} AS DOUBLE)`,
  asBoolean: (value) => `CAST(${value} AS BOOLEAN)`,
  refuse: (message) => `CAST(${message} AS DOUBLE)`,
  msOfTimestamp: (column) => `ROUND(to_unixtime(CAST(${column} AS TIMESTAMP(3) WITH TIME ZONE)) * 1000)`,
  // Through its text, for a timestamp without zone would be read by the session's clock.
  msOfLocal: (column) => `ROUND(to_unixtime(with_timezone(CAST(${column} AS TIMESTAMP(3)), 'UTC')) * 1000)`,
  // Trino compares a timestamp with no text.
  timestamp: null,
  local: null,
  cutByPattern: (text, { expression, parts }) => cut(text, expression, parts.length),
  cutAsIso: (text) => cut(text, ISO, ISO_GROUPS),
  quantile: null,
};

function unicode(text: string): string {
  const escaped = text
    .replace(/\\/g, '\\\\')
    .replace(/'/g, "''")
    .replace(/\0/g, '\\0000')
    .replace(/\$/g, '\\0024')
    .replace(/\[(?=\[)/g, '\\005B');
  return `U&'${escaped}'`;
}

function cut(text: string, expression: string, groups: number): Cut {
  const pattern = trino.text(expression.replace(/\$$/, '\\z'));
  const found = Array.from({ length: groups }, (_, index) => `regexp_extract(${text}, ${pattern}, ${index + 1})`);
  return { whole: `ARRAY[${found.join(', ')}]`, part: (whole, index) => `NULLIF(${whole}[${index + 1}], '')` };
}
