import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { plainText } from '../../ui/Emphasised';
import { type Ladder, rungsOf } from '../../ui/ladder';
import { signedText } from '../../ui/measure';
import { Movement } from '../../ui/Movement';
import type { Box } from './layout';
import { type Sense, verdictOf } from './Waterfall';

interface Props {
  ladder: Ladder;
  box: Box;
  em: number;
  sense: Sense;
  sentence: string;
}

/** The movement, and the metric that did most of it. */
export function Stamp({ ladder, box, em, sense, sentence }: Props) {
  const styles = useStyles2(getStyles);
  const { moved } = ladder;
  const [first] = rungsOf(ladder).sort((left, right) => Math.abs(right.by) - Math.abs(left.by));
  return (
    <div role="group" aria-label={plainText(sentence)} className={styles.all} style={{ ...box, fontSize: em }}>
      <span className={styles.number}>
        <Movement change={{ by: moved, verdict: verdictOf(moved, sense) }} unit="points" text={signedText(moved, 1)} />
      </span>
      {first && first.by !== 0 && <span className={styles.why}>{`${first.title} ${signedText(first.by, 1)}`}</span>}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-evenly',
    alignItems: 'center',
    overflow: 'hidden',
  }),
  number: css({ fontSize: '2.6em', lineHeight: 1, fontVariantNumeric: 'tabular-nums' }),
  why: css({ color: theme.colors.text.secondary, textAlign: 'center', lineHeight: 1.25 }),
});
