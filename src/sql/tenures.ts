import type { Instant } from '../model';
import type { EntityRead } from '../plan';

import type { Dialect } from './dialect';
import { filledRows } from './filled-rows';
import { withLayers } from './layer';
import type { Layer } from './layer';

const FIELDS = ['id', 'joined_at', 'left_at', 'revenue'] as const;

/** What is asked of customers under contract. */
export interface TenuresAsked {
  read: EntityRead;
  /** Customers are known until then. */
  asOf: Instant;
  /** Length of a period of the contract, milliseconds. */
  periodMs: number;
}

/** How many customers stayed so many whole periods, by whether they left since. Impossible: they left before they joined. */
export function tenuresStatement(asked: TenuresAsked, dialect: Dialect): string {
  const columns = 'gone, impossible, periods';
  return withLayers(
    tenureLayers(asked, dialect),
    `SELECT ${columns}, COUNT(*) AS customers, COUNT(revenue) AS priced\nFROM ${dialect.name('tenures')}\nGROUP BY ${columns}`,
    dialect
  );
}

/** What customers are to be worth, written for each of them where they are. */
export interface TenuresValued {
  /** Table with a row for each number of whole periods: periods, as_of, payments. */
  patterns: string;
  /** Table that gets customer_id, as_of, value, alive. */
  into: string;
  /** Of what is paid, so much is earned. */
  margin: number;
}

/** The statement that values every customer who is still there and of whom it is known what they pay. */
export function tenuresValuedStatement(
  asked: TenuresAsked,
  { patterns, into, margin }: TenuresValued,
  dialect: Dialect
): string {
  const select = `SELECT t.id, p.as_of, ${dialect.number(margin)} * p.payments * t.revenue, 1\nFROM ${dialect.name('tenures')} t\nJOIN ${patterns} p ON p.periods = t.periods\nWHERE t.gone = 0 AND t.impossible = 0 AND t.revenue IS NOT NULL`;
  return `INSERT INTO ${into} (customer_id, as_of, value, alive)\n${withLayers(tenureLayers(asked, dialect), select, dialect)}`;
}

function tenureLayers({ read, asOf, periodMs }: TenuresAsked, dialect: Dialect): Layer[] {
  const [id, joined, left, revenue] = FIELDS.map(dialect.name);
  const layers = filledRows({ read, fields: FIELDS, where: [`${joined} < ${asOf}`], asOf }, dialect);
  const gone = `${left} < ${asOf}`;
  const end = `CASE WHEN ${gone} THEN ${left} ELSE ${asOf} END`;
  const columns = [
    `${id} AS id`,
    `${revenue} AS revenue`,
    `CASE WHEN ${gone} THEN 1 ELSE 0 END AS gone`,
    `CASE WHEN ${left} < ${joined} THEN 1 ELSE 0 END AS impossible`,
    `${dialect.floor(`(${end} - ${joined}) / ${dialect.number(periodMs)}`)} AS periods`,
  ];
  return [
    ...layers,
    { name: 'tenures', sql: `SELECT ${columns.join(', ')}\n  FROM ${dialect.name(read.entity.name)}` },
  ];
}
