import React from 'react';
import { t } from '@grafana/i18n';
import { barrierTitle, climateHeadline, barrierSentence } from '../../ui/words/climate';
import { NOTHING } from '../../ui/values';
import { MapTable } from './MapTable';
import { Picture } from './Picture';
import type { PictureProps } from './pictureProps';

/** A table of many columns is read in smaller text. */
const LARGEST = 12;

/** Teams by figures: what is done, what staff say, what comes of it. */
export function MapPicture(props: PictureProps) {
  const { result, reader, box } = props;
  const [whole] = result.nodes;
  const { practices, biggest } = whole;
  return (
    <Picture
      {...props}
      largest={LARGEST}
      full={climateHeadline(result, reader)}
      short={barrierSentence(result, whole, reader)}
      stamp={practices.score === null ? NOTHING : Math.round(practices.score)}
      why={
        biggest === null
          ? t('climate.of-100', 'of 100')
          : t('climate.stamp', 'of 100; in the way: {{barrier}}', { barrier: barrierTitle(biggest) })
      }
    >
      {(em) => <MapTable {...{ result, reader }} width={box.width / em} />}
    </Picture>
  );
}
