import type { Cut, Dialect } from '../dialect';
import { isLoud } from '../loud';
import { aggregateFilter, ISO, ISO_GROUPS, isoLiteral, isoText, standard } from '../standard';

/** PostgreSQL 12 and later. */
export const postgres: Dialect = {
  ...standard,
  aggregateWhere: aggregateFilter,
  kind: 'postgres',
  types: { number: 'double precision', text: 'text', boolean: 'boolean', instant: 'double precision' },
  bigint: 'bigint',
  name: (name) => (isLoud(name) ? unicode(standard.name(name)) : standard.name(name)),
  text: (text) => (isLoud(text) ? unicode(standard.text(text)) : standard.text(text)),
  asText: (value) => `CAST(${value} AS text)`,
  asNumber: (value) => `CAST(${value} AS double precision)`,
  asBoolean: (value) => `CAST(${value} AS boolean)`,
  refuse: (message) => `CAST(${message} AS double precision)`,
  binary: (text) => `${text} COLLATE "C"`,
  // date_part gives double precision, several times faster than extract, which gives numeric since 14.
  msOfTimestamp: (column) => `ROUND(date_part('epoch', CAST(${column} AS timestamptz)) * 1000)`,
  msOfLocal: (column) => `ROUND(date_part('epoch', CAST(${column} AS timestamp)) * 1000)`,
  timestamp: (instant) => `'${isoText(instant)}+00'`,
  local: isoLiteral,
  cutByPattern: (text, { expression, parts }) => cut(text, expression, parts.length),
  cutAsIso: (text) => cut(text, ISO, ISO_GROUPS),
  // Of two bounds on what it has no statistics for, its planner expects one row in 200, of this one in two.
  during: (instant, { from, to }) => `CASE WHEN ${instant} >= ${from} THEN ${instant} < ${to} END`,
  narrow: '\n  OFFSET 0',
  // Without it a date read by pattern is parsed hundreds of times a row: layers are merged into their readers.
  fence: '\n  OFFSET 0',
  quantile: (value, share) => `PERCENTILE_CONT(${share}) WITHIN GROUP (ORDER BY ${value})`,
};

/** PostgreSQL's own way, for texts and names: stays an untyped literal, so an enum column still compares. */
function unicode(quoted: string): string {
  const escaped = quoted
    .replace(/\\/g, '\\\\')
    .replace(/\$/g, '\\0024')
    .replace(/\[(?=\[)/g, '\\005B');
  return `U&${escaped}`;
}

/** One group at a time: PostgreSQL finds six groups in one go three times slower than six times one. */
function cut(text: string, expression: string, groups: number): Cut {
  const found = Array.from(
    { length: groups },
    (_, index) => `SUBSTRING(${text} FROM ${postgres.text(withGroup(expression, index).replace(/\$$/, '\\Z'))})`
  );
  return { whole: `ARRAY[${found.join(', ')}]`, part: (whole, index) => `(${whole})[${index + 1}]` };
}

/** The expression with all groups but one only holding together what stands in them. */
function withGroup(expression: string, kept: number): string {
  let group = -1;
  return expression.replace(/(?<!\\)\((?!\?)/g, () => {
    group += 1;
    return group === kept ? '(' : '(?:';
  });
}
