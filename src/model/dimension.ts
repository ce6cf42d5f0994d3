/** A way to split: a field of an entity, or of an entity that it points to. */
export interface Dimension {
  name: string;
  title: string;
  entity: string;
  /** Field of the entity, or `link.field`. */
  field: string;
}

/** The management chain, widest first. A level is a dimension; the organisation is everything. */
export interface Chain {
  name: string;
  title: string;
  entity: string;
  /** What the whole is called when no level splits it. */
  whole: string;
  levels: readonly string[];
}
