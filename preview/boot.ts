import type { AppPluginMeta, DataFrameDTO, DataSourceJsonData, FieldConfigSource, PluginMeta } from '@grafana/data';
import type { Dashboard } from '@grafana/schema';

/** What the server tells the page at its start; Grafana calls it boot data. */
export interface Boot {
  app: AppPluginMeta & { jsonData: Record<string, unknown> };
  /** The nested plugins, as Grafana describes them to the browser. */
  plugins: PluginMeta[];
  dashboards: Dashboard[];
  sources: ProvisionedSource[];
}

/** One entry of provisioning/datasources. */
export interface ProvisionedSource {
  uid: string;
  name: string;
  type: string;
  isDefault: boolean;
  editable: boolean;
  jsonData: DataSourceJsonData & Record<string, unknown>;
}

/** A panel with data that no source gave, to be looked at in any state. */
export interface Staged {
  /** Id of the panel plugin. */
  type: string;
  title?: string;
  options?: Record<string, unknown>;
  fieldConfig?: FieldConfigSource;
  data: StagedData;
  /** Pixels. */
  width: number;
  height: number;
}

export interface StagedData {
  frames: DataFrameDTO[];
  state: 'Loading' | 'Streaming' | 'Done' | 'Error';
  /** What Grafana shows in the corner of a panel whose query failed. */
  error?: string;
  /** When the last answer was asked for, milliseconds. */
  asked?: number;
}

/** What the page /panel/stage offers to whoever drives the browser. */
export interface Stage {
  show: (staged: Staged) => void;
  /** Gives the panel that is shown other data. */
  feed: (data: StagedData) => void;
}

/** POST /preview/query */
export interface Question {
  source: string;
  statement: string;
}

export interface Answered {
  length: number;
  columns: Array<{ name: string; type: ColumnType; values: unknown[] }>;
  /** Rows were left out after this many. */
  limitedTo?: number;
}

export type ColumnType = 'number' | 'string' | 'time' | 'boolean' | 'other';

/** The uid under which the dashboards know the warehouse. */
export const WAREHOUSE = 'boardroom-warehouse';
