import type { Dialect } from './dialect';

/** What most databases write as the standard has it. A dialect takes it over and says where it differs. */
export const standard = {
  schema: null,
  name: (name) => `"${name.replace(/\0/g, NOWHERE).replace(/"/g, '""')}"`,
  text: (text) => `'${text.replace(/\0/g, NOWHERE).replace(/'/g, "''")}'`,
  number: String,
  nullable: (value) => value,
  alias: null,
  truth: { true: 'TRUE', false: 'FALSE' },
  whether: (condition) => condition,
  holds: (value) => value,
  concat: (texts) => texts.join(' || '),
  differs: (left, right) => `${left} IS DISTINCT FROM ${right}`,
  binary: (text) => text,
  asName: null,
  known: null,
  floor: (number) => `FLOOR(${number})`,
  round: (number) => `ROUND(${number})`,
  piece: (text, index) => `split_part(${text}, ':', ${index})`,
  shown: (value) => value,
  aggregateWhere: (aggregate, value, condition) => `${aggregate}(CASE WHEN ${condition} THEN ${value ?? 1} END)`,
  sum: (sum) => sum,
  during: (instant, { from, to }) => `${instant} >= ${from} AND ${instant} < ${to}`,
  narrow: '',
  fence: '',
  dearReading: false,
  limit: (rows) => `LIMIT ${rows}`,
} satisfies Partial<Dialect>;

/** For databases that know FILTER: it spares them a CASE for every row and aggregate. */
export function aggregateFilter(aggregate: string, value: string | null, condition: string): string {
  return `${aggregate}(${value ?? '*'}) FILTER (WHERE ${condition})`;
}

/** Stands for NUL, which can be in no text and no name of most databases: nothing is left out, so nothing else is meant. */
const NOWHERE = '\uFFFD';

/** '2026-01-31 23:59:59.123' */
export function isoLiteral(ms: number): string {
  return `'${isoText(ms)}'`;
}

/** 2026-01-31 23:59:59.123 */
export function isoText(ms: number): string {
  return new Date(ms).toISOString().replace('T', ' ').replace('Z', '');
}

/** Year, month, day, hour, minute, second and offset. */
export const ISO =
  '^\\s*(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2}(?:\\.\\d+)?))?\\s*(Z|[+-]\\d{2}(?::?\\d{2})?)?)?\\s*$';
export const ISO_GROUPS = 7;
