import React from 'react';
import { t } from '@grafana/i18n';
import type { TopicChange } from '../../model';
import { amountText } from '../../ui/amounts';
import { type Gap, gapRows } from '../../ui/gaps';
import { GapTable } from '../../ui/GapTable';
import { layoutOf } from '../../ui/pictureLayout';
import { lettersOf, Sheet } from '../../ui/Sheet';
import { Stamp } from '../../ui/Stamp';
import { type Reader, writerOf } from '../../ui/values';
import { topicSentence, topicTitle } from '../../ui/words/topics';
import type { PictureProps } from './pictureProps';

/** The smallest text that is read, and how far it grows with its box, in pixels. */
const [LEAST, LARGEST] = [11, 16];
/** More rows than this are read by nobody: what differs comes first. */
const MOST = 8;

/** What becomes of the value of a customer after a contact, by what it was about and how it ended. */
export function TopicPicture({ result: { experiences }, box, reader, showSentence, top }: PictureProps) {
  const topics = experiences?.topics ?? [];
  if (experiences === null || topics.length === 0) {
    const sentence = t(
      'topics.nothing',
      'What a contact does to value is told where the mapping knows what contacts are about and what customers are worth, from 30 customers of a topic on.'
    );
    return <Sheet {...{ box, em: LEAST, label: sentence, sentence, top }} />;
  }
  const full = topicSentence(topics, experiences, reader);
  const gaps = topics.map((topic) => gapOf(topic, reader));
  const layout = layoutOf(
    box,
    {
      ...{ rungs: Math.min(gaps.length, MOST), families: 1, keepsTop: true, split: 2 },
      letters: Math.max(...gaps.map(({ name }) => name.length)),
      sentence: showSentence ? lettersOf({ full, short: full }) : { full: 0, short: 0 },
    },
    LARGEST
  );
  if (layout.form === 'stamp') {
    return (
      <Stamp {...{ box, em: layout.em, label: full }} why={topicTitle(topics[0])}>
        {amountText(topics[0].change.value, 'money', reader.currency)}
      </Stamp>
    );
  }
  const isDrawn = layout.form === 'waterfall';
  return (
    <Sheet
      {...{ box, em: layout.em, label: full, top }}
      sentence={!showSentence || (isDrawn && layout.said === 'nothing') ? '' : full}
    >
      {isDrawn && (
        <GapTable
          rows={gapRows(gaps, layout.most)}
          {...{ layout, sense: 'up', titles: titlesOf() }}
          others={(number) => t('topics.others', 'The other {{number}} change less', { number })}
          writeBy={(by) => amountText(by, 'money', reader.currency)}
        />
      )}
    </Sheet>
  );
}

function gapOf(topic: TopicChange, reader: Reader): Gap {
  const { change, goesWith, customers, lost } = topic;
  return {
    ...{ name: topicTitle(topic), gap: change.value, interval: change.interval, differs: goesWith !== null },
    figures: [writerOf('count', reader)(customers), writerOf('share', reader, 'more')(lost / customers)],
  };
}

const titlesOf = () => ({
  name: t('topics.what', 'What it was about, and whether they came back within a week'),
  zero: t('topics.alike', 'as others'),
  figures: [t('topics.customers', 'customers'), t('topics.lost', 'lost')],
  gap: t('topics.each', 'value each'),
});
