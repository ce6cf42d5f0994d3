import type { DatePattern } from '../../plan';
import type { Cut, Dialect } from '../dialect';
import { isLoud } from '../loud';
import { isoLiteral, standard } from '../standard';
import { booleanByWord, shownTruth } from '../words';

/** MySQL 8.0.17 and MariaDB 10.4, and later. Texts are bytes inside a statement: no collation of a server, a table or a session has a say. */
export const mysql: Dialect = {
  ...standard,
  kind: 'mysql',
  types: { number: 'DOUBLE', text: 'BINARY', boolean: 'SIGNED', instant: 'DOUBLE' },
  bigint: 'SIGNED',
  name: (name) => `\`${name.replace(/\0/g, '\uFFFD').replace(/`/g, '``')}\``,
  text: (text) => (isPlain(text) ? `_binary${standard.text(text)}` : `X'${hexOf(text)}'`),
  asText: (value) => `CAST(${asCharacters(value)} AS BINARY)`,
  asNumber,
  asBoolean,
  // The one harmless function of both that ends in an error with its argument in the message: no lock has so long a name.
  refuse: (message) => `IS_FREE_LOCK(RPAD(${asCharacters(message)}, 300, ' '))`,
  concat: (texts) => `CONCAT(${texts.join(', ')})`,
  differs: (left, right) => `NOT (${left} <=> ${right})`,
  msOfTimestamp,
  msOfLocal: (column) => orRefuse(column, `TIMESTAMPDIFF(MICROSECOND, '1970-01-01', ${column}) / 1000`),
  // Without a zone: where the session has another, the day around the period covers it.
  timestamp: isoLiteral,
  local: isoLiteral,
  cutByPattern,
  cutAsIso,
  piece: (text, index) => `SUBSTRING_INDEX(SUBSTRING_INDEX(${text}, ':', ${index}), ':', -1)`,
  shown: (value, type) => (type === 'text' ? asCharacters(value) : type === 'boolean' ? shownTruth(value) : value),
  // By itself a sum that is too large is 0, with a mere warning.
  sum: (sum) => `${sum} + 0e0`,
  fence: '\n  LIMIT 18446744073709551615',
  dearReading: true,
  quantile: null,
};

/** A backslash means itself in one sql_mode and not in the other. */
function isPlain(text: string): boolean {
  return !/[\\\0]/.test(text) && !isLoud(text);
}

/** The bytes of a text in UTF-8; half a character, which has none, as the sign for what is no character. */
function hexOf(text: string): string {
  const escaped = encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
  return escaped.replace(/%([\dA-F]{2})|[^%]/g, (sign, byte?: string) => byte ?? sign.charCodeAt(0).toString(16));
}

function asCharacters(value: string): string {
  return `CONVERT(${value} USING utf8mb4)`;
}

/** Neither the sign for the end nor two brackets in a row, which Grafana could take for a variable. */
const END = '(?!.|[ [:space:]])';
const NUMBER = `^[ [:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[ [:space:]]*${END}`;

/** A cast reads as far as it can and drops the rest with a mere warning, so texts are looked at first; of an ENUM it takes the number, not the text. */
function asNumber(value: string): string {
  const text = asCharacters(value);
  const refused = mysql.refuse(`CONCAT('is no number: ', ${value})`);
  return `CASE WHEN ${hasNumbers(value)} THEN CAST(${value} AS DOUBLE) WHEN ${text} REGEXP '${NUMBER}' THEN CAST(${text} AS DOUBLE) WHEN ${value} IS NOT NULL THEN ${refused} END`;
}

/** Truth is a whole number here, so most columns need no look at words. */
function asBoolean(value: string): string {
  const byWord = booleanByWord(value, { ...mysql, asText: asCharacters }, { yes: "X'01'", no: "X'00'" });
  return `CASE WHEN ${hasNumbers(value)} AND ${value} IN (0, 1) THEN ${value} <> 0 ELSE ${byWord} END`;
}

/** Decided once by the type of the column, not row by row: 5 is what numbers have, alone and beside another number. Times beside a number are texts. */
function hasNumbers(value: string): string {
  return `COERCIBILITY(COALESCE(${value}, 0)) = 5`;
}

/** UNIX_TIMESTAMP alone knows a TIMESTAMP without going through the session's clock, and it ends in 2038. */
function msOfTimestamp(column: string): string {
  const near = `${column} >= '1970-01-02' AND ${column} < '2038-01-01'`;
  const far = `TIMESTAMPDIFF(MICROSECOND, '1970-01-01', CONVERT_TZ(${column}, @@session.time_zone, '+00:00')) / 1000`;
  return orRefuse(column, `CASE WHEN ${near} THEN NULLIF(UNIX_TIMESTAMP(${column}), 0) * 1000 ELSE ${far} END`);
}

function orRefuse(column: string, ms: string): string {
  const refused = mysql.refuse(`CONCAT('is no date and time: ', ${column})`);
  return `CAST(ROUND(CASE WHEN ${column} IS NOT NULL THEN COALESCE(${ms}, ${refused}) END) AS DOUBLE)`;
}

/** By what stands before a part: MySQL and MariaDB call the groups of an expression by different signs. */
function cutByPattern(text: string, { pieces }: DatePattern): Cut {
  const written = pieces.map(expressionOf);
  const before = pieces.flatMap((piece, index) =>
    typeof piece === 'string' ? [] : [written.slice(0, index).join('')]
  );
  const parts = written.filter((_, index) => typeof pieces[index] !== 'string');
  return {
    whole: matching(text, written.join('')),
    part: (whole, index) => found(`REGEXP_REPLACE(${whole}, ${pattern(`^${before[index]}`)}, '')`, `^${parts[index]}`),
  };
}

const ISO =
  '[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?[ [:space:]]*(Z|[+-][0-9]{2}(:?[0-9]{2})?)?)?';

const ISO_PARTS: ReadonlyArray<(whole: string) => string> = [
  ...[
    [1, 4],
    [6, 2],
    [9, 2],
    [12, 2],
    [15, 2],
  ].map(
    ([start, width]) =>
      (whole: string) =>
        `NULLIF(SUBSTRING(${whole}, ${start}, ${width}), '')`
  ),
  (whole) => `CASE WHEN SUBSTRING(${whole}, 17, 1) = ':' THEN ${found(`SUBSTRING(${whole}, 18)`, '^[0-9.]+')} END`,
  (whole) => found(`SUBSTRING(${whole}, 17)`, `(Z|[+-][0-9]{2}(:?[0-9]{2})?)${END}`),
];

function cutAsIso(text: string): Cut {
  return { whole: matching(text, ISO), part: (whole, index) => ISO_PARTS[index](whole) };
}

function matching(text: string, expression: string): string {
  const trimmed = `TRIM(${asCharacters(text)})`;
  return `CASE WHEN ${trimmed} REGEXP ${pattern(`^${expression}${END}`)} THEN ${trimmed} END`;
}

function found(text: string, expression: string): string {
  return `NULLIF(REGEXP_SUBSTR(${text}, ${pattern(expression)}), '')`;
}

function pattern(expression: string): string {
  return isPlain(expression) ? standard.text(expression) : `_utf8mb4 X'${hexOf(expression)}'`;
}

function expressionOf(piece: DatePattern['pieces'][number]): string {
  if (typeof piece === 'string') {
    return piece.replace(/[^\w\s:/-]/g, (sign) => (/[\\^[\]]/.test(sign) ? `\\${sign}` : `[${sign}]`));
  }
  return `[0-9]{${piece.least},${piece.most}}`;
}
