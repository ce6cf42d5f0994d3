import type { DataFrame, FieldConfigSource } from '@grafana/data';

/** A panel as it may be met: what it is given, and how large it is. Drawn in docs/panels.md, and looked at by tests in a browser. */
export interface PanelState {
  /** Unique among the states of its panel; the name of its picture. */
  name: string;
  /** What is seen, in a line. */
  says: string;
  width: number;
  height: number;
  /** Dark where none is named. */
  theme?: string;
  /** Whose eyes it is seen with; anybody's where none is named. */
  vision?: 'deuteranopia' | 'achromatopsia';
  options?: object;
  fieldConfig?: FieldConfigSource;
  frames: DataFrame[];
  state?: 'Loading' | 'Streaming' | 'Done' | 'Error';
  /** What Grafana shows in the corner. */
  error?: string;
  /** Milliseconds that the clock shows, where the picture hangs on it. */
  now?: number;
  /** When the answer that has not come yet was asked for, milliseconds. */
  asked?: number;
  /** What comes after the first, which was good. */
  then?: Pick<PanelState, 'frames' | 'state' | 'error' | 'asked'>;
  /** Button that is pressed, by its words, before it is looked at. */
  press?: string;
  /** That opens a drawer, which is loaded first. */
  opens?: true;
}
