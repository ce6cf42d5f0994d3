import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import { focusRing } from '../../ui/styles';
import { type View, viewTitle } from './options';

interface Props {
  view: View;
  views: readonly View[];
  onView: (view: View) => void;
}

/** The way to the other pictures of the same answer: one word, however many there are. */
export function ViewPicker({ view, views, onView }: Props) {
  const styles = useStyles2(getStyles);
  return (
    <select
      className={styles}
      aria-label={t('options.view', 'View')}
      value={view}
      onChange={({ currentTarget }) => onView(views.find((each) => each === currentTarget.value) ?? view)}
    >
      {views.map((each) => (
        <option key={each} value={each}>
          {viewTitle(each)}
        </option>
      ))}
    </select>
  );
}

const getStyles = (theme: GrafanaTheme2) =>
  css({
    ...focusRing(theme),
    font: 'inherit',
    color: theme.colors.text.link,
    background: 'none',
    border: 0,
    padding: 0,
    cursor: 'pointer',
    '& option': { color: theme.colors.text.primary, background: theme.colors.background.primary },
    '@media print': { display: 'none' },
  });
