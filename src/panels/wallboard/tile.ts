/** What one tile says, in words and figures. */
export interface Tile {
  key: string;
  name: string;
  number: string;
  /** What the number is, where that does not go without saying: in a word beside it, and below it in the large tile. */
  beside: string;
  below: string;
  /** Small text at the foot, left and right. */
  left: string;
  right: string;
  /** The same in a row of a list. */
  brief: string;
  /** What is and what usually is, for the tile of whoever needs a person first. */
  rows: ReadonlyArray<readonly [left: string, right: string]>;
  isFirst: boolean;
  /** Nobody waits: it is shown quietly, and can be left out where there are too many. */
  isQuiet: boolean;
}

/** Of a tile, its number and what that is. */
export type Shown = Pick<Tile, 'number' | 'beside' | 'below'>;
