import type { SourceKind } from '../../src/model';

import { FROM, SITES, AGENTS, TEAMS } from './generate';
import { WINDOW } from './measures';

const FIRST_MONDAY = Date.UTC(2025, 11, 29);
const WEEK_MS = 7 * 86_400_000;

/** What somebody who knows DuckDB would write for this job alone, in the order of the measures. */
export function handWrittenSql({ looking }: { looking: boolean }): string {
  const week = `(started_at - ${FIRST_MONDAY}) // ${WEEK_MS}`;
  const measures = measuresOf('codes', looking);
  const named = measures.map((measure, index) => `${measure} AS m${index}`).join(',\n  ');
  const sums = measures.map((_, index) => `sum(m${index})::DOUBLE AS m${index}`).join(', ');
  const level = (column: string, first: number) =>
    `SELECT ${first} + ${column} AS unit, week, ${sums} FROM cells GROUP BY ALL`;
  return `WITH ${seen('codes', looking)},
cells AS (SELECT agent, agent % ${TEAMS} AS team, agent % ${TEAMS} % ${SITES} AS site, ${week} AS week,
  ${named}
  FROM seen GROUP BY ALL)
${level('agent', 0)} UNION ALL ${level('team', AGENTS)} UNION ALL ${level('site', AGENTS + TEAMS)} UNION ALL ${level('0', AGENTS + TEAMS + SITES)}`;
}

/** The same cells as the product asks for, on the table it reads, ids as texts: what a careful analyst would write. */
export function handWrittenCells(kind: SourceKind): string {
  const week = `(started_at - ${FIRST_MONDAY}) / ${WEEK_MS}.0`;
  // No time lies before that Monday, and not every SQLite has a floor.
  const bucket = kind === 'sqlite' ? `CAST(${week} AS INTEGER)` : `floor(${week})`;
  const named = measuresOf('contacts', true, kind).map((measure, index) => `${measure} AS m${index}`);
  return `WITH ${seen('contacts', true)}
SELECT site AS g0, team AS g1, agent AS g2, ${bucket} AS bucket,
  ${named.join(',\n  ')}
FROM seen GROUP BY 1, 2, 3, 4`;
}

function seen(table: string, looking: boolean): string {
  const window = 'OVER (PARTITION BY customer, offered ORDER BY started_at, id)';
  const looks = looking ? `, lag(ended_at) ${window} AS was, lead(started_at) ${window} AS next_start` : '';
  return `seen AS (SELECT *${looks} FROM ${table} WHERE started_at >= ${FROM})`;
}

function measuresOf(table: string, looking: boolean, kind: SourceKind = 'duckdb'): string[] {
  const count = (condition: string) =>
    kind === 'mysql' ? `count(CASE WHEN ${condition} THEN 1 END)` : `count(*) FILTER (WHERE ${condition})`;
  const back = `started_at >= (SELECT min(started_at) FROM ${table}) + ${WINDOW * 1000}`;
  const ahead = `ended_at <= (SELECT max(started_at) FROM ${table}) - ${WINDOW * 1000}`;
  const looks = [
    `offered AND customer IS NOT NULL AND started_at - was <= ${WINDOW * 1000} AND ${back}`,
    `offered AND customer IS NOT NULL AND ${back}`,
    'offered AND customer IS NOT NULL',
    `offered AND handled AND customer IS NOT NULL AND coalesce(next_start - ended_at > ${WINDOW * 1000}, true) AND ${ahead}`,
    `offered AND handled AND customer IS NOT NULL AND ${ahead}`,
    'offered AND handled AND customer IS NOT NULL',
    'offered AND handled',
  ];
  return [
    'sum(CASE WHEN handled THEN handle_s END)',
    count('offered'),
    count('handled'),
    count('handled AND handle_s IS NOT NULL'),
    count('offered AND handled AND wait_s <= 20'),
    count('offered AND (handled OR abandoned) AND wait_s IS NOT NULL'),
    count('offered AND abandoned'),
    count('handled AND transferred'),
    ...looks.map((condition) => (looking ? count(condition) : '0')),
    count('satisfaction >= 5'),
    count('satisfaction IS NOT NULL'),
    count('handled AND satisfaction IS NOT NULL'),
  ];
}
