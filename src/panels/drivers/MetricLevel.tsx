import React from 'react';
import { t } from '@grafana/i18n';
import type { DriverGroup, DriversResult } from '../../model';
import { groupLadder, type GroupLadder } from '../../ui/ladder';
import { levelText, signedText } from '../../ui/measure';
import { type Reader, writerOf } from '../../ui/values';
import { chanceSentence } from '../../ui/words/chance';
import { groupName } from '../../ui/words/places';
import { RAW } from '../../ui/words/raw';
import { groupSentence } from '../../ui/words/why';
import { FunnelPlot } from './FunnelPlot';
import { type Box, layoutOf, plotLayout } from './layout';
import type { Looked } from './looked';
import type { Sense } from './sense';
import { lettersOf, Sheet } from './Sheet';
import { Stamp } from './Stamp';
import { type Picture, Top, Trail } from './Trail';
import { Waterfall } from './Waterfall';

interface Props {
  result: DriversResult;
  looked: Looked;
  picture: Picture;
  box: Box;
  reader: Reader;
  /** Pixels that an em may have, so that it reads like the score's level. */
  largest?: number;
  takesFocus: boolean;
  onPicture: (picture: Picture) => void;
  onBack: (() => void) | null;
  onExplain: () => void;
}

/** One metric through its groups: what moved it, or who differs by more than chance. */
export function MetricLevel(props: Props) {
  return props.picture === 'funnel' ? <Scattered {...props} /> : <Split {...props} />;
}

/** What moved the metric. */
function Split(props: Props) {
  const { result, looked, box, largest } = props;
  const { info, driven } = looked;
  const { groups, reversed } = driven;
  const all = ladderOf(result, looked, groups.length);
  const told = { info, ladder: all!, reversed };
  const full = all ? groupSentence(result, told) : notSplit(looked);
  const sentences = { full, short: all ? groupSentence(result, { ...told, telling: 'short' }) : full, nothing: '' };
  const letters = Math.max(0, ...groups.map((group) => groupName(result, group.path).length));
  const content = { rungs: groups.length, families: 1, letters, keepsTop: true, split: true };
  const layout = layoutOf(box, { ...content, sentence: lettersOf(sentences) }, largest);
  const ladder = ladderOf(result, looked, Math.max(2, layout.most));
  const isDrawn = ladder !== null && layout.form === 'waterfall';
  return (
    <Sheet
      {...{ box, em: Math.max(layout.em, LEAST), label: full, top: topOf(props) }}
      sentence={isDrawn ? sentences[layout.said] : full}
    >
      {isDrawn && (
        <Waterfall
          {...{ ladder, layout, sense: senseOf(looked) }}
          title={ladder.measure.unit || t('drivers.effect', 'Effect')}
          write={(value) => levelText(value, info.unit, ladder.measure)}
          writeBy={(by) => signedText(by, ladder.measure.decimals)}
        />
      )}
    </Sheet>
  );
}

/** In a stamp somebody has gone down by keyboard: words that can be read, as far as they fit. */
const LEAST = 11;

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
    ? t('drivers.no-two', '{{title}} is not known in both periods, so there is no movement to split.', values)
    : t(
        'drivers.not-split',
        '{{title}}: its movement cannot be split, because groups do not add up to the whole.',
        values
      );
}

/** Who differs by more than chance explains. */
function Scattered(props: Props) {
  const { result, looked, box, reader, largest } = props;
  const { info, driven } = looked;
  const { funnel, groups } = driven;
  if (funnel === null) {
    const sentence = noFunnel(looked);
    return <Sheet {...{ box, em: LEAST, label: sentence, sentence, top: topOf(props) }} />;
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
    <Sheet {...{ box, em, label: full, sentence: sentences[said], top: topOf(props) }}>
      <FunnelPlot
        {...{ funnel, groups, em, box: plot, sense: senseOf(looked) }}
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

function topOf({ looked, picture, takesFocus, onPicture, onBack, onExplain }: Props) {
  const hasFunnel = looked.driven.funnel !== null;
  const other = picture === 'funnel' ? 'waterfall' : hasFunnel ? 'funnel' : null;
  return (
    <Top onExplain={onExplain}>
      <Trail title={looked.info.title} {...{ other, takesFocus, onPicture, onBack }} />
    </Top>
  );
}

function senseOf({ info: { direction } }: Looked): Sense {
  return direction === 'band' ? 'none' : direction === 'higher' ? 'up' : 'down';
}
