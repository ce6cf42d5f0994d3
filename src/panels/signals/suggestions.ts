import { VisualizationSuggestionScore, type VisualizationSuggestionsSupplier } from '@grafana/data';
import { readEvidence } from '../../frame/evidence';
import type { AnswerKind } from '../../model';
import type { Options } from './options';

const SAID: readonly AnswerKind[] = ['signals', 'actions', 'journeys'];

/** Offered only where there is something that it can say. */
export const suggestions: VisualizationSuggestionsSupplier<Options> = ({ rawFrames = [] }) => {
  const hasSignals = rawFrames.some((frame) => {
    const read = readEvidence(frame);
    return read.kind === 'result' && SAID.includes(read.result.answer);
  });
  return hasSignals ? [{ score: VisualizationSuggestionScore.Best }] : undefined;
};
