import React from 'react';
import { t } from '@grafana/i18n';
import type { Ladder } from '../../ui/ladder';
import { levelText, type Measure, signedText } from '../../ui/measure';
import { sideTitles } from '../../ui/words/beside';
import { layoutOf } from '../../ui/pictureLayout';
import type { PictureProps } from './pictureProps';
import type { Sense } from '../../ui/sense';
import { lettersOf, Sheet } from '../../ui/Sheet';
import { Waterfall, type WaterfallProps } from '../../ui/Waterfall';

interface Props<L> extends PictureProps {
  sentences: { full: string; short: string };
  /** How many steps, and letters of the longest name of one. */
  content: { rungs: number; letters: number };
  /** With at most so many steps; null where there are none to tell. */
  ladderOf: (most: number) => L | null;
  pairOf: (ladder: L) => WaterfallProps['pair'];
  sense: Sense;
}

/** In a stamp somebody has gone down by keyboard: words that can be read, as far as they fit. */
const LEAST = 11;

/** A metric's movement step by step, in its own measure, as many of them as there is room for. */
export function Steps<L extends Ladder & { measure: Measure }>(props: Props<L>) {
  const { result, looked, box, largest, sentences, content, top, sense, ladderOf, pairOf } = props;
  const room = { ...content, families: 1, keepsTop: true, split: 2, sentence: lettersOf(sentences) };
  const layout = layoutOf(box, room, largest);
  const ladder = ladderOf(Math.max(2, layout.most));
  const isDrawn = ladder !== null && layout.form === 'waterfall';
  const said = isDrawn ? { ...sentences, nothing: '' }[layout.said] : sentences.full;
  return (
    <Sheet {...{ box, em: Math.max(layout.em, LEAST), label: sentences.full, top, sentence: said }}>
      {isDrawn && (
        <Waterfall
          {...{ ladder, layout, sense, ends: sideTitles(result), pair: pairOf(ladder) }}
          title={ladder.measure.unit || ladder.measure.sign.trim() || t('drivers.effect', 'Effect')}
          write={(value) => levelText(value, looked.info.unit, ladder.measure)}
          writeBy={(by) => signedText(by, ladder.measure.decimals)}
        />
      )}
    </Sheet>
  );
}
