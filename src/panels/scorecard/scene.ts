import type { ScoreNode, ScorecardResult } from '../../model';
import type { Write } from '../../ui/values';

/** What every part of the picture of one node needs. */
export interface Scene {
  result: ScorecardResult;
  node: ScoreNode;
  /** "4 of 5 teams shown", empty where nothing stands below. */
  shown: string;
  writeScore: Write;
  /** A writer per metric, in the order of `result.metrics`. */
  writers: readonly Write[];
}
