import React from 'react';
import { t } from '@grafana/i18n';
import type { DriverGroup } from '../../model';
import { writerOf } from '../../ui/values';
import { chanceSentence } from '../../ui/words/chance';
import { groupName } from '../../ui/words/places';
import { RAW } from '../../ui/words/raw';
import { FunnelPlot } from './FunnelPlot';
import { plotLayout } from '../../ui/pictureLayout';
import type { Looked } from './looked';
import type { PictureProps } from './pictureProps';
import { senseOf } from '../../ui/sense';
import { lettersOf, Sheet } from '../../ui/Sheet';
import { Stamp } from '../../ui/Stamp';

/** The smallest text that is read, in pixels. */
const LEAST = 11;

/** Who differs by more than chance explains. */
export function FunnelPicture({ result, looked, box, reader, largest, top }: PictureProps) {
  const { info, driven } = looked;
  const { funnel, groups } = driven;
  if (funnel === null) {
    const sentence = noFunnel(looked);
    return <Sheet {...{ box, em: LEAST, label: sentence, sentence, top }} />;
  }
  const told = { info, funnel, groups };
  const full = chanceSentence(result, told);
  const sentences = { full, short: chanceSentence(result, { ...told, telling: 'short' }), nothing: '' };
  const { form, em, said, plot } = plotLayout(box, lettersOf(sentences), largest);
  if (form === 'stamp') {
    return (
      <Stamp {...{ box, em, label: full }} why={t('funnel.outside', 'outside what chance explains')}>
        {t('funnel.of', '{{number}} of {{all}}', { number: outsideOf(groups), all: funnel.judged })}
      </Stamp>
    );
  }
  return (
    <Sheet {...{ box, em, label: full, sentence: sentences[said], top }}>
      <FunnelPlot
        {...{ funnel, groups, em, box: plot, sense: senseOf(info) }}
        nameOf={({ path }) => groupName(result, path)}
        write={writerOf(info.unit, reader)}
        writeCount={writerOf('count', reader)}
      />
    </Sheet>
  );
}

const outsideOf = (groups: readonly DriverGroup[]) => groups.filter(({ outside }) => outside !== null).length;

const noFunnel = ({ info }: Looked): string =>
  t('funnel.none', '{{title}}: what chance explains is known only of shares of counts, over three groups or more.', {
    title: info.title,
    ...RAW,
  });
