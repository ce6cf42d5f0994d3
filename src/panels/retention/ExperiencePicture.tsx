import React from 'react';
import { t } from '@grafana/i18n';
import type { Estimate, Experience, Experiences, LostOf } from '../../model';
import { amountText } from '../../ui/amounts';
import { type Gap, gapRows } from '../../ui/gaps';
import { GapTable } from '../../ui/GapTable';
import { layoutOf } from '../../ui/pictureLayout';
import { lettersOf, Sheet } from '../../ui/Sheet';
import { Stamp } from '../../ui/Stamp';
import { type Reader, type Write, writerOf } from '../../ui/values';
import { experienceSentence, experienceTitle, stands, worstOf } from '../../ui/words/experiences';
import { RAW } from '../../ui/words/raw';
import type { PictureProps } from './pictureProps';

/** The smallest text that is read, and how far it grows with its box, in pixels. */
const [LEAST, LARGEST] = [11, 16];

/** What customers met with, and how many more of them were lost than of their like. */
export function ExperiencePicture({ result: { experiences }, box, reader, showSentence, top }: PictureProps) {
  if (experiences === null || experiences.kinds.length === 0) {
    const sentence = nothingText(experiences);
    return <Sheet {...{ box, em: LEAST, label: sentence, sentence, top }} />;
  }
  const full = experienceSentence(experiences, reader);
  const sentences = { full, short: experienceSentence(experiences, reader, 'short') };
  const gaps = gapsOf(experiences, reader);
  const layout = layoutOf(
    box,
    {
      ...{ rungs: gaps.length, families: 1, keepsTop: true, split: 3 },
      letters: Math.max(...gaps.map(({ name }) => name.length)),
      sentence: showSentence ? lettersOf(sentences) : { full: 0, short: 0 },
    },
    LARGEST
  );
  if (layout.form === 'stamp') {
    return <ExperienceStamp {...{ experiences, box, em: layout.em, label: full }} />;
  }
  const isDrawn = layout.form === 'waterfall';
  const said = isDrawn ? { ...sentences, nothing: '' }[layout.said] : sentences.full;
  return (
    <Sheet {...{ box, em: layout.em, label: full, top }} sentence={showSentence ? said : ''}>
      {isDrawn && (
        <GapTable
          rows={gapRows(gaps, layout.most + 2)}
          {...{ layout, sense: 'down', titles: titlesOf() }}
          others={(number) => t('experience.others', 'The other {{number}} lie nearer to none', { number })}
          writeBy={(by) => amountText(by, 'share')}
        />
      )}
    </Sheet>
  );
}

function nothingText(experiences: Experiences | null): string {
  return experiences === null
    ? t(
        'experience.unknown',
        'What went before is told where contacts are mapped and the period lasts long enough to see what came of them: 75 days or more.'
      )
    : t('experience.nothing', 'No customer met with anything that others did not, so there is nothing to compare.');
}

interface StampProps {
  experiences: Experiences;
  box: PictureProps['box'];
  em: number;
  label: string;
}

/** How many times as often those were lost who met with the worst. */
function ExperienceStamp({ experiences, box, em, label }: StampProps) {
  const worst = worstOf(experiences);
  const times = worst?.ratio ? t('experience.times', '{{times}}×', { times: worst.ratio.value.toFixed(1) }) : '–';
  const why = worst
    ? t('experience.stamp', 'as many lost: {{what}}', { what: experienceTitle(worst.kind, experiences), ...RAW })
    : t('experience.stamp-none', 'nothing goes with loss');
  return <Stamp {...{ box, em, label, why }}>{times}</Stamp>;
}

function gapsOf(experiences: Experiences, reader: Reader): Gap[] {
  const share = writerOf('share', reader, 'more');
  const money = writerOf('money', reader);
  return experiences.kinds.map((kind) => ({
    name: experienceTitle(kind.kind, experiences),
    gap: kind.difference.value,
    interval: kind.difference.interval,
    differs: kind.goesWith !== null,
    figures: [
      `${lostText(kind.exposed, share)} : ${lostText(kind.unexposed, share)}`,
      amountOf(kind, kind.atRisk && kind.atRisk.loss, money),
      amountOf(kind, kind.stake, money),
    ],
  }));
}

const lostText = ({ customers, lost }: LostOf, share: Write): string => share(customers > 0 ? lost / customers : null);

/** Only where there is anything at stake by more than chance. */
const amountOf = ({ goesWith }: Experience, amount: Estimate | null, money: Write): string =>
  money(goesWith === 'more' && stands(amount) ? amount.value : null);

const titlesOf = () => ({
  name: t('experience.what', 'What they met with'),
  zero: t('experience.none-more', 'as others'),
  figures: [
    t('experience.with-without', 'lost : others'),
    t('experience.risk-now', 'at risk now'),
    t('experience.stake-each', 'at stake each'),
  ],
  gap: t('experience.more', 'like for like'),
});
