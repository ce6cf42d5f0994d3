import React from 'react';
import { t } from '@grafana/i18n';
import type { DriversResult } from '../../model';
import { amountText } from '../../ui/amounts';
import { type Gap, gapRows } from '../../ui/gaps';
import { GapTable } from '../../ui/GapTable';
import { type Reader, writerOf } from '../../ui/values';
import { adjustedSentence, differing, judgedOf } from '../../ui/words/adjusted';
import { groupName } from '../../ui/words/places';
import { RAW } from '../../ui/words/raw';
import { layoutOf } from '../../ui/pictureLayout';
import type { Looked } from './looked';
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
  const room = { rungs: groups.length, letters, families: 1, keepsTop: true, split: 2 };
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
          rows={gapRows(gapsOf(result, looked, reader), layout.most + 2)}
          {...{ layout, sense: senseOf(info), titles: titlesOf() }}
          others={(number) => t('drivers.others-alike', 'The other {{number}} lie nearer to it', { number })}
          writeBy={(by) => amountText(by, info.unit, reader.currency)}
        />
      )}
    </Sheet>
  );
}

function gapsOf(result: DriversResult, { info, driven }: Looked, reader: Reader): Gap[] {
  const write = writerOf(info.unit, reader, 'more');
  return driven.groups.flatMap(({ path, now, adjusted }) =>
    adjusted === null
      ? []
      : [
          {
            ...{ name: groupName(result, path), gap: adjusted.gap, interval: adjusted.interval },
            differs: adjusted.differs !== null,
            figures: [write(now.value), write(adjusted.expected)],
          },
        ]
  );
}

const titlesOf = () => ({
  name: t('drivers.group', 'Group'),
  zero: t('drivers.as-expected', 'as expected'),
  figures: [t('drivers.observed', 'observed'), t('drivers.expected', 'expected')],
  gap: t('drivers.gap', 'gap'),
});
