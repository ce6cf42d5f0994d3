import React from 'react';
import { t } from '@grafana/i18n';
import { signedText } from '../../ui/measure';
import { Movement } from '../../ui/Movement';
import { layoutOf } from '../../ui/pictureLayout';
import { lettersOf, Sheet } from '../../ui/Sheet';
import { Stamp } from '../../ui/Stamp';
import { writerOf } from '../../ui/values';
import { Waterfall } from '../../ui/Waterfall';
import { growthSentence } from '../../ui/words/growth';
import { groupName } from '../../ui/words/places';
import { RAW } from '../../ui/words/raw';
import { lostSentence, staySentence } from '../../ui/words/retention';
import { lostLadder } from './lostLadder';
import type { PictureProps } from './pictureProps';

/** Text grows with its box up to this, in pixels. */
const LARGEST = 16;

/** What customers were worth at the start, and which groups of them took how much of it along. */
export function LostPicture({ result, box, reader, showSentence, top }: PictureProps) {
  const ladder = lostLadder(result);
  const full = staySentence(result, reader);
  if (ladder === null) {
    const sentence = t('stay.not-split', 'Choose in the query whose losses are to be told apart.');
    return <Sheet {...{ box, em: 11, label: sentence, sentence, top }} />;
  }
  const short = lostSentence(result, reader);
  const sentences = { full: [short, growthSentence(result, reader)].filter(Boolean).join(' '), short };
  const [{ rungs }] = ladder.flights;
  const layout = layoutOf(
    box,
    {
      ...{ rungs: rungs.length, families: 1, keepsTop: true, split: 2 },
      letters: Math.max(...[...rungs.map(({ title }) => title), startText(ladder.unit)].map(({ length }) => length)),
      sentence: showSentence ? lettersOf(sentences) : { full: 0, short: 0 },
    },
    LARGEST
  );
  const share = writerOf('share', reader);
  if (layout.form === 'stamp') {
    return (
      <Stamp
        {...{ box, em: layout.em, label: full }}
        why={t('stay.stamp-lost', 'of value; most with {{group}}', { group: rungs[0].title, ...RAW })}
      >
        <Movement
          change={{ by: ladder.moved, verdict: ladder.moved < 0 ? 'worse' : 'same' }}
          unit="points"
          text={share(result.all.keptValue / (result.all.value || 1) - 1)}
        />
      </Stamp>
    );
  }
  const kept = new Map(result.groups.map(({ path, byHead, byValue }) => [groupName(result, path), [byHead, byValue]]));
  return (
    <Sheet {...{ box, em: layout.em, label: full, sentence: { ...sentences, nothing: '' }[layout.said], top }}>
      {layout.form === 'waterfall' && (
        <Waterfall
          {...{ ladder, layout, sense: 'up', title: ladder.unit }}
          ends={{ before: startText(ladder.unit), now: t('stay.left', 'Still there') }}
          write={(value) => value.toFixed(ladder.decimals)}
          writeBy={(by) => signedText(by, ladder.decimals)}
          pair={{
            titles: [t('stay.kept-head', 'customers kept'), t('stay.kept-value', 'value kept')],
            of: ({ title }) => {
              const [byHead, byValue] = kept.get(title) ?? [null, null];
              return [share(byHead?.value ?? null), share(byValue?.value ?? null)];
            },
          }}
        />
      )}
    </Sheet>
  );
}

const startText = (unit: string): string => t('stay.at-start', 'At the start, {{unit}}', { unit, ...RAW });
