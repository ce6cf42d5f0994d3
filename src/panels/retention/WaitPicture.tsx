import React from 'react';
import { t } from '@grafana/i18n';
import { amountText } from '../../ui/amounts';
import { durationText } from '../../ui/durations';
import { isStamp, plotLayout, stampSize } from '../../ui/pictureLayout';
import { lettersOf, Sheet } from '../../ui/Sheet';
import { Stamp } from '../../ui/Stamp';
import { writerOf } from '../../ui/values';
import { RAW } from '../../ui/words/raw';
import { waitSentence } from '../../ui/words/waits';
import type { PictureProps } from './pictureProps';
import { WaitPlot } from './WaitPlot';

/** The smallest text that is read, and how far it grows with its box, in pixels. */
const [LEAST, LARGEST] = [11, 16];

/** Who stays by how long they waited, beside what the proposition promises. */
export function WaitPicture({ result: { experiences }, box, reader, showSentence, top }: PictureProps) {
  const waits = experiences?.waits ?? null;
  if (experiences === null || waits === null) {
    const sentence = t(
      'waits.unknown',
      'Whether service is better or worse than the proposition takes is told where contacts and their waits are mapped, and the period lasts 75 days or more.'
    );
    return <Sheet {...{ box, em: LEAST, label: sentence, sentence, top }} />;
  }
  const full = waitSentence(waits, experiences, reader);
  if (isStamp(box)) {
    const why = t('waits.stamp', 'lost, of those who waited over {{promise}}', {
      promise: durationText(waits.promise),
      ...RAW,
    });
    const by = waits.longer ? amountText(waits.longer.difference.value, 'share') : '–';
    return <Stamp {...{ box, em: stampSize(box), label: full, why }}>{by}</Stamp>;
  }
  const letters = showSentence ? lettersOf({ full, short: full }) : { full: 0, short: 0 };
  const { em, said, plot } = plotLayout(box, letters, LARGEST);
  return (
    <Sheet {...{ box, em, label: full, top, sentence: showSentence && said !== 'nothing' ? full : '' }}>
      <WaitPlot {...{ waits, em, box: plot, share: writerOf('share', reader), count: writerOf('count', reader) }} />
    </Sheet>
  );
}
