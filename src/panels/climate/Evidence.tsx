import React from 'react';
import { plainText } from '../../ui/Emphasised';
import { Explain } from '../../ui/Explain';
import type { ClimateResult } from '../../model';
import type { Reader } from '../../ui/values';
import { climateHeadline } from '../../ui/words/climate';
import { climateFacts } from '../../ui/words/climateFacts';
import { type View, viewTitle } from './options';

interface Props {
  result: ClimateResult;
  reader: Reader;
  view: View;
  onClose: () => void;
}

/** Everything behind the pictures, in a drawer. */
export default function Evidence({ result, reader, view, onClose }: Props) {
  return (
    <Explain
      title={viewTitle(view)}
      sentence={plainText(climateHeadline(result, reader))}
      facts={climateFacts(result, reader)}
      onClose={onClose}
    />
  );
}
