/** A table that the demo writes; the shape is that of the `databases` room, which this room cannot see. */
export interface Table {
  name: string;
  says: string;
  columns: ReadonlyArray<{ name: string; type: 'text' | 'integer' | 'double' | 'boolean' | 'timestamp'; says: string }>;
  /** Columns by which it is read, for databases that keep indexes. */
  indexes: ReadonlyArray<readonly string[]>;
}

export type Described = readonly [name: string, type: Table['columns'][number]['type'], says: string];

/** Columns, each with its type and what it says. */
export const described = (columns: readonly Described[]) => columns.map(([name, type, says]) => ({ name, type, says }));
