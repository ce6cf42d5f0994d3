import type { ClimateProfile } from './climate';
import type { Chain, Dimension } from './dimension';
import type { Entity } from './entity';
import type { Mapping } from './mapping';
import type { Metric } from './metric';
import type { Baseline } from './request';
import type { VersionedProfile } from './profile';
import type { Signal } from './signal';

/**
 * What a statement is written for: `mysql` is MariaDB too, `trino` Athena.
 * `rows`: the source only gives rows, the browser computes.
 */
export type SourceKind = 'postgres' | 'mysql' | 'sqlite' | 'duckdb' | 'clickhouse' | 'mssql' | 'trino' | 'rows';

/** A data source as the answer knows it: the caller has looked it up. */
export interface Source {
  uid: string;
  name: string;
  kind: SourceKind;
}

/** All that is defined: the catalogue, the house's own, and how the data are read. */
export interface Definitions {
  entities: Readonly<Record<string, Entity>>;
  metrics: Readonly<Record<string, Metric>>;
  dimensions: Readonly<Record<string, Dimension>>;
  chains: Readonly<Record<string, Chain>>;
  profiles: Readonly<Record<string, VersionedProfile>>;
  baselines: Readonly<Record<string, Baseline>>;
  signals: Readonly<Record<string, Signal>>;
  climate: ClimateProfile;
  /** An administrator has allowed signals about single people. */
  signalsByPerson: boolean;
  mapping: Mapping;
  /** By the `source` of an entity's mapping. */
  sources: Readonly<Record<string, Source>>;
}
