export { connect } from './connect';
export type { DelimitedOptions } from './delimited-file';
export { loadDelimited } from './load-delimited';
export { readRows } from './read-rows';
export type { Batches, ColumnSpec, ColumnType, ConnectOptions, Database, LoadOptions, TableSpec } from './database';
