import React from 'react';
import { t } from '@grafana/i18n';
import type { WaitCurve } from '../../model';
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
export function WaitPicture(props: PictureProps) {
  const unknown = t(
    'waits.unknown',
    'Whether service is better or worse than the proposition takes is told where contacts and their waits are mapped, and the period lasts 75 days or more.'
  );
  return <CurvePicture {...props} waits={props.result.experiences?.waits ?? null} unknown={unknown} />;
}

/** The same by how long a contact tied them up. */
export function EffortPicture(props: PictureProps) {
  const unknown = t(
    'waits.unknown-tied',
    'Whether service takes customers more or less effort than the proposition promises is told where the profile judges the customer’s time per contact, as “Effort” does, the mapping tells that time, and the period lasts 75 days or more.'
  );
  return <CurvePicture {...props} waits={props.result.experiences?.efforts ?? null} unknown={unknown} />;
}

interface Props extends PictureProps {
  waits: WaitCurve | null;
  /** What to say where there is none. */
  unknown: string;
}

function CurvePicture({ result: { experiences }, waits, unknown, box, reader, showSentence, top }: Props) {
  if (experiences === null || waits === null) {
    return <Sheet {...{ box, em: LEAST, label: unknown, sentence: unknown, top }} />;
  }
  const full = waitSentence(waits, experiences, reader);
  if (isStamp(box)) {
    const promise = { promise: durationText(waits.promise), ...RAW };
    const why =
      waits.of === 'wait'
        ? t('waits.stamp', 'lost, of those who waited over {{promise}}', promise)
        : t('waits.stamp-tied', 'lost, of those tied up for over {{promise}}', promise);
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
