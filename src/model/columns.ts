/** What a source gave for one column. Numbers may come as a typed array. */
export interface Column {
  name: string;
  values: ArrayLike<unknown>;
}

/** What a source gave: columns of equal length. */
export interface Columns {
  length: number;
  columns: readonly Column[];
  /** The source stopped before its end: figures from it are not shown. */
  truncated?: boolean;
}

/** A table of nothing. */
export const noColumns: Columns = { length: 0, columns: [] };
