import React, { type ReactNode, useEffect, useRef, useState } from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { DriversResult } from '../../model';
import { Emphasised, plainText } from '../../ui/Emphasised';
import { groupLadder, type Ladder, rungsOf } from '../../ui/ladder';
import { levelText, signedText } from '../../ui/measure';
import { oneLine, quietButton } from '../../ui/styles';
import type { Reader } from '../../ui/values';
import { captionText } from '../../ui/words/periods';
import { RAW } from '../../ui/words/raw';
import { groupSentence, isDoubtful, whySentence } from '../../ui/words/why';
import { type Box, type Layout, layoutOf } from './layout';
import type { Options } from './options';
import { Stamp } from './Stamp';
import { type Sense, Waterfall } from './Waterfall';

interface Props {
  result: DriversResult;
  ladder: Ladder;
  options: Options;
  box: Box;
  reader: Reader;
}

/** Which level is looked at: the score's metrics, or the groups of one of them. */
export function Board(props: Props) {
  const [key, setKey] = useState<string | null>(null);
  const metric = props.result.metrics.findIndex((info) => info.key === key);
  const back = () => setKey(null);
  return (
    <div role="presentation" onKeyDown={({ key: pressed }) => pressed === 'Escape' && back()}>
      {metric < 0 ? (
        <ScoreLevel {...props} onGo={(index) => setKey(props.result.metrics[index].key)} />
      ) : (
        <MetricLevel {...props} metric={metric} onBack={back} />
      )}
    </div>
  );
}

function ScoreLevel({ result, ladder, options, box, onGo }: Props & { onGo: (metric: number) => void }) {
  const sentence = whySentence(result, ladder);
  const rungs = rungsOf(ladder).length;
  const letters = options.showSentence ? plainText(sentence).length : 0;
  const layout = layoutOf(box, { rungs, families: ladder.flights.length, letters, split: false });
  const sense: Sense = isDoubtful(result.node.movement) ? 'none' : 'up';
  if (layout.form === 'stamp') {
    return <Stamp {...{ ladder, box, sense, sentence }} em={layout.em} />;
  }
  return (
    <Frame {...{ box, layout, sentence }} shown={options.showSentence} top={<Caption text={captionText(result)} />}>
      <Waterfall
        {...{ ladder, layout, sense }}
        ends={[t('drivers.before', 'Before'), t('drivers.now', 'Now')]}
        title={t('drivers.points', 'Points')}
        write={(value) => value.toFixed(1)}
        writeBy={(by) => signedText(by, 1)}
        onGo={onGo}
      />
    </Frame>
  );
}

function MetricLevel({ result, options, box, metric, onBack }: Props & { metric: number; onBack: () => void }) {
  const info = result.metrics[metric];
  const side = result.families.findIndex(({ metrics }) => metrics.some((each) => each.metric === metric));
  const place = result.families[side].metrics.findIndex((each) => each.metric === metric);
  const driven = result.families[side].metrics[place];
  const scored = result.node.families[side].metrics[place];
  const asked = { driven, scored, nameOf: nameOf, others: othersText };
  const all = groupLadder(result, { ...asked, most: driven.groups.length });
  const sentence = all
    ? groupSentence(result, { info, ladder: all, reversed: driven.reversed })
    : t('drivers.not-split', '{{title}}: its movement cannot be split, because groups do not add up to the whole.', {
        title: info.title,
        ...RAW,
      });
  const content = { rungs: driven.groups.length, families: 1, letters: plainText(sentence).length, split: true };
  const layout = layoutOf(box, content);
  const ladder = all && groupLadder(result, { ...asked, most: Math.max(2, layout.most) });
  const sense: Sense = info.direction === 'band' ? 'none' : info.direction === 'higher' ? 'up' : 'down';
  return (
    <Frame {...{ box, layout, sentence }} shown top={<Trail title={info.title} onBack={onBack} />}>
      {ladder && layout.form === 'waterfall' && (
        <Waterfall
          {...{ ladder, layout, sense }}
          ends={[t('drivers.before', 'Before'), t('drivers.now', 'Now')]}
          title={ladder.measure.unit || t('drivers.effect', 'Effect')}
          write={(value) => levelText(value, info.unit, ladder.measure)}
          writeBy={(by) => signedText(by, ladder.measure.decimals)}
        />
      )}
    </Frame>
  );
}

const nameOf = (path: ReadonlyArray<string | null>): string =>
  path.map((value) => value ?? t('drivers.not-known', 'not known')).join(' / ');

const othersText = (number: number): string => t('drivers.others', 'The other {{number}}', { number });

interface FrameProps {
  box: Box;
  layout: Layout;
  sentence: string;
  shown: boolean;
  top: ReactNode;
  children: ReactNode;
}

function Frame({ box, layout, sentence, shown, top, children }: FrameProps) {
  const styles = useStyles2(getStyles);
  return (
    <div
      role="group"
      aria-label={plainText(sentence)}
      className={styles.all}
      style={{ ...box, fontSize: layout.form === 'stamp' ? 11 : layout.em }}
    >
      {top}
      {(shown || layout.form !== 'waterfall') && (
        <p className={styles.sentence}>
          <Emphasised text={sentence} />
        </p>
      )}
      {layout.form === 'waterfall' && children}
    </div>
  );
}

function Caption({ text }: { text: string }) {
  const styles = useStyles2(getStyles);
  return <div className={styles.caption}>{text}</div>;
}

/** The way back up; the keyboard goes on from here. */
function Trail({ title, onBack }: { title: string; onBack: () => void }) {
  const styles = useStyles2(getStyles);
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => here.current?.focus({ preventScroll: true }), []);
  return (
    <nav aria-label={t('drivers.trail', 'Why it moved')} className={styles.trail}>
      <button className={styles.back} onClick={onBack}>
        {t('drivers.score', 'All metrics')}
      </button>
      <span aria-hidden> › </span>
      <span ref={here} tabIndex={-1} aria-current="location">
        {title}
      </span>
    </nav>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({ display: 'flex', flexDirection: 'column', overflow: 'hidden' }),
  caption: css({ color: theme.colors.text.secondary, fontSize: '0.86em', ...oneLine }),
  trail: css({ fontSize: '0.92em', color: theme.colors.text.secondary, ...oneLine }),
  back: css({ ...quietButton(theme), color: theme.colors.text.link }),
  sentence: css({
    margin: '0.3em 0 0.5em',
    lineHeight: 1.4,
    textWrap: 'pretty',
    color: theme.colors.text.primary,
    '& strong': { color: theme.colors.text.maxContrast, fontWeight: theme.typography.fontWeightMedium },
  }),
});
