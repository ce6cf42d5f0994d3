import { VisualizationSuggestionScore, type VisualizationSuggestionsSupplier } from '@grafana/data';
import { readEvidence } from '../../frame/evidence';
import type { Options } from './options';

/** Offered only where the data say who stays. */
export const suggestions: VisualizationSuggestionsSupplier<Options> = ({ rawFrames = [] }) => {
  const hasStays = rawFrames.some((frame) => {
    const read = readEvidence(frame);
    return read.kind === 'result' && read.result.answer === 'retention';
  });
  return hasStays ? [{ score: VisualizationSuggestionScore.Best }] : undefined;
};
