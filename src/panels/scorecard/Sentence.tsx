import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import type { ScoreNode, ScorecardResult } from '../../model';
import { Emphasised, plainText } from '../../ui/Emphasised';
import { headline } from '../../ui/words/headline';
import { type Box, sentenceSize } from './layout';

interface Props {
  result: ScorecardResult;
  node: ScoreNode;
  box: Box;
}

/** What a board should know first, as large as its box allows. */
export function Sentence({ result, node, box }: Props) {
  const styles = useStyles2(getStyles);
  const text = headline(result, node);
  return (
    <div className={styles.all} style={{ ...box, fontSize: sentenceSize(box, plainText(text).length) }}>
      <p className={styles.text}>
        <Emphasised text={text} />
      </p>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({ display: 'flex', alignItems: 'center', overflow: 'hidden' }),
  text: css({
    margin: 0,
    lineHeight: 1.3,
    letterSpacing: '-0.01em',
    textWrap: 'pretty',
    color: theme.colors.text.primary,
    '& strong': { color: theme.colors.text.maxContrast, fontWeight: theme.typography.fontWeightMedium },
  }),
});
