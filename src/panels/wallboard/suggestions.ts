import { VisualizationSuggestionScore, type VisualizationSuggestionsSupplier } from '@grafana/data';
import { readEvidence } from '../../frame/evidence';
import type { Options } from './options';

/** Offered only where the data say what is happening now. */
export const suggestions: VisualizationSuggestionsSupplier<Options> = ({ rawFrames = [] }) => {
  const isLive = rawFrames.some((frame) => {
    const read = readEvidence(frame);
    return read.kind === 'result' && read.result.answer === 'live';
  });
  return isLive ? [{ score: VisualizationSuggestionScore.Best }] : undefined;
};
