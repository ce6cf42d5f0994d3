import React, { useEffect, useRef } from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import { focusRing } from './styles';

interface Props<View extends string> {
  view: View;
  views: readonly View[];
  titleOf: (view: View) => string;
  onView: (view: View) => void;
  /** It was taken here: with the picture the picker was drawn anew, and who goes by keyboard goes on from it. */
  wasTaken: boolean;
}

/** The way to the other pictures of the same answer: one word, however many there are. */
export function ViewPicker<View extends string>({ view, views, titleOf, onView, wasTaken }: Props<View>) {
  const styles = useStyles2(getStyles);
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (wasTaken) {
      select.current?.focus();
    }
  }, [wasTaken]);
  return (
    <span className={styles.all}>
      <select
        ref={select}
        className={styles.select}
        aria-label={t('options.view', 'View')}
        value={view}
        onChange={({ currentTarget }) => onView(views.find((each) => each === currentTarget.value) ?? view)}
      >
        {views.map((each) => (
          <option key={each} value={each}>
            {titleOf(each)}
          </option>
        ))}
      </select>
      <span aria-hidden className={styles.mark}>
        ▾
      </span>
    </span>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  all: css({ position: 'relative', flexShrink: 0, '@media print': { display: 'none' } }),
  select: css({
    ...focusRing(theme),
    font: 'inherit',
    color: theme.colors.text.link,
    appearance: 'none',
    background: 'none',
    border: 0,
    margin: 0,
    padding: '0 1.1em 0 0',
    width: 'auto',
    height: 'auto',
    fieldSizing: 'content',
    cursor: 'pointer',
    '& option': { color: theme.colors.text.primary, background: theme.colors.background.primary },
  }),
  mark: css({ position: 'absolute', right: 0, color: theme.colors.text.link, pointerEvents: 'none' }),
});
