import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { ScorecardResult } from '../../model';
import type { Write } from '../../ui/values';
import { isKnown, shownText } from '../../ui/words/places';
import { RAW } from '../../ui/words/raw';
import { type Box, fitsLine } from './layout';
import { oneLine } from '../../ui/styles';
import { levelOf, type Place } from './tree';

interface Props {
  result: ScorecardResult;
  box: Box;
  children: readonly Place[];
  writeScore: Write;
}

/** What is left of the chain in a stamp: how far apart the units are, and how many there are. Nobody is ranked. */
export function Range({ result, box, children, writeScore }: Props) {
  const styles = useStyles2(getStyles);
  const units = children.filter((child) => isKnown(result.nodes[child]));
  const scores = units.flatMap((unit) => result.nodes[unit].score ?? []);
  const level = units.length > 0 ? levelOf(result, units[0]) : undefined;
  const count = level ? shownText(scores.length, units.length, level) : '';
  const em = Math.min(box.height / 3.2, box.width / 8);
  return (
    <div className={styles.all} style={{ ...box, fontSize: em }}>
      <span className={styles.scores}>{rangeText(scores, writeScore)}</span>
      {fitsLine(count, box.width, em * SMALL) && <span className={styles.count}>{count}</span>}
    </div>
  );
}

/** The words below the scores, against the scores. */
const SMALL = 0.8;

function rangeText(scores: readonly number[], write: Write): string {
  if (scores.length === 0) {
    return '–';
  }
  const [low, high] = [write(Math.min(...scores)), write(Math.max(...scores))];
  return low === high ? low : t('range.from-to', '{{low}} to {{high}}', { low, high, ...RAW });
}

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    alignItems: 'center',
    lineHeight: 1.3,
    overflow: 'hidden',
  }),
  scores: css({ color: theme.colors.text.maxContrast, fontSize: '1.3em', fontVariantNumeric: 'tabular-nums' }),
  count: css({ color: theme.colors.text.secondary, fontSize: `${SMALL}em`, maxWidth: '100%', ...oneLine }),
});
