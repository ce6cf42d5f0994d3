export { CELL_COUNT_COLUMN } from './limit';
export { countStatementFor, dialectOf, statementFor, takesQuantiles } from './statement';
