import { VisualizationSuggestionScore, type VisualizationSuggestionsSupplier } from '@grafana/data';
import { readEvidence } from '../../frame/evidence';
import type { Options } from './options';

/** Offered only where the data say what happens around here. */
export const suggestions: VisualizationSuggestionsSupplier<Options> = ({ rawFrames = [] }) => {
  const hasClimate = rawFrames.some((frame) => {
    const read = readEvidence(frame);
    return read.kind === 'result' && read.result.answer === 'climate';
  });
  return hasClimate ? [{ score: VisualizationSuggestionScore.Best }] : undefined;
};
