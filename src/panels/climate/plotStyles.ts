import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { oneLine, printed } from '../../ui/styles';

/** A plot with its scale, the table of the same by place below it, and what is taken for granted. */
export function plotStyles({ colors: { text, border }, typography }: GrafanaTheme2) {
  return {
    picture: css({ display: 'block', overflow: 'visible', ...printed }),
    grid: css({ stroke: border.weak, strokeWidth: 1 }),
    scale: css({ fill: text.secondary, fontSize: '0.86em', dominantBaseline: 'central' }),
    name: css({ fill: text.maxContrast, fontSize: '0.93em', dominantBaseline: 'central' }),
    places: css({
      width: '100%',
      borderCollapse: 'collapse',
      marginTop: '0.8em',
      lineHeight: 1.45,
      fontVariantNumeric: 'tabular-nums',
      '& th': { fontWeight: typography.fontWeightRegular, color: text.secondary, padding: 0 },
      '& th, & td': { textAlign: 'right' },
      '& thead th': { fontSize: '0.86em' },
      '& tbody th': { textAlign: 'left', color: text.primary, ...oneLine },
      ...printed,
    }),
    quiet: css({ margin: '0.6em 0 0', color: text.secondary, fontSize: '0.86em' }),
  };
}
