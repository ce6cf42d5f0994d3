import type { Cut, Dialect } from '../dialect';
import { ISO, isoLiteral, standard } from '../standard';
import { shownTruth } from '../words';

/**
 * ClickHouse 24.10 and later. A type says there whether it has room for nothing, and what has none gives 0 and an empty
 * text in its place, so every type below has it. A name stands for the column that is being made before it stands for
 * one that is read. Nothing is asked by settings, which a reader's role may not change.
 */
export const clickhouse: Dialect = {
  ...standard,
  kind: 'clickhouse',
  types: {
    number: 'Nullable(Float64)',
    text: 'Nullable(String)',
    boolean: 'Nullable(Bool)',
    instant: 'Nullable(Float64)',
  },
  bigint: 'Nullable(Int64)',
  counted: 'Nullable(UInt64)',
  // Whole numbers wrap around silently, and some have no type in common with doubles.
  number: (value) => (Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : String(value)),
  nullable: (value) => `toNullable(${value})`,
  alias: 'source',
  name: (name) => `"${escaped(name)}"`,
  text: (text) => `'${escaped(text)}'`,
  asText: (value) => `CAST(${value} AS Nullable(String))`,
  asNumber: (value) => known(value, (text) => `toFloat64(${text})`),
  asBoolean: (value) => `CAST(${value} AS Nullable(Bool))`,
  refuse: (message) => `toFloat64(assumeNotNull(${message}))`,
  differs: (left, right) => `ifNull(${left} <> ${right}, isNull(${left}) <> isNull(${right}))`,
  msOfTimestamp: (column) => known(column, (time) => msOf(`toDateTime64(${time}, 3)`)),
  // Through its text: whatever zone the column has, its clock is what it shows.
  msOfLocal: (column) => known(column, (time) => msOf(`toDateTime64(toString(${time}), 3, 'UTC')`)),
  // Of a type of its own, for a date compares with no text that has a time.
  timestamp: (instant) => `toDateTime64(${isoLiteral(instant)}, 3, 'UTC')`,
  local: null,
  cutByPattern: (text, { expression }) => cut(text, expression),
  cutAsIso: (text) => cut(text, ISO),
  piece: (text, index) => known(text, (whole) => `splitByChar(':', ${whole})[${index}]`),
  shown: (value, type) => (type === 'boolean' ? shownTruth(value) : value),
  // The one end of a layer over which no expression is moved: a date read by pattern is ten times faster so.
  fence: '\n  LIMIT 1000000000000 BY tuple()',
  quantile: (value, share) => `quantileExactInclusive(${share})(${value})`,
};

/**
 * Where a text may be nothing, what cannot be read becomes nothing too; where it may not, it stops the statement. Not
 * bare, for an aggregate takes over the condition of a bare CASE and reads every value.
 */
function known(value: string, read: (value: string) => string): string {
  return `toNullable(CASE WHEN ${value} IS NOT NULL THEN ${read(`assumeNotNull(${value})`)} END)`;
}

function msOf(time: string): string {
  return `toFloat64(toUnixTimestamp64Milli(${time}))`;
}

/** A backslash escapes, in names as in texts; so nothing of a user's needs another way out. */
function escaped(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\\'"]/g, '\\$&')
    .replace(/\0/g, '\\0')
    .replace(/\$/g, '\\x24')
    .replace(/\[(?=\[)/g, '\\x5B');
}

/** Lists have no room for nothing: what does not match gives an empty one, and what it lacks is an empty text. */
function cut(text: string, expression: string): Cut {
  return {
    whole: `extractGroups(ifNull(${text}, ''), ${clickhouse.text(expression)})`,
    part: (whole, index) => `NULLIF(${whole}[${index + 1}], '')`,
  };
}
