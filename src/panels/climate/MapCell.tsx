import React from 'react';
import { css, cx } from '@emotion/css';
import { colorManipulator, type GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2, useTheme2 } from '@grafana/ui';
import type { ClimateCell, ClimateResult } from '../../model';
import { heardOnly } from '../../ui/hidden';
import { NOTHING, type Reader } from '../../ui/values';
import { indicatorValue } from '../../ui/words/climate';
import { silenceText } from '../../ui/words/silence';
import { shortfallOf } from './mapColumns';

interface Props {
  result: ClimateResult;
  reader: Reader;
  /** Of the indicator. */
  index: number;
  cell: ClimateCell;
  className: string;
}

/** The sign of what is worse than the whole by more than chance. */
const WORSE = '▾';
/** How strongly the worst there is may be coloured: text on it can still be read. */
const STRONGEST = 0.45;

/** A value: tinted where it misses what is aimed at, with a sign where it is worse than the whole, hatched where it is withheld. */
export function MapCell({ result, reader, index, cell: { now, worse }, className }: Props) {
  const styles = useStyles2(getStyles);
  const { colors } = useTheme2();
  const indicator = result.indicators[index];
  if (now.value === null) {
    const why = silenceText(now.silence);
    return (
      <td className={cx(className, { [styles.withheld]: now.silence === 'withheld' })} title={why}>
        {now.silence !== 'withheld' && <span aria-hidden>{NOTHING}</span>}
        <span className={styles.heard}>{why}</span>
      </td>
    );
  }
  const written = indicatorValue(result, indicator, now, reader);
  if (now.small) {
    return (
      <td className={cx(className, styles.few)} title={t('climate.few', 'too few rows to judge')}>
        {written}
      </td>
    );
  }
  const short = shortfallOf(now.value, indicator);
  return (
    <td
      className={className}
      style={
        short > 0 ? { background: colorManipulator.alpha(colors.error.main, STRONGEST * short ** 1.5) } : undefined
      }
    >
      {worse && (
        <span className={styles.mark} aria-hidden>
          {WORSE}
        </span>
      )}
      {written}
      {worse && <span className={styles.heard}>{t('climate.worse', ', worse than the whole')}</span>}
      {short > 0 && <span className={styles.heard}>{t('climate.misses', ', misses what is aimed at')}</span>}
    </td>
  );
}

const getStyles = ({ colors }: GrafanaTheme2) => ({
  withheld: css({
    background: `repeating-linear-gradient(135deg, ${colors.border.medium} 0 1px, transparent 1px 5px)`,
  }),
  few: css({ '&&': { fontStyle: 'italic', color: colors.text.secondary } }),
  mark: css({ color: colors.text.secondary, marginRight: '0.25em', letterSpacing: '-0.1em' }),
  heard: heardOnly(),
});
