import type { ScoredMetric, ScoreNode, ScorecardResult } from '../../model';
import type { Write } from '../../ui/values';
import type { Paint } from '../../ui/colors';
import type { Box } from './layout';
import type { Density } from './options';
import type { Below, Place } from './tree';

/** What every part of the picture of one node needs. */
export interface Scene {
  result: ScorecardResult;
  node: ScoreNode;
  /** "4 of 5 teams shown", empty where nothing stands below. */
  shown: string;
  writeScore: Write;
  /** A writer per metric, in the order of `result.metrics`. */
  writers: readonly Write[];
  paintScore: Paint;
  /** A painter per metric, alike. */
  painters: readonly Paint[];
  density: Density;
}

/** The same, with room to draw it in. */
export interface BalanceProps extends Scene {
  box: Box;
  showSentence: boolean;
  /** Said instead of the period where the frame came without evidence. */
  caveat: string;
  /** null: the score itself. */
  onExplain: (scored: ScoredMetric | null) => void;
}

/** What the chain needs. */
export interface ChainProps {
  result: ScorecardResult;
  box: Box;
  /** The node whose children stand in the table. */
  place: Place;
  children: readonly Place[];
  /** The node that the balance shows, if it is one of the children. */
  current: Place;
  /** Pixels that an em may have beside the balance. */
  largest?: number;
  density: Density;
  below: Below;
  writeScore: Write;
  paintScore: Paint;
  writeCount: Write;
  onGo: (place: Place) => void;
}
