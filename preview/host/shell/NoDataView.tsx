import React from 'react';
import { css } from '@emotion/css';
import type { GrafanaTheme2, PanelData } from '@grafana/data';
import type { PanelDataErrorViewProps } from '@grafana/runtime';
import { useStyles2 } from '@grafana/ui';

/** What Grafana says in a panel that cannot draw its data. */
export function NoDataView(props: PanelDataErrorViewProps) {
  const styles = useStyles2(getStyles);
  return <div className={styles.middle}>{sentence(props)}</div>;
}

function sentence({
  message,
  data,
  fieldConfig,
  needsStringField,
  needsNumberField,
  needsTimeField,
}: PanelDataErrorViewProps) {
  if (message) {
    return message;
  }
  if (isEmpty(data)) {
    return fieldConfig?.defaults.noValue ?? 'No data';
  }
  const missing = [needsStringField && 'string', needsNumberField && 'number', needsTimeField && 'time'].filter(
    Boolean
  );
  return missing.length > 0 ? `Data is missing a ${missing.join(', a ')} field` : 'Cannot visualize data';
}

function isEmpty({ series }: PanelData): boolean {
  return series.every(({ length }) => length === 0);
}

const getStyles = (theme: GrafanaTheme2) => ({
  middle: css({
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    height: '100%',
    textAlign: 'center',
    color: theme.colors.text.secondary,
    fontSize: theme.typography.size.lg,
  }),
});
