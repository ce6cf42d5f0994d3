/** A common table expression: layers stand in order, the last one being what was asked for. */
export interface Layer {
  name: string;
  sql: string;
}
