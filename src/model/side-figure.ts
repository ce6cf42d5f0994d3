/** A figure of one side of a change, in the metric's unit, and the rows below its line; null: nothing stood there. */
export interface SideFigure {
  value: number | null;
  n: number;
}
