import { VisualizationSuggestionScore, type VisualizationSuggestionsSupplier } from '@grafana/data';
import { readEvidence } from '../../frame/evidence';
import type { Options } from './options';

/** Offered only where the data are a scorecard of ours. */
export const suggestions: VisualizationSuggestionsSupplier<Options> = ({ rawFrames = [] }) => {
  const isScorecard = rawFrames.some((frame) => {
    const read = readEvidence(frame);
    return read.kind === 'result' && read.result.answer === 'scorecard';
  });
  return isScorecard ? [{ score: VisualizationSuggestionScore.Best }] : undefined;
};
