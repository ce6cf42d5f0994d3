import type { SourceKind } from '../../model';

import type { Dialect } from '../dialect';
import { clickhouse } from './clickhouse';
import { duckdb } from './duckdb';
import { mssql } from './mssql';
import { mysql } from './mysql';
import { postgres } from './postgres';
import { sqlite } from './sqlite';
import { trino } from './trino';

/** Every dialect, by the kind of source that it is written for. */
export const DIALECTS: Readonly<Record<Exclude<SourceKind, 'rows'>, Dialect>> = {
  postgres,
  mysql,
  sqlite,
  duckdb,
  clickhouse,
  mssql,
  trino,
};
