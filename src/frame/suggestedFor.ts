import { VisualizationSuggestionScore, type VisualizationSuggestionsSupplier } from '@grafana/data';
import type { AnswerKind } from '../model';
import { readEvidence } from './evidence';

/** Offers a panel where the data hold one of these answers, and nowhere else. */
export function suggestedFor<Options>(...answers: readonly AnswerKind[]): VisualizationSuggestionsSupplier<Options> {
  return ({ rawFrames = [] }) => {
    const isThere = rawFrames.some((frame) => {
      const read = readEvidence(frame);
      return read.kind === 'result' && answers.includes(read.result.answer);
    });
    return isThere ? [{ score: VisualizationSuggestionScore.Best }] : undefined;
  };
}
