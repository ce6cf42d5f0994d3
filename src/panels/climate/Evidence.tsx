import React from 'react';
import { plainText } from '../../ui/Emphasised';
import { Explain } from '../../ui/Explain';
import type { ClimateResult, ClimateView } from '../../model';
import type { Reader } from '../../ui/values';
import { viewTitle } from '../../ui/words/climate';
import { viewSentence } from '../../ui/words/climateEvidence';
import { climateFacts } from '../../ui/words/climateFacts';

interface Props {
  result: ClimateResult;
  reader: Reader;
  view: ClimateView;
  onClose: () => void;
}

/** Everything behind the pictures, in a drawer. */
export default function Evidence({ result, reader, view, onClose }: Props) {
  return (
    <Explain
      title={viewTitle(view)}
      sentence={plainText(viewSentence(result, view, reader))}
      facts={climateFacts(result, view, reader)}
      onClose={onClose}
    />
  );
}
