export { dialectOf, statementFor } from './statement';
