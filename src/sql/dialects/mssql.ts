import { cutByWidth, cutIsoByWidth } from '../by-width';
import type { Dialect } from '../dialect';
import { spelled } from '../loud';
import { isoLiteral, standard } from '../standard';
import { booleanByWord, shownTruth } from '../words';

/**
 * SQL Server 2017 and later, and Azure SQL. Truth is a bit there and no condition is a value.
 * What it cannot do: `=` takes texts that differ only in blanks at the end for the same, whatever the collation.
 */
export const mssql: Dialect = {
  ...standard,
  kind: 'mssql',
  types: { number: 'float', text: 'nvarchar(4000)', boolean: 'bit', instant: 'float' },
  bigint: 'bigint',
  text,
  truth: { true: 'CAST(1 AS bit)', false: 'CAST(0 AS bit)' },
  whether: (condition) => `CASE WHEN ${condition} THEN CAST(1 AS bit) WHEN NOT (${condition}) THEN CAST(0 AS bit) END`,
  holds: (value) => `${value} = 1`,
  asText: (value) => `CAST(${value} AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2`,
  asNumber: (value) => `CAST(${value} AS float)`,
  asBoolean: (value) => booleanByWord(value, mssql),
  // As a whole number: only then does the message hold the text.
  refuse: (message) => `CAST(${message} AS int)`,
  // Not CONCAT, for which nothing is an empty text.
  concat: (texts) => texts.join(' + '),
  differs: (left, right) =>
    `(${left} <> ${right} OR (${left} IS NULL AND ${right} IS NOT NULL) OR (${left} IS NOT NULL AND ${right} IS NULL))`,
  round: (number) => `ROUND(${number}, 0)`,
  msOfTimestamp: (column) =>
    `CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00+00:00', CAST(${column} AS datetimeoffset(3))) AS float)`,
  msOfLocal: (column) =>
    `CAST(DATEDIFF_BIG(millisecond, '1970-01-01T00:00:00', CAST(${column} AS datetime2(3))) AS float)`,
  // With its T: without it the order of day and month follows the language of the login.
  timestamp: (instant) => isoLiteral(instant).replace(' ', 'T'),
  local: (ms) => isoLiteral(ms).replace(' ', 'T'),
  cutByPattern: (value, pattern) => cutByWidth(value, pattern, cutter),
  cutAsIso: (value) => cutIsoByWidth(value, cutter),
  piece: (value, index) => (index === 1 ? head(value) : mssql.piece(rest(value), index - 1)),
  shown: (value, type) => (type === 'boolean' ? shownTruth(value) : value),
  // Its percentiles are window functions only.
  quantile: null,
  limit: (rows) => `ORDER BY 1 OFFSET 0 ROWS FETCH NEXT ${rows} ROWS ONLY`,
};

const cutter = {
  text,
  concat: mssql.concat,
  matches: (value: string, mask: string) => `${value} LIKE ${text(mask)}`,
  length: (value: string) => `LEN(${value})`,
  clockLength: (value: string) => `(PATINDEX(N'%[^:.0-9]%', ${value} + N'|') - 1)`,
};

function text(value: string): string {
  const [first = "N''", ...others] = spelled(
    value,
    (piece) => `N${standard.text(piece)}`,
    (code) => `NCHAR(${code})`
  );
  return others.length === 0 ? first : `(${[first, ...others].join(' + ')})`;
}

function head(value: string): string {
  return `SUBSTRING(${value}, 1, CHARINDEX(':', ${value} + ':') - 1)`;
}

function rest(value: string): string {
  return `SUBSTRING(${value}, CHARINDEX(':', ${value} + ':') + 1, 4000)`;
}
