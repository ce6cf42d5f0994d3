import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import type { SignalsResult } from '../../model';
import type { Box } from '../../ui/pictureLayout';
import { alarmsSentence, nothingSentence, nothingTitle } from '../../ui/words/signals';
import { quietSentence, watchedFigures, watchedSignals } from '../../ui/words/watched';
import { quietLayout } from './layout';

/** Nothing was found: what was looked for, where, how long, and how often chance alone would show something. */
export function Quiet({ result, box }: { result: SignalsResult; box: Box }) {
  const styles = useStyles2(getStyles);
  const { figures, columns } = quietLayout(box, result.looked.length);
  return (
    <>
      <div>
        <p className={styles.title}>
          <Icon name="check-circle" className={styles.mark} />
          {nothingTitle()}
        </p>
        <p className={styles.quiet}>{nothingSentence(result)}</p>
      </div>
      {figures && (
        <dl className={styles.figures}>
          {watchedFigures(result).map(({ figure, says }) => (
            <div key={says} className={styles.figure}>
              <dt className={styles.says}>{says}</dt>
              <dd className={styles.number}>{figure}</dd>
            </div>
          ))}
        </dl>
      )}
      {columns > 0 && (
        <ul className={styles.list} style={{ columns }}>
          {watchedSignals(result).map(({ title, missing }) => (
            <li key={title} className={styles.signal}>
              {title}
              {missing && <span className={styles.missing}> {missing}</span>}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.foot}>{figures ? quietSentence(result) : alarmsSentence(result)}</p>
    </>
  );
}

const getStyles = (theme: GrafanaTheme2) => {
  const { text, border, success } = theme.colors;
  const line = { margin: 0, lineHeight: 1.45 };
  return {
    title: css({ ...line, fontSize: theme.typography.h4.fontSize, color: text.maxContrast }),
    mark: css({ color: success.text, marginRight: theme.spacing(1), marginTop: theme.spacing(-0.5) }),
    quiet: css({ ...line, color: text.secondary }),
    figures: css({ display: 'flex', margin: 0, borderTop: `1px solid ${border.weak}`, paddingTop: theme.spacing(1) }),
    figure: css({ display: 'flex', flexDirection: 'column', flex: '1 1 0', minWidth: 0 }),
    number: css({
      ...line,
      order: -1,
      lineHeight: 1.2,
      fontSize: theme.typography.h2.fontSize,
      color: text.maxContrast,
    }),
    says: css({
      ...line,
      color: text.secondary,
      fontWeight: theme.typography.fontWeightRegular,
      fontSize: theme.typography.bodySmall.fontSize,
    }),
    list: css({ ...line, listStyle: 'none', padding: 0, columnGap: theme.spacing(3), color: text.primary }),
    signal: css({ breakInside: 'avoid', lineHeight: '23px' }),
    missing: css({ color: text.secondary }),
    foot: css({ ...line, marginTop: 'auto', color: text.secondary, fontSize: theme.typography.bodySmall.fontSize }),
  };
};
