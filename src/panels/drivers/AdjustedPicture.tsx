import React from 'react';
import { t } from '@grafana/i18n';
import { amountText } from '../../ui/amounts';
import { writerOf } from '../../ui/values';
import { adjustedSentence, differing, judgedOf } from '../../ui/words/adjusted';
import { groupName } from '../../ui/words/places';
import { RAW } from '../../ui/words/raw';
import { gapRows } from './gaps';
import { GapTable } from './GapTable';
import { layoutOf } from '../../ui/pictureLayout';
import type { PictureProps } from './pictureProps';
import { senseOf } from '../../ui/sense';
import { lettersOf, Sheet } from '../../ui/Sheet';
import { Stamp } from '../../ui/Stamp';

/** The smallest text that is read, in pixels. */
const LEAST = 11;

/** Groups beside what would be expected of their own mix, at everybody's rates. */
export function AdjustedPicture({ result, looked, box, reader, largest, top }: PictureProps) {
  const { info, driven } = looked;
  const groups = driven.groups.filter(({ adjusted }) => adjusted !== null);
  if (groups.length === 0) {
    const sentence = t('adjusted.nothing', '{{title}}: choose in the query what groups are to be adjusted for.', {
      title: info.title,
      ...RAW,
    });
    return <Sheet {...{ box, em: LEAST, label: sentence, sentence, top }} />;
  }
  const told = { info, groups };
  const sentences = {
    full: adjustedSentence(result, told),
    short: adjustedSentence(result, { ...told, telling: 'short' }),
  };
  const names = groups.map(({ path }) => groupName(result, path));
  const letters = Math.max(...names.map(({ length }) => length));
  const room = { rungs: groups.length, letters, families: 1, keepsTop: true, split: true };
  const layout = layoutOf(box, { ...room, sentence: lettersOf(sentences) }, largest);
  if (layout.form === 'stamp') {
    return (
      <Stamp
        {...{ box, em: layout.em, label: sentences.full }}
        why={t('adjusted.differ', 'differ from what is expected')}
      >
        {t('funnel.of', '{{number}} of {{all}}', { number: differing(groups).length, all: judgedOf(groups) })}
      </Stamp>
    );
  }
  const isDrawn = layout.form === 'waterfall';
  const sentence = isDrawn ? { ...sentences, nothing: '' }[layout.said] : sentences.full;
  return (
    <Sheet {...{ box, em: layout.em, label: sentences.full, sentence, top }}>
      {isDrawn && (
        <GapTable
          rows={gapRows(groups, layout.most + 2)}
          {...{ layout, sense: senseOf(info) }}
          nameOf={({ path }) => groupName(result, path)}
          write={writerOf(info.unit, reader, 'more')}
          writeBy={(by) => amountText(by, info.unit)}
        />
      )}
    </Sheet>
  );
}
