export { CELL_COUNT_COLUMN } from './limit';
export { patternsStatement, spendingStatement, totalsStatement, valuedStatement } from './purchases';
export type { PurchasesAsked, Valued } from './purchases';
export { tenuresStatement, tenuresValuedStatement } from './tenures';
export type { TenuresAsked, TenuresValued } from './tenures';
export { releasedTable } from './released-table';
export type { Keeping, ReleasedTable } from './released-table';
export { countStatementFor, dialectOf, statementFor, takesQuantiles } from './statement';
