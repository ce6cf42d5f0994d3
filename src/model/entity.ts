import type { Period } from './time';

/** What a row expression can be. An instant minus an instant is a number of seconds. */
export type ValueType = 'number' | 'text' | 'boolean' | 'instant';

/** How a number is written for a person; never changes how it is computed. */
export const UNITS = ['count', 'share', 'seconds', 'money', 'score', 'number', 'points'] as const;
export type Unit = (typeof UNITS)[number];

/** One canonical column that a mapping may fill. */
export interface Field {
  name: string;
  title: string;
  sentence: string;
  type: ValueType;
  unit?: Unit;
  /** Adds up many rows of the source, or times a whole case: a duration of it may be longer than any one row can last. */
  total?: true;
  /** What a person said when asked: never joined by key in the browser. */
  confidential?: true;
  /** The entity cannot be read at all without it. */
  required?: boolean;
  /** Formula over other fields of the entity, used where the mapping does not fill this one. */
  otherwise?: string;
  /** It holds, row by row, when the other row of this look starts: where the mapping fills it, the look is read from it. */
  stores?: StoredLook;
}

/** `next(keys, where: where, unlike: unlike)`, whatever its window. */
export interface StoredLook {
  keys: readonly string[];
  /** A true or false field of the other row. */
  where: string;
  unlike?: string;
}

/** One kind of canonical row. */
export interface Entity {
  name: string;
  title: string;
  sentence: string;
  /** The field that names a row. */
  id: string;
  /** The instant by which a row falls into a period and a bucket; null where rows have no time. */
  at: string | null;
  /** The instant at which a row ends: windows that look ahead run from here. */
  end?: string;
  /** Its rows hold what people said when asked: never joined by key in the browser. */
  confidential?: true;
  fields: readonly Field[];
  /**
   * Its rows are cells of a release grid, made of what single people answered when asked. These are what a mapping with
   * `release` fills of each answer; no formula can name them, and no answer leaves its source.
   */
  answers?: readonly Field[];
  /** Other entities that a row points to: field here -> entity whose id it names. */
  links?: Readonly<Record<string, EntityLink>>;
}

/** Where a field leads to. */
export interface EntityLink {
  entity: string;
  /** Field here that holds the other's id. */
  by: string;
  /** Of an entity of which many rows in time name one key: the field there that does, and in which time the last of them is meant that knows `of`. */
  last?: { by: string; of: string; within: Period | TimeAround };
}

/** From and until so many seconds after the instant of a field of the row itself, negative ones before it; `to` is not included. */
export interface TimeAround {
  at: string;
  from: number;
  to: number;
}
