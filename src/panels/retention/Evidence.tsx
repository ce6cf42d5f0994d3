import React from 'react';
import { t } from '@grafana/i18n';
import { plainText } from '../../ui/Emphasised';
import { Explain } from '../../ui/Explain';
import type { Reader } from '../../ui/values';
import { keptSentence } from '../../ui/words/retention';
import { stayFacts } from '../../ui/words/stayFacts';
import type { Stays } from './stays';

interface Props {
  result: Stays;
  reader: Reader;
  onClose: () => void;
}

/** Everything behind the curves, in a drawer. */
export default function Evidence({ result, reader, onClose }: Props) {
  return (
    <Explain
      title={t('stay.evidence', 'Who stays')}
      sentence={plainText(keptSentence(result, reader))}
      facts={stayFacts(result, reader)}
      onClose={onClose}
    />
  );
}
