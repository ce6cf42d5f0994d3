import { VisualizationSuggestionScore, type VisualizationSuggestionsSupplier } from '@grafana/data';
import { readEvidence } from '../../frame/evidence';
import type { Options } from './options';

/** Offered only where the data hold signals. */
export const suggestions: VisualizationSuggestionsSupplier<Options> = ({ rawFrames = [] }) => {
  const hasSignals = rawFrames.some((frame) => {
    const read = readEvidence(frame);
    return read.kind === 'result' && read.result.answer === 'signals';
  });
  return hasSignals ? [{ score: VisualizationSuggestionScore.Best }] : undefined;
};
