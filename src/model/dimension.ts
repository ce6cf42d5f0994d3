/** A way to split: for each entity that has it, a field of the entity, or of one that it points to. */
export interface Dimension {
  name: string;
  title: string;
  /** Its values are people of the house: signals are not split by it unless an administrator has allowed it. */
  person?: true;
  /** Entity -> its field, or `link.field`. The first that is mapped lists the values. */
  fields: Readonly<Record<string, string>>;
  /** Entity -> a row expression that gives a text, where no field holds it, such as bands of an age. It may name the ends of the period. */
  formulas?: Readonly<Record<string, string>>;
}

/** The management chain, widest first. A level is a dimension; the organisation is everything. It serves each entity that has its levels. */
export interface Chain {
  name: string;
  title: string;
  /** What the whole is called when no level splits it. */
  whole: string;
  levels: readonly string[];
}
