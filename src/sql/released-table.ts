import type { Instant, SourceKind } from '../model';
import type { EntityRead } from '../plan';

import { tableName } from './dialect';
import type { Dialect } from './dialect';
import { layersOf } from './layers';
import { contextFor, longBefore } from './rows';

/** Where released cells are kept, and who may read nothing else. */
export interface Keeping {
  table: string;
  reader: string;
}

/** Statements for an administrator, each with what it is for. */
export interface ReleasedTable {
  /** Make the table anew, as of now. */
  table: readonly string[];
  /** Lets somebody read it, and nothing else. Empty where the database has no users. */
  reader: readonly string[];
}

/** The cells of a release grid as a table of their own: what the database gives to whoever may read only that is all there is to see. */
export function releasedTable(read: EntityRead, now: Instant, keeping: Keeping, dialect: Dialect): ReleasedTable {
  const name = tableName(keeping.table, dialect);
  const raw = tableName(read.mapping.table!, dialect);
  const fields = [...read.fields.keys()];
  const { layers } = layersOf({
    ...{ name: read.entity.name, read, fields: new Set(fields), doubts: false, tableWhere: null, where: [] },
    context: contextFor(dialect, longBefore(now), now),
  });
  const written = layers.map((layer) => `${dialect.name(layer.name)} AS (\n  ${layer.sql}\n)`).join(',\n');
  const columns = fields.map(dialect.name).join(', ');
  const cells = { layers: `WITH\n${written}`, columns, from: dialect.name(read.entity.name) };
  return {
    table: MADE[dialect.kind](name, cells),
    reader: READS[dialect.kind]({ name, raw, who: keeping.reader, dialect }),
  };
}

interface CellsOf {
  layers: string;
  columns: string;
  from: string;
}

const dropped = (name: string) => `DROP TABLE IF EXISTS ${name}`;

const asSelect = (name: string, { layers, columns, from }: CellsOf, how = ''): string[] => [
  dropped(name),
  `CREATE TABLE ${name}${how} AS\n${layers}\nSELECT ${columns}\nFROM ${from}`,
];

const MADE: Readonly<Record<Exclude<SourceKind, 'rows'>, (name: string, cells: CellsOf) => string[]>> = {
  postgres: asSelect,
  duckdb: asSelect,
  mysql: asSelect,
  sqlite: asSelect,
  trino: asSelect,
  clickhouse: (name, cells) => asSelect(name, cells, '\nENGINE = MergeTree ORDER BY tuple()'),
  mssql: (name, { layers, columns, from }) => [
    dropped(name),
    `${layers}\nSELECT ${columns}\nINTO ${name}\nFROM ${from}`,
  ],
};

interface Reading {
  name: string;
  /** The table of single answers. */
  raw: string;
  who: string;
  dialect: Dialect;
}

/** Without a password: the administrator gives one. */
const READS: Readonly<Record<Exclude<SourceKind, 'rows'>, (reading: Reading) => string[]>> = {
  postgres: ({ name, raw, who, dialect }) => [
    `CREATE ROLE ${dialect.name(who)} LOGIN`,
    `REVOKE ALL ON ${raw} FROM PUBLIC, ${dialect.name(who)}`,
    `GRANT SELECT ON ${name} TO ${dialect.name(who)}`,
  ],
  mysql: ({ name, who, dialect }) => [
    `CREATE USER ${dialect.name(who)}@'%' ACCOUNT LOCK`,
    `GRANT SELECT ON ${name} TO ${dialect.name(who)}@'%'`,
  ],
  mssql: ({ name, raw, who, dialect }) => [
    `CREATE ROLE ${dialect.name(who)}`,
    `DENY SELECT ON ${raw} TO ${dialect.name(who)}`,
    `GRANT SELECT ON ${name} TO ${dialect.name(who)}`,
  ],
  clickhouse: ({ name, who, dialect }) => [
    `CREATE ROLE ${dialect.name(who)}`,
    `GRANT SELECT ON ${name} TO ${dialect.name(who)}`,
  ],
  trino: ({ name, who, dialect }) => [
    `CREATE ROLE ${dialect.name(who)}`,
    `GRANT SELECT ON ${name} TO ROLE ${dialect.name(who)}`,
  ],
  duckdb: () => [],
  sqlite: () => [],
};
