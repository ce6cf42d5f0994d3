import React from 'react';
import { t } from '@grafana/i18n';
import type { DriversResult } from '../../model';
import { groupLadder, type GroupLadder } from '../../ui/ladder';
import { signedText } from '../../ui/measure';
import { groupName } from '../../ui/words/places';
import { RAW } from '../../ui/words/raw';
import { groupSentence } from '../../ui/words/why';
import type { Looked } from './looked';
import type { PictureProps } from './pictureProps';
import { senseOf } from '../../ui/sense';
import { Steps } from './Steps';

/** What moved the metric, group by group. */
export function GroupsPicture(props: PictureProps) {
  const { result, looked } = props;
  const { info, driven } = looked;
  const { groups } = driven;
  // What a place gets is neither to its credit nor to its blame.
  const isMix = result.beside !== undefined && driven.rateInterval !== null && !driven.rateTold;
  const ladder = ladderOf(result, looked, groups.length);
  const told = ladder && { info, ladder, driven };
  const full = told ? groupSentence(result, told) : notSplit(looked);
  const short = told ? groupSentence(result, { ...told, telling: 'short' }) : full;
  const letters = Math.max(0, ...groups.map((group) => groupName(result, group.path).length));
  return (
    <Steps
      {...{ ...props, sentences: { full, short } }}
      content={{ rungs: groups.length, letters }}
      sense={isMix ? 'none' : senseOf(info)}
      ladderOf={(most) => ladderOf(result, looked, most)}
      pairOf={({ measure: { decimals } }) => ({
        titles: [t('drivers.rate', 'by its rate'), t('drivers.share', 'by its share')],
        of: ({ rate, mix }) => [signedText(rate ?? 0, decimals), signedText(mix ?? 0, decimals)],
      })}
    />
  );
}

const ladderOf = (result: DriversResult, { driven, scored }: Looked, most: number): GroupLadder | null =>
  groupLadder(result, {
    ...{ driven, scored, most },
    nameOf: (path) => groupName(result, path),
    others: (number) => t('drivers.others', 'The other {{number}}', { number }),
  });

function notSplit({ info, driven, scored }: Looked): string {
  const values = { title: info.title, ...RAW };
  if (driven.groups.length === 0) {
    return t('drivers.no-groups', '{{title}}: choose a dimension to split by in the query.', values);
  }
  return scored.before === null || scored.before.value === null || scored.now.value === null
    ? t('drivers.no-two', '{{title}} is not known on both sides, so there is nothing to split.', values)
    : t(
        'drivers.not-split',
        '{{title}}: its movement cannot be split, because groups do not add up to the whole.',
        values
      );
}
