import React from 'react';
import { t } from '@grafana/i18n';
import { walkLadder } from '../../ui/ladder';
import { levelText } from '../../ui/measure';
import { writerOf } from '../../ui/values';
import { sideTitles } from '../../ui/words/beside';
import { stepTitle, untoldSentence, walkSentence } from '../../ui/words/walk';
import type { PictureProps } from './pictureProps';
import { senseOf } from '../../ui/sense';
import { Steps } from './Steps';

/** What moved the metric, through what its formula is made of. */
export function WalkPicture(props: PictureProps) {
  const { result, looked, reader } = props;
  const { info, driven } = looked;
  const { beside } = result;
  const ladder = walkLadder(result, looked, stepTitle);
  const full = ladder ? walkSentence({ info, ladder, beside }) : untoldSentence(info, driven.walk);
  const short = ladder ? walkSentence({ info, ladder, beside, telling: 'short' }) : full;
  const sides = sideTitles(result);
  const titles = (driven.walk?.steps ?? []).map(stepTitle);
  const factor = writerOf('number', reader, 'more');
  return (
    <Steps
      {...{ ...props, sentences: { full, short } }}
      content={{ rungs: titles.length, letters: Math.max(0, ...titles.map(({ length }) => length)) }}
      sense={senseOf(info)}
      ladderOf={() => ladder}
      pairOf={({ measure }) => ({
        titles: beside ? [sides.before, sides.now] : [t('drivers.was', 'was'), t('drivers.is', 'is')],
        of: ({ own }) => {
          const part = (value: number) => levelText(value * measure.scale, info.unit, measure);
          const write = own?.isFactor ? factor : part;
          return own ? [write(own.before), write(own.now)] : ['', ''];
        },
      })}
    />
  );
}
