import { Problem } from '../model';
import type { Definitions } from '../model';
import { readOf } from '../plan';
import { dialectOf, patternsStatement, spendingStatement, totalsStatement, valuedStatement } from '../sql';
import type { PurchasesAsked, Valued } from '../sql';

/** Statements about the purchases of customers: what models of buying need leaves the database as patterns with their counts, never as customers. */
export interface PurchaseStatements {
  /** Uid of the data source that is asked. */
  source: string;
  totals: string;
  patterns: string;
  spending: (moneyStep: number) => string;
  valued: (valued: Valued) => string;
}

type Window = Omit<PurchasesAsked, 'read'>;

/** Throws a Problem where purchases are not mapped, or live in a source that runs no SQL. */
export function purchaseStatements(definitions: Definitions, window: Window): PurchaseStatements {
  const read = readOf('transaction', definitions);
  if (read.source.kind === 'rows') {
    throw new Problem('invalid', `Purchases are read from ${read.source.name}, which runs no SQL.`, {
      hint: 'Load them into a database, such as DuckDB, and name that.',
      at: { mapping: 'transaction' },
    });
  }
  const dialect = dialectOf(read.source.kind);
  const asked = { read, ...window };
  return {
    source: read.mapping.source,
    totals: totalsStatement(asked, dialect),
    patterns: patternsStatement(asked, dialect),
    spending: (moneyStep) => spendingStatement(asked, moneyStep, dialect),
    valued: (valued) => valuedStatement(asked, valued, dialect),
  };
}
