import React from 'react';
import { t } from '@grafana/i18n';
import type { DriversResult } from '../../model';
import { type Ladder, rungsOf } from '../../ui/ladder';
import { signedText } from '../../ui/measure';
import { Movement } from '../../ui/Movement';
import { sideTitles } from '../../ui/words/beside';
import { captionText } from '../../ui/words/periods';
import { isDoubtful } from '../../ui/words/sure';
import { whySentence } from '../../ui/words/why';
import { type Box, type Layout, layoutOf } from '../../ui/pictureLayout';
import { type Sense, verdictOf } from '../../ui/sense';
import { lettersOf, Sheet } from '../../ui/Sheet';
import { Stamp } from '../../ui/Stamp';
import { Top } from '../../ui/Top';
import { Waterfall } from '../../ui/Waterfall';

interface Props {
  result: DriversResult;
  ladder: Ladder;
  box: Box;
  showSentence: boolean;
  onGo: (metric: number) => void;
  onExplain: () => void;
}

/** The score's movement, through its metrics. */
export function ScoreLevel({ result, ladder, box, showSentence, onGo, onExplain }: Props) {
  const { full, short } = sentencesOf(result, ladder);
  const layout = scoreLayout({ result, ladder, box, showSentence });
  const sense: Sense = isNobodys(result) ? 'none' : 'up';
  if (layout.form === 'stamp') {
    return <ScoreStamp {...{ ladder, box, sense }} em={layout.em} label={full} />;
  }
  return (
    <Sheet
      {...{ box, em: layout.em, label: full }}
      sentence={layout.form === 'sentence' ? full : { full, short, nothing: '' }[layout.said]}
      top={layout.top && <Top onExplain={onExplain}>{<span>{captionText(result)}</span>}</Top>}
    >
      {layout.form === 'waterfall' && (
        <Waterfall
          {...{ ladder, layout, sense }}
          title={t('drivers.points', 'Points')}
          ends={sideTitles(result)}
          write={(value) => value.toFixed(1)}
          writeBy={(by) => signedText(by, 1)}
          onGo={onGo}
        />
      )}
    </Sheet>
  );
}

/** Not known to be real, or by nothing but a place's mix: neither is better or worse for it. */
const isNobodys = ({ node, beside, likeForLike, early }: DriversResult) =>
  early === true || isDoubtful(node.movement) || (beside !== undefined && isDoubtful(likeForLike?.interval ?? null));

/** As much as the box holds. */
export function scoreLayout({ result, ladder, box, showSentence }: Omit<Props, 'onGo' | 'onExplain'>): Layout {
  const rungs = rungsOf(ladder);
  return layoutOf(box, {
    rungs: rungs.length,
    families: ladder.flights.length,
    letters: Math.max(...rungs.map(({ title }) => title.length)) + 2,
    keepsTop: false,
    sentence: showSentence ? lettersOf(sentencesOf(result, ladder)) : { full: 0, short: 0 },
    split: 0,
  });
}

const sentencesOf = (result: DriversResult, ladder: Ladder) => ({
  full: whySentence(result, ladder),
  short: whySentence(result, ladder, 'short'),
});

interface StampProps {
  ladder: Ladder;
  box: Box;
  em: number;
  sense: Sense;
  label: string;
}

/** The movement, and the metric that did most of it. */
function ScoreStamp({ ladder, box, em, sense, label }: StampProps) {
  const { moved } = ladder;
  const [first] = rungsOf(ladder).sort((left, right) => Math.abs(right.by) - Math.abs(left.by));
  const why = first && first.by !== 0 ? `${first.title} ${signedText(first.by, 1)}` : '';
  return (
    <Stamp {...{ box, em, label, why }}>
      <Movement change={{ by: moved, verdict: verdictOf(moved, sense) }} unit="points" text={signedText(moved, 1)} />
    </Stamp>
  );
}
