import { Problem } from '../model';
import type { Definitions } from '../model';
import { readOf } from '../plan';
import {
  dialectOf,
  patternsStatement,
  spendingStatement,
  tenuresStatement,
  tenuresValuedStatement,
  totalsStatement,
  valuedStatement,
} from '../sql';
import type { PurchasesAsked, TenuresAsked, TenuresValued, Valued } from '../sql';

/** Statements about the purchases of customers: what models of buying need leaves the database as patterns with their counts, never as customers. */
export interface PurchaseStatements {
  totals: string;
  patterns: string;
  spending: (moneyStep: number) => string;
  valued: (valued: Valued) => string;
}

/** The same about how long customers under contract stay. */
export interface TenureStatements {
  tenures: string;
  valued: (valued: TenuresValued) => string;
}

/** Throws a Problem where purchases are not mapped, or live in a source that runs no SQL. */
export function purchaseStatements(definitions: Definitions, window: Omit<PurchasesAsked, 'read'>): PurchaseStatements {
  const { read, dialect } = readBySql('transaction', definitions);
  const asked = { read, ...window };
  return {
    totals: totalsStatement(asked, dialect),
    patterns: patternsStatement(asked, dialect),
    spending: (moneyStep) => spendingStatement(asked, moneyStep, dialect),
    valued: (valued) => valuedStatement(asked, valued, dialect),
  };
}

/** Throws a Problem where customers are not mapped, or live in a source that runs no SQL. */
export function tenureStatements(definitions: Definitions, terms: Omit<TenuresAsked, 'read'>): TenureStatements {
  const { read, dialect } = readBySql('customer', definitions);
  const asked = { read, ...terms };
  return {
    tenures: tenuresStatement(asked, dialect),
    valued: (valued) => tenuresValuedStatement(asked, valued, dialect),
  };
}

function readBySql(entity: string, definitions: Definitions) {
  const read = readOf(entity, definitions);
  if (read.source.kind === 'rows') {
    throw new Problem('invalid', `Rows of ${entity} are read from ${read.source.name}, which runs no SQL.`, {
      hint: 'Load them into a database, such as DuckDB, and name that.',
      at: { mapping: entity },
    });
  }
  return { read, dialect: dialectOf(read.source.kind) };
}
