import React from 'react';
import { t } from '@grafana/i18n';
import { plotLayout } from '../../ui/pictureLayout';
import { lettersOf, Sheet } from '../../ui/Sheet';
import { Stamp } from '../../ui/Stamp';
import { type Reader, writerOf } from '../../ui/values';
import { joinedSentence, keptSentence, staySentence } from '../../ui/words/retention';
import { RAW } from '../../ui/words/raw';
import { CurvePlot } from './CurvePlot';
import type { PictureProps } from './pictureProps';
import type { Stays } from './stays';

/** Text grows with its box up to this, in pixels. */
const LARGEST = 16;

/** Who is still there, by head and by value, from the day on which the clock started. */
export function CurvesPicture({ result, box, reader, showSentence, top }: PictureProps) {
  const { all, clock } = result;
  const sentences = { ...saidOf(result, reader), nothing: '' };
  const letters = showSentence ? lettersOf(sentences) : { full: 0, short: 0 };
  const { form, em, said, plot } = plotLayout(box, letters, LARGEST);
  const share = writerOf('share', reader);
  if (form === 'stamp') {
    return (
      <Stamp
        {...{ box, em, label: sentences.full }}
        why={
          all.byValue === null
            ? t('stay.stamp-head', 'of customers kept')
            : t('stay.stamp', 'of value kept; {{head}} of customers', { head: share(all.byHead.value), ...RAW })
        }
      >
        {share((all.byValue ?? all.byHead).value)}
      </Stamp>
    );
  }
  return (
    <Sheet {...{ box, em, label: sentences.full, sentence: showSentence ? sentences[said] : '', top }}>
      <CurvePlot
        {...{ em, box: plot, curve: all.curve, since: clock.since, share, count: writerOf('count', reader) }}
      />
    </Sheet>
  );
}

/** Since joining, the curves say another thing than who left in the period. */
function saidOf(result: Stays, reader: Reader): { full: string; short: string } {
  const joined = joinedSentence(result, reader);
  return joined
    ? { full: joined, short: joined }
    : { full: staySentence(result, reader), short: keptSentence(result, reader) };
}
