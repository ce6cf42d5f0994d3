import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { heardOnly } from './hidden';
import { oneLine } from './styles';

/** A table with a picture for its middle column: names on the left, figures on the right. */
export const pictureTable = (theme: GrafanaTheme2) => ({
  table: css({
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    lineHeight: 1.3,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { padding: 0, verticalAlign: 'middle' },
    '& th': { ...oneLine, textAlign: 'left', fontWeight: theme.typography.fontWeightRegular, paddingRight: '0.8em' },
  }),
  titles: css({
    '& th': { color: theme.colors.text.secondary },
    '& th:not(:first-child)': { textAlign: 'right', fontSize: '0.86em', overflow: 'visible' },
  }),
  heard: heardOnly(),
  figure: css({ textAlign: 'right', whiteSpace: 'nowrap' }),
});
