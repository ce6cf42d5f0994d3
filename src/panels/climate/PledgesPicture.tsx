import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import type { KeptPledge } from '../../model';
import { verdictColors } from '../../ui/colors';
import { printed } from '../../ui/styles';
import { NOTHING } from '../../ui/values';
import { figuresOf, pledgeActionsText, pledgesSentence, pledgeText, weeksText } from '../../ui/words/pledges';
import { RAW } from '../../ui/words/raw';
import { Picture } from './Picture';
import type { PictureProps } from './pictureProps';

/** Less room than this, in em, leaves out the bar and who answers for it; and less than that, what was decided. */
const NARROW = 56;
const NARROWEST = 34;

/** What was said beside what is done, most broken first. */
export function PledgesPicture(props: PictureProps) {
  const { result, reader, box } = props;
  const sentence = pledgesSentence(result, reader);
  const stamp = result.sayDo === null ? NOTHING : Math.round(result.sayDo);
  return (
    <Picture {...props} full={sentence} short={sentence} stamp={stamp} why={t('pledge.stamp', 'of 100 said is done')}>
      {(em) =>
        result.pledges.length > 0 && (
          <Table {...props} isWide={box.width / em >= NARROW} isTight={box.width / em < NARROWEST} />
        )
      }
    </Picture>
  );
}

function Table({ result, reader, isWide, isTight }: PictureProps & { isWide: boolean; isTight: boolean }) {
  const styles = useStyles2(getStyles);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('pledge.words', 'What we say')}</th>
          <th scope="col" className={styles.figure}>
            {t('pledge.is', 'What happens')}
          </th>
          <th scope="col" className={styles.said}>
            {t('pledge.was-said', 'Said')}
          </th>
          {isWide && <th scope="col">{t('pledge.gap', 'Between the two')}</th>}
          <th scope="col">{t('pledge.weeks', 'For how long')}</th>
          {isWide && <th scope="col">{t('pledge.actions', 'What was decided')}</th>}
        </tr>
      </thead>
      <tbody>
        {result.pledges.map((pledge, index) => {
          const { actual, target } = figuresOf(result, pledge, reader);
          const decided = pledgeActionsText(result, pledge);
          return (
            <tr key={index}>
              <th scope="row">
                “{pledgeText(pledge)}”{isWide && pledge.owner && <div className={styles.quiet}>{pledge.owner}</div>}
              </th>
              <td className={styles.figure}>{actual}</td>
              <td className={styles.said}>{target}</td>
              {isWide && (
                <td>
                  <Gap pledge={pledge} />
                </td>
              )}
              <td className={styles.quiet}>
                {weeksText(pledge)}
                {!isWide && !isTight && decided && (
                  <div>{t('pledge.decided', 'decided: {{decided}}', { decided, ...RAW })}</div>
                )}
              </td>
              {isWide && <td className={styles.quiet}>{decided}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Empty where it is kept, full where it is broken altogether. */
function Gap({ pledge: { gap } }: { pledge: KeptPledge }) {
  const styles = useStyles2(getStyles);
  if (gap === null) {
    return <span className={styles.quiet}>{NOTHING}</span>;
  }
  return gap === 0 ? (
    <span className={styles.kept}>{t('pledge.is-kept', '✓ kept')}</span>
  ) : (
    <span
      className={styles.way}
      role="img"
      aria-label={t('pledge.broken-by', '{{number}}% of the way to broken', { number: Math.round(100 * gap) })}
    >
      <span className={styles.gone} style={{ width: `${100 * gap}%` }} />
    </span>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const { text, border } = theme.colors;
  const { worse, better } = verdictColors(theme);
  return {
    table: css({
      width: '100%',
      borderCollapse: 'collapse',
      lineHeight: 1.35,
      fontVariantNumeric: 'tabular-nums',
      '& th': { fontWeight: theme.typography.fontWeightRegular, textAlign: 'left' },
      '& thead th': { color: text.secondary, fontSize: '0.86em', verticalAlign: 'bottom' },
      '& tbody th': { color: text.primary },
      '& th, & td': { padding: '0.35em 1.2em 0.35em 0' },
      '& tbody tr': { borderTop: `1px solid ${border.weak}` },
    }),
    figure: css({
      '&&': { textAlign: 'right', whiteSpace: 'nowrap' },
      'td&': { color: text.maxContrast, fontWeight: theme.typography.fontWeightMedium },
    }),
    said: css({ '&&': { textAlign: 'right', whiteSpace: 'nowrap' }, color: text.secondary }),
    quiet: css({ color: text.secondary, fontSize: '0.86em' }),
    kept: css({ color: text.primary, borderBottom: `2px solid ${better}` }),
    way: css({ display: 'block', minWidth: '5em', height: '0.6em', background: border.weak, ...printed }),
    gone: css({ display: 'block', height: '100%', background: worse, ...printed }),
  };
};
